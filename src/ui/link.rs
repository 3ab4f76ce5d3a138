//! Real links that the app follows itself once it is alive.

use yew::prelude::*;

/// An address below `root`, as a link writes it. Links start from `/` or `/sub/path/` in the browser, from `../../` in a
/// prerendered page.
pub fn href(root: &str, address: &str) -> AttrValue {
    match format!("{root}{address}") {
        href if href.is_empty() => "./".into(),
        href => href.into(),
    }
}

/// Whether a click asks for this page and this tab: with a modifier it belongs to the browser.
pub fn is_plain(event: &MouseEvent) -> bool {
    event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

/// `aria-current` of a link that stands for what is shown now.
pub fn current(is: bool) -> Option<&'static str> {
    is.then_some("true")
}

/// Handles clicks on a real link that the app follows itself: a plain click emits what `action` makes, every other one belongs to the
/// browser.
pub fn follow<T: 'static>(dispatch: &Callback<T>, action: impl Fn() -> T + 'static) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            dispatch.emit(action());
        }
    })
}
