//! Markup made natively that the app shows as it is.

use yew::{LocalServerRenderer, prelude::*};

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
    pollster::block_on(
        LocalServerRenderer::<Fragment>::with_props(FragmentProps { content }).hydratable(false).render(),
    )
}
