//! Where it hurts, in words, with a button to take each place back.

use yew::prelude::*;

use super::{regions::spot_name, words};
use crate::{
    domain::{Atlas, Spot},
    state::Action,
};

/// The marked places, in the order of the address.
pub fn pain_list(atlas: &Atlas, spots: &[Spot], dispatch: &Callback<Action>) -> Html {
    let chip = |spot: &Spot| {
        let name = spot_name(atlas.region(&spot.region)?, spot.side);
        let toggled = spot.clone();
        let onclick = dispatch.reform(move |_: MouseEvent| Action::ToggleSpot(toggled.clone()));
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
            <ul class="chips" aria-label={words::PAIN}>{ for spots.iter().filter_map(chip) }</ul>
            <button type="button" class="clear" onclick={dispatch.reform(|_| Action::Clear)}>{ words::CLEAR }</button>
        </div>
    }
}
