//! What belongs to the page as a whole: its header and footer, its notice and themes, the pages of text, and the sheet of paper.

#[cfg(not(target_arch = "wasm32"))]
pub mod about;
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod embed_page;
pub mod footer;
pub mod header;
pub mod notice;
pub mod paper;
pub mod prerendered;
#[cfg(not(target_arch = "wasm32"))]
pub mod text_page;
pub mod theme;
