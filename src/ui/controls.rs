//! Switches: view, side and sensations.

use yew::prelude::*;

use super::words;
use crate::{
    domain::{Atlas, Feel, Side, Sorted, View},
    state::Action,
};

/// One button of a switch: what it says, a stable word for tests and styles, whether it is chosen, what choosing it does.
fn choice(name: &'static str, value: &'static str, pressed: bool, action: Action, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
    let pressed = if pressed { "true" } else { "false" };
    html! {
        <button key={value} type="button" class="choice" data-value={value} aria-pressed={pressed} {onclick}>{ name }</button>
    }
}

/// Chooses the view and the side.
pub fn view_switch(atlas: &Atlas, shown: View, chosen: Side, dispatch: &Callback<Action>) -> Html {
    let view = |view: View| choice(words::view(view), view.as_str(), view == shown, Action::Show(view), dispatch);
    let side = |side: Side| choice(words::side(side), side.as_str(), side == chosen, Action::Choose(side), dispatch);
    html! {
        <div class="switches">
            <div class="switch" role="group" aria-label={words::VIEWS}>
                { for atlas.figures.iter().map(|figure| view(figure.view)) }
            </div>
            <div class="switch" role="group" aria-label={words::SIDES}>{ for Side::ALL.map(side) }</div>
        </div>
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
        </fieldset>
    }
}
