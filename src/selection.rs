//! The selection: everything that a link carries.

mod embed;

pub use embed::{Embed, Origin};

use crate::domain::{
    Answers, Asked, Atlas, BodyPart, Candidate, Cause, CauseId, Feel, History, Intensities, Layers, Mask, Mode, Muscle,
    MuscleId, OtherCauses, Pain, PainArea, PainSite, Paint, PatchPlace, Region, Side, SignId, Sorted, Spot, Subject,
    Symptoms, Told, TriggerPointId, View, Zoom, matched_point, other_causes, rank,
};

/// How many candidates are compared.
pub const MOST_COMPARED: usize = 2;

/// The kinds of public page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The map, with whatever is marked or opened on it.
    #[default]
    Map,
    /// The list of all regions.
    Regions,
    /// The list of all muscles.
    Muscles,
    /// The list of all other causes.
    Causes,
    /// What Patchmap is and is not.
    About,
    /// How to show the map inside another page.
    Embed,
    /// The open data.
    Data,
}

/// What is chosen. Everything in it exists in the atlas that it was read or made with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// Which page is open. The fields below count on [`Page::Map`] only.
    pub page: Page,
    /// What the map is used for.
    pub mode: Mode,
    /// The regions in which it hurts. Of them and what is painted, if there is any, some is on the chosen side.
    pub pain: PainArea,
    /// The chosen side: the one drawn where a view shows one leg.
    pub side: Side,
    /// The view, where it is not [`Selection::default_view`].
    pub view: Option<View>,
    /// The opened muscle.
    pub muscle: Option<MuscleId>,
    /// The opened other cause; then no muscle is opened.
    pub cause: Option<CauseId>,
    /// The chosen trigger point, one of the opened muscle's.
    pub point: Option<TriggerPointId>,
    /// What it feels like.
    pub feel: Sorted<Feel>,
    /// What of body and marks is hidden.
    pub layers: Layers,
    /// What patches are laid on.
    pub patch_place: PatchPlace,
    /// What the figure was zoomed to. Without it, the app frames what is chosen.
    pub zoom: Option<Zoom>,
    /// That the map stands in a frame of another page, if it does.
    pub embed: Option<Embed>,
    /// What pressing trigger points brought on.
    pub answers: Answers,
    /// What was answered to the questions that tell other causes apart.
    pub asked: Asked,
    /// What is compared of all that may explain the pain: at most [`MOST_COMPARED`], the older one first, and only while nothing is opened.
    pub compared: Vec<Subject>,
    /// How strongly it hurts, and where most.
    pub intensities: Intensities,
    /// Since when it hurts, how it began and what brings it on.
    pub history: History,
    /// Where it hurts, as painted.
    pub paint: Paint,
}

impl Selection {
    /// The selection of a page without anything chosen on it.
    pub fn page(page: Page) -> Self {
        Self { page, ..Self::default() }
    }

    /// Whether anything is marked or painted.
    pub fn hurts(&self) -> bool {
        Side::ALL.into_iter().any(|side| self.hurts_on(side))
    }

    /// Whether anything is marked or painted on `side`.
    pub fn hurts_on(&self, side: Side) -> bool {
        !self.paint.cells(side).is_empty() || self.pain.iter().any(|spot| spot.side == side)
    }

    /// Chooses the side that hurts when nothing does on the chosen one.
    pub fn settle(&mut self) {
        if self.hurts() && !self.hurts_on(self.side) {
            self.side = self.side.other();
        }
    }

    /// The first marked spot in atlas order; the chosen side's before the other's.
    pub fn first_spot(&self, atlas: &Atlas) -> Option<Spot> {
        self.spots(atlas).into_iter().next()
    }

    /// The marked spots: the chosen side's in atlas order, then the other side's in atlas order.
    pub fn spots(&self, atlas: &Atlas) -> Vec<Spot> {
        [self.side, self.side.other()]
            .into_iter()
            .flat_map(|side| atlas.regions.iter().map(move |region| Spot { region: region.id.clone(), side }))
            .filter(|spot| self.pain.contains(spot))
            .collect()
    }

    /// The places that are rated: the marked spots, then each part of a leg on which a fair share of what is painted on that side lies.
    pub fn pain_sites(&self, atlas: &Atlas) -> Vec<PainSite> {
        let marked = self.spots(atlas).into_iter().map(PainSite::Marked);
        let painted = [self.side, self.side.other()].into_iter().flat_map(|side| {
            atlas.areas_of(self.paint.cells(side)).into_iter().map(move |area| PainSite::Painted(area, side))
        });
        marked.chain(painted).collect()
    }

