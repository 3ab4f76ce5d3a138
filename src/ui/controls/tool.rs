//! A tool that unfolds its choices over the figure, or on a phone in a sheet at the foot of the window, which has a title and a button to
//! close it.

use web_sys::{Event, MouseEvent};
use yew::prelude::*;

use crate::{
    interface::Message,
    ui::{
        browser,
        controls::icon::{Icon, icon},
        text::use_interface,
    },
};

/// Props of [`Tool`].
#[derive(Properties, PartialEq)]
pub struct ToolProps {
    /// The class that tells it from other tools.
    pub class: &'static str,
    /// The icon beside its name.
    pub icon: Icon,
    /// Its name.
    pub name: Message,
    /// What it explains, also where scripts are off.
    #[prop_or_default]
    pub explains: Html,
    /// Its choices, which are on the page only while it is open.
    pub children: Html,
}

/// The tool.
#[component]
pub fn Tool(props: &ToolProps) -> Html {
    let text = use_interface();
    let ToolProps { class, icon: sign, name, explains, children } = props;
    let (details, open) = (use_node_ref(), use_state_eq(|| false));
    let ontoggle = {
        let (class, open) = (*class, open.setter());
        Callback::from(move |event: Event| {
            // What is in it may be folded away on its own.
            if let Some(is_open) = browser::details_toggled(&event, class) {
                open.set(is_open);
            }
        })
    };
    let onclick = {
        let details = details.clone();
        Callback::from(move |_: MouseEvent| browser::fold_away(&details))
    };
    html! {
        <details class={classes!("tool", *class)} ref={&details} {ontoggle}>
            <summary>{ icon(*sign) }{ text.get(*name) }</summary>
            <div class="choices">
                if *open {
                    <div class="overlay-head">
                        <b>{ text.get(*name) }</b>
                        <button type="button" class="close" aria-label={text.get(Message::SiteClose)} {onclick}>{ "×" }</button>
                    </div>
                    { children.clone() }
                }
                { explains.clone() }
            </div>
        </details>
    }
}
