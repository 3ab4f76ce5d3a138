//! The line at the foot of every page.

use yew::prelude::*;

use crate::{
    interface::Message,
    ui::{link::href, text::use_interface},
};

/// Props of [`Footer`].
#[derive(Properties, PartialEq)]
pub struct FooterProps {
    /// Where links start from.
    pub root: AttrValue,
}

/// The line.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let text = use_interface();
    let about = href(&props.root, "about/");
    html! {
        <footer class="site">
            <p>
                { text.get(Message::SiteNotADiagnosis) }{ " " }
                { text.site_credit(&|credit| html! { <a href={about.clone()}>{ credit }</a> }) }
            </p>
        </footer>
    }
}
