//! The interface's own text for components: every one that shows some asks for them here.

use yew::prelude::*;

use super::shared::Shared;
use crate::interface::Interface;

/// The interface's text, as [`WithInterface`] gives them; outside of one, every text is empty.
#[hook]
pub fn use_interface() -> Shared<Interface> {
    use_context().unwrap_or_default()
}

/// Props of [`WithInterface`].
#[derive(Properties, PartialEq)]
pub struct WithInterfaceProps {
    /// The words.
    pub interface: Shared<Interface>,
    /// What they are for.
    pub children: Html,
}

/// Gives words to every component in it.
#[component]
pub fn WithInterface(props: &WithInterfaceProps) -> Html {
    html! {
        <ContextProvider<Shared<Interface>> context={props.interface.clone()}>
            { props.children.clone() }
        </ContextProvider<Shared<Interface>>>
    }
}
