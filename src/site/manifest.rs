//! The manifest: what a device needs to install the site as an app.

use serde_json::{Value, json};

use super::icons::{Icon, Purpose};
use crate::interface::{Interface, Message};

/// A real picture of the app, for those who may install it.
#[derive(Clone, Debug, PartialEq)]
pub struct Screenshot {
    /// Its path below the site's root.
    pub file: String,
    /// Its width and height in pixels.
    pub size: (u32, u32),
}

/// The manifest as a file beside the start page: its links hold wherever the site stands. `colours` are those of the bars around
/// it and of the page. Of the screenshots, an upright one is of a phone.
pub fn manifest(icons: &[Icon], screenshots: &[Screenshot], colours: [&str; 2], interface: &Interface) -> String {
    let text = |message| interface.get(message).to_string();
    let icons = icons.iter().filter_map(|icon| {
        let purpose = match icon.purpose {
            Purpose::Any => "any",
            Purpose::Maskable => "maskable",
            Purpose::Touch => return None,
        };
        let sizes = format!("{0}x{0}", icon.size);
        Some(json!({ "src": icon.image.file, "sizes": sizes, "type": "image/png", "purpose": purpose }))
    });
    let screenshots = screenshots.iter().map(|Screenshot { file, size: (width, height) }| {
        let (form, label) =
            if height > width { ("narrow", Message::InstallPhone) } else { ("wide", Message::InstallDesktop) };
        let sizes = format!("{width}x{height}");
        json!({ "src": file, "sizes": sizes, "type": "image/png", "form_factor": form, "label": text(label) })
    });
    let shortcut = |name, path: &str| json!({ "name": text(name), "url": format!("./{path}") });
    let [bars, page] = colours;
    let manifest = json!({
        "start_url": "./",
        "scope": "./",
        "name": text(Message::SiteFullName),
        "short_name": text(Message::SiteName),
        "description": text(Message::SiteDescription),
        "lang": interface.language(),
        "display": "standalone",
        "categories": ["health", "medical"],
        "theme_color": bars,
        "background_color": page,
        "icons": icons.collect::<Value>(),
        "screenshots": screenshots.collect::<Value>(),
        "shortcuts": [shortcut(Message::PagesRegionsTitle, "pain/"), shortcut(Message::PagesMusclesTitle, "muscle/")],
    });
    format!("{manifest:#}\n")
}
