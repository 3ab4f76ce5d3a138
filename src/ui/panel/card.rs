//! A muscle's card: its name, the way back, and its text, which comes finished (`card_text` makes it).

use yew::prelude::*;

use crate::{
    domain::{Atlas, MuscleId},
    permalink,
    selection::Selection,
    state::Action,
    ui::{
        browser,
        link::{follow, href},
        shared::Shared,
        words,
    },
};

/// The text of a card: `None` while it is on its way, `Some(None)` when it could not be had.
pub type CardText = Option<Option<AttrValue>>;

/// Props of [`Card`].
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen.
    pub selection: Selection,
    /// The opened muscle.
    pub muscle: MuscleId,
    /// Its text.
    pub text: CardText,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The card. Closing leads back to the list of candidates, if there is one, or to the map.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let CardProps { atlas, root, selection, muscle, text, dispatch } = props;
    {
        let current = (selection.point.clone(), text.is_some());
        use_effect_with(current, |(point, _)| browser::mark_current_point(point.as_ref().map(|id| id.as_str())));
    }
    let Some(muscle) = atlas.muscle(muscle) else { return Html::default() };
    let address = Selection { muscle: None, point: None, ..selection.clone() };
    let back = href(root, &permalink::write(&address, atlas));
    let close = if selection.hurts() { words::CLOSE_CARD } else { words::CLOSE_CARD_ALONE };
    let state = match text {
        Some(Some(_)) => "",
        Some(None) => words::CARD_FAILED,
        None => words::CARD_LOADING,
    };
    html! {
        <article class="card">
            <a class="close" href={back} onclick={follow(dispatch, || Action::CloseMuscle)}>{ "← " }{ close }</a>
            <h2 id="opened" tabindex="-1">{ muscle.name.clone() }</h2>
            // For the sheet of paper.
            <div class="brief" />
            <p class="card-state" role="status">{ state }</p>
            <div class="card-text" data-card={muscle.card.clone()}>
                { text.clone().flatten().map(Html::from_html_unchecked) }
            </div>
        </article>
    }
}
