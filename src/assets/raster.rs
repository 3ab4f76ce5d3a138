//! Turns shapes into sets of small squares: the cells of the atlas, and finer ones for measuring.

use super::Outline;
use crate::domain::{Bounds, CELL, CellSet, Grid, Point};

/// The side of the squares that shapes are measured with, in figure units.
const FINE: f64 = 2.0;

/// Squares in rows, numbered from `first` at the top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Raster {
    x: f64,
    y: f64,
    side: f64,
    columns: u32,
    rows: u32,
    first: u32,
}

impl From<&Grid> for Raster {
    fn from(grid: &Grid) -> Self {
        let Grid { x, y, columns, rows, first } = *grid;
        Self { x, y, side: CELL, columns, rows, first }
    }
}

impl Raster {
    /// A raster of squares of 2 units over `bounds`, for measuring.
    pub fn fine(bounds: Bounds) -> Self {
        let count = |length: f64| (length / FINE).ceil() as u32;
        Self {
            x: bounds.x,
            y: bounds.y,
            side: FINE,
            columns: count(bounds.width),
            rows: count(bounds.height),
            first: 0,
        }
    }

    /// The squares whose middle lies in the shape.
    pub fn fill(&self, outline: &Outline) -> CellSet {
        let mut squares = CellSet::default();
        let bounds = outline.bounds();
        for row in self.index(bounds.y - self.y, self.rows)..self.index(bounds.y + bounds.height - self.y, self.rows) {
            let y = self.y + (f64::from(row) + 0.5) * self.side;
            for (from, to) in spans(outline, y) {
                let columns = self.index(from - self.x, self.columns)..self.index(to - self.x, self.columns);
                columns.for_each(|column| squares.insert(self.first + row * self.columns + column));
            }
        }
        squares
    }

    /// The squares whose middle lies in the shape; if it is so thin that there is none, those that its outline
    /// runs through, taken every half square.
    pub fn fill_or_touch(&self, outline: &Outline) -> CellSet {
        let filled = self.fill(outline);
        if !filled.is_empty() {
            return filled;
        }
        let column = |point: kurbo::Point| ((point.x - self.x) / self.side).floor();
        let row = |point: kurbo::Point| ((point.y - self.y) / self.side).floor();
        let inside = |(column, row): &(f64, f64)| {
            (0.0..f64::from(self.columns)).contains(column) && (0.0..f64::from(self.rows)).contains(row)
        };
        let points = outline.pieces().iter().flat_map(|(from, to)| {
            let steps = (2.0 * from.distance(*to) / self.side).ceil() as u32;
            (0..steps).map(move |step| from.lerp(*to, f64::from(step) / f64::from(steps)))
        });
        let touched = points.map(|point| (column(point), row(point))).filter(inside);
        touched.map(|(column, row)| self.first + row as u32 * self.columns + column as u32).collect()
    }

    /// The middle of the longest row of neighbours among `squares`, in figure units; `squares` rise.
    pub fn longest_run(&self, squares: impl Iterator<Item = u32>) -> (f64, f64) {
        let (mut longest, mut run) = (0..0, 0..0);
        for square in squares {
            let goes_on = square == run.end && !(square - self.first).is_multiple_of(self.columns);
            run = if goes_on { run.start..square + 1 } else { square..square + 1 };
            if run.len() > longest.len() {
                longest = run.clone();
            }
        }
        let Point { x, y } = self.middle((longest.start + longest.end) / 2);
        (x, y)
    }

    /// What is left of `squares` each time that its rim is taken away, until nothing is: first the squares themselves.
    pub fn rings(&self, mut squares: CellSet) -> Vec<CellSet> {
        let around = |square: u32| {
            let rows = [square.wrapping_sub(self.columns), square, square + self.columns];
            rows.into_iter().flat_map(|middle| [middle.wrapping_sub(1), middle, middle + 1])
        };
        let mut rings = Vec::new();
        while !squares.is_empty() {
            let inner = squares.iter().filter(|square| around(*square).all(|near| squares.contains(near))).collect();
            rings.push(std::mem::replace(&mut squares, inner));
        }
        rings
    }

    /// The middle of all of `squares`. `None` if there are none.
    pub fn middle_of(&self, squares: &CellSet) -> Option<Point> {
        let count = f64::from(squares.len());
        let add = |sum: Point, at: Point| Point { x: sum.x + at.x / count, y: sum.y + at.y / count };
        (count > 0.0).then(|| squares.iter().map(|square| self.middle(square)).fold(Point { x: 0.0, y: 0.0 }, add))
    }

    /// The middle of a square.
    pub fn middle(&self, square: u32) -> Point {
        let place = |index: u32, edge: f64| edge + (f64::from(index) + 0.5) * self.side;
        let (index, columns) = (square.saturating_sub(self.first), self.columns.max(1));
        Point { x: place(index % columns, self.x), y: place(index / columns, self.y) }
    }

    /// The first row or column, up to `count`, whose middle lies at or behind `distance` from the raster's edge.
    fn index(&self, distance: f64, count: u32) -> u32 {
        (distance / self.side - 0.5).ceil().clamp(0.0, f64::from(count)) as u32
    }
}

/// The stretches of the line at `y` that lie in the shape, from left to right.
fn spans(outline: &Outline, y: f64) -> Vec<(f64, f64)> {
    let mut crossings = Vec::new();
    for (from, to) in outline.pieces() {
        let turn = match (from.y <= y, to.y <= y) {
            (true, false) => 1,
            (false, true) => -1,
            _ => continue,
        };
        crossings.push((from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y), turn));
    }
    crossings.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    let mut spans = Vec::new();
    let (mut winding, mut from) = (0, 0.0);
    for (x, turn) in crossings {
        if winding == 0 {
            from = x;
        }
        winding += turn;
        if winding == 0 {
            spans.push((from, x));
        }
    }
    spans
}
