//! A figure at the size of a thumb: the outline of its skin, and what is marked on it.

use yew::prelude::*;

use super::svg::{mirror, units, view_box};
use crate::{
    domain::{Bounds, Figure, Side},
    scene::{Scene, ZoneMark},
};

/// Room around the outline, in parts of the figure's height.
const MARGIN: f64 = 0.02;

/// The figure of the legs that its view shows for a chosen `side`; `marks` are drawn on it, in figure units of the picture.
pub fn miniature(figure: &Figure, side: Side, marks: Html) -> Html {
    let sides = figure.view.sides(side);
    let whole = figure.whole(side);
    let frame = whole.grown(MARGIN * whole.height);
    html! {
        <svg class="miniature" viewBox={view_box(frame)} aria-hidden="true">
            for side in sides {
                <path class="silhouette" d={figure.silhouette.clone()} transform={mirror(*side)} />
            }
            { marks }
        </svg>
    }
}

/// The whole figure: which part of it is in `frame`, and how far the zones of a scene reach.
pub fn overview(figure: &Figure, side: Side, scene: &Scene, frame: Bounds) -> Html {
    let [x, y, width, height] = [frame.x, frame.y, frame.width, frame.height].map(units);
    let marks = html! {
        <>
            for ZoneMark { kind, point, side, .. } in &scene.zones {
                <use class={kind.as_str()} href={format!("#{}-{point}", kind.as_str())} transform={mirror(*side)} />
            }
            <rect class="frame" {x} {y} {width} {height} />
        </>
    };
    miniature(figure, side, marks)
}
