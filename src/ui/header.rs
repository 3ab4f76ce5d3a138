//! The bar at the top of every page.

use yew::prelude::*;

use super::{
    link::{current, follow, href},
    words,
};
use crate::{selection::Page, state::Action};

/// The site's name and its pages. The about page is one without the app, so its link is a plain one.
pub fn header(root: &AttrValue, page: Page, dispatch: &Callback<Action>) -> Html {
    let link = |to: Page, address: &str, name: &'static str| {
        html! { <a href={href(root, address)} onclick={follow(dispatch, Action::Turn(to))} aria-current={current(page == to)}>{ name }</a> }
    };
    html! {
        <header class="site">
            <a class="skip" href="#list">{ words::SKIP_FIGURE }</a>
            <a class="brand" href={href(root, "")} onclick={follow(dispatch, Action::Turn(Page::Map))}>{ words::SITE }</a>
            <nav aria-label={words::NAVIGATION}>
                { link(Page::Regions, "pain/", words::REGIONS) }
                { link(Page::Muscles, "muscle/", words::MUSCLES) }
                <a href={href(root, "about/")} aria-current={current(page == Page::About)}>{ words::ABOUT }</a>
            </nav>
        </header>
    }
}
