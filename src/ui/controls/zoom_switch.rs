//! Buttons to look closer, from farther away, at the whole, and at what is chosen.

use yew::prelude::*;

use crate::ui::{browser, change::use_change};
use crate::viewport::Viewport;

/// Shows the buttons that would change something. One that hides itself hands the focus on.
#[hook]
pub fn use_zoom_switch(viewport: Viewport) {
    let fits = !viewport.can_fit();
    use_change((fits, !viewport.can_show_whole()), |(fits, whole)| {
        let focused = browser::find(".zoom :focus");
        for (button, idle) in [(".fit", fits), (".whole", whole)] {
            if let Some(button) = browser::find(button) {
                browser::set(&button, "hidden", idle.then_some(""));
            }
        }
        if focused.is_some_and(|button| button.get_attribute("hidden").is_some()) {
            browser::focus(".zoom :not([hidden])");
        }
    });
}
