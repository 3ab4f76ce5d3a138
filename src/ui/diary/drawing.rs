//! Pain on small figures: the views of a drawing, each with shapes of its own look.

use yew::prelude::*;

use crate::{
    domain::{Atlas, CellSet, Figure, Pain, Side, pain_in, picture_outline},
    interface::Interface,
    ui::figure::{miniature::miniature, svg::curves},
};

/// Cells of each side, drawn with the looks of a class.
pub type Shape<'a> = (&'static str, &'a [(Side, CellSet)]);

/// Small figures of one view with shapes on it: a view that shows one leg is there once for each side that has any. The figures are named
/// for those who cannot see them by what stands beside them.
pub fn small_figures(text: &Interface, figure: &Figure, shapes: &[Shape<'_>]) -> Html {
    let has = |side: Side| shapes.iter().any(|(_, cells)| cells.iter().any(|(one, _)| *one == side));
    let shows_both = figure.view.sides(Side::Right).len() > 1;
    let sides: Vec<_> =
        if shows_both { vec![Side::Right] } else { Side::ALL.into_iter().filter(|side| has(*side)).collect() };
    let drawn = |chosen: Side| {
        let marks = shapes.iter().map(|(class, cells)| {
            let seen = cells.iter().filter(|(side, _)| figure.view.sides(chosen).contains(side));
            let loops = picture_outline(figure, seen.map(|(side, cells)| (*side, cells)));
            html! { <path class={*class} d={curves(&loops)} /> }
        });
        miniature(figure, chosen, html! { { for marks } })
    };
    // As they are drawn, from left to right.
    let legs: Vec<_> = match (shows_both, figure.right_leg() > 0.0) {
        (true, false) => vec![Side::Right, Side::Left],
        (true, true) => Side::ALL.to_vec(),
        (false, _) => sides.clone(),
    };
    html! {
        <>
            { for sides.into_iter().map(drawn) }
            if legs.len() > 1 {
                <span class="legs">{ for legs.into_iter().map(|side| html! { <span>{ text.side_at_leg(side) }</span> }) }</span>
            }
        </>
    }
}

/// The small figures of every view in which something hurts, each with a caption that is made of its name and of what hurts there. A view
/// that shows one leg is there once for each side.
pub fn drawing(
    text: &Interface,
    atlas: &Atlas,
    pain: &Pain,
    caption: impl Fn(AttrValue, &[(Side, CellSet)]) -> AttrValue,
) -> Html {
    let figures = atlas.figures.iter().flat_map(|figure| parts(text, figure, pain));
    html! {
        <div class="drawing">
            for Part { figure, name, cells } in figures {
                <figure key={name.to_string()}>
                    { small_figures(text, figure, &[("same", &cells)]) }
                    <figcaption>{ caption(name, &cells) }</figcaption>
                </figure>
            }
        </div>
    }
}

/// What hurts in a figure, under a name.
struct Part<'a> {
    figure: &'a Figure,
    name: AttrValue,
    cells: Vec<(Side, CellSet)>,
}

/// What hurts in a figure: on both sides at once if it shows both legs, else on each side by itself.
fn parts<'a>(text: &Interface, figure: &'a Figure, pain: &Pain) -> Vec<Part<'a>> {
    let (name, cells) = (text.view(figure.view), pain_in(figure, pain));
    if figure.view.sides(Side::Right).len() > 1 {
        return if cells.is_empty() { Vec::new() } else { vec![Part { figure, name, cells }] };
    }
    let part = |(side, cells): (Side, CellSet)| {
        let name = text.site_on_side(&name, &text.side_at_leg(side)).into();
        Part { figure, name, cells: vec![(side, cells)] }
    };
    cells.into_iter().map(part).collect()
}
