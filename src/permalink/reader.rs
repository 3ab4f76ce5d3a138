//! Reads a repaired address: what cannot be read is named and left out.

use super::{GRID, LABELS, LOCAL, PAINTED, current, painting, region_ids};
use crate::{
    domain::{
        Answer, Answers, Area, Asked, Atlas, CauseId, Feel, Group, History, HistoryAnswer, HistoryId, Intensities,
        Intensity, Layer, Layers, Mode, MuscleId, PainArea, PainSite, Paint, PatchPlace, RegionId, Side, Sorted, Spot,
        Subject, TriggerPointId, View, Zoom,
    },
    selection::{Embed, MOST_COMPARED, Origin, Page, Selection},
};

/// Reads one address.
pub struct Reader<'a> {
    /// What ids refer to.
    pub atlas: &'a Atlas,
    /// The parts that could not be read, shortened.
    pub unread: Vec<String>,
}

impl Reader<'_> {
    /// The selection that a path and the parts of a fragment mean.
    pub fn selection(&mut self, path: &str, parts: &[String]) -> Selection {
        let (mut page, mut pain, mut side, mut shown) = (Page::Map, Sorted::default(), Side::default(), None);
        let (mut muscle, mut cause, mut point, mut feel) = (None, None, None, Sorted::default());
        let (mut layers, mut zoom, mut embed) = (Layers::default(), None, None::<Embed>);
        let (mut also, mut answers, mut paint) = (Vec::new(), Answers::default(), Paint::default());
        let (mut mode, mut history) = (Mode::default(), History::default());
        let (mut rated, mut worst) = (Vec::new(), None);
        let (mut patch_place, mut asked, mut compared) = (PatchPlace::default(), Asked::default(), Vec::new());
        for part in parts {
            match part.split_once('=') {
                Some(("side", value)) => side = self.take(part, Side::parse(value)).unwrap_or(side),
                Some(("view", value)) => shown = self.take(part, self.view(value)).or(shown),
                Some(("also", value)) => also.extend(value.split(',')),
                Some(("muscle", value)) => muscle = self.take(part, self.muscle(value)).or(muscle),
                Some(("cause", value)) => cause = self.take(part, self.cause(value)).or(cause),
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
                    let subject = |name: &str| Subject::find(self.atlas, current(name));
                    let named = value.split(',').map(|name| (name, subject(name))).collect::<Vec<_>>();
                    compared.extend(named.into_iter().filter_map(|(name, subject)| self.take(name, subject)));
                }
                Some(("mode", value)) => mode = self.take(part, Mode::parse(value)).unwrap_or(mode),
                Some(("zoom", value)) => zoom = self.take(part, read_zoom(value)).or(zoom),
                Some(("embed", origin)) => embed = Some(Embed { listener: self.take(part, Origin::parse(origin)) }),
                None if part == "embed" => embed = embed.or_else(|| Some(Embed::default())),
                Some(("answers", value)) => {
                    for (point, answer) in value.split(',').filter_map(|word| self.take(word, self.answer(word))) {
                        answers.set(point, Some(answer));
                    }
                }
                Some(("asked", value)) => {
                    for (cause, number, yes) in value.split(',').filter_map(|word| self.take(word, self.asked(word))) {
                        asked.set(cause, number, Some(yes));
                    }
                }
                Some(("strength", value)) => rated.extend(value.split(',')),
                Some(("worst", value)) => worst = Some(value),
                Some(("since", value)) => {
                    history.since = self.take(part, known(value, &self.atlas.history.since)).or(history.since);
                }
                Some(("onset", value)) => {
                    let answer = |word: &str| known(word, self.atlas.history.any());
                    value
                        .split(',')
                        .filter_map(|word| self.take(word, answer(word)))
                        .for_each(|one| history.onset.insert(one));
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
            ["cause"] => page = Page::Causes,
            ["about"] => page = Page::About,
            ["embed"] => page = Page::Embed,
            ["data"] => page = Page::Data,
            ["pain", name] => {
                self.mark(name, Some(side), name, &mut pain);
            }
            ["muscle", name] => muscle = self.take(name, self.muscle(name)).or(muscle),
            ["cause", name] => cause = self.take(name, self.cause(name)).or(cause),
            _ => self.refuse(path),
        }
        if page != Page::Map {
            return Selection::page(page);
        }
        for name in also {
            let (on, region) = on_side(name, side);
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
        // One card is open at a time.
        if muscle.is_some()
            && let Some(cause) = cause.take()
        {
            self.refuse(cause.as_str());
        }
        let mut selection = Selection {
            page,
            mode,
            pain,
            side,
            view: None,
            muscle,
            cause,
            point,
            feel,
            layers,
            patch_place,
            zoom: None,
            answers,
            asked,
            compared: Vec::new(),
            embed,
            intensities: Intensities::default(),
            history,
            paint,
        };
        self.rate(&rated, worst, side, &mut selection);
        selection.settle();
        self.compare(&compared, &mut selection);
        if let Some(view) = shown {
            selection.show(view, self.atlas);
        }
        selection.look(zoom, self.atlas);
        selection
    }

    /// Rates places, each a word such as `calf-mid.7`, and names the worst one. What does not hurt is noted as unread.
    fn rate(&mut self, rated: &[&str], worst: Option<&str>, side: Side, selection: &mut Selection) {
        let hurting = selection.pain_sites(self.atlas);
        let sites = |name: &str| {
            let named = pain_sites(name, side).into_iter();
            named.filter(|site| hurting.contains(site)).collect::<Vec<_>>()
        };
        for word in rated {
            let (name, number) = word.rsplit_once('.').unwrap_or_default();
            let intensity = number.parse().ok().and_then(Intensity::new);
            let sites = if intensity.is_some() { sites(name) } else { Vec::new() };
            self.take(word, sites.first());
            sites.into_iter().for_each(|site| selection.intensities.set(site, intensity));
        }
        if let Some(word) = worst {
            let site = sites(word).into_iter().next();
            selection.intensities.set_worst(self.take(word, site));
        }
        selection.settle_intensities(self.atlas);
    }

    /// Compares the first two that may explain the pain. What else is named says nothing.
    fn compare(&mut self, named: &[Subject], selection: &mut Selection) {
        selection.compared = named.to_vec();
        selection.settle_compared(self.atlas);
        let candidates = std::mem::take(&mut selection.compared);
        for one in candidates {
            if selection.compared.len() < MOST_COMPARED && !selection.compared.contains(&one) {
                selection.compared.push(one);
            }
        }
        named.iter().filter(|one| !selection.compared.contains(one)).for_each(|one| self.refuse(one.as_str()));
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
        } else if name == GRID {
            layers.grid = true;
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

    fn cause(&self, name: &str) -> Option<CauseId> {
        self.atlas.cause(&current(name).into()).map(|cause| cause.id.clone())
    }

    fn point(&self, name: &str) -> Option<TriggerPointId> {
        self.atlas.trigger_point(&current(name).into()).map(|(_, point)| point.id.clone())
    }

    fn answer(&self, word: &str) -> Option<(TriggerPointId, Answer)> {
        let (point, answer) = word.split_once('.')?;
        Some((self.point(point)?, Answer::parse(answer)?))
    }

    /// An answer to a question of a cause: `plantar-fascia.1.yes`, with the question's number from 1.
    fn asked(&self, word: &str) -> Option<(CauseId, usize, bool)> {
        let [cause, number, answer] = word.split('.').collect::<Vec<_>>()[..] else { return None };
        let cause = self.atlas.cause(&current(cause).into())?;
        let number = number.parse::<usize>().ok()?.checked_sub(1).filter(|number| *number < cause.questions.len())?;
        let yes = match Answer::parse(answer)? {
            Answer::Yes => true,
            Answer::No => false,
            Answer::Unsure => return None,
        };
        Some((cause.id.clone(), number, yes))
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

/// A name and the side that it says, or else the chosen one; no side where it says none that there is.
fn on_side(name: &str, chosen: Side) -> (Option<Side>, &str) {
    match name.split_once('.') {
        Some((on, name)) => (Side::parse(on), name),
        None => (Some(chosen), name),
    }
}

/// The places that a word means, such as `calf-mid` or `painted.left.foot`.
fn pain_sites(word: &str, chosen: Side) -> Vec<PainSite> {
    let painted = word.strip_prefix(PAINTED).and_then(|rest| rest.strip_prefix('.'));
    let (Some(side), name) = on_side(painted.unwrap_or(word), chosen) else { return Vec::new() };
    if painted.is_some() {
        return Area::parse(name).map(|area| PainSite::Painted(area, side)).into_iter().collect();
    }
    region_ids(name).into_iter().map(|id| PainSite::Marked(Spot { region: id.into(), side })).collect()
}

/// The id of an answer that is offered.
fn known<'a>(word: &str, offered: impl IntoIterator<Item = &'a HistoryAnswer>) -> Option<HistoryId> {
    offered.into_iter().find(|answer| answer.id.as_str() == word).map(|answer| answer.id.clone())
}

/// Three whole numbers: the middle of what is seen, and its height.
fn read_zoom(text: &str) -> Option<Zoom> {
    let mut numbers = text.split(',').map(|number| number.parse::<i16>().ok().map(i32::from));
    let zoom = Zoom { x: numbers.next()??, y: numbers.next()??, height: numbers.next()?? };
    numbers.next().is_none().then_some(zoom)
}
