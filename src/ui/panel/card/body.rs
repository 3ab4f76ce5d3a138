//! What a card says: what the muscle is, what to be careful about, where to press, and where that is known from.

use yew::prelude::*;

use super::{
    before_press::before_press,
    caution_areas::{caution_areas, names},
    method::method,
    point::PointEntry,
    prose_text::prose_text,
    sources::sources,
};
use crate::{
    domain::{Atlas, Card, CardPoint, Feel, Group, Muscle, MuscleId, Press, Prose, Side, Sorted, TriggerPointId},
    interface::{Interface, Message},
    scene::Hue,
    state::Action,
    ui::{browser, link::href, panel::ask_first::ask_first, shared::Shared, text::use_interface},
};

/// Props of [`CardBody`].
#[derive(Properties, PartialEq)]
pub struct CardBodyProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The muscle.
    pub muscle: MuscleId,
    /// What the card says.
    pub card: Shared<Card>,
    /// The chosen side.
    pub side: Side,
    /// What it feels like.
    pub feel: Sorted<Feel>,
    /// The chosen trigger point.
    pub point: Option<TriggerPointId>,
    /// The trigger point to begin with; the others are folded then.
    pub leading: Option<TriggerPointId>,
    /// Whether it fits the pain.
    pub fits: bool,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The text of a card.
#[component]
pub fn CardBody(props: &CardBodyProps) -> Html {
    let text = use_interface();
    let CardBodyProps { atlas, card, side, .. } = props;
    use_point_in_sight(props.point.as_ref());
    let Some(muscle) = atlas.muscle(&props.muscle) else { return Html::default() };
    let prose = |prose: &Prose| prose_text(&text, prose, *side);
    html! {
        <>
            { muscle_names(&text, muscle) }
            { before_press(&text) }
            { where_to_press(props, &text, muscle) }
            <p class="caution" data-part="caution">{ text.card_careful(prose(&card.caution)) }</p>
            <h3>{ text.get(Message::CardMistakenFor) }</h3>
            <ul data-part="mistaken">
                for (index, other) in card.what_else.iter().enumerate() {
                    <li key={index}>{ prose(other) }</li>
                }
            </ul>
            { how_to_press(props, &text, muscle) }
            <h3>{ text.get(Message::CardMuscle) }</h3>
            <p data-part="role">{ prose(&card.role) }</p>
            if let Some((says, from)) = &card.nerve {
                <h3>{ text.get(Message::CardNerve) }</h3>
                <p data-part="nerve">{ prose(says) }</p>
                { sources(&text, from) }
            }
            <details class="more">
                <summary><h3>{ text.get(Message::CardRuns) }</h3></summary>
                <p data-part="runs">{ prose(&card.runs) }</p>
                if let Some(differ) = &card.sources_say {
                    <p data-part="sources-say">{ prose(differ) }</p>
                }
            </details>
            { sources(&text, &card.sources) }
        </>
    }
}

/// Brings the text of a trigger point into sight when it is chosen on the figure.
#[hook]
fn use_point_in_sight(point: Option<&TriggerPointId>) {
    let before = use_mut_ref(|| point.cloned());
    use_effect_with(point.cloned(), move |point| {
        if before.replace(point.clone()) != *point {
            let text = point.as_ref().and_then(|id| browser::find(&format!("#{id}")));
            text.iter().for_each(browser::bring_into_sight);
        }
    });
}

/// The muscle's other names, and how deep it lies.
pub fn muscle_names(text: &Interface, muscle: &Muscle) -> Html {
    let latin = html! { <i lang="la">{ muscle.latin.clone() }</i> };
    let depth = text.depth(muscle.depth).into();
    html! {
        <p class="names">
            if muscle.also_called.is_empty() {
                { text.card_names(latin, depth) }
            } else {
                { text.card_names_and_others(latin, depth, muscle.also_called.join(&text.get(Message::CardSeparator)).into()) }
            }
        </p>
    }
}

/// Where to press.
fn where_to_press(props: &CardBodyProps, text: &Interface, muscle: &Muscle) -> Html {
    html! {
        <div class="press-here">
            { ask_first(&props.atlas.ask_first) }
            <h3 tabindex="-1">{ text.get(Message::CardTriggerPoints) }</h3>
            { trigger_points(props, text, muscle) }
        </div>
    }
}

