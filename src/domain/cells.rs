//! Skin as small squares: a region, a zone and a pain area are all sets of cells, and ranking counts their overlaps.
//!
//! All views of one leg share one row of cell numbers; each view's [`Grid`] says which stretch of it is its own.

#![allow(clippy::indexing_slicing, reason = "a mask is made longer before its word is taken")]

use std::ops::Range;

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

    /// The numbers of the view's cells.
    pub fn range(&self) -> Range<u32> {
        self.first..self.first + self.columns * self.rows
    }

    /// The number of the cell at a point; `None` outside of the grid.
    pub fn cell(&self, point: Point) -> Option<u32> {
        let (column, row) = (((point.x - self.x) / CELL).floor(), ((point.y - self.y) / CELL).floor());
        let inside = (0.0..f64::from(self.columns)).contains(&column) && (0.0..f64::from(self.rows)).contains(&row);
        inside.then(|| self.first + row as u32 * self.columns + column as u32)
    }

    /// The pieces that a set of the view's cells falls into: at most `apart` cells lie between one cell of a piece and the next.
    pub fn pieces(&self, cells: &CellSet, apart: u32) -> Vec<CellSet> {
        let mut left = Mask::from(cells);
        let mut pieces = Vec::new();
        for start in cells.iter() {
            let mut open: Vec<_> = left.take(start).then_some(start).into_iter().collect();
            let mut piece = CellSet::default();
            while let Some(cell) = open.pop() {
                piece.insert(cell);
                open.extend(self.around(cell, apart + 1).filter(|near| left.take(*near)));
            }
            if !piece.is_empty() {
                pieces.push(piece);
            }
        }
        pieces
    }

    /// The cells of the square that reaches `reach` cells around a cell.
    fn around(&self, cell: u32, reach: u32) -> impl Iterator<Item = u32> + use<> {
        let Self { columns, rows, first, .. } = *self;
        let (row, column) = ((cell - first) / columns, (cell - first) % columns);
        let span = move |at: u32, end: u32| at.saturating_sub(reach)..(at + reach + 1).min(end);
        span(row, rows).flat_map(move |row| span(column, columns).map(move |column| first + row * columns + column))
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
}

/// A set of cell numbers, kept as the words of bits that are not empty; written as run lengths (gap, run, gap, run, ...).
///
/// A region is a small spot on a few of the views, so most words are empty: counting an overlap is a short walk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<u32>", into = "Vec<u32>")]
pub struct CellSet {
    /// By rising index, none of them empty: so equal sets are equal vectors.
    words: Vec<Word>,
}

/// Up to 64 cells in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Word {
    /// Bit `n` stands for cell `64 * index + n`.
    index: u32,
    bits: u64,
}

impl Word {
    fn of(cell: u32) -> Self {
        Self { index: cell / WORD, bits: 1 << (cell % WORD) }
    }
}

impl CellSet {
    /// Whether there is no cell in it.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many cells there are in it.
    pub fn len(&self) -> u32 {
        self.words.iter().map(|word| word.bits.count_ones()).sum()
    }

    /// Whether `cell` is in it.
    pub fn contains(&self, cell: u32) -> bool {
        let word = Word::of(cell);
        self.words
            .binary_search_by_key(&word.index, |word| word.index)
            .is_ok_and(|at| self.words.get(at).is_some_and(|found| found.bits & word.bits != 0))
    }

    /// Adds one cell.
    pub fn insert(&mut self, cell: u32) {
        self.add_word(Word::of(cell));
    }

    /// Adds every cell of `other`.
    pub fn add(&mut self, other: &Self) {
        other.words.iter().for_each(|word| self.add_word(*word));
    }

    fn add_word(&mut self, new: Word) {
        // Cells mostly come in rising order: then the place is the last.
        match self.words.last_mut() {
            Some(last) if last.index == new.index => last.bits |= new.bits,
            Some(last) if last.index > new.index => {
                let place = self.words.partition_point(|word| word.index < new.index);
                match self.words.get_mut(place).filter(|word| word.index == new.index) {
                    Some(word) => word.bits |= new.bits,
                    None => self.words.insert(place, new),
                }
            }
            _ => self.words.push(new),
        }
    }

