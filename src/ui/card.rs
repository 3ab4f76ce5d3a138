//! A muscle's card: what it is, where to press, what to be careful about, and where that is known from.

use yew::prelude::*;

use super::{indexes::sources, link::Link, shared::Shared, trigger_point::TriggerPoints, words};
use crate::{
    domain::{Atlas, Muscle, TriggerPointId},
    state::Action,
};

/// Props of [`Card`].
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The opened muscle.
    pub muscle: Shared<Muscle>,
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
    let CardProps { atlas, muscle, chosen, back, has_list, dispatch } = props;
    let close = if *has_list { words::CLOSE_CARD } else { words::CLOSE_CARD_ALONE };
    html! {
        <article class="card">
            <Link class="close" to={back.clone()} follow={dispatch.reform(|()| Action::CloseMuscle)}>{ "← " }{ close }</Link>
            <h2 id="opened" tabindex="-1">{ muscle.name.clone() }</h2>
            <p class="names">
                <i lang="la">{ muscle.latin.clone() }</i>
                { ", " }{ words::depth(muscle.depth) }
                if !muscle.also_called.is_empty() {
                    { ". " }{ words::ALSO_CALLED }{ ": " }{ muscle.also_called.join(", ") }
                }
            </p>
            <p>{ muscle.role.clone() }</p>
            <p class="caution"><b>{ words::CAUTION }</b>{ ": " }{ muscle.caution.clone() }</p>
            <h3>{ words::TRIGGER_POINTS }</h3>
            <TriggerPoints atlas={atlas.clone()} muscle={muscle.clone()} chosen={chosen.clone()} dispatch={dispatch.clone()} />
            <h3>{ words::EXAMINE }</h3>
            <p>{ muscle.examine.clone() }</p>
            <p>{ words::X_IS_A_GUIDE }</p>
            <h3>{ words::PATCH }</h3>
            <p>{ words::PATCH_TEXT }</p>
            <div class="nerve">
                if let Some(entrapment) = &muscle.entrapment {
                    <h3>{ words::NERVE }</h3>
                    <p>{ entrapment.says.clone() }</p>
                    { sources(atlas, &entrapment.sources) }
                }
            </div>
            <h3>{ words::RUNS }</h3>
            <p>{ muscle.runs.clone() }</p>
            <h3>{ words::MISTAKEN_FOR }</h3>
            <ul>{ for muscle.mistaken_for.iter().map(|name| html! { <li key={name.as_str()}>{ name.clone() }</li> }) }</ul>
            { sources(atlas, &muscle.sources) }
        </article>
    }
}
