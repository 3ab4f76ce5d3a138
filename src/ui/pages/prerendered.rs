//! The prerendered page as the app finds it: its parts, its focus, and how it says whether the app lives.

use web_sys::Element;

use crate::ui::browser;

/// The parts of a prerendered page that the app needs.
pub struct Prerendered {
    /// The element that the app is mounted in.
    pub app: Element,
    /// The path of the site's root, with a slash at its end.
    pub root: String,
    /// The address of the atlas's file.
    pub atlas: String,
    /// The address of the file of the interface's words.
    pub text: String,
    /// The drawing in the page, by the name of its view.
    pub art: Option<(String, String)>,
    /// The text of the card in the page, by the path of its file.
    pub card: Option<(String, String)>,
}

/// Whether the page is one of text alone, which stays as it is.
pub fn is_still() -> bool {
    gloo::utils::document().query_selector("main.text").ok().flatten().is_some()
}

impl Prerendered {
    /// Finds them in the current page.
    pub fn find() -> Option<Self> {
        let document = gloo::utils::document();
        let find = |selector: &str| document.query_selector(selector).ok().flatten();
        let link = find("link[data-atlas]")?;
        let text = find("link[data-text]")?.get_attribute("href")?;
        let base = document.base_uri().ok().flatten()?;
        let root = web_sys::Url::new_with_base(&link.get_attribute("data-root")?, &base).ok()?.pathname();
        let art = find("[data-art]").and_then(|art| Some((art.get_attribute("data-art")?, art.inner_html())));
        let card = find("[data-card]").and_then(|card| Some((card.get_attribute("data-card")?, card.inner_html())));
        Some(Self { app: find("#app")?, root, atlas: link.get_attribute("href")?, text, art, card })
    }
}

/// A selector for the focused element, if it is one that will be there again after mounting.
pub fn focus_mark() -> Option<String> {
    let focused = gloo::utils::document().active_element()?;
    if let Some(id) = Some(focused.id()).filter(|id| !id.is_empty()) {
        return Some(format!("[id='{id}']"));
    }
    if let (Some(region), Some(side)) = (focused.get_attribute("data-region"), focused.get_attribute("data-side")) {
        return Some(format!("[data-region='{region}'][data-side='{side}']"));
    }
    focused.get_attribute("href").map(|href| {
        let end = href.trim_start_matches("../");
        format!("{}[href$='{end}']", focused.tag_name().to_ascii_lowercase())
    })
}

/// Says on the page that the app runs.
pub fn mark_alive() {
    browser::mark_root("data-app", Some("alive"));
}

/// Says on the page that the app could not start or has died; the page's own words for it come into view.
pub fn mark_failed() {
    browser::mark_root("data-app", Some("failed"));
}
