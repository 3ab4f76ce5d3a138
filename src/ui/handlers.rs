//! What the map hears: one handler for each kind of event. What was clicked or pointed at is read from the page.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlInputElement};
use yew::prelude::*;

use super::{
    browser,
    map_page::Map,
    orders::{obeyed, ordered},
    panel::candidates::muscle_of,
    panel::finder::search,
    share::tell::tell,
};
use crate::state::Action;
use crate::viewport::Viewport;

/// What a click on a link or button in markup does. What has the focus once it is written anew is noted in `clicked`.
pub fn clicking(map: &Map, viewport: Viewport, clicked: Rc<RefCell<Option<String>>>) -> Callback<MouseEvent> {
    let map = map.clone();
    Callback::from(move |event: MouseEvent| {
        let Some(order) = ordered(&event) else { return };
        if order == "share" {
            tell(&map.atlas, &map.root, &map.state.selection);
        }
        if let Some((action, selector)) = obeyed(&order, &map.state, &viewport) {
            event.prevent_default();
            clicked.replace(selector);
            // What the brush did last may be taken back.
            browser::write_text(".brush-says", "");
            map.dispatch.emit(action);
        }
    })
}

/// What the field to search and the slider of the layers do.
pub fn typing(map: &Map) -> Callback<InputEvent> {
    let map = map.clone();
    Callback::from(move |event: InputEvent| {
        let Some(field) = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
        match &*field.id() {
            "search" => search(&map.atlas, &field.value()),
            "peel" => {
                let count = field.value().parse().unwrap_or_default();
                map.dispatch.emit(Action::Arrange(map.state.selection.layers.clone().peel(count)));
            }
            _ => {}
        }
    })
}

/// What pointing at something does, or focusing it: a place and an X are named, a candidate is shown alone. A finger does not
/// point, it scrolls, or it taps: then nothing is shown alone.
pub fn pointing(map: &Map) -> Callback<(Option<EventTarget>, bool)> {
    let dispatch = map.dispatch.clone();
    Callback::from(move |(target, points): (Option<EventTarget>, bool)| {
        if points {
            dispatch.emit(Action::Preview(muscle_of(target)));
        }
    })
}
