//! Chooses the patch, and says what the marks mean.

use yew::prelude::*;

use crate::{
    domain::{PatchPlace, PatchSize},
    interface::Message,
    state::Action,
    ui::{
        controls::{
            choice::{choice_group, choices},
            icon::Icon,
            legend::{Marks, legend},
            tool::Tool,
        },
        text::use_interface,
    },
};

/// Props of [`PatchTool`].
#[derive(Properties, PartialEq)]
pub struct PatchToolProps {
    /// The chosen size.
    pub size: PatchSize,
    /// What patches are laid on.
    pub place: PatchPlace,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Size and place of the patch, folded away: that is asked once.
#[component]
pub fn PatchTool(props: &PatchToolProps) -> Html {
    let text = use_interface();
    let PatchToolProps { size: chosen_size, place: chosen_place, dispatch } = props;
    let sizes = choices(
        PatchSize::ALL,
        |size| text.patch_size(size),
        |size| size == *chosen_size,
        &dispatch.reform(Action::Size),
    );
    let places = choices(
        PatchPlace::ALL,
        |place| text.patch_place(place),
        |place| place == *chosen_place,
        &dispatch.reform(Action::Lay),
    );
    html! {
        <Tool
            class="patch-choice"
            icon={Icon::Patch}
            name={Message::PatchTool}
            explains={legend(&text, Marks::All)}
        >
            <div class="switches">
                { choice_group(text.get(Message::PatchSize), sizes) }
                { choice_group(text.get(Message::PatchPlace), places) }
            </div>
        </Tool>
    }
}
