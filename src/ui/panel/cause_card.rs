//! The card of another cause: what it is, what tells it apart, how soon to see to it, and what that is known from.

use yew::prelude::*;

use super::{
    card::{card_state, close_link, prose_text::prose_text, sources::sources},
    cause_question::CauseQuestion,
    cause_row::how_soon,
};
use crate::{
    domain::{Atlas, Cause, CauseCard as CardData, CauseId, MuscleId, Prose, SourcedProse},
    interface::{Interface, Message},
    selection::Selection,
    state::Action,
    ui::{
        files::Fetched,
        link::{follow, href},
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`CauseCard`].
#[derive(Properties, PartialEq)]
pub struct CauseCardProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen.
    pub selection: Selection,
    /// The opened cause.
    pub cause: CauseId,
    /// What the card says.
    pub card: Fetched<Shared<CardData>>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The card. Closing leads back to the list, if there is one, or to the map.
#[component]
pub fn CauseCard(props: &CauseCardProps) -> Html {
    let text = use_interface();
    let CauseCardProps { atlas, root, selection, cause, card, dispatch } = props;
    let Some(cause) = atlas.cause(cause) else { return Html::default() };
    html! {
        <article class="card cause-card">
            { close_link(&text, atlas, root, selection, dispatch) }
            <h2 id="opened" tabindex="-1">{ cause.name.clone() }</h2>
            { card_state(&text, card, Message::CausesFailed) }
            <div class="card-text" data-card={cause.card.clone()}>
                if let Fetched::Ready(card) = card {
                    { body(props, &text, cause, card) }
                }
            </div>
        </article>
    }
}

fn body(props: &CauseCardProps, text: &Interface, cause: &Cause, card: &CardData) -> Html {
    let CauseCardProps { selection, .. } = props;
    let prose = |prose: &Prose| prose_text(text, prose, selection.side);
    html! {
        <>
            <p class="names">{ text.causes_doctors_say(&cause.medical) }</p>
            <p data-part="what">{ prose(&card.what) }</p>
            <h3>{ text.get(Message::CausesHowSoon) }</h3>
            <p class="soon">{ how_soon(text, cause) }</p>
            <ul data-part="danger-signs">
                for (index, sign) in card.danger_signs.iter().enumerate() {
                    <li key={index}>{ text.causes_danger_sign(&sign.says, &text.urgency_in_prose(sign.urgency)) }</li>
                }
            </ul>
            <h3>{ text.get(Message::CausesFeels) }</h3>
            <p data-part="feels">{ prose(&card.feels) }</p>
            if let Some(who) = &card.who {
                <h3>{ text.get(Message::CausesWho) }</h3>
                <p data-part="who">{ prose(who) }</p>
            }
            <h3>{ text.get(Message::CausesTellsApart) }</h3>
            <ul class="questions">{ for card.questions.iter().enumerate().map(|(number, one)| question(props, text, cause, number, one)) }</ul>
            { figures(text, card, selection) }
            { muscles(props, text, &card.muscles) }
            <details class="more">
                <summary><h3>{ text.get(Message::CausesHowSure) }</h3></summary>
                <p>{ text.causes_zones_from(&text.basis(cause.zones_from)) }</p>
                if let Some(differ) = &card.sources_say {
                    <p data-part="sources-say">{ prose(differ) }</p>
                }
            </details>
            { sources(text, &card.sources) }
        </>
    }
}

/// A question, what a "yes" goes with, and what that rests on.
fn question(props: &CauseCardProps, text: &Interface, cause: &Cause, number: usize, one: &SourcedProse) -> Html {
    let CauseCardProps { atlas, selection, dispatch, .. } = props;
    html! {
        <li key={number}>
            <CauseQuestion
                atlas={atlas.clone()}
                cause={cause.id.clone()}
                question={number}
                answer={selection.asked.get(&cause.id, number)}
                dispatch={dispatch.clone()}
            />
            <p>{ prose_text(text, &one.says, selection.side) }{ " " }{ text.basis(one.basis) }</p>
            { sources(text, &one.sources) }
        </li>
    }
}

fn figures(text: &Interface, card: &CardData, selection: &Selection) -> Html {
    html! {
        if !card.figures.is_empty() {
            <h3>{ text.get(Message::CausesCounted) }</h3>
            <ul data-part="figures">
                for (index, figure) in card.figures.iter().enumerate() {
                    <li key={index}>{ prose_text(text, &figure.says, selection.side) }{ sources(text, &figure.sources) }</li>
                }
            </ul>
        }
    }
}

/// The muscles whose pain is mainly felt in the same place.
fn muscles(props: &CauseCardProps, text: &Interface, ids: &[MuscleId]) -> Html {
    let CauseCardProps { atlas, root, dispatch, .. } = props;
    let link = |id: &MuscleId| {
        let muscle = atlas.muscle(id)?;
        let open = id.clone();
        Some(html! {
            <li key={id.as_str()}>
                <a href={href(root, &format!("muscle/{id}/"))} onclick={follow(dispatch, move || Action::OpenMuscle(open.clone()))}>{ muscle.name.clone() }</a>
            </li>
        })
    };
    html! {
        if !ids.is_empty() {
            <h3>{ text.get(Message::CausesMuscles) }</h3>
            <ul class="index">{ for ids.iter().filter_map(link) }</ul>
        }
    }
}
