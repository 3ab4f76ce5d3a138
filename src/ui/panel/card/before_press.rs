//! What stands in the place of what to press, until the notice is accepted, or as long as a warning sign is chosen.

use yew::prelude::*;

use crate::{
    state::Action,
    ui::{browser, pages::notice::Notice, words},
};

/// The notice, until it is accepted: then what is pressed comes into view in its place.
#[component]
pub fn BeforePress() -> Html {
    let onclick = Callback::from(|_: MouseEvent| {
        Notice::Accepted.accept();
        // The button is gone: what it gave way to is what was asked for.
        browser::focus(".press-here h3");
    });
    html! {
        <div class="before-press">
            <h3>{ words::BEFORE_PRESS }</h3>
            <p><a href="#check">{ words::BEFORE_PRESS_CHECK }</a>{ " " }{ words::NOTICE }</p>
            <button type="button" class="choice" data-accept="accepted" {onclick}>{ words::BEFORE_PRESS_ACCEPT }</button>
        </div>
    }
}

/// Says that a sign comes first, with the way past it where there is one: whether a doctor or nurse has `checked` it.
pub fn stepped_back(checked: bool, dispatch: &Callback<Action>) -> Html {
    let onchange = dispatch.reform(|_: Event| Action::ToggleCheckedByDoctor);
    html! {
        <div class="stepped-back">
            <p class="caution">{ words::STEPPED_BACK }</p>
            <label class="choice">
                <input type="checkbox" class="checked-by-doctor" {checked} {onchange} />
                { words::CHECKED_BY_DOCTOR }
            </label>
        </div>
    }
}
