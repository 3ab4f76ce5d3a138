//! What a card says: what the muscle is, what to be careful about, where to press, and where that is known from.

use yew::prelude::*;

use super::{
    before_press::{BeforePress, SteppedBack},
    caution_areas::{CautionAreas, Names},
    method::MethodDetails,
    point::PointEntry,
    prose_text::ProseText,
    sources::Sources,
};
use crate::{
    domain::{Atlas, Card, Muscle, MuscleId, Press, Prose, Side, TriggerPointId},
    scene::Hue,
    state::{Action, Check},
    ui::{shared::Shared, words},
};

/// Props of [`CardBody`].
#[derive(Properties, PartialEq)]
pub struct CardBodyProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The muscle.
    pub muscle: MuscleId,
    /// What the card says.
    pub card: Shared<Card>,
    /// The chosen side.
    pub side: Side,
    /// The chosen trigger point.
    pub point: Option<TriggerPointId>,
    /// The answers of the check.
    pub check: Check,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The text of a card.
#[component]
pub fn CardBody(props: &CardBodyProps) -> Html {
    let CardBodyProps { atlas, card, side, check, dispatch, .. } = props;
    let Some(muscle) = atlas.muscle(&props.muscle) else { return Html::default() };
    let prose = |prose: &Prose| html! { <ProseText prose={prose.clone()} side={*side} /> };
    html! {
        <>
            { names(muscle) }
            <p data-part="role">{ prose(&card.role) }</p>
            <p class="caution" data-part="caution"><b>{ words::CAUTION }</b>{ ": " }{ prose(&card.caution) }</p>
            <h3>{ words::WHAT_ELSE }</h3>
            <ul data-part="mistaken">
                for (index, other) in card.what_else.iter().enumerate() {
                    <li key={index}>{ prose(other) }</li>
                }
            </ul>
            <BeforePress />
            <SteppedBack checked={check.checked_by_doctor} dispatch={dispatch.clone()} />
            { press_here(props, muscle) }
            if let Some((says, sources)) = &card.nerve {
                <h3>{ words::NERVE }</h3>
                <p data-part="nerve">{ prose(says) }</p>
                <Sources sources={sources.clone()} />
            }
            <h3>{ words::RUNS }</h3>
            <p data-part="runs">{ prose(&card.runs) }</p>
            <Sources sources={card.sources.clone()} />
        </>
    }
}

/// The muscle's other names, and how deep it lies.
fn names(muscle: &Muscle) -> Html {
    html! {
        <p class="names">
            <i lang="la">{ muscle.latin.clone() }</i>
            { ", " }{ words::depth(muscle.depth) }
            if !muscle.also_called.is_empty() {
                { ". " }{ words::ALSO_CALLED }{ ": " }{ muscle.also_called.join(", ") }
            }
        </p>
    }
}

/// Where to press and where the patch goes.
fn press_here(props: &CardBodyProps, muscle: &Muscle) -> Html {
    let CardBodyProps { card, side, point, dispatch, .. } = props;
    let may_press = card.points.iter().any(|point| point.press != Press::Therapist);
    html! {
        <div class="press-here">
            <h3 tabindex="-1">{ words::TRIGGER_POINTS }</h3>
            <ul class="trigger-points">
                for (index, one) in card.points.iter().enumerate() {
                    <PointEntry
                        key={one.id.as_str()}
                        card={card.clone()}
                        {index}
                        hue={Hue::of(muscle, &one.id)}
                        side={*side}
                        current={point.as_ref() == Some(&one.id)}
                        dispatch={dispatch.clone()}
                    />
                }
            </ul>
            <CautionAreas card={card.clone()} side={*side} />
            <h3>{ words::EXAMINE }</h3>
            <div data-part="examine">
                for (index, paragraph) in card.examine.iter().enumerate() {
                    <p key={index}><ProseText prose={paragraph.clone()} side={*side} /></p>
                }
                if may_press {
                    <p>{ words::x_is_a_guide(muscle.group, !muscle.caution_areas.is_empty()) }</p>
                }
            </div>
            <div class="methods">
                for (index, method) in card.methods.iter().enumerate() {
                    <MethodDetails
                        key={method.id.as_str()}
                        card={card.clone()}
                        {index}
                        side={*side}
                        muscles={props.atlas.muscles.len()}
                    />
                }
            </div>
            <h3>{ words::PATCH }</h3>
            <p data-part="patch">{ words::PATCH_TEXT }{ " " }{ words::PATCH_HOW }{ " " }{ words::PATCH_RELIEF }</p>
            <p class="caution">
                <b>{ words::PATCH_NOT_ON }</b>{ ": " }<Names names={card.no_patch.clone()} side={*side} />{ "." }
            </p>
        </div>
    }
}
