//! Short messages above the page: what could not be read, and when to see a doctor first.

use yew::prelude::*;

use crate::ui::{link::href, words};

/// Says which parts of the address were left out. Its element stays when there is nothing to say.
pub fn unread(parts: &[String]) -> Html {
    html! {
        <div class="unread" role="status">
            if !parts.is_empty() {
                <p>
                    { words::UNREAD }
                    // Not as markup: somebody else wrote it.
                    for part in parts { <code>{ part.clone() }</code> }
                    <button type="button" aria-label={words::DISMISS} data-do="dismiss">{ "×" }</button>
                </p>
            }
        </div>
    }
}

/// The warning that stands wherever a muscle is blamed, as markup.
pub fn doctor_first(root: &str) -> String {
    let (first, signs, link, more) =
        (words::DOCTOR_FIRST, words::DOCTOR_SIGNS, href(root, "about/#doctor"), words::DOCTOR_MORE);
    format!("<p class=\"doctor\"><b>{first}</b> {signs} <a href=\"{link}\">{more}</a></p>")
}
