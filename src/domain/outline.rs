//! The outline of a set of cells, to be drawn as one shape.

use super::{CELL, CellSet, Figure, Grid, Mask, Point, Side};

/// The loops around the cells of a set in one view, each as its corners in figure units, y down. Cells that meet in a corner only
/// lie in loops of their own; a hole is a loop that runs the other way round.
pub fn outline(cells: &CellSet, grid: &Grid) -> Vec<Vec<Point>> {
    let area = Mask::from(cells);
    let number = |column: u32, row: u32| grid.first + row * grid.columns + column;
    // Columns and rows count from 1 here: what lies beside the grid has a number too, and is never inside.
    let inside = |column: u32, row: u32| {
        let within = (1..=grid.columns).contains(&column) && (1..=grid.rows).contains(&row);
        within && area.contains(number(column - 1, row - 1))
    };
    let (mut seen, mut loops) = (Mask::default(), Vec::new());
    for cell in cells.iter().filter(|cell| grid.range().contains(cell)) {
        let (column, row) = ((cell - grid.first) % grid.columns + 1, (cell - grid.first) / grid.columns + 1);
        if inside(column, row - 1) || seen.contains(cell) {
            continue;
        }
        // Along the upper edge of this cell and on, the inside to the right, until that edge comes again.
        let start = (column, row, Way::Right);
        let (mut at, mut corners) = (start, Vec::new());
        loop {
            let (column, row, way) = at;
            if way == Way::Right {
                seen.insert(number(column - 1, row - 1));
            }
            // `column` and `row` are those of the cell below and right of where the step starts.
            let (column, row) = match way {
                Way::Right => (column + 1, row),
                Way::Down => (column, row + 1),
                Way::Left => (column - 1, row),
                Way::Up => (column, row - 1),
            };
            let [ahead_left, ahead_right] = match way {
                Way::Right => [inside(column, row - 1), inside(column, row)],
                Way::Down => [inside(column, row), inside(column - 1, row)],
                Way::Left => [inside(column - 1, row), inside(column - 1, row - 1)],
                Way::Up => [inside(column - 1, row - 1), inside(column, row - 1)],
            };
            let next = match (ahead_left, ahead_right) {
                (_, false) => way.turned(),
                (false, true) => way,
                (true, true) => way.turned().turned().turned(),
            };
            if next != way {
                let along = |from: f64, steps: u32| from + f64::from(steps - 1) * CELL;
                corners.push(Point { x: along(grid.x, column), y: along(grid.y, row) });
            }
            at = (column, row, next);
            if at == start {
                break;
            }
        }
        loops.push(corners);
    }
    loops
}

/// The loops around cells in a figure, on one side or on both, each as its corners in figure units of the picture. Of two legs the cells
/// come to lie in one grid, so that there is no seam at the mid-line: that moves them by less than a cell.
pub fn picture_outline<'a>(figure: &Figure, sides: impl IntoIterator<Item = (Side, &'a CellSet)>) -> Vec<Vec<Point>> {
    let (grid, sides) = (figure.grid(), sides.into_iter().collect::<Vec<_>>());
    let middle = match sides.as_slice() {
        [(side, _)] => Point { x: grid.x, y: grid.y }.on(*side).x,
        _ => 0.0,
    };
    let x = middle - f64::from(grid.columns) * CELL;
    let picture = Grid { x, columns: 2 * grid.columns, first: 0, ..grid };
    let mut cells = Mask::default();
    for (side, shown) in sides {
        let shown = grid.cells().filter(|(cell, _)| shown.contains(*cell));
        shown.filter_map(|(_, at)| picture.cell(at.on(side))).for_each(|cell| cells.insert(cell));
    }
    outline(&CellSet::from(&cells), &picture)
}

/// How far a corner is cut along its longer edge, in figure units, where it belongs to no slope.
const CUT: f64 = 1.5 * CELL;
/// A step of a slope is no longer than a block is, in figure units.
const STEP: f64 = 2.0 * CELL;

/// The points that pull a smooth curve around a loop of square corners: it touches each line from one to the next in its middle.
/// Cells make a slope a flight of stairs, the middles of whose edges lie on that slope: there the points are those middles. Any
/// other corner is only cut.
pub fn smoothed(corners: &[Point]) -> Vec<Point> {
    let behind = corners.len().saturating_sub(1);
    let around = corners.iter().cycle().skip(behind).zip(corners).zip(corners.iter().cycle().skip(1));
    let turns_right = |((before, here), after): ((&Point, &Point), &Point)| {
        (here.x - before.x) * (after.y - here.y) > (here.y - before.y) * (after.x - here.x)
    };
    let turns = around.map(turns_right).collect::<Vec<_>>();
    let ends = corners.iter().zip(&turns).zip(corners.iter().zip(&turns).cycle().skip(1));
    let edge = |((from, turn), (to, next)): ((&Point, &bool), (&Point, &bool))| Edge {
        from: *from,
        to: *to,
        is_stair: turn != next,
    };
    let edges = ends.map(edge).collect::<Vec<_>>();
    let mut points = Vec::new();
    for ((before, edge), after) in edges.iter().cycle().skip(behind).zip(&edges).zip(edges.iter().cycle().skip(1)) {
        let [start, end] = [edge.cut(before), edge.length() - edge.cut(after)];
        points.push(edge.along(start));
        // In the middle, both are one.
        if end > start {
            points.push(edge.along(end));
        }
    }
    points
}

/// An edge of a loop.
struct Edge {
    from: Point,
    to: Point,
    /// Whether the loop turns one way before it and the other way after it.
    is_stair: bool,
}

impl Edge {
    /// Straight across or down, in figure units.
    fn length(&self) -> f64 {
        (self.to.x - self.from.x).abs() + (self.to.y - self.from.y).abs()
    }

    /// How far from the corner that it shares with another edge the curve leaves it.
    fn cut(&self, other: &Self) -> f64 {
        match (self.is_stair, other.is_stair) {
            (true, true) if self.length().min(other.length()) <= STEP => self.length() / 2.0,
            (true, _) => CUT.min(self.length() / 2.0),
            (false, _) => CUT.min(self.length() / 4.0),
        }
    }

    /// The point so many figure units from its beginning.
    fn along(&self, way: f64) -> Point {
        let share = way / self.length();
        Point { x: self.from.x + (self.to.x - self.from.x) * share, y: self.from.y + (self.to.y - self.from.y) * share }
    }
}

/// Where a step along an edge leads.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Right,
    Down,
    Left,
    Up,
}

impl Way {
    /// Turned to the right.
    fn turned(self) -> Self {
        match self {
            Self::Right => Self::Down,
            Self::Down => Self::Left,
            Self::Left => Self::Up,
            Self::Up => Self::Right,
        }
    }
}
