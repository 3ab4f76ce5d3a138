//! Puts a page's own head and body into the `index.html` that Trunk wrote.

use crate::ui::{Theme, words};

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
pub struct Filling<'a> {
    /// Markup for the head.
    pub head: String,
    /// The bar at the top.
    pub header: &'a str,
    /// The rendered app.
    pub app: &'a str,
    /// The line at the bottom.
    pub footer: &'a str,
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
    pub fn fill(&self, filling: &Filling<'_>) -> String {
        let Filling { head, header, app, footer, way_up, kept } = filling;
        // Trunk links to "./": right for the start page only.
        let links = self.0.replace("=\"./", &format!("=\"{way_up}"));
        let update = if *kept { update() } else { String::new() };
        let parts = [head.as_str(), &failed(), &update, &notice(way_up), header, app, footer, &themes()];
        MARKS.iter().zip(parts).fold(links, |page, (mark, part)| page.replace(mark, part))
    }
}

/// The words that come into view when the app cannot start or has died. The link loads the page anew.
fn failed() -> String {
    format!("<p class=\"failed\" role=\"alert\">{} <a href=\"\">{}</a></p>", words::FAILED, words::RELOAD)
}

/// The place where a new version of the site is offered once all of it is on the device.
fn update() -> String {
    format!(
        "<div class=\"update\" role=\"status\"><p hidden>{} <button type=\"button\" class=\"choice\">{}</button></p></div>",
        words::UPDATE,
        words::UPDATE_NOW,
    )
}

/// The notice before use: a bar that stays until it is accepted.
fn notice(way_up: &str) -> String {
    format!(
        "<aside class=\"notice\" aria-label=\"{}\"><p>{} <span>{} <a href=\"{way_up}about/#doctor\">{}</a></span></p>\
         <button type=\"button\" class=\"choice\" data-accept=\"seen\">{}</button></aside>",
        words::NOTICE_NAME,
        words::NOT_A_DIAGNOSIS,
        words::NOTICE_BAR,
        words::DOCTOR_WHEN,
        words::NOTICE_ACCEPT,
    )
}

/// Chooses light or dark. The buttons show once the app is there to answer them.
fn themes() -> String {
    let button = |theme: Theme| {
        format!(
            "<button type=\"button\" class=\"choice\" data-value=\"{}\" data-theme-choice aria-pressed=\"{}\">{}</button>",
            theme.as_str(),
            theme == Theme::Device,
            words::theme(theme),
        )
    };
    let buttons = Theme::ALL.map(button).concat();
    format!("<aside class=\"themes\" aria-label=\"{0}\"><span>{0}</span>{buttons}</aside>", words::THEME)
}
