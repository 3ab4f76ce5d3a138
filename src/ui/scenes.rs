//! What is lit and marked on the figure, and on one beside it.

use yew::prelude::*;

use super::shared::Shared;
use crate::{
    domain::{Atlas, Candidate, Subject},
    scene::Scene,
    selection::Selection,
    state::State,
};

/// What is lit and marked on the figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenes {
    /// While nothing is pointed at or compared: what the viewport follows.
    pub still: Shared<Scene>,
    /// Now.
    pub shown: Shared<Scene>,
    /// On the figure of the second of two that are compared; the first is shown.
    pub second: Option<Shared<Scene>>,
}

impl Scenes {
    /// Those that are shown now.
    pub fn now(&self) -> Vec<&Scene> {
        [&self.shown].into_iter().chain(&self.second).map(|scene| &**scene).collect()
    }

    /// Those that are shown while nothing is pointed at.
    pub fn lasting(&self) -> Vec<&Scene> {
        if self.second.is_some() { self.now() } else { vec![&self.still] }
    }
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
    let alone = use_memo((selection, state.preview.clone()), |(selection, preview)| {
        let alone = |subject: &Subject| alone(atlas, selection, candidates, subject);
        match &selection.compared[..] {
            [one, other] => [one, other].map(|one| alone(one).map(|scene| scene.in_one_hue().into())),
            _ => [preview.as_ref().and_then(alone).map(Shared::from), None],
        }
    });
    let still = Shared(still);
    let [shown, second] = (*alone).clone();
    Scenes { shown: shown.unwrap_or_else(|| still.clone()), second, still }
}

/// The scene of a single muscle or cause.
fn alone(atlas: &Atlas, selection: &Selection, candidates: &[Candidate], subject: &Subject) -> Option<Scene> {
    let drawing = atlas.figure(selection.shown_view(atlas))?;
    match subject {
        Subject::Muscle(id) => Some(Scene::new(atlas, drawing, selection, candidates, Some(atlas.muscle(id)?))),
        Subject::Cause(id) => Some(Scene::of_cause(drawing, selection, atlas.cause(id)?)),
    }
}
