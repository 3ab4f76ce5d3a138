//! Pages of running text: the lists of everything, and the about page.

use yew::prelude::*;

use super::{
    indexes::{MuscleIndex, RegionIndex},
    shared::Shared,
    words,
};
use crate::{
    domain::{Atlas, Side, TextPage as Text},
    selection::Page,
    state::Action,
};

/// Props of [`TextPage`].
#[derive(Properties, PartialEq)]
pub struct TextPageProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The page; the map has a component of its own.
    pub page: Page,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// A page without a figure.
#[component]
pub fn TextPage(props: &TextPageProps) -> Html {
    let TextPageProps { atlas, page, dispatch } = props;
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
                        <RegionIndex atlas={atlas.clone()} {side} dispatch={dispatch.clone()} />
                    </section>
                }
            });
            let index = html! { <div class="both">{ for index }</div> };
            ("pain-index", list(words::REGIONS_TITLE, words::REGIONS_INTRO, index))
        }
        Page::Muscles => {
            let index = html! { <MuscleIndex atlas={atlas.clone()} side={Side::default()} level="h2" dispatch={dispatch.clone()} /> };
            ("muscle-index", list(words::MUSCLES_TITLE, words::MUSCLES_INTRO, index))
        }
        Page::About => {
            let text = html! {
                <>
                    <h1>{ atlas.about.title.clone() }</h1>
                    { sections(&atlas.about, "h2") }
                    <h2 id="doctor" tabindex="-1">{ atlas.doctor.title.clone() }</h2>
                    { sections(&atlas.doctor, "h3") }
                </>
            };
            ("about", text)
        }
    };
    html! { <main class="text" id="list" tabindex="-1" data-page={name}>{ content }</main> }
}

fn sections(page: &Text, level: &'static str) -> Html {
    html! {
        for section in &page.sections {
            <section key={section.heading.as_str()}>
                <@{level}>{ section.heading.clone() }</@>
                { for section.paragraphs.iter().map(|text| html! { <p key={text.as_str()}>{ text.clone() }</p> }) }
                if !section.links.is_empty() {
                    <ul>
                        for link in &section.links {
                            <li key={link.url.as_str()}><a href={link.url.clone()} rel="noreferrer">{ link.text.clone() }</a></li>
                        }
                    </ul>
                }
            </section>
        }
    }
}
