//! The way to views that show what the shown one does not.

use yew::prelude::*;

use super::view_links::view_links;
use crate::{
    domain::Atlas,
    interface::Message,
    scene::other_views,
    selection::Selection,
    state::Action,
    ui::{browser, shared::Shared, text::use_interface},
};

/// Props of [`OtherViews`].
#[derive(Properties, PartialEq)]
pub struct OtherViewsProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What is chosen.
    pub selection: Selection,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Leads to where the pain of the opened muscle is that the shown view does not show. The focus goes on to the card.
#[component]
pub fn OtherViews(props: &OtherViewsProps) -> Html {
    let text = use_interface();
    let OtherViewsProps { atlas, selection, dispatch } = props;
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
    let views = other_views(atlas, selection);
    html! {
        <div>
            if !views.is_empty() {
                <p class="elsewhere">{ text.get(Message::PanelOtherViews) }{ " " }{ view_links(&text, views, &dispatch) }</p>
            }
        </div>
    }
}
