//! What lies on the drawing below the regions: lit zones, muscles, search areas, all taken from the drawing's own shapes. It is
//! written as markup: nothing in it takes a click or the focus, and a node each would only make the app larger.

use yew::AttrValue;

use crate::ui::figure::marks::units;
use crate::{
    domain::{CELL, Point, Side, ZoneKind},
    scene::{Scene, ShapeMark, SkinMark},
};

/// The markup of the lit shapes.
pub fn overlay(scene: &Scene) -> AttrValue {
    let Scene { zones, muscles, nerves, searches, lined, lines, cautions, skin, .. } = scene;
    // How a candidate fits says more than its zones: those stay as a ground for it.
    let ground = if skin.is_empty() { "" } else { " ground" };
    let mut markup = String::from("<g class=\"overlay\"><g class=\"lit-muscles\">");
    shapes(&mut markup, muscles, "");
    for kind in ZoneKind::ALL {
        let kind_word = kind.as_str();
        markup += &format!("</g><g class=\"zones {kind_word}{ground}\">");
        for zone in zones.iter().filter(|zone| zone.kind == kind) {
            let (point, hue, side) = (&zone.point, zone.hue.as_str(), zone.side.as_str());
            let fill =
                if kind == ZoneKind::Spillover { format!("fill=\"url(#stipple-{hue})\"") } else { String::new() };
            markup += &format!(
                "<use class=\"hue {hue}\" data-zone=\"{point}\" data-kind=\"{kind_word}\" data-side=\"{side}\" \
                 href=\"#{kind_word}-{point}\" {fill} {}/>",
                mirrored(zone.side),
            );
        }
    }
    markup += "</g><g class=\"nerves\">";
    shapes(&mut markup, nerves, "fill=\"url(#nerve)\"");
    markup += "</g><g class=\"searches\">";
    shapes(&mut markup, searches, "fill=\"url(#inch)\"");
    shapes(&mut markup, lined, "fill=\"none\"");
    markup += "<g class=\"lines\">";
    for line in lines {
        shapes(&mut markup, std::slice::from_ref(&line.shape), "fill=\"none\"");
        // Its number stands above its beginning.
        let (x, y, number) = (units(line.start.x), units(line.start.y - 4.0), line.number);
        markup += &format!("<text x=\"{x}\" y=\"{y}\">{number}</text>");
    }
    markup += "</g></g><g class=\"cautions\">";
    shapes(&mut markup, cautions, "fill=\"url(#careful)\"");
    markup += "</g><g class=\"skins\">";
    for SkinMark { kind, side, loops } in skin {
        let (kind, side, way) = (kind.as_str(), side.as_str(), way(loops));
        markup += &format!("<path class=\"{kind}\" data-skin=\"{kind}\" data-side=\"{side}\" d=\"{way}\"/>");
    }
    markup += "</g></g>";
    markup.into()
}

/// Loops of square corners as a path with round ones.
fn way(loops: &[Vec<Point>]) -> String {
    let mut way = String::new();
    for corners in loops {
        let before = corners.iter().rev().take(1).chain(corners);
        let after = corners.iter().skip(1).chain(corners);
        let mut step = "M";
        for ((before, corner), after) in before.zip(corners).zip(after) {
            let (from, to) = (toward(*corner, *before), toward(*corner, *after));
            let [x, y, corner_x, corner_y, to_x, to_y] = [from.x, from.y, corner.x, corner.y, to.x, to.y].map(units);
            way += &format!("{step}{x} {y}Q{corner_x} {corner_y} {to_x} {to_y}");
            step = "L";
        }
        way += "Z";
    }
    way
}

/// The point half a cell from a corner toward another one, straight across or down.
fn toward(corner: Point, other: Point) -> Point {
    let half = |way: f64| way.abs().min(CELL / 2.0).copysign(way);
    Point { x: corner.x + half(other.x - corner.x), y: corner.y + half(other.y - corner.y) }
}

fn shapes(markup: &mut String, shapes: &[ShapeMark], fill: &str) {
    for ShapeMark { shape, side } in shapes {
        *markup += &format!("<use data-shape=\"{shape}\" href=\"#{shape}\" {fill} {}/>", mirrored(*side));
    }
}

/// The transform that turns the drawn right leg into the leg of `side`.
pub fn mirror(side: Side) -> Option<&'static str> {
    match side {
        Side::Left => Some("scale(-1 1)"),
        Side::Right => None,
    }
}

/// The same as an attribute.
fn mirrored(side: Side) -> &'static str {
    match side {
        Side::Left => "transform=\"scale(-1 1)\"",
        Side::Right => "",
    }
}
