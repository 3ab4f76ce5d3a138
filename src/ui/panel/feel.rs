//! What the pain feels like.

use yew::prelude::*;

use crate::{
    domain::{Feel, Sorted},
    interface::Message,
    state::Action,
    ui::{
        controls::choice::{choice, choices},
        text::use_interface,
    },
};

/// Props of [`FeelChoice`].
#[derive(Properties, PartialEq)]
pub struct FeelChoiceProps {
    /// What was chosen.
    pub feel: Sorted<Feel>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Chooses sensations, or none for somebody who is not sure; numbness brings its caution.
#[component]
pub fn FeelChoice(props: &FeelChoiceProps) -> Html {
    let text = use_interface();
    let FeelChoiceProps { feel: chosen, dispatch } = props;
    html! {
        <fieldset class="feel">
            <legend>{ text.get(Message::FeelQuestion) }</legend>
            { choices(Feel::ALL, |feel| text.feel(feel), |feel| chosen.contains(&feel), &dispatch.reform(Action::ToggleFeel)) }
            { choice("unsure", text.get(Message::FeelUnsure), chosen.is_empty(), dispatch.reform(|_: MouseEvent| Action::ClearFeel)) }
            <p class="caution">{ text.get(Message::FeelNumb) }</p>
        </fieldset>
    }
}
