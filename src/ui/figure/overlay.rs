//! What lies on the drawing below the regions: lit zones, muscles, search areas, all taken from the drawing's own shapes. Nothing in it
//! takes a click or the focus.

use yew::prelude::*;

use super::svg::{curves, mark_scale, mirror, units};
use crate::{
    domain::{View, ZoneKind},
    scene::{CauseMark, LineMark, Scene, ShapeMark, SkinMark, ZoneMark},
    ui::shared::Shared,
};

/// Props of [`Overlay`].
#[derive(Properties, PartialEq)]
pub struct OverlayProps {
    /// The view.
    pub view: View,
    /// What is lit.
    pub scene: Shared<Scene>,
}

/// The lit shapes.
#[component]
pub fn Overlay(props: &OverlayProps) -> Html {
    let Scene { zones, causes, muscles, nerves, searches, grid, lined, lines, cautions, skin, local, .. } =
        &*props.scene;
    let scale = mark_scale(props.view);
    // How a candidate fits says more than its zones: those stay as a ground for it.
    let ground = (!skin.is_empty()).then_some("ground");
    let zones_of = |kind: ZoneKind| {
        html! {
            <g key={kind.as_str()} class={classes!("zones", kind.as_str(), ground)}>
                { for zones.iter().filter(|zone| zone.kind == kind).map(|mark| zone(mark, scale)) }
            </g>
        }
    };
    html! {
        <g class="overlay">
            <g class="lit-muscles">{ shapes(muscles, None) }</g>
            { for ZoneKind::ALL.into_iter().map(zones_of) }
            <g class="causes">{ for causes.iter().map(cause) }</g>
            <g class="nerves">{ shapes(nerves, Some("url(#nerve)")) }</g>
            <g class="searches to-press">
                { shapes(searches, Some(if *grid { "url(#inch)" } else { "none" })) }
                { shapes(lined, Some("none")) }
                <g class="lines">{ for lines.iter().map(line) }</g>
            </g>
            <g class="cautions">{ shapes(cautions, Some("url(#careful)")) }</g>
            <g class="skins">{ for local.iter().chain(skin).map(skin_mark) }</g>
        </g>
    }
}

/// How a primary zone fades at its edge, without a filter: widths of strokes in figure units, each with its strength, from the outside in.
const FADING: [(f64, &str); 4] = [(16.0, "0.2"), (10.0, "0.3"), (4.0, "0.5"), (0.0, "1")];

/// A zone, inside the skin. `scale` is that of marks in the view.
fn zone(zone: &ZoneMark, scale: f64) -> Html {
    let ZoneMark { point, kind, hue, side } = zone;
    let href = format!("#{}-{point}", kind.as_str());
    html! {
        <g
            class={classes!("hue", hue.as_str())}
            data-zone={point.to_string()}
            data-kind={kind.as_str()}
            data-side={side.as_str()}
            clip-path="url(#within-skin)"
            transform={mirror(*side)}
        >
            if *kind == ZoneKind::Primary {
                for (width, opacity) in FADING {
                    <use href={href.clone()} stroke-width={units(width * scale)} {opacity} />
                }
            } else {
                // Dots that thin out towards the edge.
                <use href={href.clone()} fill={format!("url(#stipple-{})", hue.as_str())} />
                <use {href} fill={format!("url(#between-{})", hue.as_str())} mask="url(#inner)" />
            }
        </g>
    }
}

/// A region in which another cause is felt.
fn cause(mark: &CauseMark) -> Html {
    let CauseMark { region, kind, side } = mark;
    let fill = match kind {
        ZoneKind::Primary => "url(#cause)",
        ZoneKind::Spillover => "url(#cause-edge)",
    };
    html! { <use class={kind.as_str()} data-cause-zone={region.to_string()} href={format!("#region-{region}")} {fill} transform={mirror(*side)} /> }
}

fn shapes(shapes: &[ShapeMark], fill: Option<&'static str>) -> Html {
    html! { { for shapes.iter().map(|mark| shape(mark, fill)) } }
}

fn shape(mark: &ShapeMark, fill: Option<&'static str>) -> Html {
    let ShapeMark { shape, side } = mark;
    html! { <use data-shape={shape.clone()} href={format!("#{shape}")} {fill} transform={mirror(*side)} /> }
}

/// A line to press along; its number stands above its beginning.
fn line(line: &LineMark) -> Html {
    html! {
        <>
            { shape(&line.shape, Some("none")) }
            <text x={units(line.start.x)} y={units(line.start.y - 4.0)}>{ line.number }</text>
        </>
    }
}

fn skin_mark(mark: &SkinMark) -> Html {
    let kind = mark.kind.as_str();
    html! { <path class={kind} data-skin={kind} data-side={mark.side.as_str()} d={curves(&mark.loops)} /> }
}
