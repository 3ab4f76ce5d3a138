//! Cell sets behave like sets of numbers, survive being written, and have an outline.
#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use patchmap::domain::{Bounds, CELL, CellSet, Grid, Mask, Point, outline, smoothed};
use proptest::{
    collection::{btree_set, vec},
    prelude::*,
};

fn set(cells: &BTreeSet<u32>) -> CellSet {
    cells.iter().copied().collect()
}

proptest! {
    #[test]
    fn overlaps_are_counted(a in btree_set(0u32..500, 0..80), b in btree_set(0u32..500, 0..80)) {
        prop_assert_eq!(set(&a).overlap(&Mask::from(&set(&b))) as usize, a.intersection(&b).count());
        prop_assert_eq!(set(&a).len() as usize, a.len());
    }

    #[test]
    fn a_mask_can_hold_a_stretch(a in btree_set(0u32..500, 0..80), start in 0u32..500, len in 0u32..300) {
        let (stretch, mut mask) = (start..start + len, Mask::default());
        mask.add_range(stretch.clone());
        prop_assert_eq!(set(&a).overlap(&mask) as usize, a.range(stretch.clone()).count());
        prop_assert_eq!(Mask::from(&set(&a)).has_any(stretch.clone()), a.range(stretch).next().is_some());
    }

    #[test]
    fn cells_may_come_in_any_order(mut cells in vec(0u32..500, 0..80)) {
        let unsorted: CellSet = cells.iter().copied().collect();
        cells.sort_unstable();
        prop_assert_eq!(unsorted, cells.into_iter().collect());
    }

    #[test]
    fn sets_are_added(a in btree_set(0u32..500, 0..80), b in btree_set(0u32..500, 0..80)) {
        let mut both = set(&a);
        both.add(&set(&b));
        prop_assert_eq!(both, set(&(&a | &b)));
    }

    #[test]
    fn cells_come_back_in_order(a in btree_set(0u32..5000, 0..80)) {
        prop_assert!(set(&a).iter().eq(a.iter().copied()));
        prop_assert!(a.iter().all(|cell| set(&a).contains(*cell)));
        prop_assert_eq!(set(&a).is_empty(), a.is_empty());
    }

    #[test]
    fn written_sets_come_back(a in btree_set(0u32..5000, 0..80)) {
        let json = serde_json::to_string(&set(&a)).expect("a list of numbers");
        prop_assert_eq!(serde_json::from_str::<CellSet>(&json).expect("the same list"), set(&a));
    }
}

#[test]
fn runs_are_gaps_and_lengths() {
    let cells: CellSet = [2, 3, 4, 70].into_iter().collect();
    assert_eq!(serde_json::to_string(&cells).ok().as_deref(), Some("[2,3,65,1]"));
}

#[test]
fn a_grid_numbers_its_cells_row_by_row() {
    let grid = Grid::covering(Bounds { x: -8.0, y: 0.0, width: 20.0, height: 9.0 }, 10);
    assert_eq!((grid.columns, grid.rows, grid.range()), (3, 2, 10..16));
    let cells: Vec<_> = grid.cells().collect();
    assert_eq!(cells.len(), 6);
    assert_eq!(cells.first().map(|(cell, middle)| (*cell, middle.x, middle.y)), Some((10, -4.0, CELL / 2.0)));
    assert_eq!(cells.last().map(|(cell, middle)| (*cell, middle.x, middle.y)), Some((15, 12.0, 12.0)));
}

#[test]
fn the_middle_of_a_set_lies_in_it() {
    let grid = Grid::covering(Bounds { x: 0.0, y: 0.0, width: 40.0, height: 24.0 }, 100);
    // A hook: the top row, and the right column. Its middle is off it.
    let hook: CellSet = [100, 101, 102, 103, 104, 109, 114].into_iter().collect();
    let middle = hook.middle(&grid).unwrap();
    let cell = grid.cells().find(|(_, place)| *place == middle).unwrap().0;
    assert!(hook.contains(cell), "{cell}");
    assert_eq!(CellSet::default().middle(&grid), None);
    assert_eq!(hook.middle(&Grid { first: 500, ..grid }), None, "another view");
}

/// A grid of `columns` by `rows` in the middle of others.
fn grid(columns: u32, rows: u32) -> Grid {
    Grid { x: -16.0, y: 80.0, columns, rows, first: 1000 }
}

