//! What stands in the place of what to press, until the notice is accepted, or as long as a warning sign is chosen.

use yew::prelude::*;

use crate::{
    interface::{Interface, Message},
    state::Action,
    ui::{browser, pages::notice::Notice},
};

/// The notice, until it is accepted: then what is pressed comes into view in its place.
pub fn before_press(text: &Interface) -> Html {
    let onclick = Callback::from(|_: MouseEvent| {
        Notice::Accepted.accept();
        // The button is gone: what it gave way to is what was asked for.
        browser::focus(".press-here h3");
    });
    html! {
        <div class="before-press">
            <h3>{ text.get(Message::NoticeBeforePress) }</h3>
            <p><a href="#check">{ text.get(Message::NoticeCheckFirst) }</a>{ " " }{ text.get(Message::NoticeFull) }</p>
            <button type="button" class="choice" data-accept="accepted" {onclick}>{ text.get(Message::NoticeAcceptAndShow) }</button>
        </div>
    }
}

/// Says that a sign comes first, with the way past it where there is one: whether a doctor or nurse has `checked` it.
pub fn stepped_back(text: &Interface, checked: bool, dispatch: &Callback<Action>) -> Html {
    let onchange = dispatch.reform(|_: Event| Action::ToggleCheckedByDoctor);
    html! {
        <div class="stepped-back">
            <p class="caution">{ text.get(Message::CheckSteppedBack) }</p>
            <label class="choice">
                <input type="checkbox" class="checked-by-doctor" {checked} {onchange} />
                { text.get(Message::CheckCheckedByDoctor) }
            </label>
        </div>
    }
}
