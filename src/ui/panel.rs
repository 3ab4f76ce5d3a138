//! What the map says: what is marked, what it may be, and the opened muscle.

use yew::prelude::*;

use super::{
    candidates::candidate_list,
    card::Card,
    controls::{choice, feel_switch},
    link::href,
    notices::doctor_first,
    pain_list::pain_list,
    shared::Shared,
    words,
};
use crate::{
    domain::{Atlas, Candidate, Group},
    permalink,
    scene::elsewhere,
    selection::Selection,
    state::Action,
};

/// Props of [`Panel`].
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen.
    pub selection: Selection,
    /// The muscles that may explain the pain, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// The text of the opened muscle, once it is here; `Some(None)` when it cannot be had.
    pub card: Option<Option<AttrValue>>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The page's own text: what is marked, what it may be, and the opened muscle.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let PanelProps { atlas, root, selection, candidates, card, dispatch } = props;
    let opened = use_memo(selection.muscle.clone(), |_| selection.opened(atlas).cloned());
    let hurts = selection.hurts();
    let page = match (hurts, &*opened) {
        (true, _) => "pain",
        (false, Some(_)) => "muscle",
        (false, None) => "map",
    };
    let back = permalink::write(&Selection { muscle: None, point: None, ..selection.clone() }, atlas);
    html! {
        <section class="says" data-page={page} data-side={selection.side.as_str()}>
            <h1 class={(page == "muscle").then_some("unseen")}>{ super::app::heading(atlas, selection) }</h1>
            <div>
                if hurts {
                    { pain_list(atlas, &selection.spots(atlas), dispatch) }
                }
            </div>
            <div class="checks">
                if page != "map" {
                    <div class="check">{ Html::from_html_unchecked(atlas.check.clone().into()) }</div>
                    <a class="all-signs" href={href(root, "about/#doctor")}>{ words::DOCTOR_MORE }</a>
                }
            </div>
            <div class="opened">
                if let Some(muscle) = (*opened).clone() {
                    { pain_elsewhere(atlas, selection, dispatch) }
                    <Card
                        muscle={Shared::from(muscle)}
                        side={selection.side}
                        text={card.clone()}
                        chosen={selection.point.clone()}
                        root={root.clone()}
                        {back}
                        has_list={hurts}
                        dispatch={dispatch.clone()}
                    />
                }
            </div>
            <div class="clots">{ clot(atlas, selection) }</div>
            <div>
                if hurts {
                    { feel_switch(&selection.feel, dispatch) }
                    { candidate_list(atlas, root, candidates, selection.muscle.as_ref(), dispatch) }
                }
            </div>
            <div>
                if opened.is_none() {
                    if page == "map" {
                        { doctor_first(root) }
                    }
                }
            </div>
        </section>
    }
}

/// Warns of a clot where it may hurt like a muscle. (The card of a calf muscle does so itself.)
fn clot(atlas: &Atlas, selection: &Selection) -> Html {
    let hurts = selection.pain.iter().any(|spot| atlas.region(&spot.region).is_some_and(|region| region.clot));
    html! {
        if hurts && selection.opened(atlas).is_none_or(|muscle| muscle.group != Group::Calf) {
            <p class="clot caution">{ atlas.clot.clone() }</p>
        }
    }
}

/// Leads to the pain of the opened muscle where the shown view does not show it.
fn pain_elsewhere(atlas: &Atlas, selection: &Selection, dispatch: &Callback<Action>) -> Html {
    let views = elsewhere(atlas, selection);
    html! {
        if !views.is_empty() {
            <p class="elsewhere">
                { words::ELSEWHERE }{ " " }
                for view in views {
                    { choice(words::view(view), view.as_str(), false, Action::Show(view), dispatch) }
                }
            </p>
        }
    }
}
