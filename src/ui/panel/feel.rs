//! What the pain feels like.

use yew::prelude::*;

use crate::{
    domain::{Feel, Sorted},
    interface::Message,
    state::Action,
    ui::{controls::choice::Choice, text::use_interface},
};

/// Props of [`FeelChoice`].
#[derive(Properties, PartialEq)]
pub struct FeelChoiceProps {
    /// What was chosen.
    pub feel: Sorted<Feel>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Chooses sensations; numbness brings its caution.
#[component]
pub fn FeelChoice(props: &FeelChoiceProps) -> Html {
    let text = use_interface();
    let FeelChoiceProps { feel: chosen, dispatch } = props;
    html! {
        <fieldset class="feel">
            <legend>{ text.get(Message::FeelQuestion) }</legend>
            for feel in Feel::ALL {
                <Choice
                    key={feel.as_str()}
                    label={text.feel(feel)}
                    value={feel.as_str()}
                    pressed={chosen.contains(&feel)}
                    onpress={dispatch.reform(move |()| Action::ToggleFeel(feel))}
                />
            }
            <p class="caution">{ text.get(Message::FeelNumb) }</p>
        </fieldset>
    }
}
