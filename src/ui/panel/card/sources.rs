//! The sources behind a statement, folded away.

use yew::prelude::*;

use crate::{domain::Source, ui::words};

/// The sources.
pub fn sources(sources: &[Source]) -> Html {
    html! {
        <details class="sources">
            <summary>{ words::SOURCES }{ format!(" ({})", sources.len()) }</summary>
            <ul>
                for (index, Source { title, site, url }) in sources.iter().enumerate() {
                    <li key={index}>
                        if let Some(url) = url {
                            <a href={url.clone()} rel="noreferrer">{ title.clone() }</a>
                        } else {
                            { title.clone() }
                        }
                        { ", " }{ site.clone() }
                    </li>
                }
            </ul>
        </details>
    }
}
