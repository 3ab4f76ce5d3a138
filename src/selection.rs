//! The selection: everything that a link carries.

mod embed;

pub use embed::{Embed, Origin};

use crate::domain::{
    Answers, Atlas, BodyPart, Candidate, Feel, Layers, Mask, Muscle, MuscleId, Pain, PainArea, Paint, PatchPlace,
    Region, Side, Sorted, Spot, Symptoms, TriggerPointId, View, Zoom, rank,
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
    /// What Patchmap is and is not.
    About,
    /// How to show the map inside another page.
    Embed,
}

/// What is chosen. Everything in it exists in the atlas that it was read or made with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// Which page is open. The fields below count on [`Page::Map`] only.
    pub page: Page,
    /// The regions in which it hurts. Of them and what is painted, if there is any, some is on the chosen side.
    pub pain: PainArea,
    /// The chosen side: the one drawn where a view shows one leg.
    pub side: Side,
    /// The view, where it is not [`Selection::default_view`].
    pub view: Option<View>,
    /// The opened muscle.
    pub muscle: Option<MuscleId>,
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
    /// The candidates that are compared: at most [`MOST_COMPARED`], the older one first, and only while no muscle is opened.
    pub compared: Vec<MuscleId>,
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

    /// The parts of the body that are looked at: where it hurts, or else where the opened muscle lies.
    pub fn body_parts(&self, atlas: &Atlas) -> Vec<BodyPart> {
        let mut paint = Mask::default();
        Side::ALL.into_iter().for_each(|side| paint.add(self.paint.cells(side)));
        let hurts =
            |region: &Region| self.pain.iter().any(|spot| spot.region == region.id) || region.cells.overlap(&paint) > 0;
        let hurting: Vec<_> = atlas.regions.iter().filter(|region| hurts(region)).map(|region| region.area).collect();
        match self.opened(atlas) {
            Some(muscle) if hurting.is_empty() => vec![muscle.group.into()],
            _ => BodyPart::ALL.into_iter().filter(|part| hurting.iter().any(|area| *part == (*area).into())).collect(),
        }
    }

    /// Whether nothing is marked and nothing opened.
    pub fn is_untouched(&self) -> bool {
        !self.hurts() && self.muscle.is_none()
    }

    /// The muscles that may explain the pain, best first.
    pub fn candidates(&self, atlas: &Atlas) -> Vec<Candidate> {
        let pain = Pain::of(atlas, &self.pain, &self.paint);
        rank(atlas, Symptoms { pain: &pain, feel: &self.feel, answers: &self.answers })
    }

    /// Compares no longer what cannot be: muscles that explain nothing of the pain, and any while the card of one is open.
    pub fn settle_compared(&mut self, atlas: &Atlas) {
        if !self.compared.is_empty() {
            let candidates = if self.muscle.is_none() { self.candidates(atlas) } else { Vec::new() };
            self.compared.retain(|muscle| candidates.iter().any(|candidate| candidate.muscle == *muscle));
        }
    }

    /// The opened muscle's entry.
    pub fn opened<'a>(&self, atlas: &'a Atlas) -> Option<&'a Muscle> {
        atlas.muscle(self.muscle.as_ref()?)
    }

    /// The view that an address without `view=` means: the one that shows the first marked region, or else the opened
    /// muscle, best.
    pub fn default_view(&self, atlas: &Atlas) -> View {
        let by_pain = self.first_spot(atlas).and_then(|spot| atlas.region(&spot.region)).map(|region| region.home);
        let by_muscle = || self.opened(atlas)?.trigger_points.first().map(|point| point.view);
        by_pain.or_else(by_muscle).filter(|view| atlas.figure(*view).is_some()).unwrap_or(View::Back)
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
