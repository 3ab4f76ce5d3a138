//! The text of the page on how to show the map inside another page, with the map in a frame. Native only: the app is not mounted on
//! that page.

use yew::prelude::*;

use crate::{
    domain::{ProseReader, Texts},
    interface::{Interface, Message},
    sharing::iframe,
    ui::pages::about::section,
};

/// The script that runs on the page is the one that it shows.
const SCRIPT: &str = include_str!("../../../assets/embed.js");

/// The address in the example.
const FRAMED: &str = "https://patchmap.example/pain/calf-mid/#side=left&embed";

/// How to show the map inside another page.
pub fn embed_text(text: &Interface, texts: &Texts) -> Html {
    let (page, prose) = (&texts.embed, &mut ProseReader::new(&[]));
    html! {
        <>
            <h1>{ page.title.clone() }</h1>
            for part in &page.sections {
                { section(text, part, "h2", prose) }
                { below(text, &part.id) }
            }
        </>
    }
}

/// What a part of the page shows below its text.
fn below(text: &Interface, section: &str) -> Html {
    match section {
        "try" => html! {
            <>
                <iframe data-patchmap="chosen" src="../#embed" title={text.get(Message::EmbedFrame)} width="100%" height="900" />
                <p>{ text.embed_chosen(html! { <output id="chosen" /> }) }</p>
            </>
        },
        "markup" => code(&iframe(FRAMED, &text.get(Message::EmbedFrame))),
        "script" => code(SCRIPT),
        _ => Html::default(),
    }
}

fn code(text: &str) -> Html {
    html! { <pre><code>{ text }</code></pre> }
}
