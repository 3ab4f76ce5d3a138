//! Forgets everything that is kept on this device.

use yew::prelude::*;

use crate::{
    interface::Message,
    ui::{
        browser::{self, preferences},
        text::use_interface,
    },
};

/// The button, and what is said once that is done. (`boot.js` gives up what is kept for use without a connection.)
#[component]
pub fn ResetButton() -> Html {
    let text = use_interface();
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
            <button type="button" class="choice" data-forget="" {onclick}>{ text.get(Message::NoticeForget) }</button>
            <span role="status">
                if *done {
                    <span class="forgotten">{ text.get(Message::NoticeForgotten) }</span>
                }
            </span>
        </p>
    }
}
