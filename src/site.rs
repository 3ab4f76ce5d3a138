//! The finished site: one HTML file per public page, the atlas, the art and the texts of cards.

mod bundle;
mod cards;
mod drawn;
mod files;
mod head;
mod icons;
mod links;
mod looks;
mod manifest;
mod markup;
mod offline;
mod pages;
mod painter;
mod pictures;
mod preview;
mod scripts;
mod template;

pub use bundle::Bundle;
pub use files::{Failure, Place, page_markup, write};
pub use icons::{Icon, Purpose, icons};
pub use links::{about, robots, sitemap};
pub use looks::looks;
pub use manifest::{Screenshot, manifest};
pub use markup::{markup, render};
pub use offline::worker;
pub use pages::{PageFile, pages};
pub use painter::Painter;
pub use pictures::{Picture, previews};
pub use preview::{SIZE as PREVIEW_SIZE, Studio};
