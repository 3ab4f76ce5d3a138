//! Switches: view, side and sensations.

use yew::prelude::*;

use super::{shared::Shared, words};
use crate::{
    domain::{Atlas, Feel, Side, Sorted, View},
    state::Action,
};

/// Props of [`Choice`].
#[derive(Properties, PartialEq)]
struct ChoiceProps {
    /// What it says.
    name: AttrValue,
    /// A stable word for tests and styles.
    value: AttrValue,
    /// Whether it is chosen.
    pressed: bool,
    /// What choosing it does.
    action: Action,
    dispatch: Callback<Action>,
}

/// One button of a switch.
#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let action = props.action.clone();
    let onclick = props.dispatch.reform(move |_: MouseEvent| action.clone());
    html! {
        <button type="button" class="choice" data-value={props.value.clone()} aria-pressed={props.pressed.to_string()} {onclick}>
            { props.name.clone() }
        </button>
    }
}

/// Props of [`ViewSwitch`].
#[derive(Properties, PartialEq)]
pub struct ViewSwitchProps {
    /// The atlas, which knows the views that are drawn.
    pub atlas: Shared<Atlas>,
    /// The shown view.
    pub view: View,
    /// The chosen side.
    pub side: Side,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Chooses the view and the side.
#[component]
pub fn ViewSwitch(props: &ViewSwitchProps) -> Html {
    let ViewSwitchProps { atlas, view, side, dispatch } = props;
    html! {
        <div class="switches">
            <div class="switch" role="group" aria-label={words::VIEWS}>
                for figure in &atlas.figures {
                    <Choice
                        key={figure.view.as_str()}
                        name={words::view(figure.view)}
                        value={figure.view.as_str()}
                        pressed={*view == figure.view}
                        action={Action::Show(figure.view)}
                        dispatch={dispatch.clone()}
                    />
                }
            </div>
            <div class="switch" role="group" aria-label={words::SIDES}>
                for one in Side::ALL {
                    <Choice
                        key={one.as_str()}
                        name={words::side(one)}
                        value={one.as_str()}
                        pressed={*side == one}
                        action={Action::Choose(one)}
                        dispatch={dispatch.clone()}
                    />
                }
            </div>
        </div>
    }
}

/// Props of [`FeelSwitch`].
#[derive(Properties, PartialEq)]
pub struct FeelSwitchProps {
    /// The chosen sensations.
    pub feel: Sorted<Feel>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Chooses what it feels like.
#[component]
pub fn FeelSwitch(props: &FeelSwitchProps) -> Html {
    html! {
        <fieldset class="feel">
            <legend>{ words::FEELS }</legend>
            for feel in Feel::ALL {
                <Choice
                    key={feel.as_str()}
                    name={words::feel(feel)}
                    value={feel.as_str()}
                    pressed={props.feel.contains(&feel)}
                    action={Action::ToggleFeel(feel)}
                    dispatch={props.dispatch.clone()}
                />
            }
        </fieldset>
    }
}
