//! What lies on the drawing below the regions: lit zones, muscles, search areas, all taken from the drawing's own shapes.

use yew::prelude::*;

use super::marks::units;
use crate::{
    domain::{Side, ZoneKind},
    scene::{LineMark, Scene, ShapeMark},
};

/// The lit shapes.
pub fn overlay(scene: &Scene) -> Html {
    let Scene { zones, muscles, nerves, searches, lined, lines, cautions, .. } = scene;
    html! {
        <g class="overlay">
            <g class="lit-muscles">{ for muscles.iter().map(|mark| shape(mark, None)) }</g>
            for kind in ZoneKind::ALL {
                <g key={kind.as_str()} class={classes!("zones", kind.as_str())}>
                    for zone in zones.iter().filter(|zone| zone.kind == kind) {
                        <use
                            key={format!("{}-{}", zone.point, zone.side.as_str())}
                            class={classes!("hue", zone.hue.as_str())}
                            data-zone={zone.point.to_string()}
                            data-kind={kind.as_str()}
                            data-side={zone.side.as_str()}
                            href={format!("#{}-{}", kind.as_str(), zone.point)}
                            fill={(kind == ZoneKind::Spillover).then(|| format!("url(#stipple-{})", zone.hue.as_str()))}
                            transform={mirror(zone.side)}
                        />
                    }
                </g>
            }
            <g class="nerves">{ for nerves.iter().map(|mark| shape(mark, Some("url(#nerve)"))) }</g>
            <g class="searches">
                { for searches.iter().map(|mark| shape(mark, Some("url(#inch)"))) }
                { for lined.iter().map(|mark| shape(mark, Some("none"))) }
                <g class="lines">{ for lines.iter().map(line) }</g>
            </g>
            <g class="cautions">{ for cautions.iter().map(|mark| shape(mark, Some("url(#careful)"))) }</g>
        </g>
    }
}

/// A line to press along, with its number above its beginning.
fn line(mark: &LineMark) -> Html {
    html! {
        <>
            { shape(&mark.shape, Some("none")) }
            <text x={units(mark.start.x)} y={units(mark.start.y - 4.0)}>{ mark.number }</text>
        </>
    }
}

fn shape(mark: &ShapeMark, fill: Option<&'static str>) -> Html {
    let ShapeMark { shape, side } = mark;
    html! {
        <use
            key={format!("{shape}-{}", side.as_str())}
            data-shape={shape.clone()}
            href={format!("#{shape}")}
            {fill}
            transform={mirror(*side)}
        />
    }
}

/// The transform that turns the drawn right leg into the leg of `side`.
pub fn mirror(side: Side) -> Option<&'static str> {
    match side {
        Side::Left => Some("scale(-1 1)"),
        Side::Right => None,
    }
}
