//! Chooses the patch, and says what the marks mean.

use yew::prelude::*;

use crate::{
    domain::{Patch, PatchPlace, PatchSize},
    interface::Message,
    state::Action,
    ui::{
        controls::{
            choice::{Choice, ChoiceGroup},
            legend::Legend,
        },
        text::use_interface,
    },
};

/// Props of [`PatchTool`].
#[derive(Properties, PartialEq)]
pub struct PatchToolProps {
    /// The chosen patch.
    pub patch: Patch,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Size and place of the patch, folded away: that is asked once.
#[component]
pub fn PatchTool(props: &PatchToolProps) -> Html {
    let text = use_interface();
    let PatchToolProps { patch, dispatch } = props;
    html! {
        <details class="tool patch-choice">
            <summary>{ text.get(Message::PatchTool) }</summary>
            <div class="switches">
                <ChoiceGroup name={text.get(Message::PatchSize)}>
                    for size in PatchSize::ALL {
                        <Choice
                            key={size.as_str()}
                            label={text.patch_size(size)}
                            value={size.as_str()}
                            pressed={size == patch.size}
                            onpress={dispatch.reform(move |()| Action::Size(size))}
                        />
                    }
                </ChoiceGroup>
                <ChoiceGroup name={text.get(Message::CardPatch)}>
                    for place in PatchPlace::ALL {
                        <Choice
                            key={place.as_str()}
                            label={text.patch_place(place)}
                            value={place.as_str()}
                            pressed={place == patch.place}
                            onpress={dispatch.reform(move |()| Action::Lay(place))}
                        />
                    }
                </ChoiceGroup>
            </div>
            <Legend />
        </details>
    }
}
