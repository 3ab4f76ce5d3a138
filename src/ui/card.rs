//! A muscle's card: its name, the way back, and its text, which comes as finished markup (`card_text` makes it).

use yew::prelude::*;

use super::{
    browser,
    link::{Link, is_plain, use_root},
    shared::Shared,
    words,
};
use crate::{
    domain::{Muscle, TriggerPointId},
    state::Action,
};

/// How links in a card's text begin: cards stand on pages two folders deep, and are written for those.
pub const CARD_ROOT: &str = "../../";

/// Props of [`Card`].
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// The opened muscle.
    pub muscle: Shared<Muscle>,
    /// Its text: `None` while it is on its way, `Some(None)` when it could not be had.
    pub text: Option<Option<AttrValue>>,
    /// The chosen trigger point.
    pub chosen: Option<TriggerPointId>,
    /// Where closing leads: the address of the list, or of the map.
    pub back: AttrValue,
    /// Whether closing leads to a list of candidates.
    pub has_list: bool,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The card of the opened muscle.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let CardProps { muscle, text, chosen, back, has_list, dispatch } = props;
    let root = use_root();
    let close = if *has_list { words::CLOSE_CARD } else { words::CLOSE_CARD_ALONE };
    // The text stays the same markup, whichever of its trigger points is chosen: so a link in it keeps the focus.
    use_effect_with((chosen.clone(), text.clone()), |(chosen, _)| {
        browser::mark_current_point(chosen.as_ref().map(TriggerPointId::as_str));
    });
    let onclick = dispatch.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        let link = browser::closest(event.target(), "[data-point]").filter(|_| is_plain(&event));
        if let Some(point) = link.and_then(|link| link.get_attribute("data-point")) {
            event.prevent_default();
            onclick.emit(Action::OpenPoint(point.as_str().into()));
        }
    });
    let markup = |text: &AttrValue| {
        let own = format!("href=\"{root}");
        Html::from_html_unchecked(text.replace(&format!("href=\"{CARD_ROOT}"), &own).into())
    };
    html! {
        <article class="card" data-card={muscle.card.clone()}>
            <Link class="close" to={back.clone()} follow={dispatch.reform(|()| Action::CloseMuscle)}>{ "← " }{ close }</Link>
            <h2 id="opened" tabindex="-1">{ muscle.name.clone() }</h2>
            <p class="card-state" role="status">
                { match text { Some(Some(_)) => "", Some(None) => words::CARD_FAILED, None => words::CARD_LOADING } }
            </p>
            <div class="card-text" {onclick}>{ text.as_ref().and_then(Option::as_ref).map(markup) }</div>
        </article>
    }
}
