//! A closed shape of a figure, made ready for measuring.

use kurbo::{BezPath, Line, ParamCurveNearest as _, PathEl, Point, Rect, Shape as _};

use crate::domain::Bounds;

/// How far the straight pieces may lie off the curve, in figure units.
const TOLERANCE: f64 = 0.1;
/// The same for [`Outline::coarse`].
const COARSE: f64 = 5.0;

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

    /// It as path data of whole figure units, as coarse as a picture the size of a thumb allows.
    pub fn coarse(&self) -> String {
        let (mut data, mut at) = (String::new(), Point::ORIGIN);
        kurbo::flatten(self.path.elements().iter().copied(), COARSE, |element| match element {
            PathEl::MoveTo(to) => {
                at = to.round();
                data += &format!("M{} {}", at.x, at.y);
            }
            PathEl::LineTo(to) | PathEl::QuadTo(_, to) | PathEl::CurveTo(_, _, to) => {
                let step = to.round() - at;
                at = to.round();
                data += &format!("l{} {}", step.x, step.y);
            }
            PathEl::ClosePath => data += "z",
        });
        data
    }

    /// The smallest box that holds it.
    pub fn bounds(&self) -> Bounds {
        self.bounds.into()
    }

    /// How far the point lies from it; 0 inside.
    pub fn distance_to(&self, point: crate::domain::Point) -> f64 {
        if self.contains(point) { 0.0 } else { self.distance_from_edge(Point::new(point.x, point.y)) }
    }

    /// How far the corners of either lie from the other, at the least; 0 where one has a corner in the other.
    pub fn distance(&self, other: &Self) -> f64 {
        let corners = |of: &Self, to: &Self| {
            let corners = of.pieces.iter().map(|(from, _)| crate::domain::Point { x: from.x, y: from.y });
            corners.map(|corner| to.distance_to(corner)).fold(f64::INFINITY, f64::min)
        };
        corners(self, other).min(corners(other, self))
    }

    fn distance_from_edge(&self, point: Point) -> f64 {
        let to = |(from, to): &(Point, Point)| Line::new(*from, *to).nearest(point, TOLERANCE).distance_sq;
        self.pieces.iter().map(to).fold(f64::INFINITY, f64::min).sqrt()
    }

    /// Whether the point lies in it.
    pub fn contains(&self, point: crate::domain::Point) -> bool {
        self.path.contains(Point::new(point.x, point.y))
    }
}

impl From<Rect> for Bounds {
    fn from(rect: Rect) -> Self {
        Self { x: rect.x0, y: rect.y0, width: rect.width(), height: rect.height() }
    }
}
