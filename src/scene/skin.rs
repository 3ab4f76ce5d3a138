//! Skin that is told apart cell by cell: how a candidate fits what is painted, and what lies over a muscle.

use super::Scene;
use crate::{
    domain::{Atlas, Candidate, CellSet, Figure, Muscle, Pain, Point, Side, outline, overlaps},
    selection::Selection,
};

/// What lit skin says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkinKind {
    /// It hurts, and the candidate explains it.
    Matched,
    /// It hurts, and the candidate does not explain it.
    Unexplained,
    /// It usually hurts with the candidate, and is not painted.
    Expected,
    /// It lies over a lit muscle.
    Local,
}

impl SkinKind {
    /// The three that lay a candidate over what is painted.
    pub const FIT: [Self; 3] = [Self::Matched, Self::Unexplained, Self::Expected];

    /// Its class name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Matched => "matched",
            Self::Unexplained => "unexplained",
            Self::Expected => "expected",
            Self::Local => "local",
        }
    }
}

/// Skin of one kind on one side.
#[derive(Clone, Debug, PartialEq)]
pub struct SkinMark {
    /// What it says.
    pub kind: SkinKind,
    /// Its side.
    pub side: Side,
    /// The corners of the loops around it, in figure units of the picture: the left leg's are mirrored.
    pub loops: Vec<Vec<Point>>,
}

impl Scene {
    /// Lays a candidate over what is painted, if anything is.
    pub(super) fn lay_over_paint(
        &mut self,
        atlas: &Atlas,
        figure: &Figure,
        selection: &Selection,
        candidate: Option<&Candidate>,
    ) {
        let Some(candidate) = candidate.filter(|_| !selection.paint.is_empty()) else { return };
        let pain = Pain::of(atlas, &selection.pain, &selection.paint);
        let shown = figure.view.sides(selection.side);
        for overlap in overlaps(atlas, &pain, candidate).iter().filter(|overlap| shown.contains(&overlap.side)) {
            let parts = [&overlap.matched, &overlap.unexplained, &overlap.expected];
            for (kind, cells) in SkinKind::FIT.into_iter().zip(parts) {
                self.add_skin(figure, kind, overlap.side, cells);
            }
        }
    }

    fn add_skin(&mut self, figure: &Figure, kind: SkinKind, side: Side, cells: &CellSet) {
        self.skin.extend(skin(figure, kind, side, cells));
    }

    /// Outlines the skin over the muscle that is lit; over that of the first candidate, where none is lit alone.
    pub(super) fn add_local(
        &mut self,
        atlas: &Atlas,
        figure: &Figure,
        candidates: &[Candidate],
        alone: Option<&Muscle>,
        sides: &[Side],
    ) {
        let of = |muscle: &Muscle, side: &Side| skin(figure, SkinKind::Local, *side, &muscle.local);
        if let Some(muscle) = alone {
            self.local.extend(sides.iter().filter_map(|side| of(muscle, side)));
            return;
        }
        if let Some(candidate) = candidates.first() {
            let lit = sides.iter().filter(|side| candidate.sides.contains(side));
            self.local.extend(lit.filter_map(|side| of(atlas.muscle(&candidate.muscle)?, side)));
        }
    }
}

/// The cells that the figure shows, outlined on one side; none if it shows none.
fn skin(figure: &Figure, kind: SkinKind, side: Side, cells: &CellSet) -> Option<SkinMark> {
    let mut loops = outline(cells, &figure.grid());
    loops.iter_mut().flatten().for_each(|corner| *corner = corner.on(side));
    (!loops.is_empty()).then_some(SkinMark { kind, side, loops })
}
