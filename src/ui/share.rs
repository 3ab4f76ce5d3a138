//! Sharing: the address of what is shown, for somebody else to open.

use yew::prelude::*;

use super::{browser, words};

/// Copies the link, and says so.
#[component]
pub fn Share() -> Html {
    let said = use_state_eq(|| "");
    let onclick = {
        let said = said.setter();
        Callback::from(move |_: MouseEvent| {
            let said = said.clone();
            wasm_bindgen_futures::spawn_local(async move {
                said.set(if browser::copy_address().await { words::LINK_COPIED } else { words::LINK_NOT_COPIED });
            });
        })
    };
    // The word goes when something else is looked at: the link would no longer be the one that was copied.
    let onblur = {
        let said = said.setter();
        Callback::from(move |_: FocusEvent| said.set(""))
    };
    html! {
        <div class="share">
            <button type="button" class="tool copy" {onclick} {onblur}>{ words::COPY_LINK }</button>
            <span role="status">{ *said }</span>
        </div>
    }
}
