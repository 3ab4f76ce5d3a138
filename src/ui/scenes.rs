//! What is lit and marked on the figure.

use yew::prelude::*;

use super::{panel::comparison::compared_pair, shared::Shared};
use crate::{
    domain::{Atlas, Candidate},
    scene::Scene,
    selection::Selection,
    state::State,
};

/// What is lit and marked on the figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenes {
    /// While nothing is pointed at or compared: what the viewport follows.
    pub still: Shared<Scene>,
    /// Now.
    pub shown: Shared<Scene>,
}

/// The scenes of a state, worked out anew only where they change.
#[hook]
pub fn use_scenes(atlas: &Shared<Atlas>, state: &State, candidates: &Shared<Vec<Candidate>>) -> Scenes {
    // Zooming lights nothing.
    let selection = Selection { zoom: None, ..state.selection.clone() };
    let place = state.patch.place;
    let still = use_memo((selection.clone(), place), |(selection, place)| {
        let drawing = atlas.figure(selection.shown_view(atlas));
        drawing.map(|drawing| Scene::new(atlas, drawing, selection, candidates, *place, None)).unwrap_or_default()
    });
    let now = (selection, place, state.preview.clone(), state.compared.clone());
    let other = use_memo(now, |(selection, place, preview, compared)| {
        let drawing = atlas.figure(selection.shown_view(atlas))?;
        let alone = preview.as_ref().and_then(|muscle| atlas.muscle(muscle));
        let alone = alone.map(|muscle| Scene::new(atlas, drawing, selection, candidates, *place, Some(muscle)));
        let compared =
            || compared_pair(candidates, compared).map(|pair| Scene::comparing(atlas, drawing, selection, pair));
        alone.or_else(compared).map(Shared::from)
    });
    let still = Shared(still);
    let shown = (*other).clone().unwrap_or_else(|| still.clone());
    Scenes { still, shown }
}
