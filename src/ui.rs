//! The interface: ordinary Yew. Each part of the screen is a component with its props, in a folder that names the part. Values go down, one
//! `Callback<Action>` comes up; the browser is touched in effects and handlers only, and in [`browser`] alone, so that all of it renders
//! natively, too.
//!
//! Nothing is written to the page past Yew but focus, scroll, and what lies outside of what Yew renders: the page's title and address,
//! the attributes of its root element, and the colour of the browser's bar. Raw markup is shown for our own drawings alone, by
//! `checked_svg`: the art of figures and the pictures of methods.

mod address;
mod anatomy;
mod app;
pub mod browser;
mod checked_svg;
pub mod controls;
mod diary;
pub mod figure;
mod files;
mod link;
mod map_page;
pub mod pages;
pub mod panel;
mod report;
mod scenes;
pub mod share;
mod shared;
mod stage;
#[cfg(target_arch = "wasm32")]
mod start;
pub mod text;
pub mod title;
mod told;

pub use app::{App, AppProps};
pub use browser::prerendered::mark_failed;
pub use files::{Fetched, File, FileCache};
pub use pages::{
    about::about_text, embed_page::embed_text, footer::Footer, header::Header, text_page::text_page, theme::Theme,
};
pub use shared::Shared;
#[cfg(target_arch = "wasm32")]
pub use start::start;
