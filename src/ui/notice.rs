//! The notice before use: it stands on every page until it is accepted, and before the first "press here". The page has it
//! already; here it learns to be accepted, and everything that is kept to be forgotten. Browser only.

use gloo::events::EventListener;

use super::{
    browser,
    device::{self, Kept},
};

/// Takes the notice away if it was accepted before, and listens for the buttons that accept it or forget everything.
pub fn listen() {
    if Kept::Notice.get().is_some() {
        mark("accepted");
    }
    EventListener::new(&gloo::utils::document(), "click", |event| {
        if let Some(button) = browser::closest(event.target(), "[data-accept]") {
            Kept::Notice.set("accepted");
            mark("accepted");
            // The button is gone; what it gave way to is what was asked for.
            if button.closest(".card").is_ok_and(|card| card.is_some()) {
                browser::focus(".press-here");
            }
        } else if browser::closest(event.target(), "[data-forget]").is_some() {
            device::forget();
            mark("forgotten");
        }
    })
    .forget();
}

/// Says on the page how it stands with the notice.
fn mark(state: &str) {
    if let Some(root) = gloo::utils::document().document_element() {
        let _refused = root.set_attribute("data-notice", state);
    }
}
