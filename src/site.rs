//! The finished site: one HTML file per public page, the atlas, the art and the texts of cards.

mod build;
mod bundle;
mod cards;
mod figure_stylesheet;
mod head;
mod headers;
mod icons;
mod images;
mod io;
mod links;
mod manifest;
mod markup;
mod minify;
mod offline;
mod options;
mod pages;
mod preview;
mod previews;
mod rasterizer;
mod template;

pub use build::build;
pub use bundle::Bundle;
pub use figure_stylesheet::figure_stylesheet;
pub use headers::{headers, policy};
pub use icons::{Icon, Purpose, icons};
pub use io::Failure;
pub use links::{about, robots, sitemap};
pub use manifest::{Screenshot, manifest};
pub use markup::{markup, page_markup, render};
pub use offline::worker;
pub use options::BuildOptions;
pub use pages::{PageFile, pages};
pub use preview::{PreviewRenderer, SIZE as PREVIEW_SIZE};
pub use previews::{ImageFile, previews};
pub use rasterizer::Rasterizer;
