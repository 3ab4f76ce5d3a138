//! How two drawings of pain differ, view by view, and whether that is more than two drawings of the same pain do.
//!
//! Views overlap on the body, so areas of views are never added up. People who draw the same pain again draw it elsewhere in part: their
//! drawings overlap at a Jaccard index that [`ChangeFacts`] holds, with its sources in `assets/atlas/change.json`. Only a drawing that
//! overlaps less than nineteen of twenty repeated ones is said to have changed.

use serde::{Deserialize, Serialize};

use super::{Atlas, CELL, CellSet, Figure, Intensity, Mask, Pain, Side, UNIT, View};

/// How far 95 % of a normal distribution reach below its mean, in deviations.
const ONE_IN_TWENTY: f64 = 1.645;

/// The share of the smaller drawing that lies in the other one, above which pain grew or shrank in its place.
const IN_PLACE: f64 = 0.5;

/// What is known of drawings and ratings that are repeated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ChangeFacts {
    /// The mean Jaccard index of two drawings of the same pain, from 0 to 1: the lowest of those published.
    pub overlap: f64,
    /// Its standard deviation.
    pub deviation: f64,
    /// The least change of an intensity that counts, in points of the scale.
    pub points: u8,
}

impl ChangeFacts {
    /// The Jaccard index below which a drawing differs more than repeated drawings of the same pain do.
    pub fn least_overlap(&self) -> f64 {
        (self.overlap - ONE_IN_TWENTY * self.deviation).max(0.0)
    }

    /// Whether two intensities differ by enough to count.
    pub fn counts(&self, before: Intensity, after: Intensity) -> bool {
        before.number().abs_diff(after.number()) >= self.points
    }
}

/// How two drawings differ in one view: what is new, gone and the same on each side that the view shows.
#[derive(Clone, Debug, PartialEq)]
pub struct ViewChange {
    /// The view.
    pub view: View,
    /// What hurts in the later drawing only.
    pub new: Vec<(Side, CellSet)>,
    /// What hurts in the earlier drawing only.
    pub gone: Vec<(Side, CellSet)>,
    /// What hurts in both.
    pub same: Vec<(Side, CellSet)>,
}

impl ViewChange {
    /// What both drawings cover in the view, in square centimetres of the drawing.
    fn all(&self) -> f64 {
        area(&self.new) + area(&self.gone) + area(&self.same)
    }

    /// The Jaccard index of the two drawings in the view, from 0 (nothing is the same) to 1.
    pub fn overlap(&self) -> f64 {
        area(&self.same) / self.all()
    }
}

/// The area of cells in square centimetres of the drawing.
pub fn area(cells: &[(Side, CellSet)]) -> f64 {
    let count: u32 = cells.iter().map(|(_, cells)| cells.len()).sum();
    f64::from(count) * (CELL * UNIT).powi(2)
}

/// What hurts in a figure, on each side.
pub fn pain_in(figure: &Figure, pain: &Pain) -> Vec<(Side, CellSet)> {
    let mut all = Mask::default();
    all.add_range(figure.grid().range());
    let of_side = |(side, cells): &(Side, Mask)| (*side, CellSet::from(cells).within(&all));
    pain.sides().iter().map(of_side).filter(|(_, cells)| !cells.is_empty()).collect()
}

/// How two drawings differ in each view in which one of them has pain, in the order of the views.
pub fn view_changes(atlas: &Atlas, before: &Pain, after: &Pain) -> Vec<ViewChange> {
    let change = |figure: &Figure| {
        let (before, after) = (pain_in(figure, before), pain_in(figure, after));
        ViewChange {
            view: figure.view,
            new: compared(&after, &before, CellSet::without),
            gone: compared(&before, &after, CellSet::without),
            same: compared(&after, &before, CellSet::within),
        }
    };
    atlas.figures.iter().map(change).filter(|change| change.all() > 0.0).collect()
}

/// The cells of one drawing, as `keep` leaves them for those of the other one on the same side.
fn compared(
    one: &[(Side, CellSet)],
    other: &[(Side, CellSet)],
    keep: impl Fn(&CellSet, &Mask) -> CellSet,
) -> Vec<(Side, CellSet)> {
    let kept = one.iter().map(|(side, cells)| {
        let same_side = other.iter().find(|(one, _)| one == side);
        (*side, keep(cells, &same_side.map(|(_, cells)| Mask::from(cells)).unwrap_or_default()))
    });
    kept.filter(|(_, cells)| !cells.is_empty()).collect()
}

/// What can be said of the area of two drawings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Two drawings of the same pain differ as much.
    AsRepeated,
    /// Pain is left in a small part of its place.
    Smaller,
    /// Pain has spread around its place.
    Larger,
    /// Pain is elsewhere.
    Moved,
    /// Nothing is painted or marked any more.
    Gone,
}

/// What can be said of two drawings: of the view that has most pain in both together. `None` where neither has any.
pub fn change(changes: &[ViewChange], facts: &ChangeFacts) -> Option<Change> {
    let most = changes.iter().max_by(|one, other| one.all().total_cmp(&other.all()))?;
    let same = area(&most.same);
    let (before, after) = (area(&most.gone) + same, area(&most.new) + same);
    Some(match most.overlap() {
        _ if changes.iter().all(|one| one.new.is_empty() && one.same.is_empty()) => Change::Gone,
        overlap if overlap >= facts.least_overlap() => Change::AsRepeated,
        _ if same <= IN_PLACE * before.min(after) => Change::Moved,
        _ if after < before => Change::Smaller,
        _ => Change::Larger,
    })
}
