//! The text of the about page and of the page of the open data. Native only: the app is not mounted on these pages.

use yew::prelude::*;

use crate::{
    domain::{ProseReader, Side, TextPage, TextSection, Texts},
    interface::Interface,
    ui::{pages::reset::ResetButton, panel::card::prose_text::prose_text},
};

/// What Patchmap is and is not, and when to see a doctor.
pub fn about_text(text: &Interface, texts: &Texts) -> Html {
    let prose = &mut ProseReader::new(&texts.glossary);
    html! {
        <>
            <h1>{ texts.about.title.clone() }</h1>
            if let Some(day) = &texts.about.changed {
                <p class="hint">{ text.pages_changed(html! { <time datetime={day.clone()}>{ day.clone() }</time> }) }</p>
            }
            <p><a href="#doctor">{ texts.doctor.title.clone() }</a></p>
            { sections(text, &texts.about, "h2", prose) }
            <div id="reset"><ResetButton /></div>
            <h2 id="doctor" tabindex="-1">{ texts.doctor.title.clone() }</h2>
            { sections(text, &texts.doctor, "h3", prose) }
        </>
    }
}

/// What the open data are, with links to their files.
pub fn data_text(text: &Interface, texts: &Texts) -> Html {
    html! {
        <>
            <h1>{ texts.data.title.clone() }</h1>
            { sections(text, &texts.data, "h2", &mut ProseReader::new(&[])) }
        </>
    }
}

fn sections(text: &Interface, page: &TextPage, level: &'static str, prose: &mut ProseReader) -> Html {
    page.sections.iter().map(|one| section(text, one, level, prose)).collect()
}

/// A part of a page, with a heading of this level.
pub fn section(text: &Interface, section: &TextSection, level: &'static str, prose: &mut ProseReader) -> Html {
    let mut prose = |paragraph: &String| prose_text(text, &prose.read(paragraph), Side::default());
    let paragraphs =
        section.paragraphs.iter().map(|one| html! { <p key={one.as_str()}>{ prose(one) }</p> }).collect::<Html>();
    let items = section.items.iter().map(|one| html! { <li key={one.as_str()}>{ prose(one) }</li> }).collect::<Html>();
    let questions = section.questions.iter().map(|one| {
        html! {
            <div key={one.ask.as_str()}>
                <dt>{ one.ask.clone() }</dt>
                <dd>{ prose(&one.answer) }</dd>
            </div>
        }
    });
    let questions = questions.collect::<Html>();
    html! {
        <section key={section.id.as_str()} id={section.id.clone()}>
            <@{level}>{ section.heading.clone() }</@>
            { paragraphs }
            if !section.items.is_empty() {
                <ul>{ items }</ul>
            }
            if !section.questions.is_empty() {
                <dl>{ questions }</dl>
            }
            if !section.links.is_empty() {
                <ul class="links">
                    for link in &section.links {
                        <li key={link.url.as_str()}><a href={link.url.clone()} rel="noreferrer">{ link.text.clone() }</a></li>
                    }
                </ul>
            }
        </section>
    }
}
