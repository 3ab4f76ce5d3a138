//! The sources behind a statement, folded away.

use yew::prelude::*;

use crate::{domain::Source, interface::Interface};

/// The sources.
pub fn sources(text: &Interface, sources: &[Source]) -> Html {
    html! {
        <details class="sources">
            <summary>{ text.card_sources(&sources.len()) }</summary>
            <ul>
                for (index, Source { title, site, url }) in sources.iter().enumerate() {
                    <li key={index}>
                        { text.card_source(source_title(title, url.as_ref()), site.into()) }
                    </li>
                }
            </ul>
        </details>
    }
}

fn source_title(title: &str, url: Option<&String>) -> Html {
    html! {
        if let Some(url) = url {
            <a href={url.clone()} rel="noreferrer">{ title }</a>
        } else {
            { title }
        }
    }
}
