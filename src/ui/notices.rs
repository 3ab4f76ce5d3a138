//! Short messages above the page: what could not be read, and when to see a doctor first.

use yew::prelude::*;

use super::{link::href, words};
use crate::state::Action;

/// Says which parts of the address were left out. Its element stays when there is nothing to say.
pub fn unread(parts: &[String], dispatch: &Callback<Action>) -> Html {
    html! {
        <div class="unread" role="status">
            if !parts.is_empty() {
                <p>
                    { words::UNREAD }
                    for part in parts { <code key={part.as_str()}>{ part.clone() }</code> }
                    <button type="button" aria-label={words::DISMISS} onclick={dispatch.reform(|_| Action::Dismiss)}>{ "×" }</button>
                </p>
            }
        </div>
    }
}

/// The warning that stands wherever a muscle is blamed.
pub fn doctor_first(root: &AttrValue) -> Html {
    html! {
        <p class="doctor">
            <b>{ words::DOCTOR_FIRST }</b>{ " " }{ words::DOCTOR_SIGNS }{ " " }
            <a href={href(root, "about/#doctor")}>{ words::DOCTOR_MORE }</a>
        </p>
    }
}
