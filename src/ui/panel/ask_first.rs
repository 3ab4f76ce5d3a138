//! Who should ask a doctor before pressing, to unfold: in the check, and on each card.

use yew::prelude::*;

use crate::domain::AskFirst;

/// The line that unfolds it, and whom it is about.
pub fn ask_first(AskFirst { says, intro, items, .. }: &AskFirst) -> Html {
    html! {
        <details class="ask-first">
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
