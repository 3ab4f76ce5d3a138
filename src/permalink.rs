//! Addresses: a selection as a path and a fragment, and back. Both directions take the struct apart by field name, so that
//! a new field does not compile until links carry it. Reading never fails: what cannot be read is named and left out.

mod painting;
mod repair;

pub use painting::LONGEST_LEG;
pub use repair::LONGEST;

use crate::{
    domain::{
        Answer, Answers, Atlas, Feel, Group, Layer, Layers, MuscleId, PainArea, Paint, PatchPlace, RegionId, Side,
        Sorted, Spot, TriggerPointId, View, Zoom,
    },
    selection::{Embed, MOST_COMPARED, Origin, Page, Selection},
};

/// The word for names on the figure. A test holds that no muscle has the name of this switch or the next one.
const LABELS: &str = "labels";
/// The word for the skin over lit muscles.
const LOCAL: &str = "local";

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
    /// A step of its own: the page, the pain or the muscle changed.
    Push,
    /// A change of how the same thing is looked at.
    Replace,
}

/// How to note the change from `old` to `new` in the browser's history. Strokes of a painting are undone one by one in the app;
/// *Back* undoes the whole of it. In a frame nothing is a step: *Back* belongs to the page around it.
pub fn step(old: &Selection, new: &Selection) -> Step {
    let same = old.page == new.page && old.pain == new.pain && old.muscle == new.muscle;
    let same = same && old.paint.is_empty() == new.paint.is_empty();
    if same || new.embed.is_some() { Step::Replace } else { Step::Push }
}

