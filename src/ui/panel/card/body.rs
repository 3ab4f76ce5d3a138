//! What a card says: what the muscle is, what to be careful about, where to press, and where that is known from.

use yew::prelude::*;

use super::{
    before_press::{BeforePress, stepped_back},
    caution_areas::{caution_areas, names},
    method::method,
    point::PointEntry,
    prose_text::prose_text,
    sources::sources,
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
    let prose = |prose: &Prose| prose_text(prose, *side);
    html! {
        <>
            { muscle_names(muscle) }
            <p data-part="role">{ prose(&card.role) }</p>
            <p class="caution" data-part="caution"><b>{ words::CAUTION }</b>{ ": " }{ prose(&card.caution) }</p>
            <h3>{ words::WHAT_ELSE }</h3>
            <ul data-part="mistaken">
                for (index, other) in card.what_else.iter().enumerate() {
                    <li key={index}>{ prose(other) }</li>
                }
            </ul>
            <BeforePress />
            { stepped_back(check.checked_by_doctor, dispatch) }
            { press_here(props, muscle) }
            if let Some((says, from)) = &card.nerve {
                <h3>{ words::NERVE }</h3>
                <p data-part="nerve">{ prose(says) }</p>
                { sources(from) }
            }
            <h3>{ words::RUNS }</h3>
            <p data-part="runs">{ prose(&card.runs) }</p>
            { sources(&card.sources) }
        </>
    }
}

/// The muscle's other names, and how deep it lies.
fn muscle_names(muscle: &Muscle) -> Html {
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
            { caution_areas(&card.caution_areas, *side) }
            <h3>{ words::EXAMINE }</h3>
            <div data-part="examine">
                for (index, paragraph) in card.examine.iter().enumerate() {
                    <p key={index}>{ prose_text(paragraph, *side) }</p>
                }
                if may_press {
                    <p>{ words::x_is_a_guide(muscle.group, !muscle.caution_areas.is_empty()) }</p>
                }
            </div>
            <div class="methods">
                { for card.methods.iter().map(|one| method(one, *side, props.atlas.muscles.len())) }
            </div>
            <h3>{ words::PATCH }</h3>
            <p data-part="patch">{ words::PATCH_TEXT }{ " " }{ words::PATCH_HOW }{ " " }{ words::PATCH_RELIEF }</p>
            <p class="caution">
                <b>{ words::PATCH_NOT_ON }</b>{ ": " }{ names(&card.no_patch, *side) }{ "." }
            </p>
        </div>
    }
}
