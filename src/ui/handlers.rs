//! What clicks on links in the text of a card do.

use yew::prelude::*;

use super::{browser, link::is_plain, map_page::Map, share::tell::tell};
use crate::state::Action;

/// Opens the trigger point of a card's link, and tells the share dialog what is shown.
pub fn clicking(map: &Map) -> Callback<MouseEvent> {
    let map = map.clone();
    Callback::from(move |event: MouseEvent| {
        let order = browser::closest(event.target(), "[data-do]").and_then(|clicked| clicked.get_attribute("data-do"));
        match order.as_deref() {
            Some("share") => tell(&map.atlas, &map.root, &map.state.selection),
            Some(order) if is_plain(&event) => {
                event.prevent_default();
                map.dispatch.emit(Action::OpenPoint(order.trim_start_matches("press ").into()));
            }
            _ => {}
        }
    })
}
