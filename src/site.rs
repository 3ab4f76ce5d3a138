//! The finished site: one HTML file per public page, the atlas, the art, the texts of cards and the style sheet.

mod files;
mod pages;
mod shelves;
mod template;

pub use files::{Failure, write};
pub use pages::{PageFile, pages};
pub use shelves::Shelves;

/// The first 8 hexadecimal digits of the content's SHA-256.
fn hash(content: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(content).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}
