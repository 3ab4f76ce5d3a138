//! Where to be careful.

use yew::prelude::*;

use super::{prose_text::prose_text, sources::sources};
use crate::{
    domain::{CardCaution, Prose, Side},
    ui::words,
};

/// The caution areas that the muscle lies in, and those that may be anywhere.
pub fn caution_areas(areas: &[CardCaution], side: Side) -> Html {
    html! {
        <>
            <h3>{ words::CAREFUL }</h3>
            <p>{ words::CAREFUL_HERE }{ ":" }</p>
            <ul class="caution-areas">
                for one in areas {
                    <li key={one.id.as_str()} data-caution={one.id.clone()}>
                        <b>{ prose_text(&one.name, side) }</b>{ ". " }{ prose_text(&one.why, side) }{ " " }
                        { sources(&one.sources) }
                    </li>
                }
            </ul>
        </>
    }
}

/// Names of caution areas, one after the other.
pub fn names(names: &[Prose], side: Side) -> Html {
    html! {
        for (index, name) in names.iter().enumerate() {
            { if index > 0 { ", " } else { "" } }{ prose_text(name, side) }
        }
    }
}
