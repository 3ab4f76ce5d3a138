//! The bar at the top of every page.

use yew::prelude::*;

use super::{link::Link, words};
use crate::{selection::Page, state::Action};

/// Props of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The open page.
    pub page: Page,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The site's name and its pages.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let pages = [
        (Page::Regions, "pain/", words::REGIONS),
        (Page::Muscles, "muscle/", words::MUSCLES),
        (Page::About, "about/", words::ABOUT),
    ];
    let turn = |page: Page| props.dispatch.reform(move |()| Action::Turn(page));
    html! {
        <header class="site">
            <a class="skip" href="#list">{ words::SKIP_FIGURE }</a>
            <Link class="brand" to="" follow={turn(Page::Map)}>{ words::SITE }</Link>
            <nav aria-label={words::NAVIGATION}>
                for (page, to, name) in pages {
                    <Link key={to} {to} follow={turn(page)} current={props.page == page}>{ name }</Link>
                }
            </nav>
        </header>
    }
}
