//! The pages, a part of them in each file: hooks of the one component, [`App`], and markup that they show as it is. Values go down,
//! one `Callback<Action>` comes up; the browser is touched in effects and handlers only, so that all of it renders natively, too.
//!
//! Two habits keep the app small: each further component would add 3 kB to it, and each element that Yew compares half a kB. So what
//! changes seldom is written as a string, and says in `data-do` what a click on it asks for ([`orders`]).

mod app;
mod browser;
mod change;
pub mod controls;
mod device;
pub mod figure;
mod handlers;
mod link;
mod map_page;
#[cfg(not(target_arch = "wasm32"))]
mod markup;
pub mod pages;
pub mod panel;
pub mod share;
mod shared;
mod shelf;
pub mod text;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod start;

pub use app::{App, AppProps, page_name, title};
#[cfg(not(target_arch = "wasm32"))]
pub use pages::text_page::STILL;
pub use pages::theme::Theme;
pub use shared::Shared;
pub use shelf::Shelf;
#[cfg(not(target_arch = "wasm32"))]
pub use {
    markup::markup,
    pages::{about::about_text, embed_page::embed_text, footer::footer, header::header, paper_foot::paper_foot},
    panel::card_text::card_text,
    share::markup::share_markup,
};
#[cfg(target_arch = "wasm32")]
pub use {
    pages::{prerendered::mark_failed, watch_frame::watch_frame},
    share::dialog::{open as open_share_dialog, watch_paper},
    start::start,
};
