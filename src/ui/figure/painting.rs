//! What is painted, and the brush while somebody paints.

use yew::prelude::*;

use super::svg::{curves, polyline, units};
use crate::{
    domain::{Atlas, Paint, Point, Side, Tool, View},
    ui::shared::Shared,
};

/// Props of [`PaintedArea`].
#[derive(Properties, PartialEq)]
pub struct PaintedAreaProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The view.
    pub view: View,
    /// The chosen side.
    pub side: Side,
    /// What is painted.
    pub paint: Paint,
}

/// What is painted, as one smooth shape: nobody paints the corners of cells.
#[component]
pub fn PaintedArea(props: &PaintedAreaProps) -> Html {
    let PaintedAreaProps { atlas, view, side, paint } = props;
    let loops = atlas.figure(*view).map(|figure| paint.outline(figure, view.sides(*side))).unwrap_or_default();
    html! {
        if !loops.is_empty() {
            <path class="painted" d={curves(&loops)} />
        }
    }
}

/// The brush at a place, and its strokes that are not painted yet, in figure units.
pub fn brush_layer(tool: Tool, strokes: &[Vec<Point>], at: Option<Point>) -> Html {
    let radius = tool.size.radius();
    html! {
        <>
            <path
                class="stroke"
                stroke-width={units(2.0 * radius)}
                d={strokes.iter().map(|points| polyline(points)).collect::<String>()}
            />
            <circle class="brush" r={units(radius)} cx={at.map(|at| units(at.x))} cy={at.map(|at| units(at.y))} />
        </>
    }
}
