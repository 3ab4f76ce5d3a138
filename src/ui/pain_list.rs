//! Where it hurts, in words, with a button to take each place back.

use yew::prelude::*;

use super::{regions::spot_name, shared::Shared, words};
use crate::{
    domain::{Atlas, Spot},
    state::Action,
};

/// Props of [`PainList`].
#[derive(Properties, PartialEq)]
pub struct PainListProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What is marked, in the order of the address.
    pub spots: Vec<Spot>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The marked places.
#[component]
pub fn PainList(props: &PainListProps) -> Html {
    let chip = |spot: &Spot| {
        let name = spot_name(props.atlas.region(&spot.region)?, spot.side);
        let toggled = spot.clone();
        let onclick = props.dispatch.reform(move |_: MouseEvent| Action::ToggleSpot(toggled.clone()));
        Some(html! {
            <li key={format!("{}.{}", spot.side.as_str(), spot.region)}>
                <button type="button" class="chip" aria-label={words::unmark(&name)} {onclick}>
                    { words::upper_first(&name) }
                    <span class="remove" aria-hidden="true">{ "×" }</span>
                </button>
            </li>
        })
    };
    html! {
        <div class="pain">
            <ul class="chips" aria-label={words::PAIN}>{ for props.spots.iter().filter_map(chip) }</ul>
            <button type="button" class="clear" onclick={props.dispatch.reform(|_| Action::Clear)}>{ words::CLEAR }</button>
        </div>
    }
}
