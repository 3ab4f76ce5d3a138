//! Renders components to text.

use yew::{BaseComponent, LocalServerRenderer, prelude::*};

use crate::{
    interface::Interface,
    ui::{
        Shared,
        text::{WithInterface, WithInterfaceProps},
    },
};

/// The text of a component.
pub fn render<C: BaseComponent>(props: C::Properties) -> String {
    pollster::block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

/// The text of a piece of a page, with the interface's words.
pub fn markup(interface: &Shared<Interface>, content: Html) -> String {
    render::<WithInterface>(WithInterfaceProps { interface: interface.clone(), children: content })
}
