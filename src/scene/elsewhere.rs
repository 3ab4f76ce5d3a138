//! X's that the shown view does not show.

use crate::{
    domain::{Atlas, Candidate, Subject, View},
    selection::Selection,
};

/// How many of the first candidates are pointed to.
const POINTED_TO: usize = 3;

/// A candidate whose X is drawn in another view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Its place in the list, from 1.
    pub number: usize,
    /// The view that shows its X best.
    pub view: View,
}

/// Those of the first candidates whose X the shown view does not show; with a muscle opened, only that muscle, and where two are compared,
/// only those.
pub fn elsewhere(atlas: &Atlas, selection: &Selection, candidates: &[Candidate]) -> Vec<Elsewhere> {
    let shown = atlas.figure(selection.shown_view(atlas));
    let find = |(number, candidate): (usize, &Candidate)| {
        let (muscle, point) = atlas.trigger_point(&candidate.trigger_point)?;
        let counts = match &selection.muscle {
            Some(opened) => *opened == muscle.id,
            None if selection.compares() => selection.compared.contains(&Subject::Muscle(muscle.id.clone())),
            None => number <= POINTED_TO,
        };
        let is_shown = shown.is_some_and(|figure| figure.point(&point.id).is_some());
        (counts && !is_shown).then_some(Elsewhere { number, view: point.view })
    };
    (1..).zip(candidates).filter_map(find).collect()
}
