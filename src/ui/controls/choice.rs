//! Buttons that are pressed or not, alone and in groups.

use yew::prelude::*;

/// A button that is pressed or not. `value` is a stable word for styles and tests.
pub fn choice(value: &str, label: AttrValue, pressed: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button
            key={value}
            type="button"
            class="choice"
            data-value={value.to_owned()}
            aria-pressed={pressed.to_string()}
            {onclick}
        >
            { label }
        </button>
    }
}

/// A button for each value of an enum: what it is called, whether it is pressed, and what is told when somebody presses it.
pub fn choices<T: Copy + Into<&'static str> + 'static>(
    values: impl IntoIterator<Item = T>,
    label: impl Fn(T) -> AttrValue,
    is_pressed: impl Fn(T) -> bool,
    onchoose: &Callback<T>,
) -> Html {
    let button = |value: T| choice(value.into(), label(value), is_pressed(value), onchoose.reform(move |_| value));
    values.into_iter().map(button).collect()
}

/// Choices that belong together. `name` is for those who cannot see it.
pub fn choice_group(name: AttrValue, choices: Html) -> Html {
    html! { <div class="switch" role="group" aria-label={name}>{ choices }</div> }
}
