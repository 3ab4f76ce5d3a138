//! The line at the bottom of every page. Native only: the app leaves it where it is (`embed` says in it what holds in a frame).

use yew::prelude::*;

use crate::ui::{link::href, words};

/// The line, with room for what it says in a frame of another page: the way out to the whole page, and who is told what.
pub fn footer(root: &str) -> Html {
    html! {
        <footer class="site">
            <p>
                <span class="of-frame" hidden=true>
                    <a class="home" target="_blank" rel="noopener">{ words::share::HOME }</a>{ " " }
                </span>
                <span class="told" hidden=true>
                    { words::share::TELLS }{ " " }<span class="listener" />{ ". " }
                </span>
                { words::NOT_A_DIAGNOSIS }{ " " }{ words::CREDIT_BEFORE }{ " " }
                <a href={href(root, "about/")}>{ words::CREDIT_LINK }</a>{ "." }
            </p>
        </footer>
    }
}
