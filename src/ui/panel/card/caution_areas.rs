//! Where to be careful.

use yew::prelude::*;

use super::{prose_text::ProseText, sources::Sources};
use crate::{
    domain::{Card, Prose, Side},
    ui::{shared::Shared, words},
};

/// Props of [`CautionAreas`].
#[derive(Properties, PartialEq)]
pub struct CautionAreasProps {
    /// What the card says.
    pub card: Shared<Card>,
    /// The chosen side.
    pub side: Side,
}

/// The caution areas that the muscle lies in, and those that may be anywhere.
#[component]
pub fn CautionAreas(props: &CautionAreasProps) -> Html {
    html! {
        <>
            <h3>{ words::CAREFUL }</h3>
            <p>{ words::CAREFUL_HERE }{ ":" }</p>
            <ul class="caution-areas">
                for one in &props.card.caution_areas {
                    <li key={one.id.as_str()} data-caution={one.id.clone()}>
                        <b><ProseText prose={one.name.clone()} side={props.side} /></b>{ ". " }
                        <ProseText prose={one.why.clone()} side={props.side} />{ " " }
                        <Sources sources={one.sources.clone()} />
                    </li>
                }
            </ul>
        </>
    }
}

/// Props of [`Names`].
#[derive(Properties, PartialEq)]
pub struct NamesProps {
    /// The names.
    pub names: Vec<Prose>,
    /// The chosen side.
    pub side: Side,
}

/// Names of caution areas, one after the other.
#[component]
pub fn Names(props: &NamesProps) -> Html {
    html! {
        for (index, name) in props.names.iter().enumerate() {
            { if index > 0 { ", " } else { "" } }<ProseText prose={name.clone()} side={props.side} />
        }
    }
}