/// How to press, and where the patch goes.
fn how_to_press(props: &CardBodyProps, text: &Interface, muscle: &Muscle) -> Html {
    let card = &props.card;
    let side = &props.side;
    let most = Press::Firm.where_felt(&props.feel);
    let may_press = card.points.iter().any(|point| point.press != Press::Therapist);
    html! {
        <div class="press-here">
            { caution_areas(text, &card.caution_areas, *side) }
            <h3>{ text.get(Message::CardExamine) }</h3>
            if most == Press::Light {
                <p class="caution" data-part="only-lightly">{ text.card_only_lightly() }</p>
            }
            <div data-part="examine">
                for (index, paragraph) in card.examine.iter().enumerate() {
                    <p key={index}>{ prose_text(text, paragraph, *side) }</p>
                }
                if may_press {
                    <p>{ x_is_a_guide(text, muscle) }</p>
                }
            </div>
            <div class="methods">
                { for card.methods.iter().filter(|one| one.force.suits(most)).map(|one| method(text, one, *side, props.atlas.muscles.len())) }
            </div>
            <h3>{ text.get(Message::CardPatch) }</h3>
            <p data-part="patch">{ text.get(Message::CardPatchWhere) }</p>
            <p class="caution">
                { text.card_patch_not_on(names(text, &card.no_patch, *side)) }
            </p>
            <details class="more" data-part="patch-rules">
                <summary>{ text.get(Message::CardPatchRules) }</summary>
                <p>{ text.get(Message::CardPatchHow) }</p>
                <p>{ text.get(Message::CardPatchRelief) }</p>
            </details>
            <h3>{ text.get(Message::CardAfter) }</h3>
            <p data-part="after">
                { text.get(Message::CardAfterHow) }{ " " }
                <a href={href(&props.root, "about/#questions")}>{ text.get(Message::CardQuestions) }</a>
            </p>
            <p class="ways print">
                <button type="button" class="choice" data-print="" onclick={|_: MouseEvent| browser::print()}>
                    { text.get(Message::SharePrint) }
                </button>
            </p>
        </div>
    }
}

/// The trigger points; where one leads, the others unfold below it.
fn trigger_points(props: &CardBodyProps, text: &Interface, muscle: &Muscle) -> Html {
    let leads = |point: &CardPoint| props.leading.as_ref().is_none_or(|id| point.id == *id);
    let (leading, others): (Vec<_>, Vec<_>) = props.card.points.iter().enumerate().partition(|(_, point)| leads(point));
    let entries = |points: &[(usize, &CardPoint)]| {
        html! { <ul class="trigger-points">{ for points.iter().map(|(index, point)| entry(props, muscle, *index, point)) }</ul> }
    };
    html! {
        <>
            if props.fits {
                <p class="fits-pain">{ text.get(Message::CardFitsPain) }</p>
            }
            { entries(&leading) }
            if !others.is_empty() {
                <details class="more others">
                    <summary>{ text.card_other_points(others.len()) }</summary>
                    { entries(&others) }
                </details>
            }
        </>
    }
}

fn entry(props: &CardBodyProps, muscle: &Muscle, index: usize, point: &CardPoint) -> Html {
    let CardBodyProps { atlas, root, card, side, dispatch, .. } = props;
    html! {
        <PointEntry
            key={point.id.as_str()}
            atlas={atlas.clone()}
            root={root.clone()}
            card={card.clone()}
            {index}
            hue={Hue::of(muscle, &point.id)}
            press={point.press.where_felt(&props.feel)}
            side={*side}
            current={props.point.as_ref() == Some(&point.id)}
            dispatch={dispatch.clone()}
        />
    }
}

/// How to take an X: by steps of which length.
fn x_is_a_guide(text: &Interface, muscle: &Muscle) -> AttrValue {
    let on_foot = muscle.group == Group::Foot;
    text.get(if on_foot { Message::CardXIsAGuideOnFoot } else { Message::CardXIsAGuide })
}
