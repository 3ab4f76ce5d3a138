//! The card of a muscle in the anatomy mode: where it begins and ends, its nerve and what it does, in plain and in professional words,
//! each with its sources; and where its pain is felt.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Card, CardAnatomy, CardPoint, Fact, Mode, MuscleId, Source},
    interface::{Interface, Message},
    selection::Selection,
    state::Action,
    ui::{
        controls::mode_switch::mode_link,
        files::Fetched,
        panel::card::{body::muscle_names, card_state, close_link, prose_text::prose_text, sources::sources},
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`LearnCard`].
#[derive(Properties, PartialEq)]
pub struct LearnCardProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen, as the anatomy mode shows it.
    pub selection: Selection,
    /// The opened muscle.
    pub muscle: MuscleId,
    /// What its card says.
    pub card: Fetched<Shared<Card>>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The card.
#[component]
pub fn LearnCard(props: &LearnCardProps) -> Html {
    let text = use_interface();
    let LearnCardProps { atlas, root, selection, muscle, card, dispatch } = props;
    let Some(muscle) = atlas.muscle(muscle) else { return Html::default() };
    html! {
        <article class="card learn">
            { close_link(&text, atlas, root, selection, dispatch) }
            <h2 id="opened" tabindex="-1">{ muscle.name.clone() }</h2>
            { card_state(&text, card, Message::CardFailed) }
            <div class="card-text" data-card={muscle.card.clone()}>
                { muscle_names(&text, muscle) }
                if let Fetched::Ready(card) = card {
                    { facts(&text, &card.anatomy) }
                    <h3>{ text.get(Message::AnatomyPain) }</h3>
                    <ul data-part="refers">{ for card.points.iter().map(|point| refers(&text, point, selection)) }</ul>
                }
                <p>{ press_link(&text, props) }</p>
            </div>
        </article>
    }
}

/// The facts.
fn facts(text: &Interface, anatomy: &CardAnatomy) -> Html {
    let CardAnatomy { facts, attachments_from, nerve_from, action_from } = anatomy;
    html! {
        <dl class="facts" data-part="anatomy">
            { fact(text, Message::AnatomyAction, &facts.action, action_from) }
            { fact(text, Message::AnatomyOrigin, &facts.origin, attachments_from) }
            { fact(text, Message::AnatomyInsertion, &facts.insertion, attachments_from) }
            { fact(text, Message::AnatomyNerve, &facts.nerve, nerve_from) }
        </dl>
    }
}

/// A fact in plain words, and below in professional ones.
fn fact(text: &Interface, name: Message, fact: &Fact, from: &[Source]) -> Html {
    let Fact { plain, professional } = fact;
    html! {
        <>
            <dt>{ text.get(name) }</dt>
            <dd>
                <p>{ plain.clone() }</p>
                <p class="professional">{ professional.clone() }</p>
                { sources(text, from) }
            </dd>
        </>
    }
}

/// Where the pain of a trigger point is felt.
fn refers(text: &Interface, point: &CardPoint, selection: &Selection) -> Html {
    html! {
        <li key={point.id.as_str()}>
            <b>{ point.label.clone() }{ ": " }</b>
            { prose_text(text, &point.hurts, selection.side) }
        </li>
    }
}

/// The way to where the muscle is pressed, behind the check.
fn press_link(text: &Interface, props: &LearnCardProps) -> Html {
    let LearnCardProps { atlas, root, selection, dispatch, .. } = props;
    mode_link(atlas, root, selection, Mode::Pain, dispatch, text.get(Message::AnatomyPress))
}