    /// Says nothing any more of how strongly it hurts where it does not.
    pub fn settle_intensities(&mut self, atlas: &Atlas) {
        if !self.intensities.is_empty() {
            let sites = self.pain_sites(atlas);
            self.intensities.settle(&sites);
        }
    }

    /// The regions that are marked or painted on either side, in the order of the atlas.
    pub fn hurting<'a>(&'a self, atlas: &'a Atlas) -> impl Iterator<Item = &'a Region> {
        let mut paint = Mask::default();
        Side::ALL.into_iter().for_each(|side| paint.add(self.paint.cells(side)));
        let is_marked = |region: &Region| self.pain.iter().any(|spot| spot.region == region.id);
        atlas.regions.iter().filter(move |region| is_marked(region) || region.cells.overlap(&paint) > 0)
    }

    /// The parts of the body that are looked at: where it hurts, or else where the opened muscle lies.
    pub fn body_parts(&self, atlas: &Atlas) -> Vec<BodyPart> {
        let hurting: Vec<_> = self.hurting(atlas).map(|region| region.area).collect();
        match (self.opened(atlas), self.opened_cause(atlas)) {
            (Some(muscle), _) if hurting.is_empty() => vec![muscle.group.into()],
            (_, Some(cause)) if hurting.is_empty() => cause
                .primary
                .first()
                .and_then(|id| atlas.region(id))
                .map(|region| region.area.into())
                .into_iter()
                .collect(),
            _ => BodyPart::ALL.into_iter().filter(|part| hurting.iter().any(|area| *part == (*area).into())).collect(),
        }
    }

    /// The same as the anatomy mode shows it: of what is chosen, it keeps the muscle, the side, the view and the layers.
    #[must_use]
    pub fn of_anatomy(&self, atlas: &Atlas) -> Self {
        let Self { page, mode, side, muscle, layers, zoom, embed, .. } = self.clone();
        let mut shown = Self { page, mode, side, muscle, layers, zoom, embed, ..Self::default() };
        shown.show(self.shown_view(atlas), atlas);
        shown
    }

    /// The same in another mode. Muscles are learned without the skin; the side and the view stay.
    #[must_use]
    pub fn in_mode(&self, mode: Mode, atlas: &Atlas) -> Self {
        let view = self.shown_view(atlas);
        let layers = self.layers.clone();
        let layers = match (mode, layers.peeled()) {
            (Mode::Anatomy, 0) => layers.peel(1),
            (Mode::Pain, 1) => layers.peel(0),
            _ => layers,
        };
        let mut entered = Self { mode, layers, cause: None, point: None, compared: Vec::new(), ..self.clone() };
        entered.show(view, atlas);
        entered
    }

    /// Whether nothing is marked and nothing opened.
    pub fn is_untouched(&self) -> bool {
        !self.hurts() && !self.has_opened()
    }

    /// Whether the card of a muscle or of another cause is open.
    pub fn has_opened(&self) -> bool {
        self.muscle.is_some() || self.cause.is_some()
    }

    /// The id of the opened muscle or cause.
    pub fn opened_id(&self) -> Option<&str> {
        self.muscle.as_ref().map(MuscleId::as_str).or_else(|| self.cause.as_ref().map(CauseId::as_str))
    }

