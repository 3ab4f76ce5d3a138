//! The sources behind a statement.

use yew::prelude::*;

use crate::{domain::Source, interface::Interface};

/// The sources, folded away.
pub fn sources(text: &Interface, sources: &[Source]) -> Html {
    html! {
        <details class="sources">
            <summary>{ text.card_sources(&sources.len()) }</summary>
            { source_list(text, sources) }
        </details>
    }
}

/// The sources, each with what kind of page or paper it is.
pub fn source_list(text: &Interface, sources: &[Source]) -> Html {
    html! {
        <ul>
            for (index, source) in sources.iter().enumerate() {
                <li key={index}>
                    { text.card_source(source_title(source), source.site.clone().into(), text.source_kind(source.kind).into()) }
                </li>
            }
        </ul>
    }
}

fn source_title(Source { title, url, .. }: &Source) -> Html {
    html! {
        if let Some(url) = url {
            <a href={url.clone()} rel="noreferrer">{ title.clone() }</a>
        } else {
            { title.clone() }
        }
    }
}
