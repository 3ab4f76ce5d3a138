//! Short messages above the page: what could not be read, and when to see a doctor first.

use yew::prelude::*;

use super::{link::use_href, words};
use crate::state::Action;

/// Props of [`Unread`].
#[derive(Properties, PartialEq)]
pub struct UnreadProps {
    /// The parts of the address that could not be read.
    pub parts: Vec<String>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Says which parts of the address were left out. Its element stays when there is nothing to say.
#[component]
pub fn Unread(props: &UnreadProps) -> Html {
    html! {
        <div class="unread" role="status">
            if !props.parts.is_empty() {
                <p>
                    { words::UNREAD }
                    for part in &props.parts { <code key={part.as_str()}>{ part.clone() }</code> }
                    <button type="button" aria-label={words::DISMISS} onclick={props.dispatch.reform(|_| Action::Dismiss)}>{ "×" }</button>
                </p>
            }
        </div>
    }
}

/// The warning that stands wherever a muscle is blamed.
#[component]
pub fn DoctorFirst() -> Html {
    let href = use_href("about/#doctor");
    html! {
        <p class="doctor">
            <b>{ words::DOCTOR_FIRST }</b>{ " " }{ words::DOCTOR_SIGNS }{ " " }
            <a {href}>{ words::DOCTOR_MORE }</a>
        </p>
    }
}
