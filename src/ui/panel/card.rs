//! A muscle's card: its name, the way back, and what it says.

pub mod before_press;
pub mod body;
pub mod caution_areas;
pub mod method;
pub mod point;
pub mod prose_text;
pub mod small_figure;
pub mod sources;

use yew::prelude::*;

use self::body::CardBody;
use crate::{
    domain::{Atlas, Card as CardData, Mode, MuscleId, TriggerPointId},
    interface::{Interface, Message},
    permalink,
    selection::Selection,
    state::Action,
    ui::{
        controls::mode_switch::mode_link,
        files::Fetched,
        link::{follow, href},
        shared::Shared,
        text::use_interface,
    },
};

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
    /// The trigger point that the card begins with: the chosen one, or the one that fits the pain.
    pub leading: Option<TriggerPointId>,
    /// Whether it fits the pain.
    pub fits: bool,
    /// What the card says.
    pub card: Fetched<Shared<CardData>>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The card. Closing leads back to the list of candidates, if there is one, or to the map.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let text = use_interface();
    let CardProps { atlas, root, selection, muscle, leading, fits, card, dispatch } = props;
    let Some(muscle) = atlas.muscle(muscle) else { return Html::default() };
    html! {
        <article class="card">
            { close_link(&text, atlas, root, selection, dispatch) }
            <h2 id="opened" tabindex="-1">{ muscle.name.clone() }</h2>
            { card_state(&text, card, Message::CardFailed) }
            <div class="card-text" data-card={muscle.card.clone()}>
                if let Fetched::Ready(card) = card {
                    <CardBody
                        atlas={atlas.clone()}
                        root={root.clone()}
                        muscle={muscle.id.clone()}
                        card={card.clone()}
                        side={selection.side}
                        feel={selection.feel.clone()}
                        point={selection.point.clone()}
                        leading={leading.clone()}
                        fits={*fits}
                        dispatch={dispatch.clone()}
                    />
                }
            </div>
            <p>{ anatomy_link(&text, props) }</p>
        </article>
    }
}

/// The way to what anatomy books say of the muscle.
fn anatomy_link(text: &Interface, CardProps { atlas, root, selection, dispatch, .. }: &CardProps) -> Html {
    mode_link(atlas, root, selection, Mode::Anatomy, dispatch, text.get(Message::AnatomyLearn))
}

/// The way from a card back to the list of candidates, if there is one, or to the map.
pub fn close_link(
    text: &Interface,
    atlas: &Atlas,
    root: &AttrValue,
    selection: &Selection,
    dispatch: &Callback<Action>,
) -> Html {
    let closed = Selection { muscle: None, cause: None, point: None, ..selection.clone() };
    let back = href(root, &permalink::write(&closed, atlas));
    let says = if selection.hurts() { Message::CardBackToList } else { Message::CardBackToMap };
    html! { <a class="close" href={back} onclick={follow(dispatch, || Action::Close)}>{ "← " }{ text.get(says) }</a> }
}

/// Whether a card's text is on its way or has `failed` to come. Its element stays once the text is here.
pub fn card_state<T>(text: &Interface, card: &Fetched<T>, failed: Message) -> Html {
    let state = match card {
        Fetched::Ready(_) => None,
        Fetched::Failed => Some(failed),
        Fetched::Loading => Some(Message::CardLoading),
    };
    html! { <p class="card-state" role="status">{ state.map(|message| text.get(message)) }</p> }
}
