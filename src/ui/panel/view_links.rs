//! Buttons that turn to views.

use yew::prelude::*;

use crate::{domain::View, state::Action, ui::text::use_interface};

/// Props of [`ViewLinks`].
#[derive(Properties, PartialEq)]
pub struct ViewLinksProps {
    /// The views.
    pub views: Vec<View>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// A button for each view.
#[component]
pub fn ViewLinks(props: &ViewLinksProps) -> Html {
    let text = use_interface();
    html! {
        for view in props.views.iter().copied() {
            <button
                key={view.as_str()}
                type="button"
                class="choice"
                onclick={props.dispatch.reform(move |_: MouseEvent| Action::Show(view))}
            >
                { text.view(view) }
            </button>
        }
    }
}
