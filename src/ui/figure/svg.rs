//! Numbers and shapes as SVG attributes write them.

use crate::domain::{Bounds, Point, Side, View, smoothed};

/// A length in figure units, to a tenth. (Printing a float would bring 10 kB of WebAssembly along for it.)
pub fn units(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

/// How large marks are drawn in a view: the plates of the foot are seen from nearer.
pub fn mark_scale(view: View) -> f64 {
    if view.is_upright() { 1.0 } else { 0.6 }
}

/// A frame as the `viewBox` of a picture.
pub fn view_box(frame: Bounds) -> String {
    [frame.x, frame.y, frame.width, frame.height].map(units).join(" ")
}

/// The transform that turns the drawn right leg into the leg of `side`.
pub fn mirror(side: Side) -> Option<&'static str> {
    match side {
        Side::Left => Some("scale(-1 1)"),
        Side::Right => None,
    }
}

/// The path of an X whose middle is `at`, and whose half is `arm` wide.
pub fn cross_at(at: Point, arm: f64) -> String {
    format!("M{0} {1}l{2} {2}m0 -{2}l-{2} {2}", units(at.x - arm), units(at.y - arm), units(2.0 * arm))
}

/// A way through points as a path; a single one is a dot.
pub fn polyline(points: &[Point]) -> String {
    let mut path = String::new();
    for Point { x, y } in points {
        path += if path.is_empty() { "M" } else { "L" };
        path += &format!("{} {}", units(*x), units(*y));
    }
    if points.len() == 1 {
        path += "h0";
    }
    path
}

/// Smooth curves around loops of square corners, as one path.
pub fn curves(loops: &[Vec<Point>]) -> String {
    let middle =
        |one: &Point, other: &Point| format!("{} {}", units((one.x + other.x) / 2.0), units((one.y + other.y) / 2.0));
    let mut path = String::new();
    for points in loops.iter().map(|corners| smoothed(corners)) {
        let Some((first, last)) = points.first().zip(points.last()) else { continue };
        path += &format!("M{}", middle(last, first));
        for (point, next) in points.iter().zip(points.iter().cycle().skip(1)) {
            path += &format!("Q{} {} {}", units(point.x), units(point.y), middle(point, next));
        }
        path += "Z";
    }
    path
}
