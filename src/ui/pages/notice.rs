//! The notice before use: it stands on every page until it is accepted, and before the first "press here". The page has it
//! already; here it learns to be accepted, themes to be chosen, and everything that is kept to be forgotten. Browser only.

use gloo::events::EventListener;

use crate::ui::{
    browser,
    device::{self, Kept},
    pages::theme::Theme,
};

/// How far a person has come with the notice: the bar was closed, or the whole of it was accepted where it stands before what
/// to press.
const STATES: [&str; 2] = ["seen", "accepted"];

/// Takes the notice away as far as it was before, and listens for the buttons that do so or forget everything.
pub fn listen() {
    Theme::restore();
    if let Some(state) = Kept::Notice.get().filter(|state| STATES.contains(&state.as_str())) {
        mark(&state);
    }
    EventListener::new(&gloo::utils::document(), "click", |event| {
        let button = browser::closest(event.target(), "[data-accept]");
        if let Some(state) = button.and_then(|button| button.get_attribute("data-accept")) {
            Kept::Notice.set(&state);
            mark(&state);
            // On a card the button is gone: what it gave way to is what was asked for.
            browser::focus(".press-here h3");
        } else if browser::closest(event.target(), "[data-forget]").is_some() {
            device::forget();
            mark("forgotten");
            Theme::restore();
        } else if let Some(button) = browser::closest(event.target(), "[data-theme-choice]") {
            Theme::choose(&button.get_attribute("data-value").unwrap_or_default());
        }
    })
    .forget();
}

/// Says on the page how it stands with the notice.
fn mark(state: &str) {
    browser::mark_root("data-notice", Some(state));
}
