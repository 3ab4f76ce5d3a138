//! What is painted, and the brush while somebody paints.

use yew::prelude::*;

use super::svg::{polyline, units};
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

/// What is painted: a run of blocks is a thick line, so that the whole has no corners that nobody painted.
#[component]
pub fn PaintedArea(props: &PaintedAreaProps) -> Html {
    let PaintedAreaProps { atlas, view, side, paint } = props;
    let mut lines = String::new();
    if let Some(drawing) = atlas.figure(*view) {
        for row in view.sides(*side).iter().flat_map(|side| paint.rows(drawing, *side)) {
            let (x, Point { y, .. }) = (row.x + row.height / 2.0, row.centre());
            lines += &format!("M{} {}h{}", units(x), units(y), units(row.width - row.height));
        }
    }
    html! {
        if !lines.is_empty() {
            <path class="painted" d={lines} />
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
