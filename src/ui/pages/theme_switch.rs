//! Chooses light or dark.

use yew::prelude::*;

use crate::{
    interface::Message,
    ui::{browser::preferences, pages::theme::Theme, text::use_interface},
};

/// Props of [`ThemeSwitch`].
#[derive(Properties, PartialEq)]
pub struct ThemeSwitchProps {
    /// The theme that is on at first.
    pub theme: Theme,
}

/// The buttons. They show once the app is there to answer them.
#[component]
pub fn ThemeSwitch(props: &ThemeSwitchProps) -> Html {
    let text = use_interface();
    let chosen = use_state_eq(|| props.theme);
    {
        let chosen = chosen.setter();
        use_effect_with((), move |()| {
            let listeners = preferences::on_change(move || chosen.set(Theme::restore()));
            move || drop(listeners)
        });
    }
    let button = |theme: Theme| {
        let onclick = {
            let chosen = chosen.setter();
            Callback::from(move |_: MouseEvent| {
                theme.choose();
                chosen.set(theme);
            })
        };
        html! {
            <button
                key={theme.as_str()}
                type="button"
                class="choice"
                data-value={theme.as_str()}
                data-theme-choice=""
                aria-pressed={(theme == *chosen).to_string()}
                {onclick}
            >
                { text.theme(theme) }
            </button>
        }
    };
    html! {
        <aside class="themes" aria-label={text.get(Message::ThemeName)}>
            <span>{ text.get(Message::ThemeName) }</span>
            { for Theme::ALL.into_iter().map(button) }
        </aside>
    }
}
