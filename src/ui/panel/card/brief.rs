//! What a sheet of paper says of a muscle: where each trigger point is, and what holds for all of them.

use yew::prelude::*;

use super::prose_text::plain_text;
use crate::{
    domain::{Card, CardPoint, Prose, Side, TriggerPointId},
    ui::{shared::Shared, words},
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
    let BriefProps { card, only, side } = props;
    let prose = |prose: &Prose| plain_text(prose, *side);
    let point = |point: &CardPoint| {
        html! {
            <p key={point.id.as_str()} class="press-here">
                <b>{ format!("{} ({})", words::PLACE, point.label) }</b>{ ": " }{ prose(&point.place) }{ " " }
                { words::press(point.press) }
                for (index, name) in point.cautions.iter().enumerate() {
                    { if index == 0 { format!(" {}: ", words::IN_CAUTION) } else { ", ".to_owned() } }{ prose(name) }
                }
                { if point.cautions.is_empty() { "" } else { "." } }
            </p>
        }
    };
    let chosen = card.points.iter().filter(|point| only.as_ref().is_none_or(|id| point.id == *id));
    html! {
        <>
            { for chosen.map(point) }
            <p class="press-here">
                <b>{ words::EXAMINE }</b>{ ": " }
                for (index, paragraph) in card.examine.iter().enumerate() {
                    { if index > 0 { " " } else { "" } }{ prose(paragraph) }
                }
            </p>
            <p class="careful"><b>{ words::CAUTION }</b>{ ": " }{ prose(&card.caution) }</p>
        </>
    }
}
