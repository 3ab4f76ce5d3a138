//! Chooses the view and the side.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Side, View},
    interface::Message,
    state::Action,
    ui::{
        controls::choice::{Choice, ChoiceGroup},
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
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Chooses the view.
#[component]
pub fn ViewSwitch(props: &ViewSwitchProps) -> Html {
    let text = use_interface();
    let ViewSwitchProps { atlas, view: shown, dispatch } = props;
    html! {
        <ChoiceGroup name={text.get(Message::ControlsViews)}>
            for view in atlas.figures.iter().map(|figure| figure.view) {
                <Choice
                    key={view.as_str()}
                    label={text.view(view)}
                    value={view.as_str()}
                    pressed={view == *shown}
                    onpress={dispatch.reform(move |()| Action::Show(view))}
                />
            }
        </ChoiceGroup>
    }
}

/// Props of [`SideSwitch`].
#[derive(Properties, PartialEq)]
pub struct SideSwitchProps {
    /// The chosen side.
    pub side: Side,
    /// The shown view: the buttons stand as the legs do.
    pub view: View,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Chooses the side.
#[component]
pub fn SideSwitch(props: &SideSwitchProps) -> Html {
    let text = use_interface();
    let SideSwitchProps { side: chosen, view, dispatch } = props;
    let mut sides = Side::ALL;
    if *view == View::Front {
        sides.reverse();
    }
    html! {
        <ChoiceGroup name={text.get(Message::ControlsSides)}>
            for side in sides {
                <Choice
                    key={side.as_str()}
                    label={text.side(side)}
                    value={side.as_str()}
                    pressed={side == *chosen}
                    onpress={dispatch.reform(move |()| Action::Choose(side))}
                />
            }
        </ChoiceGroup>
    }
}
