//! What is lit and marked on the figure.

use yew::prelude::*;

use super::{panel::comparison::compared_pair, shared::Shared};
use crate::{
    domain::{Atlas, Candidate, Subject},
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
    let still = use_memo(Selection { compared: Vec::new(), ..selection.clone() }, |selection| {
        let drawing = atlas.figure(selection.shown_view(atlas));
        drawing.map(|drawing| Scene::new(atlas, drawing, selection, candidates, None)).unwrap_or_default()
    });
    let other = use_memo((selection, state.preview.clone()), |(selection, preview)| {
        let drawing = atlas.figure(selection.shown_view(atlas))?;
        let alone = preview.as_ref().and_then(|subject| match subject {
            Subject::Muscle(id) => Some(Scene::new(atlas, drawing, selection, candidates, Some(atlas.muscle(id)?))),
            Subject::Cause(id) => Some(Scene::of_cause(drawing, selection, atlas.cause(id)?)),
        });
        let compared = || {
            let pair = compared_pair(atlas, candidates, &selection.compared)?;
            Some(Scene::comparing(atlas, drawing, selection, &pair))
        };
        alone.or_else(compared).map(Shared::from)
    });
    let still = Shared(still);
    let shown = (*other).clone().unwrap_or_else(|| still.clone());
    Scenes { still, shown }
}
