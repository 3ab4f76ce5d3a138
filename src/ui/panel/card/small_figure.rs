//! A small figure of one trigger point: where it lies and hurts.

use yew::prelude::*;

use crate::{
    domain::{Atlas, SmallFigure},
    interface::Interface,
    ui::figure::svg::{cross_at, units, view_box},
};

/// The figure of the trigger point `label`: a part of its view's plate, with zones and X. `root` is where links start from.
pub fn small_figure(text: &Interface, atlas: &Atlas, root: &str, figure: &SmallFigure, label: &str) -> Html {
    let SmallFigure { view, frame, primary, spillover, cross } = figure;
    let zone = |class: &'static str, path: &Option<String>| {
        path.clone().map(|path| html! { <path {class} d={path} /> }).unwrap_or_default()
    };
    let plate = atlas.figure(*view).map(|drawing| {
        let href = format!("{root}{}", drawing.plate);
        let [x, y, width, height] =
            [drawing.bounds.x, drawing.bounds.y, drawing.bounds.width, drawing.bounds.height].map(units);
        html! { <image {href} {x} {y} {width} {height} /> }
    });
    // An X must be found at the size of a thumb, on a foot as on a leg.
    let arm = frame.height / 40.0;
    html! {
        <svg
            key={view.as_str()}
            class="small"
            data-view={view.as_str()}
            viewBox={view_box(*frame)}
            role="img"
            aria-label={text.figure_small(&label, &text.view(*view))}
        >
            { plate.unwrap_or_default() }
            { zone("spillover", spillover) }
            { zone("primary", primary) }
            if let Some(at) = cross {
                <path class="halo" stroke-width={units(arm)} d={cross_at(*at, arm)} />
                <path class="cross" stroke-width={units(arm / 2.0)} d={cross_at(*at, arm)} />
            }
        </svg>
    }
}
