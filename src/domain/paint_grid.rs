//! The squares in which pain is painted. Links count on their order, so the table stands as it is: skin that is drawn anew may
//! leave a square without skin, but never moves one.

use super::{CELL, Grid, Point, View};

/// The version of the table that links name. A new table gets a new number, and the old one stays to be read.
pub const GRID_VERSION: u32 = 1;

/// How many cells a block has in each direction.
const CELLS: u32 = 2;

/// A square of four cells, in which pain is painted or not. Counted from the top left corner of a view's grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Which one across.
    pub column: u32,
    /// Which one down.
    pub row: u32,
}

impl Block {
    /// The side of a block in figure units.
    pub const SIZE: f64 = CELLS as f64 * CELL;

    /// The blocks of a view in the order of links: row by row from the top, each from the left.
    pub fn all(view: View) -> Vec<Self> {
        let mut blocks = Vec::new();
        for (row, [first, end]) in (0..).zip(rows(view)) {
            blocks.extend((*first..*end).map(|column| Self { column: column.into(), row }));
        }
        blocks
    }

    /// Its middle, in figure units.
    pub fn middle(self, grid: &Grid) -> Point {
        let Point { x, y } = self.corner(grid);
        Point { x: x + Self::SIZE / 2.0, y: y + Self::SIZE / 2.0 }
    }

    /// Its top left corner, in figure units.
    pub fn corner(self, grid: &Grid) -> Point {
        Point { x: grid.x + f64::from(self.column) * Self::SIZE, y: grid.y + f64::from(self.row) * Self::SIZE }
    }

    /// The numbers of its cells.
    pub fn cells(self, grid: &Grid) -> impl Iterator<Item = u32> {
        let Grid { columns, rows, first, .. } = *grid;
        let (left, top) = (self.column * CELLS, self.row * CELLS);
        let across = left..(left + CELLS).min(columns);
        (top..(top + CELLS).min(rows))
            .flat_map(move |row| across.clone().map(move |column| first + row * columns + column))
    }
}

/// For each row of a view its first block, and the one behind its last.
fn rows(view: View) -> &'static [[u8; 2]] {
    match view {
        View::Back => &BACK,
        View::Front => &FRONT,
        View::Outer => &OUTER,
        View::Inner => &INNER,
        View::Sole => &SOLE,
        View::Top => &TOP,
    }
}

#[rustfmt::skip]
const BACK: [[u8; 2]; 70] = [
    [12, 22], [12, 22], [12, 22], [12, 21], [12, 21], [12, 21], [12, 22], [12, 22], [12, 22], [12, 22], [12, 22], [12, 22],
    [12, 22], [12, 22], [12, 23], [12, 23], [12, 23], [12, 23], [12, 23], [12, 23], [12, 23], [12, 23], [12, 23], [12, 23],
    [12, 23], [12, 23], [12, 22], [12, 22], [12, 22], [12, 22], [12, 22], [12, 22], [12, 22], [12, 22], [12, 22], [12, 21],
    [13, 21], [13, 21], [13, 21], [13, 20], [13, 20], [13, 20], [13, 20], [13, 20], [13, 20], [13, 20], [13, 20], [13, 20],
    [13, 20], [13, 20], [13, 20], [13, 20], [13, 20], [13, 20], [13, 20], [13, 20], [14, 20], [14, 20], [14, 19], [14, 19],
    [14, 19], [15, 19], [15, 19], [15, 19], [14, 19], [14, 19], [14, 19], [14, 20], [14, 22], [14, 21],
];

