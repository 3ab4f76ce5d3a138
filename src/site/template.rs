//! Puts a page's own head and body into the `index.html` that Trunk wrote.

use yew::prelude::*;

use super::markup::markup;
use crate::{
    interface::{Interface, Message},
    sharing::escape,
    ui::{
        Shared, Theme,
        pages::{notice::NoticeBar, theme_switch::ThemeSwitch},
    },
};

/// The page that Trunk wrote, with marked places for the rest.
pub struct Template(String);

/// A place that the template must have.
const MARKS: [&str; 8] = [
    "<!--head-->",
    "<!--failed-->",
    "<!--update-->",
    "<!--notice-->",
    "<!--header-->",
    "<!--app-->",
    "<!--footer-->",
    "<!--themes-->",
];

/// What goes into the template.
pub struct PageParts<'a> {
    /// Markup for the head.
    pub head: String,
    /// The bar at the top.
    pub header: &'a str,
    /// The rendered app.
    pub app: &'a str,
    /// The line at the bottom.
    pub footer: &'a str,
    /// The interface's text.
    pub interface: &'a Shared<Interface>,
    /// The way from the page up to the site's root.
    pub way_up: &'a str,
    /// Whether the site is kept on the device.
    pub kept: bool,
}

impl Template {
    /// Takes Trunk's page.
    ///
    /// # Errors
    /// The name of a mark that it lacks.
    pub fn new(text: String) -> Result<Self, &'static str> {
        match MARKS.into_iter().find(|mark| !text.contains(mark)) {
            Some(missing) => Err(missing),
            None => Ok(Self(text)),
        }
    }

    /// One page.
    pub fn fill(&self, parts: &PageParts<'_>) -> String {
        let PageParts { head, header, app, footer, interface, way_up, kept } = parts;
        // Trunk links to "./": right for the start page only.
        let way_up_or_here = if way_up.is_empty() { "./" } else { way_up };
        let links = self.0.replace("=\"./", &format!("=\"{way_up_or_here}"));
        let notice = markup(interface, html! { <NoticeBar root={(*way_up).to_owned()} /> });
        let themes = markup(interface, html! { <ThemeSwitch theme={Theme::Device} /> });
        let update = if *kept { update(interface) } else { String::new() };
        let parts = [head.as_str(), &failed(interface), &update, &notice, header, app, footer, &themes];
        MARKS.iter().zip(parts).fold(links, |page, (mark, part)| page.replace(mark, part))
    }
}

/// The words that come into view when the app cannot start or has died, for each cause that `early.js` tells apart, and when it is long
/// in coming. The link loads the page anew.
fn failed(interface: &Interface) -> String {
    let text = |message| escape(&interface.get(message));
    let causes = [
        ("missing", Message::StartMissing),
        ("browser", Message::StartBrowser),
        ("file", Message::StartFile),
        ("frame", Message::StartFrame),
    ];
    let causes = causes.map(|(cause, message)| format!("<span data-of=\"{cause}\">{}</span> ", text(message))).concat();
    let left = format!("<span class=\"means-left\">{}</span>", text(Message::StartLeft));
    format!(
        "<p class=\"failed\" role=\"alert\">{} {causes}{left} <a href=\"\">{}</a></p>\
         <p class=\"waiting\" role=\"status\">{} {left}</p>",
        text(Message::StartFailed),
        text(Message::StartReload),
        text(Message::StartWaiting),
    )
}

/// The place where a new version of the site is offered once all of it is on the device.
fn update(interface: &Interface) -> String {
    let text = |message| escape(&interface.get(message));
    format!(
        "<div class=\"update\" role=\"status\"><p hidden>{} <button type=\"button\" class=\"choice\">{}</button></p></div>",
        text(Message::StartUpdate),
        text(Message::StartUpdateNow),
    )
}
