//! The line at the bottom of every page. Native only: the app leaves it where it is.

use yew::prelude::*;

use crate::ui::{link::href, words};

/// The line.
pub fn footer(root: &str) -> Html {
    html! {
        <footer class="site">
            <p>
                { words::NOT_A_DIAGNOSIS }{ " " }{ words::CREDIT_BEFORE }{ " " }
                <a href={href(root, "about/")}>{ words::CREDIT_LINK }</a>{ "." }
            </p>
        </footer>
    }
}
