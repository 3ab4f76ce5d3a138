//! All that is painted for a finished site, as files: previews, icons and screenshots, with the manifest that names them.

use std::{fs, path::Path};

use super::{
    Failure,
    files::{read, save},
    icons::{Purpose, icons},
    looks::{looks, value},
    manifest::{Screenshot, manifest},
    pages::PageFile,
    painter::{Painter, size},
    pictures::{Picture, previews},
    preview::Studio,
};
use crate::{domain::Atlas, interface::Interface};

/// The manifest's file.
pub const MANIFEST: &str = "manifest.webmanifest";
/// Real pictures of the app, below `assets/pictures/`.
const SCREENSHOTS: [&str; 2] = ["phone", "desktop"];

/// What pages have to know of it.
pub struct Drawn {
    /// The preview of each page.
    pub previews: Vec<Picture>,
    /// The file of the icon for Apple's home screens.
    pub touch: String,
    /// The colour of the bars around a page, light and dark.
    pub bars: [String; 2],
}

/// Draws it all into `dist`. `pages` are those of the site with their markup, `address` is its public one.
///
/// # Errors
/// When something cannot be read, drawn or written.
pub fn draw(
    assets: &Path,
    dist: &Path,
    atlas: &Atlas,
    interface: &Interface,
    pages: &[(PageFile, String)],
    address: Option<&str>,
) -> Result<Drawn, Failure> {
    let style = |name: &str| read(&assets.join("styles").join(name));
    let (base, dark) = (style("base.css")?, style("themes/dark.css")?);
    let painter = Painter::new(assets)?;
    let icon = read(&assets.join("icons/icon.svg"))?;
    let looks = looks(&base, &(style("figure.css")? + &style("preview.css")?));
    let previews =
        previews(&Studio { atlas, interface, painter: &painter, looks: &looks, icon: &icon, address }, pages)?;
    let colour = |css: &str, name: &str| value(css, name).unwrap_or("#fff").to_owned();
    let icons = icons(&painter, &icon, &colour(&base, "--accent"))?;
    let mut screenshots = Vec::new();
    for name in SCREENSHOTS {
        let path = assets.join("pictures").join(name).with_extension("png");
        let png = fs::read(&path).map_err(|error| Failure::File { path, error })?;
        let size = size(name, &png)?;
        // Only shops ask for them: they lie with the previews, which are not kept on a device.
        screenshots.push((Picture::new(&format!("preview/app-{name}"), png), size));
    }
    let touch = icons.iter().find(|icon| icon.purpose == Purpose::Touch);
    let touch = touch.map(|icon| icon.picture.file.clone()).unwrap_or_default();
    let shown = screenshots.iter().map(|(picture, size)| Screenshot { file: picture.file.clone(), size: *size });
    let colours = [&colour(&base, "--sheet"), &*colour(&base, "--paper")];
    save(&dist.join(MANIFEST), manifest(&icons, &shown.collect::<Vec<_>>(), colours, interface))?;
    let pictures = previews.iter().chain(icons.iter().map(|icon| &icon.picture));
    for picture in pictures.chain(screenshots.iter().map(|(picture, _)| picture)) {
        save(&dist.join(&picture.file), &picture.png)?;
    }
    Ok(Drawn { previews, touch, bars: [colour(&base, "--sheet"), colour(&dark, "--sheet")] })
}
