//! A button that is pressed or not, and a group of them.

use yew::prelude::*;

/// Props of [`Choice`].
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// What it says.
    pub label: AttrValue,
    /// A stable word for styles and tests.
    pub value: AttrValue,
    /// Whether it is pressed.
    pub pressed: bool,
    /// Called when somebody presses it.
    pub onpress: Callback<()>,
}

/// A button that is pressed or not.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let ChoiceProps { label, value, pressed, onpress } = props;
    html! {
        <button
            type="button"
            class="choice"
            data-value={value}
            aria-pressed={pressed.to_string()}
            onclick={onpress.reform(|_: MouseEvent| ())}
        >
            { label }
        </button>
    }
}

/// Props of [`ChoiceGroup`].
#[derive(Properties, PartialEq)]
pub struct ChoiceGroupProps {
    /// Its name for those who cannot see it.
    pub name: AttrValue,
    /// The buttons.
    #[prop_or_default]
    pub children: Html,
}

/// Choices that belong together.
#[component]
pub fn ChoiceGroup(props: &ChoiceGroupProps) -> Html {
    html! { <div class="switch" role="group" aria-label={&props.name}>{ props.children.clone() }</div> }
}
