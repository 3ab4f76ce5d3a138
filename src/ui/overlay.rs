//! What lies on the drawing below the regions: lit zones, muscles, search areas, all taken from the drawing's own shapes. It is
//! written as markup: nothing in it takes a click or the focus, and a node each would only make the app larger.

use yew::AttrValue;

use super::marks::units;
use crate::{
    domain::{Side, ZoneKind},
    scene::{Scene, ShapeMark},
};

/// The markup of the lit shapes.
pub fn overlay(scene: &Scene) -> AttrValue {
    let Scene { zones, muscles, nerves, searches, lined, lines, cautions, .. } = scene;
    let mut markup = String::from("<g class=\"lit-muscles\">");
    shapes(&mut markup, muscles, "");
    for kind in ZoneKind::ALL {
        let kind_word = kind.as_str();
        markup += &format!("</g><g class=\"zones {kind_word}\">");
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
    markup += "</g>";
    markup.into()
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
