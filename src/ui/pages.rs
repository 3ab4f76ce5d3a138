//! What belongs to the page as a whole: its header and footer, its notice and themes, the pages of text, and the sheet of paper.

#[cfg(not(target_arch = "wasm32"))]
pub mod about;
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod embed_page;
#[cfg(not(target_arch = "wasm32"))]
pub mod footer;
#[cfg(not(target_arch = "wasm32"))]
pub mod header;
#[cfg(target_arch = "wasm32")]
pub mod notice;
pub mod paper;
#[cfg(not(target_arch = "wasm32"))]
pub mod paper_foot;
#[cfg(target_arch = "wasm32")]
pub mod prerendered;
#[cfg(not(target_arch = "wasm32"))]
pub mod text_page;
pub mod theme;
#[cfg(target_arch = "wasm32")]
pub mod watch_frame;
