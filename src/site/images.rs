//! All that is painted for a finished site, as files: previews, icons and screenshots, with the manifest that names them.

use std::{fs, path::Path};

use super::{
    figure_stylesheet::{css_variable, figure_stylesheet},
    icons::{Purpose, icons},
    io::{Failure, read, save},
    manifest::{Screenshot, manifest},
    pages::PageFile,
    preview::PreviewRenderer,
    previews::{ImageFile, previews},
    rasterizer::{Rasterizer, size},
};
use crate::{domain::Atlas, interface::Interface};

/// The manifest's file.
pub const MANIFEST: &str = "manifest.webmanifest";
/// Real pictures of the app, below `assets/pictures/`.
const SCREENSHOTS: [&str; 2] = ["phone", "desktop"];

/// What pages have to know of it.
pub struct Images {
    /// The preview of each page.
    pub previews: Vec<ImageFile>,
    /// The file of the icon for Apple's home screens.
    pub touch: String,
    /// The colour of the bars around a page, light and dark.
    pub bars: [String; 2],
}

/// Draws it all into `dist`. `pages` are those of the site with their markup, `address` is its public one.
///
/// # Errors
/// When something cannot be read, drawn or written.
pub fn write_images(
    assets: &Path,
    dist: &Path,
    atlas: &Atlas,
    interface: &Interface,
    pages: &[(PageFile, String)],
    address: Option<&str>,
) -> Result<Images, Failure> {
    let style = |name: &str| read(&assets.join("styles").join(name));
    let (base, dark) = (style("base.css")?, style("themes/dark.css")?);
    let rasterizer = Rasterizer::new(assets)?;
    let icon = read(&assets.join("icons/icon.svg"))?;
    let stylesheet = figure_stylesheet(&base, &(style("figure.css")? + &style("preview.css")?));
    let previews = previews(
        &PreviewRenderer { atlas, interface, rasterizer: &rasterizer, stylesheet: &stylesheet, icon: &icon, address },
        pages,
    )?;
    let colour = |css: &str, name: &str| css_variable(css, name).unwrap_or("#fff").to_owned();
    let icons = icons(&rasterizer, &icon, &colour(&base, "--accent"))?;
    let mut screenshots = Vec::new();
    for name in SCREENSHOTS {
        let path = assets.join("pictures").join(name).with_extension("png");
        let png = fs::read(&path).map_err(|error| Failure::File { path, error })?;
        let size = size(name, &png)?;
        // Only shops ask for them: they lie with the previews, which are not kept on a device.
        screenshots.push((ImageFile::new(&format!("preview/app-{name}"), png), size));
    }
    let touch = icons.iter().find(|icon| icon.purpose == Purpose::Touch);
    let touch = touch.map(|icon| icon.image.file.clone()).unwrap_or_default();
    let shown = screenshots.iter().map(|(image, size)| Screenshot { file: image.file.clone(), size: *size });
    let colours = [&colour(&base, "--sheet"), &*colour(&base, "--paper")];
    save(&dist.join(MANIFEST), manifest(&icons, &shown.collect::<Vec<_>>(), colours, interface))?;
    let pictures = previews.iter().chain(icons.iter().map(|icon| &icon.image));
    for image in pictures.chain(screenshots.iter().map(|(image, _)| image)) {
        save(&dist.join(&image.file), &image.png)?;
    }
    Ok(Images { previews, touch, bars: [colour(&base, "--sheet"), colour(&dark, "--sheet")] })
}
