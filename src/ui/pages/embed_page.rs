//! The text of the page on how to show the map inside another page, with the map in a frame. Native only: the app is not mounted on
//! that page.

use yew::prelude::*;

use crate::ui::{pages::about::section, words::share as words};
use crate::{
    domain::{ProseReader, Texts},
    sharing::iframe,
};

/// The script that runs on the page is the one that it shows.
const SCRIPT: &str = include_str!("../../../assets/embed.js");

/// How to show the map inside another page.
pub fn embed_text(texts: &Texts) -> Html {
    let (page, prose) = (&texts.embed, &mut ProseReader::new(&[]));
    html! {
        <>
            <h1>{ page.title.clone() }</h1>
            for part in &page.sections {
                { section(part, "h2", prose) }
                { below(&part.id) }
            }
        </>
    }
}

/// What a part of the page shows below its text.
fn below(section: &str) -> Html {
    match section {
        "try" => html! {
            <>
                <iframe data-patchmap="chosen" src="../#embed" title={words::FRAME} width="100%" height="900" />
                <p><b>{ words::CHOSEN }{ ": " }</b><output id="chosen" /></p>
            </>
        },
        "markup" => code(&iframe(words::FRAME_ADDRESS, words::FRAME)),
        "script" => code(SCRIPT),
        _ => Html::default(),
    }
}

fn code(text: &str) -> Html {
    html! { <pre><code>{ text }</code></pre> }
}
