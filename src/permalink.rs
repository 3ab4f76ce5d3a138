//! Addresses: a selection as a path and a fragment, and back. Both directions take the struct apart by field name, so that
//! a new field does not compile until links carry it. Reading never fails: what cannot be read is named and left out.

mod painting;
mod reader;
mod repair;

pub use painting::LONGEST_LEG;
pub use repair::LONGEST;

use self::reader::Reader;
use crate::{
    domain::{Answer, Atlas, History, HistoryId, Layers, Mode, MuscleId, PainSite, PatchPlace, Side, Subject, Zoom},
    selection::{Page, Selection},
};

/// The word for names on the figure. A test holds that no muscle has the name of this switch or the next ones.
const LABELS: &str = "labels";
/// The word for the skin over lit muscles.
const LOCAL: &str = "local";
/// The word for squares in search areas.
const GRID: &str = "grid";
/// The word before a part of a leg that is painted.
const PAINTED: &str = "painted";

/// Ids that addresses once had, or that other maps use, with what they are called here: addresses never break. What is renamed
/// moves its old id in here; `tests/addresses.txt` remembers every one that was ever published.
pub const OLD_IDS: [(&str, &str); 3] = [
    ("peroneus-brevis", "fibularis-brevis"),
    ("peroneus-longus", "fibularis-longus"),
    ("peroneus-tertius", "fibularis-tertius"),
];

/// Regions that addresses once had and that were split since, with their parts: the old id means all of them.
pub const SPLIT_REGIONS: [(&str, [&str; 2]); 2] = [
    ("great-toe", ["great-toe-top", "great-toe-underside"]),
    ("lesser-toes", ["lesser-toes-top", "lesser-toes-underside"]),
];

/// What was read from an address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The selection that it means.
    pub selection: Selection,
    /// The parts that could not be read, as they stood there, shortened; for a notice.
    pub unread: Vec<String>,
}

/// Whether going from one selection to another is a step that *Back* should undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A step of its own: the page, the mode, the pain, the muscle or the cause changed.
    Push,
    /// A change of how the same thing is looked at.
    Replace,
}

/// How to note the change from `old` to `new` in the browser's history. Strokes of a painting are undone one by one in the app;
/// *Back* undoes the whole of it. In a frame nothing is a step: *Back* belongs to the page around it.
pub fn step(old: &Selection, new: &Selection) -> Step {
    let same = old.page == new.page && old.pain == new.pain && old.muscle == new.muscle && old.cause == new.cause;
    let same = same && old.mode == new.mode && old.paint.is_empty() == new.paint.is_empty();
    if same || new.embed.is_some() { Step::Replace } else { Step::Push }
}

