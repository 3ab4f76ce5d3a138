//! Pages of running text: the lists of everything, and the pages that stay as they are.

use yew::prelude::*;

use crate::ui::{
    panel::indexes::{MuscleIndex, RegionIndex},
    shared::Shared,
    shelf::Shelf,
    words,
};
use crate::{
    domain::{Atlas, Side},
    selection::Page,
};

/// The pages without the app. Their names are those of their texts on the shelf: no files, for only the page itself has its text.
pub const STILL: [(Page, &str); 2] = [(Page::About, "about"), (Page::Embed, "embed")];

/// A page without a figure.
pub fn text_page(atlas: &Shared<Atlas>, root: &AttrValue, page: Page, shelf: &Shelf) -> Html {
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
        Page::About | Page::Embed => {
            let name = STILL.into_iter().find(|(still, _)| *still == page).map_or("", |(_, name)| name);
            (name, shelf.get(name).flatten().map(Html::from_html_unchecked).unwrap_or_default())
        }
    };
    html! { <main class="text" id="list" tabindex="-1" data-page={name}>{ content }</main> }
}
