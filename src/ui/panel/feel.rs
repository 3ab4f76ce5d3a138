//! What the pain feels like.

use yew::prelude::*;

use crate::{
    domain::{Feel, Sorted},
    state::Action,
    ui::{controls::choice::Choice, words},
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
    let FeelChoiceProps { feel: chosen, dispatch } = props;
    html! {
        <fieldset class="feel">
            <legend>{ words::FEELS }</legend>
            for feel in Feel::ALL {
                <Choice
                    key={feel.as_str()}
                    label={words::feel(feel)}
                    value={feel.as_str()}
                    pressed={chosen.contains(&feel)}
                    onpress={dispatch.reform(move |()| Action::ToggleFeel(feel))}
                />
            }
            <p class="caution">{ words::NUMB }</p>
        </fieldset>
    }
}
