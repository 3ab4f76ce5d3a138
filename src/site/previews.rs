//! The previews of all pages as files.

use std::{num::NonZero, panic::resume_unwind, thread};

use super::{
    io::Failure,
    pages::PageFile,
    preview::{PreviewRenderer, SIZE},
};
use crate::{
    assets::{CREDIT, fingerprint},
    selection::Page,
};

/// A image as a file.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageFile {
    /// Its path below the site's root; named by its content.
    pub file: String,
    /// The PNG.
    pub png: Vec<u8>,
}

impl ImageFile {
    /// A image whose path begins with `name`.
    pub fn new(name: &str, png: Vec<u8>) -> Self {
        Self { file: format!("{name}-{}.png", fingerprint(&png)), png }
    }
}

/// The preview of each page. `pages` holds their markup, with the map first: pages without a figure show its figure.
///
/// # Errors
/// When one cannot be drawn.
pub fn previews(renderer: &PreviewRenderer<'_>, pages: &[(PageFile, String)]) -> Result<Vec<ImageFile>, Failure> {
    let map = pages.first().map_or("", |(_, markup)| markup);
    let jobs = pages.iter().filter_map(|(page, markup)| {
        let figure = if page.selection.page == Page::Map { markup } else { map };
        Some((page.name(), renderer.preview(page, figure)?))
    });
    let jobs: Vec<_> = jobs.collect();
    let draw = |(name, svg): &(String, String)| {
        let name = format!("preview/{name}");
        Ok(ImageFile::new(&name, renderer.rasterizer.png(&name, svg, SIZE, Some(CREDIT))?))
    };
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let shares = jobs.chunks(jobs.len().div_ceil(workers).max(1));
        let workers: Vec<_> =
            shares.map(|share| scope.spawn(move || share.iter().map(draw).collect::<Vec<_>>())).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}
