//! A figure at the size of a thumb: the outline of its skin, and what is marked on it.

use yew::prelude::*;

use super::svg::{mirror, view_box};
use crate::domain::{Bounds, Figure, Side};

/// Room around the outline, in parts of the figure's height.
const MARGIN: f64 = 0.02;

/// The figure of the legs that its view shows for a chosen `side`; `marks` are drawn on it, in figure units of the picture.
pub fn miniature(figure: &Figure, side: Side, marks: Html) -> Html {
    let sides = figure.view.sides(side);
    html! {
        <svg class="miniature" viewBox={view_box(frame(figure, side))} aria-hidden="true">
            for side in sides {
                <path class="silhouette" d={figure.silhouette.clone()} transform={mirror(*side)} />
            }
            { marks }
        </svg>
    }
}

/// What it shows, in figure units.
pub fn frame(figure: &Figure, side: Side) -> Bounds {
    let whole = figure.whole(side);
    whole.grown(MARGIN * whole.height)
}
