//! Who should ask a doctor before pressing, to unfold: in the check, and on each card.

use yew::prelude::*;

use crate::{domain::AskFirst, ui::browser};

/// The line that unfolds it, and whom it is about.
pub fn ask_first(AskFirst { says, intro, items, .. }: &AskFirst) -> Html {
    let ontoggle = Callback::from(|event: Event| browser::bring_target_into_sight(&event));
    html! {
        <details class="ask-first" {ontoggle}>
            <summary>{ says.clone() }</summary>
            <p>{ intro.clone() }</p>
            <ul>
                for (index, item) in items.iter().enumerate() {
                    <li key={index}>{ item.clone() }</li>
                }
            </ul>
        </details>
    }
}