/// The address of a selection below the site's root, such as `pain/heel-back/#side=left`. One selection has one address.
pub fn write(selection: &Selection, atlas: &Atlas) -> String {
    let Selection {
        page,
        pain: _,
        side,
        view,
        muscle,
        point,
        feel,
        layers,
        patch_place,
        zoom,
        answers,
        compared,
        embed,
        paint,
    } = selection;
    let Layers { hidden, groups, muscles, only, labels, local } = layers;
    match page {
        Page::Map => {}
        Page::Regions => return "pain/".into(),
        Page::Muscles => return "muscle/".into(),
        Page::About => return "about/".into(),
        Page::Embed => return "embed/".into(),
    }
    let spots = selection.spots(atlas);
    let mut fields = Vec::new();
    let mut field = |key: &str, value: &str| fields.push(format!("{key}={value}"));
    let (path, also) = match (spots.split_first(), muscle) {
        (Some((first, rest)), _) if first.side == *side => (format!("pain/{}/", first.region), rest),
        // What is painted chose the side: no path says a spot of the other one.
        (Some(_), _) => (String::new(), spots.as_slice()),
        (None, Some(muscle)) => (format!("muscle/{muscle}/"), [].as_slice()),
        (None, None) => (String::new(), [].as_slice()),
    };
    if *side != Side::default() {
        field("side", side.as_str());
    }
    if let Some(view) = view {
        field("view", view.as_str());
    }
    if !also.is_empty() {
        let names: Vec<_> = also
            .iter()
            .map(|spot| match spot.side {
                other if other == *side => spot.region.to_string(),
                other => format!("{}.{}", other.as_str(), spot.region),
            })
            .collect();
        field("also", &names.join(","));
    }
    if let Some(muscle) = muscle
        && !spots.is_empty()
    {
        field("muscle", muscle.as_str());
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
    let shown = [labels.then_some(LABELS), local.then_some(LOCAL), only.as_ref().map(MuscleId::as_str)];
    let shown = shown.into_iter().flatten().collect::<Vec<_>>();
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
    if !compared.is_empty() {
        field("with", &compared.iter().map(MuscleId::as_str).collect::<Vec<_>>().join(","));
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

struct Reader<'a> {
    atlas: &'a Atlas,
    unread: Vec<String>,
}

impl Reader<'_> {
    fn selection(&mut self, path: &str, parts: &[String]) -> Selection {
        let (mut page, mut pain, mut side, mut shown) = (Page::Map, Sorted::default(), Side::default(), None);
        let (mut muscle, mut point, mut feel) = (None, None, Sorted::default());
        let (mut layers, mut zoom, mut embed) = (Layers::default(), None, None::<Embed>);
        let (mut also, mut answers, mut paint) = (Vec::new(), Answers::default(), Paint::default());
        let (mut patch_place, mut compared) = (PatchPlace::default(), Vec::new());
        for part in parts {
            match part.split_once('=') {
                Some(("side", value)) => side = self.take(part, Side::parse(value)).unwrap_or(side),
                Some(("view", value)) => shown = self.take(part, self.view(value)).or(shown),
                Some(("also", value)) => also.extend(value.split(',')),
                Some(("muscle", value)) => muscle = self.take(part, self.muscle(value)).or(muscle),
                Some(("point", value)) => point = self.take(part, self.point(value)).or(point),
                Some(("feel", value)) => {
                    value
                        .split(',')
                        .filter_map(|word| self.take(word, Feel::parse(word)))
                        .for_each(|one| feel.insert(one));
                }
                Some(("hide", value)) => value.split(',').for_each(|name| self.hide(name, &mut layers)),
                Some(("show", value)) => value.split(',').for_each(|name| self.show(name, &mut layers)),
                Some(("lay", value)) => {
                    patch_place = self.take(part, PatchPlace::parse(value)).unwrap_or(patch_place);
                }
                Some(("with", value)) => {
                    compared.extend(value.split(',').filter_map(|name| self.take(name, self.muscle(name))));
                }
                Some(("zoom", value)) => zoom = self.take(part, read_zoom(value)).or(zoom),
                Some(("embed", origin)) => embed = Some(Embed { listener: self.take(part, Origin::parse(origin)) }),
                None if part == "embed" => embed = embed.or_else(|| Some(Embed::default())),
                Some(("answers", value)) => {
                    for (point, answer) in value.split(',').filter_map(|word| self.take(word, self.answer(word))) {
                        answers.set(point, Some(answer));
                    }
                }
                Some(("paint", value)) => paint = self.take(part, painting::read(value, self.atlas)).unwrap_or(paint),
                _ => self.refuse(part),
            }
        }
        let path = path.strip_suffix("index.html").unwrap_or(path);
        match path.trim_end_matches('/').split('/').collect::<Vec<_>>()[..] {
            [""] => {}
            ["pain"] => page = Page::Regions,
            ["muscle"] => page = Page::Muscles,
            ["about"] => page = Page::About,
            ["embed"] => page = Page::Embed,
            ["pain", name] => {
                self.mark(name, Some(side), name, &mut pain);
            }
            ["muscle", name] => muscle = self.take(name, self.muscle(name)).or(muscle),
            _ => self.refuse(path),
        }
        if page != Page::Map {
            return Selection::page(page);
        }
        for name in also {
            let (on, region) = match name.split_once('.') {
                Some((on, region)) => (Side::parse(on), region),
                None => (Some(side), name),
            };
            self.mark(name, on, region, &mut pain);
        }
        // A point without its muscle says which muscle; a point of another muscle says nothing.
        let owner = point.as_ref().and_then(|id| self.atlas.trigger_point(id)).map(|(muscle, _)| muscle.id.clone());
        let muscle = muscle.or_else(|| owner.clone());
        if owner != muscle
            && let Some(point) = point.take()
        {
            self.refuse(point.as_str());
        }
        let mut selection = Selection {
            page,
            pain,
            side,
            view: None,
            muscle,
            point,
            feel,
            layers,
            patch_place,
            zoom: None,
            answers,
            compared: Vec::new(),
            embed,
            paint,
        };
        selection.settle();
        self.compare(&compared, &mut selection);
        if let Some(view) = shown {
            selection.show(view, self.atlas);
        }
        selection.look(zoom, self.atlas);
        selection
    }

    /// Compares the first two that may explain the pain. What else is named says nothing.
    fn compare(&mut self, named: &[MuscleId], selection: &mut Selection) {
        selection.compared = named.to_vec();
        selection.settle_compared(self.atlas);
        let candidates = std::mem::take(&mut selection.compared);
        for muscle in candidates {
            if selection.compared.len() < MOST_COMPARED && !selection.compared.contains(&muscle) {
                selection.compared.push(muscle);
            }
        }
        named
            .iter()
            .filter(|muscle| !selection.compared.contains(muscle))
            .for_each(|muscle| self.refuse(muscle.as_str()));
    }

    fn hide(&mut self, name: &str, layers: &mut Layers) {
        if let Some(layer) = Layer::parse(name) {
            layers.hidden.insert(layer);
        } else if let Some(group) = Group::parse(name) {
            layers.groups.insert(group);
        } else if let Some(muscle) = self.take(name, self.muscle(name)) {
            layers.muscles.insert(muscle);
        }
    }

    fn show(&mut self, name: &str, layers: &mut Layers) {
        if name == LABELS {
            layers.labels = true;
        } else if name == LOCAL {
            layers.local = true;
        } else if let Some(muscle) = self.take(name, self.muscle(name)) {
            layers.only = Some(muscle);
        }
    }

    /// Marks the regions that an id means. Where there are none, or no such side, `part` is noted as unread.
    fn mark(&mut self, part: &str, side: Option<Side>, id: &str, pain: &mut PainArea) {
        let ids = region_ids(id).into_iter().map(RegionId::from);
        let spots = side.into_iter().flat_map(|side| ids.clone().map(move |region| Spot { region, side }));
        let spots: PainArea = spots.filter(|spot| self.atlas.region(&spot.region).is_some()).collect();
        if spots.is_empty() {
            self.refuse(part);
        }
        spots.iter().for_each(|spot| pain.insert(spot.clone()));
    }

    fn muscle(&self, name: &str) -> Option<MuscleId> {
        self.atlas.muscle(&current(name).into()).map(|muscle| muscle.id.clone())
    }

    fn point(&self, name: &str) -> Option<TriggerPointId> {
        self.atlas.trigger_point(&current(name).into()).map(|(_, point)| point.id.clone())
    }

    fn answer(&self, word: &str) -> Option<(TriggerPointId, Answer)> {
        let (point, answer) = word.split_once('.')?;
        Some((self.point(point)?, Answer::parse(answer)?))
    }

    fn view(&self, name: &str) -> Option<View> {
        View::parse(name).filter(|view| self.atlas.figure(*view).is_some())
    }

    /// Passes `value` on; where there is none, notes `part` as unread.
    fn take<T>(&mut self, part: &str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.refuse(part);
        }
        value
    }

    fn refuse(&mut self, part: &str) {
        const LONGEST: usize = 40;
        const MOST: usize = 5;
        let part: String = part.chars().take(LONGEST).collect();
        if self.unread.len() < MOST && !part.is_empty() && !self.unread.contains(&part) {
            self.unread.push(part);
        }
    }
}

/// What a region's id means now: itself, or the parts that the region was split into.
pub fn region_ids(id: &str) -> Vec<&str> {
    SPLIT_REGIONS.iter().find(|(old, _)| *old == id).map_or_else(|| vec![id], |(_, parts)| parts.to_vec())
}

/// What an id is called now.
fn current(id: &str) -> &str {
    OLD_IDS.iter().find(|(old, _)| *old == id).map_or(id, |(_, new)| new)
}

/// Three whole numbers: the middle of what is seen, and its height.
fn read_zoom(text: &str) -> Option<Zoom> {
    let mut numbers = text.split(',').map(|number| number.parse::<i16>().ok().map(i32::from));
    let zoom = Zoom { x: numbers.next()??, y: numbers.next()??, height: numbers.next()?? };
    numbers.next().is_none().then_some(zoom)
}