/// The loops of a picture of `#` and `.`, each corner as cells from the top left.
fn loops(picture: &str) -> Vec<Vec<(f64, f64)>> {
    let rows: Vec<_> = picture.split_whitespace().collect();
    let grid = grid(rows[0].len() as u32, rows.len() as u32);
    let filled = rows.concat();
    let cells = filled.bytes().zip(grid.range()).filter(|(byte, _)| *byte == b'#').map(|(_, cell)| cell);
    let in_cells = |point: &Point| ((point.x - grid.x) / CELL, (point.y - grid.y) / CELL);
    outline(&cells.collect(), &grid).iter().map(|corners| corners.iter().map(in_cells).collect()).collect()
}

#[test]
fn an_outline_has_a_corner_where_it_turns() {
    assert_eq!(loops("#"), [[(1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]]);
    assert_eq!(loops("... .## ..."), [[(3.0, 1.0), (3.0, 2.0), (1.0, 2.0), (1.0, 1.0)]]);
    assert_eq!(loops("#. ##"), [[(1.0, 0.0), (1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (0.0, 2.0), (0.0, 0.0)]]);
    // Two that meet in a corner only, and a ring with a hole that runs the other way round.
    assert_eq!(loops("#. .#").len(), 2);
    let ring = loops("### #.# ###");
    assert_eq!(
        ring,
        [vec![(3.0, 0.0), (3.0, 3.0), (0.0, 3.0), (0.0, 0.0)], vec![(2.0, 2.0), (2.0, 1.0), (1.0, 1.0), (1.0, 2.0)]]
    );
    assert!(loops("... ...").is_empty());
}

#[test]
fn cells_of_other_views_have_no_outline_here() {
    let grid = grid(2, 2);
    let beside: CellSet = [0, 999, 1004, 5000].into_iter().collect();
    assert!(outline(&beside, &grid).is_empty());
}

/// The points that pull the curve around the one loop of a picture, as cells from the top left.
fn curve(picture: &str) -> Vec<(f64, f64)> {
    let corners = loops(picture).concat();
    let in_units = |(x, y): &(f64, f64)| Point { x: x * CELL, y: y * CELL };
    let points = smoothed(&corners.iter().map(in_units).collect::<Vec<_>>());
    points.iter().map(|point| (point.x / CELL, point.y / CELL)).collect()
}

#[test]
fn stairs_are_drawn_as_a_slope() {
    for (rise, picture) in [
        (1.0, "#...... ##..... ###.... ####... #####.. ######. #######"),
        (
            2.0,
            "##............ ####.......... ######........ ########...... ##########.... ############.. ##############",
        ),
    ] {
        let points = curve(picture);
        // Half a step off the corners, all along the stairs.
        let off = |(x, y): &&(f64, f64)| (x - rise * y - rise / 2.0).abs() < 1e-9;
        assert_eq!(points.iter().filter(off).count(), 12, "{points:?}");
    }
}

#[test]
fn a_corner_that_belongs_to_no_slope_is_only_cut() {
    assert_eq!(curve("#").len(), 8, "one cell is about a circle");
    let square = curve("###### ###### ###### ###### ###### ######");
    assert_eq!(square.len(), 8);
    let near = |at: f64| [0.0, 1.5, 4.5, 6.0].contains(&at);
    assert!(square.iter().all(|(x, y)| near(*x) && near(*y)), "{square:?}");
    // The corner inside of an L is not bridged.
    let bent = curve("##.... ##.... ##.... ##.... ###### ######");
    assert!(bent.iter().all(|(x, y)| *x <= 3.5 || *y >= 4.0), "{bent:?}");
    assert!(smoothed(&[]).is_empty());
}

proptest! {
    /// By the formula of a polygon's area, holes counting against it.
    #[test]
    fn an_outline_holds_as_much_as_its_cells(cells in btree_set(1000u32..1063, 0..60)) {
        let area = |corners: &Vec<Point>| {
            let next = corners.iter().cycle().skip(1);
            corners.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0
        };
        let held: f64 = outline(&set(&cells), &grid(7, 9)).iter().map(area).sum();
        prop_assert!((held - cells.len() as f64 * CELL * CELL).abs() < 1e-6);
    }
}
