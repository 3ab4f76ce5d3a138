//! Where it hurts, in words, with a button to take each place back.

use yew::prelude::*;

use super::{regions::spot_name, words};
use crate::{
    domain::{Atlas, Spot},
    state::Action,
};

/// The marked places, in the order of the address, and the painted area if there is one.
pub fn pain_list(atlas: &Atlas, spots: &[Spot], painted: bool, dispatch: &Callback<Action>) -> Html {
    let chip = |key: String, name: &str, action: Action| {
        let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
        html! {
            <li {key}>
                <button type="button" class="chip" aria-label={words::unmark(name)} {onclick}>
                    { words::upper_first(name) }
                    <span class="remove" aria-hidden="true">{ "×" }</span>
                </button>
            </li>
        }
    };
    let spot = |spot: &Spot| {
        let name = spot_name(atlas.region(&spot.region)?, spot.side);
        Some(chip(format!("{}.{}", spot.side.as_str(), spot.region), &name, Action::ToggleSpot(spot.clone())))
    };
    let area = || chip("painted".to_owned(), &words::lower_first(words::painting::AREA), Action::ClearPaint);
    html! {
        <div class="pain">
            <ul class="chips" aria-label={words::PAIN}>{ for spots.iter().filter_map(spot) }{ for painted.then(area) }</ul>
            <button type="button" class="clear" onclick={dispatch.reform(|_| Action::Clear)}>{ words::CLEAR }</button>
        </div>
    }
}
