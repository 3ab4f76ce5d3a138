//! The about page's text. Native only: the app is not mounted on that page.

use yew::prelude::*;

use crate::domain::{TextPage, Texts};

/// What Patchmap is and is not, and when to see a doctor.
pub fn about_text(texts: &Texts) -> Html {
    html! {
        <>
            <h1>{ texts.about.title.clone() }</h1>
            { sections(&texts.about, "h2") }
            <h2 id="doctor" tabindex="-1">{ texts.doctor.title.clone() }</h2>
            { sections(&texts.doctor, "h3") }
        </>
    }
}

fn sections(page: &TextPage, level: &'static str) -> Html {
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
