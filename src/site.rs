//! The finished site: one HTML file per public page, the atlas, the art and the texts of cards.

mod files;
mod links;
mod looks;
mod pages;
mod scripts;
mod shelves;
mod template;

pub use files::{Failure, Place, write};
pub use links::{about, robots, sitemap};
pub use looks::looks;
pub use pages::{PageFile, pages};
pub use shelves::Shelves;
