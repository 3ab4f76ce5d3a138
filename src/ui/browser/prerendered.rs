//! The prerendered page as the app finds it: its parts, its focus, and how it says whether the app lives.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::{
    domain::{ArtPart, BodyPart, FigureArt, SignId, View},
    state::Check,
    ui::browser,
};

/// The parts of a prerendered page that the app needs.
pub struct Prerendered {
    /// The element that the app is mounted in.
    pub app: Element,
    /// The path of the site's root, with a slash at its end.
    pub root: String,
    /// The address of the atlas's file.
    pub atlas: String,
    /// The drawing in the page, with its view.
    pub art: Option<(View, FigureArt)>,
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
        let (link, root) = (find("link[data-atlas]")?, root()?);
        Some(Self { app: find("#app")?, root, atlas: link.get_attribute("href")?, art: art() })
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

/// The address of the file of the interface's text: every page has one.
pub fn text() -> Option<String> {
    browser::find("link[data-text]")?.get_attribute("href")
}

/// The path of the site's root, with a slash at its end.
pub fn root() -> Option<String> {
    let base = gloo::utils::document().base_uri().ok().flatten()?;
    let way_up = browser::find("[data-root]")?.get_attribute("data-root")?;
    Some(web_sys::Url::new_with_base(&way_up, &base).ok()?.pathname())
}

/// The drawing in the page: so it is never fetched twice.
fn art() -> Option<(View, FigureArt)> {
    let drawn = browser::find("[data-art]")?;
    let inside = |selector: &str| browser::find_in(&drawn, selector).map(|part| part.inner_html());
    let part = |part: Element| match part.get_attribute("href") {
        Some(href) => ArtPart::Muscle(href.trim_start_matches("#muscle-").into()),
        None => ArtPart::Path(part.outer_html()),
    };
    let art = FigureArt {
        shapes: inside(".shape-defs")?,
        defs: inside(".muscle-defs")?,
        body: inside("#leg-body")?,
        bones: inside("#leg-bones")?,
        muscles: browser::all_in(&drawn, "#leg-muscles > *").map(part).collect(),
        creases: inside("#leg-creases")?,
    };
    Some((View::parse(&drawn.get_attribute("data-art")?)?, art))
}

/// The parts that somebody unfolded before the app was there: each by what its summary says and how many of the same words stand above.
#[derive(Debug)]
pub struct Unfolded(Vec<(String, usize)>);

impl Unfolded {
    /// Reads it from the page.
    pub fn read() -> Self {
        let open = all_parts().into_iter().filter(|(part, _)| part.has_attribute("open"));
        Self(open.map(|(_, key)| key).collect())
    }

    /// Unfolds the same parts of the mounted app.
    pub fn restore(&self) {
        for (part, _) in all_parts().into_iter().filter(|(_, key)| self.0.contains(key)) {
            browser::set(&part, "open", Some(""));
        }
    }
}

/// Every part that can be folded, with the words of its summary and how many of the same words stand above.
fn all_parts() -> Vec<(Element, (String, usize))> {
    let mut parts: Vec<(Element, (String, usize))> = Vec::new();
    for part in browser::all("#app details") {
        let words = browser::find_in(&part, "summary").map(|summary| browser::text(&summary)).unwrap_or_default();
        let above = parts.iter().filter(|(_, (other, _))| *other == words).count();
        parts.push((part, (words, above)));
    }
    parts
}

/// What somebody did on the page before the app was there.
#[derive(Debug, Default)]
pub struct DoneBefore {
    /// The answers of the check.
    pub check: Check,
    /// What was typed into the field to search.
    pub search: String,
}

impl DoneBefore {
    /// Reads it from the page, which looks at these parts of the body.
    pub fn read(parts: Vec<BodyPart>) -> Self {
        let ticked = |input: &Element| input.unchecked_ref::<HtmlInputElement>().checked();
        let signs =
            browser::all("[data-sign]").filter(|sign| browser::find_in(sign, "input").is_some_and(|one| ticked(&one)));
        let signs = signs.filter_map(|sign| Some(SignId::from(sign.get_attribute("data-sign")?.as_str())));
        let is_ticked = |selector: &str| browser::find(selector).is_some_and(|input| ticked(&input));
        Self {
            check: Check {
                signs: signs.collect(),
                passed: if is_ticked(".passes") { parts } else { Vec::new() },
                checked_by_doctor: is_ticked(".checked-by-doctor"),
            },
            search: browser::find("#search")
                .map(|field| field.unchecked_ref::<HtmlInputElement>().value())
                .unwrap_or_default(),
        }
    }
}
