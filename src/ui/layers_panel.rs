//! The panel of layers: peel, hide and show.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{browser, controls::choice, words};
use crate::{
    domain::{Atlas, Group, Layer, Layers, Muscle, MuscleId},
    state::Action,
};

/// What is shown of body and marks, folded away: its many buttons are there only while it is `open`.
pub fn layers_panel(
    atlas: &Atlas,
    layers: &Layers,
    opened: Option<&MuscleId>,
    open: &UseStateHandle<bool>,
    dispatch: &Callback<Action>,
) -> Html {
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| open.set(browser::has_attribute(event.target(), "open")))
    };
    html! {
        <details class="tool layers" {ontoggle}>
            <summary>{ words::LAYERS }</summary>
            if **open {
                { switches(atlas, layers, opened, dispatch) }
            }
        </details>
    }
}

fn switches(atlas: &Atlas, layers: &Layers, opened: Option<&MuscleId>, dispatch: &Callback<Action>) -> Html {
    let oninput = {
        let (layers, dispatch) = (layers.clone(), dispatch.clone());
        Callback::from(move |event: InputEvent| {
            let slider = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let count = slider.and_then(|slider| slider.value().parse().ok()).unwrap_or_default();
            dispatch.emit(Action::Arrange(layers.clone().peel(count)));
        })
    };
    let change = |name: &str, value: &str, shown: bool, change: &dyn Fn(&mut Layers)| {
        let mut next = layers.clone();
        change(&mut next);
        choice(name, value, shown, Action::Arrange(next), dispatch)
    };
    let layer = |layer: Layer| {
        change(words::layer(layer), layer.as_str(), layers.shows(layer), &|next| next.hidden.toggle(layer))
    };
    let group = |group: Group| {
        change(words::group(group), group.as_str(), !layers.groups.contains(&group), &|next| next.groups.toggle(group))
    };
    let muscle = |muscle: &Muscle| {
        let mut next = layers.clone();
        next.only = None;
        next.muscles.toggle(muscle.id.clone());
        choice(&muscle.name, muscle.id.as_str(), layers.shows_muscle(muscle), Action::Arrange(next), dispatch)
    };
    let peeled = layers.peeled();
    html! {
        <>
            <label class="peel">
                { words::PEEL }
                <input type="range" min="0" max="4" value={peeled.to_string()} aria-valuetext={words::peeled(peeled)} {oninput} />
                <span aria-hidden="true">{ words::peeled(peeled) }</span>
            </label>
            <div class="switch" role="group" aria-label={words::LAYERS}>
                { for Layer::ALL.map(layer) }
                { change(words::LABELS, "labels", layers.labels, &|next| next.labels = !next.labels) }
                { change(words::ALL_LAYERS, "all", false, &|next| *next = Layers::default()) }
            </div>
            if let Some(id) = opened {
                <div class="switch" role="group" aria-label={words::THIS_MUSCLE}>
                    { change(words::ONLY_THIS, "only", layers.only.as_ref() == Some(id), &|next| {
                        next.only = Some(id.clone()).filter(|_| layers.only.as_ref() != Some(id));
                    }) }
                    { change(words::ALL_BUT_THIS, "but", layers.only.is_none() && layers.muscles.contains(id), &|next| {
                        next.only = None;
                        next.muscles.toggle(id.clone());
                    }) }
                </div>
            }
            <div class="switch" role="group" aria-label={words::GROUPS}>{ for Group::ALL.map(group) }</div>
            <details>
                <summary>{ words::ONE_BY_ONE }</summary>
                <div class="switch" role="group" aria-label={words::ONE_BY_ONE}>{ for atlas.muscles.iter().map(muscle) }</div>
            </details>
        </>
    }
}