/// The address of a selection below the site's root, such as `pain/heel-back/#side=left`. One selection has one address.
pub fn write(selection: &Selection, atlas: &Atlas) -> String {
    let Selection {
        page,
        mode,
        pain: _,
        side,
        view,
        muscle,
        cause,
        point,
        feel,
        layers,
        patch_place,
        zoom,
        answers,
        asked,
        compared,
        embed,
        intensities,
        history: History { since, onset },
        paint,
    } = selection;
    let Layers { hidden, groups, muscles, only, labels, local, grid } = layers;
    match page {
        Page::Map => {}
        Page::Regions => return "pain/".into(),
        Page::Muscles => return "muscle/".into(),
        Page::Causes => return "cause/".into(),
        Page::About => return "about/".into(),
        Page::Embed => return "embed/".into(),
        Page::Data => return "data/".into(),
    }
    let spots = selection.spots(atlas);
    let mut fields = Vec::new();
    let mut field = |key: &str, value: &str| fields.push(format!("{key}={value}"));
    let opened =
        muscle.iter().map(|id| format!("muscle/{id}/")).chain(cause.iter().map(|id| format!("cause/{id}/"))).next();
    let (path, also) = match (spots.split_first(), opened) {
        (Some((first, rest)), _) if first.side == *side => (format!("pain/{}/", first.region), rest),
        // What is painted chose the side: no path says a spot of the other one.
        (Some(_), _) => (String::new(), spots.as_slice()),
        (None, Some(opened)) => (opened, [].as_slice()),
        (None, None) => (String::new(), [].as_slice()),
    };
    if *side != Side::default() {
        field("side", side.as_str());
    }
    if let Some(view) = view {
        field("view", view.as_str());
    }
    if !also.is_empty() {
        let names: Vec<_> = also.iter().map(|spot| on_side(spot.side, spot.region.as_str(), *side)).collect();
        field("also", &names.join(","));
    }
    if let Some(muscle) = muscle
        && !spots.is_empty()
    {
        field("muscle", muscle.as_str());
    }
    if let Some(cause) = cause
        && !spots.is_empty()
    {
        field("cause", cause.as_str());
    }
    if let Some(point) = point {
        field("point", point.as_str());
    }
    if !feel.is_empty() {
        field("feel", &feel.iter().map(|feel| feel.as_str()).collect::<Vec<_>>().join(","));
    }
    let hide = hidden.iter().map(|layer| layer.as_str()).chain(groups.iter().map(|group| group.as_str()));
    let hide = hide.chain(muscles.iter().map(MuscleId::as_str)).collect::<Vec<_>>();
    if !hide.is_empty() {
        field("hide", &hide.join(","));
    }
    let switches = [(labels, LABELS), (local, LOCAL), (grid, GRID)];
    let shown =
        switches.map(|(is_on, name)| is_on.then_some(name)).into_iter().chain([only.as_ref().map(MuscleId::as_str)]);
    let shown = shown.flatten().collect::<Vec<_>>();
    if !shown.is_empty() {
        field("show", &shown.join(","));
    }
    if *patch_place != PatchPlace::default() {
        field("lay", patch_place.as_str());
    }
    if let Some(Zoom { x, y, height }) = zoom {
        field("zoom", &format!("{x},{y},{height}"));
    }
    if !answers.is_empty() {
        let answers = answers.iter().map(|(point, answer)| format!("{point}.{}", answer.as_str()));
        field("answers", &answers.collect::<Vec<_>>().join(","));
    }
    if !asked.is_empty() {
        let answer = |yes: bool| if yes { Answer::Yes } else { Answer::No };
        let asked =
            asked.iter().map(|(cause, number, yes)| format!("{cause}.{}.{}", number + 1, answer(*yes).as_str()));
        field("asked", &asked.collect::<Vec<_>>().join(","));
    }
    if !compared.is_empty() {
        field("with", &compared.iter().map(Subject::as_str).collect::<Vec<_>>().join(","));
    }
    if *mode != Mode::default() {
        field("mode", mode.as_str());
    }
    let sites = selection.pain_sites(atlas);
    let rated = sites.iter().filter_map(|site| {
        let intensity = intensities.get(site)?;
        Some(format!("{}.{}", site_word(site, *side), intensity.number()))
    });
    let rated = rated.collect::<Vec<_>>();
    if !rated.is_empty() {
        field("strength", &rated.join(","));
    }
    if let Some(worst) = intensities.worst() {
        field("worst", &site_word(worst, *side));
    }
    if let Some(since) = since {
        field("since", since.as_str());
    }
    if !onset.is_empty() {
        field("onset", &onset.iter().map(HistoryId::as_str).collect::<Vec<_>>().join(","));
    }
    match embed.as_ref().map(|embed| &embed.listener) {
        Some(Some(origin)) => field("embed", origin.as_str()),
        Some(None) => fields.push("embed".into()),
        None => {}
    }
    if !paint.is_empty() {
        fields.push(format!("paint={}", painting::write(paint, atlas)));
    }
    if fields.is_empty() { path } else { format!("{path}#{}", fields.join("&")) }
}

/// A name on a side: the `chosen` one is not said.
fn on_side(side: Side, name: &str, chosen: Side) -> String {
    if side == chosen { name.to_owned() } else { format!("{}.{name}", side.as_str()) }
}

/// A place that hurts: `calf-mid`, `left.arch`, `painted.foot`, `painted.left.foot`.
fn site_word(site: &PainSite, chosen: Side) -> String {
    match site {
        PainSite::Marked(spot) => on_side(spot.side, spot.region.as_str(), chosen),
        PainSite::Painted(area, side) => format!("{PAINTED}.{}", on_side(*side, area.as_str(), chosen)),
    }
}

/// Reads a path below the site's root (without leading slash) and a fragment (without `#`), as they came: encoded, in capital letters,
/// with what others appended. Of each, [`LONGEST`] bytes are read. A fragment that is only the id of
/// an element on the page says nothing of a selection: the caller, who knows the page, leaves it out.
pub fn read(path: &str, fragment: &str, atlas: &Atlas) -> Reading {
    let mut reader = Reader { atlas, unread: Vec::new() };
    let (path, parts) = repair::repair(path, fragment);
    let selection = reader.selection(&path, &parts);
    Reading { selection, unread: reader.unread }
}

/// The address of a selection on a device that keeps a side: an address that says nothing opens with that one, see
/// [`read_with_kept_side`], so the other side is named.
pub fn write_with_kept_side(selection: &Selection, atlas: &Atlas, kept: Side) -> String {
    let address = write(selection, atlas);
    if address.is_empty() && selection.side != kept { format!("#side={}", selection.side.as_str()) } else { address }
}

/// Reads an address as [`read`] does, on a device that keeps a side: where an address says nothing at all, the side is that one.
pub fn read_with_kept_side(path: &str, fragment: &str, atlas: &Atlas, kept: Side) -> Reading {
    let (repaired, parts) = repair::repair(path, fragment);
    let says_nothing = matches!(&*repaired, "" | "index.html") && parts.is_empty();
    let mut reading = read(path, fragment, atlas);
    if says_nothing {
        reading.selection.side = kept;
    }
    reading
}

/// What a region's id means now: itself, or the parts that the region was split into.
pub fn region_ids(id: &str) -> Vec<&str> {
    SPLIT_REGIONS.iter().find(|(old, _)| *old == id).map_or_else(|| vec![id], |(_, parts)| parts.to_vec())
}

/// What an id is called now.
fn current(id: &str) -> &str {
    OLD_IDS.iter().find(|(old, _)| *old == id).map_or(id, |(_, new)| new)
}
