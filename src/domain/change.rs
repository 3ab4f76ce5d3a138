//! How two drawings of pain differ, view by view, and whether that is more than two drawings of the same pain do.
//!
//! Views overlap on the body, so areas of views are never added up. People who draw the same pain again draw it elsewhere in part: their
//! drawings overlap at a Jaccard index that [`ChangeFacts`] holds, with its sources in `assets/atlas/change.json`. Only a place that
//! overlaps less than nineteen of twenty repeated ones is said to have changed. Each place is judged by itself: one that is gone must not
//! be hidden by another that stays.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::{
    Area, Atlas, CELL, CellSet, Figure, Intensity, Mask, Pain, RegionId, Side, Sorted, UNIT, View, atlas::FAIR_SHARE,
    word::words,
};

/// How far 95 % of a normal distribution reach below its mean, in deviations.
const ONE_IN_TWENTY: f64 = 1.645;

/// The share of the smaller drawing that lies in the other one, above which pain grew or shrank in its place.
const IN_PLACE: f64 = 0.5;

/// The share of a drawing that has to lie in a part of the leg for the pain to be said to have left that part, or to have come to it: a
/// hand that draws the same again may miss less than that.
const PART: f64 = 0.25;

/// How many cells may lie between two parts of the same place: a hand that draws the same again does not close every gap.
const APART: u32 = 2;

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

words! {
    /// What can be said of the places that hurt in two drawings.
    Change {
        /// A place that hurt does not hurt any more.
        Gone = "gone",
        /// A place hurts that did not.
        New = "new",
        /// Pain is elsewhere.
        Moved = "moved",
        /// Pain has spread around its place.
        Larger = "larger",
        /// Pain is left in a small part of its place.
        Smaller = "smaller",
        /// Two drawings of the same pain differ as much.
        AsRepeated = "as-repeated",
    }
}

/// What can be said of one part of a leg.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartChange {
    /// The part of the leg.
    pub area: Area,
    /// The leg.
    pub side: Side,
    /// What can be said of the places in it, each once.
    pub changes: Sorted<Change>,
}

/// A place that hurts in one of two drawings or in both: what hangs together in one view of one leg.
struct Place {
    view: View,
    side: Side,
    before: CellSet,
    after: CellSet,
}

impl Place {
    /// What both drawings cover together.
    fn all(&self) -> CellSet {
        let mut all = self.before.clone();
        all.add(&self.after);
        all
    }

    fn change(&self, facts: &ChangeFacts) -> Change {
        let same = f64::from(self.before.overlap(&Mask::from(&self.after)));
        let [before, after, all] = [&self.before, &self.after, &self.all()].map(|cells| f64::from(cells.len()));
        match same / all {
            _ if self.after.is_empty() => Change::Gone,
            _ if self.before.is_empty() => Change::New,
            overlap if overlap >= facts.least_overlap() => Change::AsRepeated,
            _ if same <= IN_PLACE * before.min(after) => Change::Moved,
            _ if after < before => Change::Smaller,
            _ => Change::Larger,
        }
    }

    /// What that means for one of the parts of the leg over which the place reaches: pain may have left it, or come to it.
    fn change_in(&self, area: Area, atlas: &Atlas) -> Change {
        let [before, after] = [&self.before, &self.after].map(|cells| atlas.share_in(area, cells));
        let left = |one: f64, other: f64| one >= PART && other < FAIR_SHARE;
        match self.change(&atlas.change) {
            _ if left(before, after) => Change::Gone,
            _ if left(after, before) => Change::New,
            change => change,
        }
    }
}

/// What can be said of two drawings, place by place. Views overlap: of a place that several of them show, the view that shows most of it
/// speaks. A place that reaches over several parts of a leg is judged as a whole.
pub fn part_changes(atlas: &Atlas, before: &Pain, after: &Pain) -> Vec<PartChange> {
    let places = seen_once(atlas, atlas.figures.iter().flat_map(|figure| places(figure, before, after)).collect());
    let part = |(area, side): (Area, Side)| {
        let is_in = |place: &Place| place.side == side && atlas.share_in(area, &place.all()) >= FAIR_SHARE;
        let changes: Sorted<_> =
            places.iter().filter(|place| is_in(place)).map(|place| place.change_in(area, atlas)).collect();
        (!changes.is_empty()).then(|| PartChange { area, side, changes: joined(changes) })
    };
    Area::ALL.into_iter().flat_map(|area| Side::ALL.map(|side| (area, side))).filter_map(part).collect()
}

/// The places of all views, the largest first, without those in which a larger one in another view has a region.
fn seen_once(atlas: &Atlas, mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by_key(|place| Reverse(place.all().len()));
    let mut told: Vec<(Side, View, &RegionId)> = Vec::new();
    places.retain(|place| {
        let cells = Mask::from(&place.all());
        let fair = FAIR_SHARE * f64::from(cells.len());
        let regions = atlas.regions.iter().filter(|region| f64::from(region.cells.overlap(&cells)) >= fair.max(1.0));
        let regions: Vec<_> = regions.map(|region| (place.side, place.view, &region.id)).collect();
        let elsewhere = |(side, view, region): &(Side, View, &RegionId)| {
            told.iter().any(|(one, other, told)| one == side && other != view && told == region)
        };
        let is_told = regions.iter().any(elsewhere);
        told.extend(regions.into_iter().filter(|_| !is_told));
        !is_told
    });
    places
}

/// What is gone from one place and new in another one of the same part has moved.
fn joined(changes: Sorted<Change>) -> Sorted<Change> {
    if !changes.contains(&Change::Gone) || !changes.contains(&Change::New) {
        return changes;
    }
    let others = changes.iter().copied().filter(|change| !matches!(change, Change::Gone | Change::New));
    others.chain([Change::Moved]).collect()
}

/// The places in a figure that hurt in one of two drawings or in both, on each side.
fn places(figure: &Figure, before: &Pain, after: &Pain) -> Vec<Place> {
    let grid = figure.grid();
    let [before, after] = [before, after].map(|pain| pain_in(figure, pain));
    let of = |pain: &[(Side, CellSet)], side| {
        pain.iter().find(|(one, _)| *one == side).map(|(_, cells)| cells.clone()).unwrap_or_default()
    };
    let of_side = |side| {
        let (before, after) = (of(&before, side), of(&after, side));
        let whole = Place { view: figure.view, side, before, after };
        let piece = |piece: CellSet| {
            let piece = Mask::from(&piece);
            Place { before: whole.before.within(&piece), after: whole.after.within(&piece), ..whole }
        };
        grid.pieces(&whole.all(), APART).into_iter().map(piece).collect::<Vec<_>>()
    };
    Side::ALL.into_iter().flat_map(of_side).collect()
}
