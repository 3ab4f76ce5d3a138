//! The finished site: one HTML file per public page, `atlas.json`, the art and the style sheet.

mod files;
mod pages;
mod template;

pub use files::{Failure, write};
pub use pages::{PageFile, pages};
