//! The bar at the top of every page. Native only: the app leaves it where it is.

use yew::prelude::*;

use crate::{
    interface::Message,
    selection::Page,
    ui::{
        link::{current, href},
        text::use_interface,
    },
};

/// Props of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// Where links start from.
    pub root: AttrValue,
    /// The page that is open.
    pub page: Page,
}

/// The site's name and its pages.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let text = use_interface();
    let HeaderProps { root, page } = props;
    let link = |to: Page, address: &str, name: Message| {
        html! { <a href={href(root, address)} aria-current={current(*page == to)}>{ text.get(name) }</a> }
    };
    html! {
        <header class="site">
            <a class="skip" href="#list">{ text.get(Message::PagesSkipFigure) }</a>
            <a class="brand" href={href(root, "")}>{ text.get(Message::SiteName) }</a>
            <nav aria-label={text.get(Message::PagesNavigation)}>
                { link(Page::Regions, "pain/", Message::PagesRegions) }
                { link(Page::Muscles, "muscle/", Message::PagesMuscles) }
                { link(Page::Causes, "cause/", Message::PagesCauses) }
                { link(Page::About, "about/", Message::PagesAbout) }
            </nav>
        </header>
    }
}
