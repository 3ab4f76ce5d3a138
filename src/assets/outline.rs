//! A closed shape of a figure, made ready for measuring.

use kurbo::{BezPath, PathEl, Point, Rect, Shape as _};

use crate::domain::Bounds;

/// How far the straight pieces may lie off the curve, in figure units.
const TOLERANCE: f64 = 0.1;

/// A closed path, non-zero winding, also as straight pieces. In figure units, y down.
#[derive(Clone, Debug)]
pub struct Outline {
    path: BezPath,
    pieces: Vec<(Point, Point)>,
    bounds: Rect,
}

impl Outline {
    /// The shape that `path` encloses. Parts that are open count as closed.
    pub fn new(path: BezPath) -> Self {
        let mut pieces = Vec::new();
        let (mut start, mut at) = (Point::ORIGIN, Point::ORIGIN);
        kurbo::flatten(path.elements().iter().copied(), TOLERANCE, |element| match element {
            PathEl::MoveTo(to) => {
                pieces.push((at, start));
                (start, at) = (to, to);
            }
            PathEl::LineTo(to) | PathEl::QuadTo(_, to) | PathEl::CurveTo(_, _, to) => {
                pieces.push((at, to));
                at = to;
            }
            PathEl::ClosePath => {
                pieces.push((at, start));
                at = start;
            }
        });
        pieces.push((at, start));
        pieces.retain(|(from, to)| from != to);
        let bounds = path.bounding_box();
        Self { path, pieces, bounds }
    }

    /// The path as drawn.
    pub fn path(&self) -> &BezPath {
        &self.path
    }

    /// Its straight pieces, each from its beginning to its end.
    pub fn pieces(&self) -> &[(Point, Point)] {
        &self.pieces
    }

    /// The smallest box that holds it.
    pub fn bounds(&self) -> Bounds {
        let Rect { x0, y0, .. } = self.bounds;
        Bounds { x: x0, y: y0, width: self.bounds.width(), height: self.bounds.height() }
    }

    /// Whether the point lies in it.
    pub fn contains(&self, point: crate::domain::Point) -> bool {
        self.path.contains(Point::new(point.x, point.y))
    }
}
