//! What belongs to the page as a whole: its header and footer, its notice and themes, the pages of text, and the sheet of paper.

pub mod about;
pub mod embed;
pub mod embed_page;
pub mod footer;
pub mod header;
pub mod notice;
pub mod paper;
pub mod reset;
pub mod sheet;
pub mod text_page;
pub mod theme;
pub mod theme_switch;
