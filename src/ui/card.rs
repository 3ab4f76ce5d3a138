//! A muscle's card: its name, the way back, and its text, which comes as finished markup (`card_text` makes it).

use yew::prelude::*;

use super::{
    browser,
    change::use_change,
    link::{follow, href, is_plain},
    words,
};
use crate::{
    domain::{Side, TriggerPointId},
    state::Action,
};

/// Props of [`Card`].
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// The name of the opened muscle.
    pub name: AttrValue,
    /// The file of its text.
    pub file: AttrValue,
    /// The chosen side, which its small figures show.
    pub side: Side,
    /// Its text: `None` while it is on its way, `Some(None)` when it could not be had.
    pub text: Option<Option<AttrValue>>,
    /// The chosen trigger point.
    pub chosen: Option<TriggerPointId>,
    /// Where links start from.
    pub root: AttrValue,
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
    let CardProps { name, file, side, text, chosen, root, back, has_list, dispatch } = props;
    let close = if *has_list { words::CLOSE_CARD } else { words::CLOSE_CARD_ALONE };
    // The text stays the same markup, whichever of its trigger points is chosen: so a link in it keeps the focus.
    use_change((chosen.clone(), text.clone()), |(chosen, _)| {
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
    html! {
        <article class="card" data-side={side.as_str()}>
            <a class="close" href={href(root, back)} onclick={follow(dispatch, Action::CloseMuscle)}>{ "← " }{ close }</a>
            <h2 id="opened" tabindex="-1">{ name }</h2>
            // For the sheet of paper.
            <div class="brief" />
            <p class="card-state" role="status">
                { match text { Some(Some(_)) => "", Some(None) => words::CARD_FAILED, None => words::CARD_LOADING } }
            </p>
            <div class="card-text" data-card={file} {onclick}>{ text.clone().flatten().map(Html::from_html_unchecked) }</div>
        </article>
    }
}
