//! A small figure of one trigger point: where it lies and hurts.

use yew::prelude::*;

use crate::{
    domain::{Side, SmallFigure},
    interface::Interface,
    ui::figure::svg::{cross_at, mirror, units, view_box},
};

/// The figure of the trigger point `label`. Its left half is the mirror image where both legs are seen.
pub fn small_figure(text: &Interface, figure: &SmallFigure, label: &str) -> Html {
    let SmallFigure { view, bounds, skin, primary, spillover, cross } = figure;
    let zone = |class: &'static str, path: &Option<String>| {
        path.clone().map(|path| html! { <path {class} d={path} /> }).unwrap_or_default()
    };
    // An X must be found at the size of a thumb, on a foot as on a leg.
    let arm = bounds.height / 45.0;
    html! {
        <svg
            key={view.as_str()}
            class="small"
            data-view={view.as_str()}
            viewBox={view_box(*bounds)}
            role="img"
            aria-label={text.figure_small(&label, &text.view(*view))}
        >
            if view.sides(Side::Right).len() > 1 {
                <path class="skin" d={skin.clone()} transform={mirror(Side::Left)} />
            }
            <path class="skin" d={skin.clone()} />
            { zone("spillover", spillover) }
            { zone("primary", primary) }
            if let Some(at) = cross {
                <path class="cross" stroke-width={units(arm / 2.0)} d={cross_at(*at, arm)} />
            }
        </svg>
    }
}
