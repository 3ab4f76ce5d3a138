//! Forgets everything that is kept on this device.

use yew::prelude::*;

use crate::ui::{
    browser::{self, preferences},
    words,
};

/// The button, and what is said once that is done. (`offline.js` gives up what is kept for use without a connection.)
#[component]
pub fn ResetButton() -> Html {
    let done = use_state_eq(|| false);
    let onclick = {
        let done = done.setter();
        Callback::from(move |_: MouseEvent| {
            preferences::forget();
            browser::mark_root("data-notice", Some("forgotten"));
            done.set(true);
        })
    };
    html! {
        <p class="forget">
            <button type="button" class="choice" data-forget="" {onclick}>{ words::FORGET }</button>
            <span role="status">
                if *done {
                    <span class="forgotten">{ words::FORGOTTEN }</span>
                }
            </span>
        </p>
    }
}
