//! What stands in the place of what to press, as long as the check holds it back.

use yew::prelude::*;

use crate::interface::{Interface, Message};

/// Asks for the answer, or says that the chosen sign comes first: style sheets show the one that holds.
pub fn before_press(text: &Interface) -> Html {
    html! {
        <>
            <p class="before-press">
                <a href="#check">{ text.get(Message::CheckAnswerFirst) }</a>{ ". " }{ text.get(Message::CheckAnswerFirstWhy) }
            </p>
            <p class="stepped-back caution">{ text.get(Message::CheckSteppedBack) }</p>
        </>
    }
}
