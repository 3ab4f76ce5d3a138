//! The switches around the figure, as markup in which nothing is pressed. Native only: the app shows it as it is, and presses what is
//! chosen. What each button does stands in its `data-do`; `orders` reads it.

use yew::prelude::*;

use crate::domain::{Atlas, Brush, BrushSize, Feel, Group, Layer, Layers, PatchPlace, PatchSize, Side, Switches, View};
use crate::ui::{
    figure::legend::legend,
    markup::markup,
    words::{self, painting},
};

/// Every switch.
pub fn switches(atlas: &Atlas) -> Switches {
    let mut sides = Side::ALL;
    let as_seen_from_behind = markup(side_switch(sides));
    sides.reverse();
    Switches {
        views: markup(view_switch(atlas)),
        sides: [as_seen_from_behind, markup(side_switch(sides))],
        paint: markup(html! {
            <button type="button" class="tool start-paint" data-do="paint">{ painting::PAINT }</button>
        }),
        painting: markup(paint_tools()),
        layers: markup(layer_switches(atlas)),
        patch: markup(patch_switch()),
        feel: markup(feel_switch()),
        zoom: markup(zoom_switch()),
    }
}

/// In a page as it is written, presses what `is_chosen`.
pub fn pressed(markup: &str, is_chosen: impl Fn(&str) -> bool) -> String {
    const DO: &str = " data-do=\"";
    let mut parts = markup.split(DO);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (order, _) = part.split_once('"').unwrap_or_default();
        let pressed = if is_chosen(order) { "aria-pressed=\"true\"" } else { "aria-pressed=\"false\"" };
        text = text + DO + &part.replace("aria-pressed=\"false\"", pressed);
    }
    text
}

/// One button of a switch: what it says, a stable word for tests and styles, and what it does.
fn choice(name: &str, value: &str, order: &str) -> Html {
    let order = format!("{order} {value}");
    html! {
        <button type="button" class="choice" data-value={value.to_owned()} data-do={order.trim().to_owned()} aria-pressed="false">{ name }</button>
    }
}

/// A switch with its name for those who cannot see it.
fn switch(name: &'static str, choices: impl Iterator<Item = Html>) -> Html {
    html! { <div class="switch" role="group" aria-label={name}>{ for choices }</div> }
}

fn view_switch(atlas: &Atlas) -> Html {
    let view = |view: View| choice(words::view(view), view.as_str(), "show");
    switch(words::VIEWS, atlas.figures.iter().map(|figure| view(figure.view)))
}

fn side_switch(sides: [Side; 2]) -> Html {
    switch(words::SIDES, sides.into_iter().map(|side| choice(words::side(side), side.as_str(), "side")))
}

fn patch_switch() -> Html {
    let size = |size: PatchSize| choice(words::patch_size(size), size.as_str(), "size");
    let place = |place: PatchPlace| choice(words::patch_place(place), place.as_str(), "lay");
    // Folded away, for that is asked once.
    html! {
        <details class="tool patch-choice">
            <summary>{ words::MARKS_AND_PATCH }</summary>
            <div class="switches">
                { switch(words::PATCH_SIZE, PatchSize::ALL.into_iter().map(size)) }
                { switch(words::PATCH, PatchPlace::ALL.into_iter().map(place)) }
            </div>
            { legend() }
        </details>
    }
}

fn feel_switch() -> Html {
    html! {
        <fieldset class="feel">
            <legend>{ words::FEELS }</legend>
            for feel in Feel::ALL {
                { choice(words::feel(feel), feel.as_str(), "feel") }
            }
            <p class="caution">{ words::NUMB }</p>
        </fieldset>
    }
}

fn layer_switches(atlas: &Atlas) -> Html {
    let deepest = Layer::PEEL.len().to_string();
    let layers = Layer::ALL.into_iter().map(|layer| choice(words::layer(layer), layer.as_str(), "layer"));
    let more = [(words::LABELS, "labels"), (words::ALL_LAYERS, "all")];
    let one = [(words::ONLY_THIS, "only"), (words::ALL_BUT_THIS, "but")];
    let alone = |(name, order)| choice(name, order, "");
    let groups = Group::ALL.into_iter().map(|group| choice(words::group(group), group.as_str(), "group"));
    let muscles = atlas.muscles.iter().map(|muscle| choice(&muscle.name, muscle.id.as_str(), "muscle"));
    html! {
        <>
            <label class="peel">
                { words::PEEL }
                <input id="peel" type="range" min="0" max={deepest} value="0" />
                <span aria-hidden="true">{ words::peeled(Layers::default().peeled()) }</span>
            </label>
            { switch(words::LAYERS, layers.chain(more.into_iter().map(alone))) }
            <div class="switch this-muscle" role="group" aria-label={words::THIS_MUSCLE}>
                { for one.into_iter().map(alone) }
            </div>
            { switch(words::GROUPS, groups) }
            <details>
                <summary>{ words::ONE_BY_ONE }</summary>
                { switch(words::ONE_BY_ONE, muscles) }
            </details>
        </>
    }
}

fn zoom_switch() -> Html {
    let buttons = [
        ("fit", words::FIT, words::FIT_NAME),
        ("whole", words::WHOLE, words::WHOLE),
        ("closer", "+", words::CLOSER),
        ("farther", "\u{2212}", words::FARTHER),
    ];
    html! {
        <div class="zoom" role="group" aria-label={words::ZOOM}>
            for (value, text, name) in buttons {
                <button
                    type="button"
                    class={value}
                    data-value={value}
                    data-do={format!("look {value}")}
                    aria-label={name}
                    title={name}
                    hidden={matches!(value, "fit" | "whole")}
                >
                    { text }
                </button>
            }
        </div>
    }
}

fn paint_tools() -> Html {
    let brush = |brush: Brush| choice(painting::brush(brush), brush.as_str(), "brush");
    let size = |size: BrushSize| choice(painting::brush_size(size), size.as_str(), "width");
    let steps = [
        ("undo", painting::UNDO, "undo"),
        ("redo", painting::REDO, "redo"),
        ("clear-paint", painting::CLEAR, "unpaint"),
    ];
    html! {
        <div class="paint-tools" role="group" aria-label={painting::TOOLS}>
            <p class="brush-says" role="status" />
            <p class="hint">{ painting::HOW }</p>
            <div class="switches">
                { switch(painting::BRUSH, Brush::ALL.into_iter().map(brush)) }
                { switch(painting::SIZE, BrushSize::ALL.into_iter().map(size)) }
                <div class="switch">
                    for (value, name, order) in steps {
                        <button type="button" class="choice" data-value={value} data-do={order} aria-disabled="true">{ name }</button>
                    }
                </div>
                <button type="button" class="done" data-do="done">{ painting::DONE }</button>
            </div>
        </div>
    }
}
