//! The way to views that show what the shown one does not.

use yew::prelude::*;

use super::view_links::ViewLinks;
use crate::{
    domain::Atlas,
    interface::Message,
    scene::elsewhere,
    selection::Selection,
    state::Action,
    ui::{browser, shared::Shared, text::use_interface},
};

/// Props of [`Elsewhere`].
#[derive(Properties, PartialEq)]
pub struct ElsewhereProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What is chosen.
    pub selection: Selection,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Leads to where the pain of the opened muscle is that the shown view does not show. The focus goes on to the card.
#[component]
pub fn Elsewhere(props: &ElsewhereProps) -> Html {
    let text = use_interface();
    let ElsewhereProps { atlas, selection, dispatch } = props;
    let pressed = use_mut_ref(|| false);
    {
        let pressed = pressed.clone();
        use_effect_with(selection.view, move |_| {
            if pressed.take() {
                browser::focus("#opened");
            }
        });
    }
    let dispatch = dispatch.reform(move |action: Action| {
        pressed.replace(true);
        action
    });
    let views = elsewhere(atlas, selection);
    html! {
        <div>
            if !views.is_empty() {
                <p class="elsewhere">{ text.get(Message::PanelElsewhere) }{ " " }<ViewLinks {views} {dispatch} /></p>
            }
        </div>
    }
}
