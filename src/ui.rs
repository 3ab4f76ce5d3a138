//! The pages: one component a file. Values go down, one `Callback<Action>` comes up; the browser is touched in effects and
//! handlers only, so that the same components render natively.

mod app;
mod browser;
mod candidates;
mod card;
mod controls;
mod figure;
mod finder;
mod header;
mod indexes;
mod link;
mod map_page;
mod marks;
mod notices;
mod overlay;
mod pain_list;
mod patterns;
mod regions;
mod shared;
mod text_page;
mod trigger_point;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod prerendered;
#[cfg(target_arch = "wasm32")]
mod start;

pub use app::{App, AppProps, Shelf, title};
pub use shared::Shared;
#[cfg(target_arch = "wasm32")]
pub use {prerendered::mark_failed, start::start};