#[rustfmt::skip]
const FRONT: [[u8; 2]; 70] = [
    [2, 12], [2, 12], [2, 12], [2, 12], [2, 12], [2, 12], [2, 12], [2, 12], [2, 12], [2, 12], [2, 12], [2, 12],
    [1, 12], [1, 12], [1, 12], [1, 12], [1, 12], [1, 12], [1, 12], [1, 12], [1, 12], [1, 12], [1, 12], [1, 12],
    [1, 12], [1, 12], [1, 12], [1, 12], [1, 12], [1, 12], [2, 12], [2, 12], [2, 12], [2, 11], [2, 11], [2, 11],
    [3, 11], [3, 11], [3, 11], [3, 11], [4, 11], [4, 11], [4, 11], [4, 11], [4, 11], [4, 11], [4, 11], [3, 11],
    [3, 11], [3, 11], [3, 11], [3, 11], [3, 11], [4, 11], [4, 11], [4, 10], [4, 10], [4, 10], [4, 10], [4, 9],
    [5, 9], [5, 9], [5, 9], [5, 9], [5, 9], [5, 9], [4, 9], [3, 10], [3, 10], [2, 9],
];

#[rustfmt::skip]
const OUTER: [[u8; 2]; 70] = [
    [4, 18], [4, 18], [4, 18], [4, 18], [4, 18], [4, 18], [4, 18], [4, 18], [3, 18], [3, 18], [3, 18], [3, 17],
    [2, 17], [2, 17], [2, 17], [1, 17], [1, 17], [1, 16], [1, 16], [1, 16], [2, 16], [2, 16], [3, 16], [3, 16],
    [3, 16], [4, 16], [4, 16], [4, 16], [4, 16], [4, 16], [4, 16], [4, 16], [5, 16], [5, 16], [5, 15], [5, 15],
    [5, 15], [5, 15], [6, 15], [6, 15], [6, 15], [6, 15], [6, 14], [6, 14], [6, 13], [5, 13], [5, 13], [5, 13],
    [4, 13], [4, 12], [4, 12], [4, 12], [5, 12], [5, 12], [5, 12], [5, 12], [6, 12], [6, 12], [6, 12], [6, 12],
    [6, 12], [7, 12], [7, 12], [7, 12], [7, 13], [6, 14], [6, 17], [6, 21], [6, 22], [6, 22],
];

#[rustfmt::skip]
const INNER: [[u8; 2]; 70] = [
    [6, 20], [6, 20], [6, 20], [6, 20], [6, 20], [6, 20], [6, 20], [6, 20], [6, 20], [6, 21], [6, 21], [6, 21],
    [6, 21], [7, 22], [7, 22], [7, 22], [7, 23], [7, 23], [8, 23], [8, 22], [8, 22], [7, 21], [7, 21], [7, 20],
    [7, 20], [7, 20], [7, 20], [8, 20], [8, 20], [8, 20], [8, 19], [8, 19], [8, 19], [8, 19], [8, 19], [9, 19],
    [9, 18], [9, 18], [9, 18], [9, 18], [9, 18], [9, 18], [10, 18], [10, 18], [10, 18], [11, 18], [11, 19], [11, 19],
    [11, 19], [11, 19], [11, 19], [11, 19], [11, 19], [11, 19], [11, 19], [12, 18], [12, 18], [12, 18], [12, 18], [12, 18],
    [12, 17], [12, 17], [12, 17], [11, 17], [11, 17], [10, 17], [7, 18], [3, 18], [2, 18], [2, 18],
];

#[rustfmt::skip]
const SOLE: [[u8; 2]; 17] = [
    [0, 0], [3, 6], [2, 7], [1, 7], [0, 7], [0, 7], [1, 7], [0, 7], [1, 7], [1, 7], [1, 7], [1, 7],
    [1, 7], [2, 7], [2, 7], [2, 7], [3, 6],
];

#[rustfmt::skip]
const TOP: [[u8; 2]; 17] = [
    [2, 5], [1, 7], [1, 8], [1, 9], [0, 9], [0, 9], [0, 9], [0, 9], [1, 9], [1, 9], [1, 9], [1, 9],
    [1, 9], [1, 8], [1, 8], [1, 8], [1, 7],
];
