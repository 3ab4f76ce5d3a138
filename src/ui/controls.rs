//! Switches: view, side and sensations.

use yew::prelude::*;

use super::words;
use crate::{
    domain::{Atlas, Feel, Patch, PatchPlace, PatchSize, Side, Sorted, View},
    state::Action,
};

/// One button of a switch: what it says, a stable word for tests and styles, whether it is chosen, what choosing it does.
pub fn choice(name: &str, value: &str, pressed: bool, action: Action, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
    let pressed = if pressed { "true" } else { "false" };
    html! {
        <button key={value} type="button" class="choice" data-value={value.to_owned()} aria-pressed={pressed} {onclick}>{ name }</button>
    }
}

/// Chooses the view and the side.
pub fn view_switch(atlas: &Atlas, shown: View, chosen: Side, dispatch: &Callback<Action>) -> Html {
    let view = |view: View| choice(words::view(view), view.as_str(), view == shown, Action::Show(view), dispatch);
    let side = |side: Side| choice(words::side(side), side.as_str(), side == chosen, Action::Choose(side), dispatch);
    // In the order in which the legs stand.
    let mut sides = Side::ALL;
    if shown == View::Front {
        sides.reverse();
    }
    html! {
        <div class="switches">
            <div class="switch" role="group" aria-label={words::VIEWS}>
                { for atlas.figures.iter().map(|figure| view(figure.view)) }
            </div>
            <div class="switch" role="group" aria-label={words::SIDES}>{ for sides.map(side) }</div>
        </div>
    }
}

/// Chooses the patch, and says what the marks mean: folded away, for that is asked once.
pub fn patch_switch(patch: Patch, atlas: &Atlas, dispatch: &Callback<Action>) -> Html {
    let size = |size: PatchSize| {
        choice(words::patch_size(size), size.as_str(), size == patch.size, Action::Size(size), dispatch)
    };
    let place = |place: PatchPlace| {
        choice(words::patch_place(place), place.as_str(), place == patch.place, Action::Lay(place), dispatch)
    };
    html! {
        <details class="tool patch-choice">
            <summary>{ words::MARKS_AND_PATCH }</summary>
            <div class="switches">
                <div class="switch" role="group" aria-label={words::PATCH_SIZE}>{ for PatchSize::ALL.map(size) }</div>
                <div class="switch" role="group" aria-label={words::PATCH}>{ for PatchPlace::ALL.map(place) }</div>
            </div>
            { Html::from_html_unchecked(atlas.legend.clone().into()) }
        </details>
    }
}

/// Chooses what it feels like.
pub fn feel_switch(chosen: &Sorted<Feel>, dispatch: &Callback<Action>) -> Html {
    let feel = |feel: Feel| {
        choice(words::feel(feel), feel.as_str(), chosen.contains(&feel), Action::ToggleFeel(feel), dispatch)
    };
    html! {
        <fieldset class="feel">
            <legend>{ words::FEELS }</legend>
            { for Feel::ALL.map(feel) }
            if chosen.contains(&Feel::Numb) {
                <p class="caution">{ words::NUMB }</p>
            }
        </fieldset>
    }
}
