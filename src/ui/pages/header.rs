//! The bar at the top of every page. Native only: the app leaves it where it is.

use yew::prelude::*;

use crate::selection::Page;
use crate::ui::{
    link::{current, href},
    words,
};

/// The site's name and its pages.
pub fn header(root: &str, page: Page) -> Html {
    let link = |to: Page, address: &str, name: &'static str| {
        html! { <a href={href(root, address)} aria-current={current(page == to)}>{ name }</a> }
    };
    html! {
        <header class="site">
            <a class="skip" href="#list">{ words::SKIP_FIGURE }</a>
            <a class="brand" href={href(root, "")}>{ words::SITE }</a>
            <nav aria-label={words::NAVIGATION}>
                { link(Page::Regions, "pain/", words::REGIONS) }
                { link(Page::Muscles, "muscle/", words::MUSCLES) }
                { link(Page::About, "about/", words::ABOUT) }
            </nav>
        </header>
    }
}
