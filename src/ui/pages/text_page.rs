//! Pages of running text: the lists of everything, and the pages that stay as they are.

use yew::prelude::*;

use crate::ui::{
    pages::{about::about_text, embed_page::embed_text},
    panel::indexes::{MuscleIndex, RegionIndex},
    shared::Shared,
    words,
};
use crate::{
    domain::{Atlas, Side, Texts},
    selection::Page,
};

/// A page without a figure.
pub fn text_page(atlas: &Shared<Atlas>, root: &AttrValue, page: Page, texts: &Texts) -> Html {
    let list = |title: &'static str, intro: &'static str, index: Html| {
        html! { <><h1>{ title }</h1><p>{ intro }</p>{ index }</> }
    };
    let (name, content) = match page {
        Page::Map => return Html::default(),
        Page::Regions => {
            let index = Side::ALL.map(|side| {
                html! {
                    <section key={side.as_str()}>
                        <h2>{ words::side(side) }</h2>
                        <RegionIndex atlas={atlas.clone()} root={root.clone()} {side} />
                    </section>
                }
            });
            let index = html! { <div class="both">{ for index }</div> };
            ("pain-index", list(words::REGIONS_TITLE, words::REGIONS_INTRO, index))
        }
        Page::Muscles => {
            let index = html! { <MuscleIndex level="h2" atlas={atlas.clone()} root={root.clone()} /> };
            ("muscle-index", list(words::MUSCLES_TITLE, words::MUSCLES_INTRO, index))
        }
        Page::About => ("about", about_text(texts)),
        Page::Embed => ("embed", embed_text(texts)),
    };
    html! { <main class="text" id="list" tabindex="-1" data-page={name}>{ content }</main> }
}
