//! Where to be careful.

use yew::prelude::*;

use super::{
    prose_text::{plain_text, prose_text},
    sources::sources,
};
use crate::{
    domain::{CardCaution, Prose, Side},
    interface::{Interface, Message},
};

/// The caution areas that the muscle lies in, and those that may be anywhere. What lies there unfolds.
pub fn caution_areas(text: &Interface, areas: &[CardCaution], side: Side) -> Html {
    html! {
        <>
            <h3>{ text.get(Message::CardCautionAreas) }</h3>
            <p>{ text.get(Message::CardCautionAreasHow) }</p>
            <ul class="caution-areas">
                for one in areas {
                    <li key={one.id.as_str()} data-caution={one.id.clone()}>
                        <details>
                            <summary>{ plain_text(text, &one.name, side) }</summary>
                            <p>{ prose_text(text, &one.why, side) }</p>
                            { sources(text, &one.sources) }
                        </details>
                    </li>
                }
            </ul>
        </>
    }
}

/// Names of caution areas, one after the other.
pub fn names(text: &Interface, names: &[Prose], side: Side) -> Html {
    html! {
        for (index, name) in names.iter().enumerate() {
            if index > 0 {
                { text.get(Message::CardSeparator) }
            }
            { prose_text(text, name, side) }
        }
    }
}
