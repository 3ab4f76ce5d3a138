//! What a sheet of paper says of a muscle: where each trigger point is, and what holds for all of them.

use yew::prelude::*;

use super::prose_text::plain_text;
use crate::{
    domain::{Card, CardPoint, Prose, Side, TriggerPointId},
    interface::Message,
    ui::{shared::Shared, text::use_interface},
};

/// Props of [`Brief`].
#[derive(Properties, PartialEq)]
pub struct BriefProps {
    /// What the muscle's card says.
    pub card: Shared<Card>,
    /// The one trigger point to speak of; all of them otherwise.
    pub only: Option<TriggerPointId>,
    /// The chosen side.
    pub side: Side,
}

/// The brief.
#[component]
pub fn Brief(props: &BriefProps) -> Html {
    let text = use_interface();
    let BriefProps { card, only, side } = props;
    let prose = |prose: &Prose| plain_text(&text, prose, *side);
    let joined = |all: &[Prose], separator: &str| all.iter().map(prose).collect::<Vec<_>>().join(separator);
    let point = |point: &CardPoint| {
        html! {
            <p key={point.id.as_str()} class="press-here">
                { text.paper_find_it(point.label.clone().into(), prose(&point.directions).into()) }{ " " }
                { text.press(point.press) }
                if !point.cautions.is_empty() {
                    { " " }{ text.paper_in_caution(joined(&point.cautions, &text.get(Message::CardSeparator)).into()) }
                }
            </p>
        }
    };
    let chosen = card.points.iter().filter(|point| only.as_ref().is_none_or(|id| point.id == *id));
    html! {
        <>
            { for chosen.map(point) }
            <p class="press-here">{ text.paper_examine(joined(&card.examine, " ").into()) }</p>
            <p class="careful">{ text.card_careful(prose(&card.caution).into()) }</p>
        </>
    }
}
