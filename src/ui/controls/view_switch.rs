//! Chooses the view and the side.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Side, View},
    interface::Message,
    state::Action,
    ui::{
        controls::choice::{choice_group, choices},
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`ViewSwitch`].
#[derive(Properties, PartialEq)]
pub struct ViewSwitchProps {
    /// The atlas: a view without a drawing is not offered.
    pub atlas: Shared<Atlas>,
    /// The shown view.
    pub view: View,
    /// The views that show an X which this one does not.
    pub marked: Vec<View>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Chooses the view.
#[component]
pub fn ViewSwitch(props: &ViewSwitchProps) -> Html {
    let text = use_interface();
    let ViewSwitchProps { atlas, view: shown, marked, dispatch } = props;
    let views = atlas.figures.iter().map(|figure| figure.view);
    let buttons = choices(views, |view| text.view(view), |view| view == *shown, &dispatch.reform(Action::Show));
    let marked = marked.iter().map(|view| view.as_str()).collect::<Vec<_>>().join(" ");
    html! { <div class="views" data-marked={marked}>{ choice_group(text.get(Message::ControlsViews), buttons) }</div> }
}

/// Props of [`SideSwitch`].
#[derive(Properties, PartialEq)]
pub struct SideSwitchProps {
    /// The chosen side.
    pub side: Side,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Chooses the side. Its buttons keep their places, whichever leg a view shows on the left.
#[component]
pub fn SideSwitch(props: &SideSwitchProps) -> Html {
    let text = use_interface();
    let SideSwitchProps { side: chosen, dispatch } = props;
    let buttons = choices(Side::ALL, |side| text.side(side), |side| side == *chosen, &dispatch.reform(Action::Choose));
    choice_group(text.get(Message::ControlsSides), buttons)
}
