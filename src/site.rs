//! The finished site: one HTML file per public page, the atlas, the art and the texts of cards.

mod drawn;
mod files;
mod head;
mod icons;
mod imports;
mod links;
mod looks;
mod manifest;
mod offline;
mod pages;
mod painter;
mod pictures;
mod preview;
mod scripts;
mod shelves;
mod template;

pub use files::{Failure, Place, write};
pub use icons::{Icon, Purpose, icons};
pub use imports::shortened;
pub use links::{about, robots, sitemap};
pub use looks::looks;
pub use manifest::{Screenshot, manifest};
pub use offline::worker;
pub use pages::{PageFile, pages};
pub use painter::Painter;
pub use pictures::{Picture, previews};
pub use preview::{SIZE as PREVIEW_SIZE, Studio};
pub use shelves::Shelves;
