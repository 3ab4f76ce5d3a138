//! Pages of running text: the lists of everything, and the pages that stay as they are.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Side, Texts},
    interface::{Interface, Message},
    selection::Page,
    ui::{
        pages::{
            about::{about_text, data_text},
            embed_page::embed_text,
        },
        panel::indexes::{CauseIndex, MuscleIndex, RegionIndex},
        shared::Shared,
    },
};

/// A page without a figure.
pub fn text_page(text: &Interface, atlas: &Shared<Atlas>, root: &AttrValue, page: Page, texts: &Texts) -> Html {
    let list = |title: Message, intro: Message, index: Html| {
        html! { <><h1>{ text.get(title) }</h1><p>{ text.get(intro) }</p>{ index }</> }
    };
    let (name, content) = match page {
        Page::Map => return Html::default(),
        Page::Regions => {
            let index = Side::ALL.map(|side| {
                html! {
                    <section key={side.as_str()}>
                        <h2>{ text.side(side) }</h2>
                        <RegionIndex atlas={atlas.clone()} root={root.clone()} {side} />
                    </section>
                }
            });
            let index = html! { <div class="both">{ for index }</div> };
            ("pain-index", list(Message::PagesRegionsTitle, Message::PagesRegionsIntro, index))
        }
        Page::Muscles => {
            let index = html! { <MuscleIndex level="h2" atlas={atlas.clone()} root={root.clone()} /> };
            ("muscle-index", list(Message::PagesMusclesTitle, Message::PagesMusclesIntro, index))
        }
        Page::Causes => {
            let index = html! { <CauseIndex level="h2" atlas={atlas.clone()} root={root.clone()} /> };
            ("cause-index", list(Message::PagesCausesTitle, Message::PagesCausesIntro, index))
        }
        Page::About => ("about", about_text(text, texts)),
        Page::Embed => ("embed", embed_text(text, texts)),
        Page::Data => ("data", data_text(text, texts)),
    };
    html! { <main class="text" id="list" tabindex="-1" data-page={name}>{ content }</main> }
}
