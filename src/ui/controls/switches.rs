//! The switches around the figure, which come as finished markup (`switch_markup` makes it). What is pressed of it is pressed on
//! the page itself: no button is ever written anew, and so each keeps the focus.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::{browser, change::use_change, words};
use crate::{
    domain::{Feel, Group, Layer, Sorted, View},
    selection::Selection,
    state::State,
};

/// A switch of the stage.
pub fn switch(markup: &str, state: &State) -> Html {
    Html::from_html_unchecked(shown(markup, |order| is_chosen(order, state)).into())
}

/// Chooses the side.
pub fn side_switch(state: &State) -> Html {
    let [from_behind, from_the_front] = &state.atlas.switches.sides;
    // In the order in which the legs stand.
    let front = state.selection.shown_view(&state.atlas) == View::Front;
    switch(if front { from_the_front } else { from_behind }, state)
}

/// Chooses what it feels like, as markup.
pub fn feel_switch(markup: &str, chosen: &Sorted<Feel>) -> String {
    shown(markup, |order| feels(chosen, order.trim_start_matches("feel ")))
}

/// Keeps what is pressed in step with the state.
#[hook]
pub fn use_switches(state: &State) {
    // Pointing and zooming press nothing.
    let selection = Selection { zoom: None, ..state.selection.clone() };
    use_change(State { selection, preview: None, ..state.clone() }, press);
}

/// Writes the many buttons of the layers, which are there only while their panel is `open`.
pub fn fill_layers(state: &State, open: bool) {
    browser::write(".layers .choices", if open { &state.atlas.switches.layers } else { "" });
    press(state);
}

/// Presses what is chosen, and releases the rest.
fn press(state: &State) {
    let State { selection, strokes, .. } = state;
    for button in browser::all("main [data-value][aria-pressed]") {
        let order = button.get_attribute("data-do").unwrap_or_default();
        browser::set(&button, "aria-pressed", Some(if is_chosen(&order, state) { "true" } else { "false" }));
    }
    let steps = [
        ("undo", strokes.can_undo(&selection.paint)),
        ("redo", strokes.can_redo(&selection.paint)),
        ("unpaint", !selection.paint.is_empty()),
    ];
    for (step, can) in steps {
        if let Some(button) = browser::find(&format!(".paint-tools [data-do='{step}']")) {
            browser::set(&button, "aria-disabled", (!can).then_some("true"));
        }
    }
    if let Some(slider) = browser::find(".peel input") {
        let peeled = selection.layers.peeled();
        let says = words::peeled(peeled);
        slider.unchecked_ref::<HtmlInputElement>().set_value(&peeled.to_string());
        browser::set(&slider, "aria-valuetext", Some(says));
        browser::write_text(".peel span", says);
    }
    if let Some(one) = browser::find(".this-muscle") {
        browser::set(&one, "hidden", selection.muscle.is_none().then_some(""));
    }
}

/// Whether what a switch asks for is so already.
fn is_chosen(order: &str, state: &State) -> bool {
    let State { atlas, selection, patch, tool, .. } = state;
    let Selection { layers, muscle, .. } = selection;
    let (verb, id) = order.split_once(' ').unwrap_or((order, ""));
    match verb {
        "show" => selection.shown_view(atlas).as_str() == id,
        "side" => selection.side.as_str() == id,
        "size" => patch.size.as_str() == id,
        "lay" => patch.place.as_str() == id,
        "feel" => feels(&selection.feel, id),
        "brush" => tool.is_some_and(|tool| tool.brush.as_str() == id),
        "width" => tool.is_some_and(|tool| tool.size.as_str() == id),
        "layer" => Layer::parse(id).is_some_and(|layer| layers.shows(layer)),
        "group" => Group::parse(id).is_some_and(|group| !layers.groups.contains(&group)),
        "muscle" => atlas.muscle(&id.into()).is_some_and(|muscle| layers.shows_muscle(muscle)),
        "labels" => layers.labels,
        "only" => layers.only.is_some() && layers.only == *muscle,
        "but" => layers.only.is_none() && muscle.as_ref().is_some_and(|muscle| layers.muscles.contains(muscle)),
        _ => false,
    }
}

fn feels(chosen: &Sorted<Feel>, word: &str) -> bool {
    chosen.iter().any(|feel| feel.as_str() == word)
}

#[cfg(not(target_arch = "wasm32"))]
fn shown(markup: &str, is_chosen: impl Fn(&str) -> bool) -> String {
    super::switch_markup::pressed(markup, is_chosen)
}

/// In the browser [`use_switches`] presses what is chosen, once it is there.
#[cfg(target_arch = "wasm32")]
fn shown(markup: &str, _: impl Fn(&str) -> bool) -> String {
    markup.to_owned()
}
