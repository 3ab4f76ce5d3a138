//! Renders components to text.

use yew::{BaseComponent, LocalServerRenderer, prelude::*};

/// The text of a component.
pub fn render<C: BaseComponent>(props: C::Properties) -> String {
    pollster::block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

#[derive(Properties, PartialEq)]
struct FragmentProps {
    content: Html,
}

#[component]
fn Fragment(props: &FragmentProps) -> Html {
    props.content.clone()
}

/// The text of a piece of a page.
pub fn markup(content: Html) -> String {
    render::<Fragment>(FragmentProps { content })
}