    /// The middle of the cell that lies nearest to the middle of all of its cells in a view. `None` if it has none there.
    pub fn middle(&self, grid: &Grid) -> Option<Point> {
        let places = || grid.cells().filter(|(cell, _)| self.contains(*cell)).map(|(_, place)| place);
        let count = places().count() as f64;
        let (x, y) = places().fold((0.0, 0.0), |(x, y), place| (x + place.x / count, y + place.y / count));
        let off = |place: &Point| (place.x - x).powi(2) + (place.y - y).powi(2);
        places().min_by(|a, b| off(a).total_cmp(&off(b)))
    }

    /// How many of its cells lie in `area`.
    pub fn overlap(&self, area: &Mask) -> u32 {
        let shared = self.words.iter().map(|word| word.bits & area.word(word.index));
        shared.filter(|bits| *bits != 0).map(u64::count_ones).sum()
    }

    /// Those of its cells that lie in `area`.
    #[must_use]
    pub fn within(&self, area: &Mask) -> Self {
        self.kept(|word| word.bits & area.word(word.index))
    }

    /// Those of its cells that lie outside of `area`.
    #[must_use]
    pub fn without(&self, area: &Mask) -> Self {
        self.kept(|word| word.bits & !area.word(word.index))
    }

    fn kept(&self, bits: impl Fn(&Word) -> u64) -> Self {
        let words = self.words.iter().map(|word| Word { index: word.index, bits: bits(word) });
        Self { words: words.filter(|word| word.bits != 0).collect() }
    }

    /// The cells in rising order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().flat_map(|&Word { index, bits }| {
            (0..WORD).filter(move |bit| bits >> bit & 1 == 1).map(move |bit| index * WORD + bit)
        })
    }
}

/// Cells laid out one word after the other, to be overlapped with many sets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mask(Vec<u64>);

impl Mask {
    /// Whether `cell` is in it.
    pub fn contains(&self, cell: u32) -> bool {
        let Word { index, bits } = Word::of(cell);
        self.word(index) & bits != 0
    }

    /// Adds one cell.
    pub fn insert(&mut self, cell: u32) {
        let Word { index, bits } = Word::of(cell);
        *self.word_mut(index) |= bits;
    }

    /// Takes one cell out.
    pub fn remove(&mut self, cell: u32) {
        let Word { index, bits } = Word::of(cell);
        *self.word_mut(index) &= !bits;
    }

    /// Takes one cell out. Tells whether it was in it.
    fn take(&mut self, cell: u32) -> bool {
        let found = self.contains(cell);
        self.remove(cell);
        found
    }

    /// How many cells there are in it.
    pub fn len(&self) -> u32 {
        self.0.iter().map(|bits| bits.count_ones()).sum()
    }

    /// Whether there is no cell in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds every cell of a set.
    pub fn add(&mut self, cells: &CellSet) {
        cells.words.iter().for_each(|word| *self.word_mut(word.index) |= word.bits);
    }

    /// Adds every cell of a stretch.
    pub fn add_range(&mut self, cells: Range<u32>) {
        for index in cells.start / WORD..cells.end.div_ceil(WORD) {
            *self.word_mut(index) |= bits_of(index, &cells);
        }
    }

    /// Whether it has a cell of a stretch.
    pub fn has_any(&self, cells: Range<u32>) -> bool {
        (cells.start / WORD..cells.end.div_ceil(WORD)).any(|index| self.word(index) & bits_of(index, &cells) != 0)
    }

    fn word(&self, index: u32) -> u64 {
        self.0.get(index as usize).copied().unwrap_or(0)
    }

    fn word_mut(&mut self, index: u32) -> &mut u64 {
        let index = index as usize;
        if index >= self.0.len() {
            self.0.resize(index + 1, 0);
        }
        &mut self.0[index]
    }
}

/// The bits of a word that stand for a stretch of cells.
fn bits_of(index: u32, cells: &Range<u32>) -> u64 {
    let below = |cell: u32| match cell.saturating_sub(index * WORD) {
        bits if bits < WORD => (1 << bits) - 1,
        _ => u64::MAX,
    };
    below(cells.end) & !below(cells.start)
}

impl From<&CellSet> for Mask {
    fn from(cells: &CellSet) -> Self {
        let mut mask = Self::default();
        mask.add(cells);
        mask
    }
}

impl From<&Mask> for CellSet {
    fn from(mask: &Mask) -> Self {
        let words = (0..).zip(&mask.0).map(|(index, bits)| Word { index, bits: *bits });
        Self { words: words.filter(|word| word.bits != 0).collect() }
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
            if let [gap, run] = pair {
                (at + gap..at + gap + run).for_each(|cell| set.insert(cell));
                at += gap + run;
            }
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
