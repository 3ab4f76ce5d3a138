//! Skin as small squares: a region, a zone and a pain area are all sets of cells, and ranking counts their overlaps.
//!
//! All views of one leg share one row of cell numbers; each view's [`Grid`] says which stretch of it is its own.

#![allow(clippy::indexing_slicing, reason = "word indices are computed from the length of the very vector they index")]

use serde::{Deserialize, Serialize};

use super::{Bounds, Point};

/// The side of a cell in figure units (about 8 mm of skin).
pub const CELL: f64 = 8.0;

const WORD: u32 = u64::BITS;

/// How one view's box is divided into cells, row by row from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    /// Left edge, in figure units.
    pub x: f64,
    /// Top edge, in figure units.
    pub y: f64,
    /// Cells in a row.
    pub columns: u32,
    /// Rows.
    pub rows: u32,
    /// The number of the view's first cell.
    pub first: u32,
}

impl Grid {
    /// The grid that covers `bounds`, its cells numbered from `first`.
    pub fn covering(bounds: Bounds, first: u32) -> Self {
        Self {
            x: bounds.x,
            y: bounds.y,
            columns: (bounds.width / CELL).ceil() as u32,
            rows: (bounds.height / CELL).ceil() as u32,
            first,
        }
    }

    /// The number after the view's last cell.
    pub fn end(&self) -> u32 {
        self.first + self.columns * self.rows
    }

    /// Every cell of the view with the point in its middle.
    pub fn cells(&self) -> impl Iterator<Item = (u32, Point)> + '_ {
        (0..self.rows).flat_map(move |row| {
            (0..self.columns).map(move |column| {
                let middle =
                    Point { x: self.x + (f64::from(column) + 0.5) * CELL, y: self.y + (f64::from(row) + 0.5) * CELL };
                (self.first + row * self.columns + column, middle)
            })
        })
    }

    /// All cells of the view.
    pub fn all(&self) -> CellSet {
        (self.first..self.end()).collect()
    }
}

/// A set of cell numbers, kept as bits; written as run lengths (gap, run, gap, run, ...).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<u32>", into = "Vec<u32>")]
pub struct CellSet {
    /// Bit `n % 64` of word `n / 64` is cell `n`. The last word is never 0, so equal sets are equal vectors.
    words: Vec<u64>,
}

impl CellSet {
    /// Whether there is no cell in it.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many cells there are in it.
    pub fn len(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// Whether `cell` is in it.
    pub fn contains(&self, cell: u32) -> bool {
        self.words.get((cell / WORD) as usize).is_some_and(|word| word >> (cell % WORD) & 1 == 1)
    }

    /// Adds one cell.
    pub fn insert(&mut self, cell: u32) {
        let index = (cell / WORD) as usize;
        if index >= self.words.len() {
            self.words.resize(index + 1, 0);
        }
        self.words[index] |= 1 << (cell % WORD);
    }

    /// Adds every cell of `other`.
    pub fn add(&mut self, other: &Self) {
        if other.words.len() > self.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, more) in self.words.iter_mut().zip(&other.words) {
            *word |= more;
        }
    }

    /// How many cells are in both sets.
    pub fn overlap(&self, other: &Self) -> u32 {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones()).sum()
    }

    /// The cells in rising order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().zip(0u32..).flat_map(|(&word, index)| {
            (0..WORD).filter(move |bit| word >> bit & 1 == 1).map(move |bit| index * WORD + bit)
        })
    }
}

impl FromIterator<u32> for CellSet {
    fn from_iter<I: IntoIterator<Item = u32>>(cells: I) -> Self {
        let mut set = Self::default();
        for cell in cells {
            set.insert(cell);
        }
        set
    }
}

impl From<Vec<u32>> for CellSet {
    fn from(runs: Vec<u32>) -> Self {
        let mut set = Self::default();
        let mut at = 0;
        for pair in runs.chunks_exact(2) {
            let start = at + pair[0];
            at = start + pair[1];
            (start..at).for_each(|cell| set.insert(cell));
        }
        set
    }
}

impl From<CellSet> for Vec<u32> {
    fn from(set: CellSet) -> Self {
        let mut runs = Self::new();
        let mut end = None;
        for cell in set.iter() {
            match (end, runs.last_mut()) {
                (Some(next), Some(run)) if next == cell => *run += 1,
                _ => runs.extend([cell - end.unwrap_or(0), 1]),
            }
            end = Some(cell + 1);
        }
        runs
    }
}