    /// The file of the opened card's text, below the site's root.
    pub fn opened_card<'a>(&self, atlas: &'a Atlas) -> Option<&'a String> {
        self.opened(atlas).map(|muscle| &muscle.card).or_else(|| self.opened_cause(atlas).map(|cause| &cause.card))
    }

    /// The opened other cause's entry.
    pub fn opened_cause<'a>(&self, atlas: &'a Atlas) -> Option<&'a Cause> {
        atlas.cause(self.cause.as_ref()?)
    }

    /// The other causes that may be felt where it hurts, with the chosen `signs` of the check.
    pub fn other_causes(&self, atlas: &Atlas, signs: &Sorted<SignId>) -> OtherCauses {
        let pain = Pain::of(atlas, &self.pain, &self.paint);
        other_causes(atlas, Told { pain: &pain, feel: &self.feel, asked: &self.asked, signs })
    }

    /// Whether a question was answered with "yes" of a cause that must not be pressed.
    pub fn must_not_press(&self, atlas: &Atlas) -> bool {
        atlas.causes.iter().any(|cause| cause.press_caution && self.asked.says_yes(&cause.id))
    }

    /// The muscles that may explain the pain, best first.
    pub fn candidates(&self, atlas: &Atlas) -> Vec<Candidate> {
        let pain = Pain::of(atlas, &self.pain, &self.paint);
        rank(atlas, Symptoms { pain: &pain, feel: &self.feel, answers: &self.answers })
    }

    /// The trigger point that leads on the card and the figure of the opened muscle: the chosen one, or else the one by which the muscle
    /// may explain the pain.
    pub fn leading_point<'a>(&'a self, candidates: &'a [Candidate]) -> Option<&'a TriggerPointId> {
        let opened = self.muscle.as_ref()?;
        self.point.as_ref().or_else(|| matched_point(candidates, opened))
    }

    /// The trigger point that leads: of what is opened, or else of the first candidate.
    pub fn lead<'a>(&'a self, candidates: &'a [Candidate]) -> Option<&'a TriggerPointId> {
        if self.has_opened() {
            return self.leading_point(candidates);
        }
        candidates.first().map(|first| &first.trigger_point)
    }

    /// The view that shows the X of [`Self::lead`]: the shown one if it does, or else the one that shows it best.
    pub fn view_of_lead(&self, atlas: &Atlas, candidates: &[Candidate]) -> View {
        let shown = self.shown_view(atlas);
        let lacks = |id: &&TriggerPointId| atlas.figure(shown).is_some_and(|figure| figure.point(id).is_none());
        let elsewhere = self.lead(candidates).filter(lacks).and_then(|id| atlas.trigger_point(id));
        elsewhere.map_or(shown, |(_, point)| point.view)
    }

    /// Whether two are compared, each on a figure of its own.
    pub fn compares(&self) -> bool {
        self.compared.len() == MOST_COMPARED
    }

    /// Compares no longer what cannot be: what explains nothing of the pain, and any while a card is open.
    pub fn settle_compared(&mut self, atlas: &Atlas) {
        if !self.compared.is_empty() {
            if self.has_opened() {
                self.compared.clear();
                return;
            }
            let (candidates, causes) = (self.candidates(atlas), self.other_causes(atlas, &Sorted::default()));
            self.compared.retain(|one| match one {
                Subject::Muscle(muscle) => candidates.iter().any(|candidate| candidate.muscle == *muscle),
                Subject::Cause(cause) => causes.iter().any(|candidate| candidate.cause == *cause),
            });
        }
    }

    /// The opened muscle's entry.
    pub fn opened<'a>(&self, atlas: &'a Atlas) -> Option<&'a Muscle> {
        atlas.muscle(self.muscle.as_ref()?)
    }

    /// The view that an address without `view=` means: the one that shows the first marked region, or else the opened
    /// muscle or cause, best.
    pub fn default_view(&self, atlas: &Atlas) -> View {
        let by_pain = self.first_spot(atlas).and_then(|spot| atlas.region(&spot.region)).map(|region| region.home);
        let by_muscle = || self.opened(atlas)?.trigger_points.first().map(|point| point.view);
        let by_cause = || atlas.region(self.opened_cause(atlas)?.primary.first()?).map(|region| region.home);
        by_pain.or_else(by_muscle).or_else(by_cause).filter(|view| atlas.figure(*view).is_some()).unwrap_or(View::Back)
    }

    /// The view that is shown.
    pub fn shown_view(&self, atlas: &Atlas) -> View {
        self.view.unwrap_or_else(|| self.default_view(atlas))
    }

    /// Shows `view`, kept only where it differs from the default, so that one state has one address.
    pub fn show(&mut self, view: View, atlas: &Atlas) {
        self.view = Some(view).filter(|view| *view != self.default_view(atlas));
    }

    /// Looks at the figure as closely as the picture allows. With nothing chosen on it, the whole is what is shown anyway.
    pub fn look(&mut self, zoom: Option<Zoom>, atlas: &Atlas) {
        let whole = atlas.figure(self.shown_view(atlas)).map(|figure| figure.whole(self.side));
        let zoom = zoom.zip(whole).map(|(zoom, whole)| zoom.within(whole));
        self.zoom = zoom.filter(|zoom| !self.is_untouched() || whole.map(Zoom::around) != Some(*zoom));
    }
}
