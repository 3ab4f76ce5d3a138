//! The sources behind a statement, folded away.

use yew::prelude::*;

use crate::{domain::Source, ui::words};

/// Props of [`Sources`].
#[derive(Properties, PartialEq)]
pub struct SourcesProps {
    /// The sources.
    pub sources: Vec<Source>,
}

/// The sources.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    html! {
        <details class="sources">
            <summary>{ words::SOURCES }{ format!(" ({})", props.sources.len()) }</summary>
            <ul>
                for (index, Source { title, site, url }) in props.sources.iter().enumerate() {
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
