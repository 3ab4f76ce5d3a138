//! The bar at the top of every page.

use yew::prelude::*;

use super::{
    link::{Link, href},
    words,
};
use crate::{selection::Page, state::Action};

/// The site's name and its pages. The about page is one without the app, so its link is a plain one.
pub fn header(root: &AttrValue, page: Page, dispatch: &Callback<Action>) -> Html {
    let turn = |page: Page| dispatch.reform(move |()| Action::Turn(page));
    let link = |to: Page, address: &'static str, name: &'static str| {
        html! { <Link to={address} follow={turn(to)} current={page == to}>{ name }</Link> }
    };
    html! {
        <header class="site">
            <a class="skip" href="#list">{ words::SKIP_FIGURE }</a>
            <Link class="brand" to="" follow={turn(Page::Map)}>{ words::SITE }</Link>
            <nav aria-label={words::NAVIGATION}>
                { link(Page::Regions, "pain/", words::REGIONS) }
                { link(Page::Muscles, "muscle/", words::MUSCLES) }
                <a href={href(root, "about/")} aria-current={(page == Page::About).then_some("true")}>{ words::ABOUT }</a>
            </nav>
        </header>
    }
}
