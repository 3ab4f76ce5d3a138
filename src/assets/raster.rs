//! Turns shapes into sets of small squares: the cells of the atlas, and finer ones for measuring.

use kurbo::Point;

use super::Outline;
use crate::domain::{Bounds, CELL, CellSet, Grid};

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
        let column = |point: Point| ((point.x - self.x) / self.side).floor();
        let row = |point: Point| ((point.y - self.y) / self.side).floor();
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
        let middle = (longest.start + longest.end) / 2 - self.first.min(longest.start);
        let place = |index: u32, edge: f64| edge + (f64::from(index) + 0.5) * self.side;
        let columns = self.columns.max(1);
        (place(middle % columns, self.x), place(middle / columns, self.y))
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
