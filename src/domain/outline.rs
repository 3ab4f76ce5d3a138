//! The outline of a set of cells, to be drawn as one shape.

use super::{CELL, CellSet, Grid, Mask, Point};

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
