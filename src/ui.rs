//! The pages, a part of them in each file: hooks of the one component, [`App`], and markup that they show as it is. Values go down,
//! one `Callback<Action>` comes up; the browser is touched in effects and handlers only, so that all of it renders natively, too.
//!
//! Two habits keep the app small: each further component would add 3 kB to it, and each element that Yew compares half a kB. So what
//! changes seldom is written as a string, and says in `data-do` what a click on it asks for ([`orders`]).

#[cfg(not(target_arch = "wasm32"))]
mod about;
mod app;
mod browser;
mod brush;
mod candidates;
mod card;
#[cfg(not(target_arch = "wasm32"))]
mod card_text;
mod change;
#[cfg(not(target_arch = "wasm32"))]
mod check;
mod compare;
mod device;
mod embed;
#[cfg(not(target_arch = "wasm32"))]
mod embed_page;
mod figure;
mod finder;
#[cfg(not(target_arch = "wasm32"))]
mod finder_text;
#[cfg(not(target_arch = "wasm32"))]
mod footer;
mod gestures;
mod handlers;
#[cfg(not(target_arch = "wasm32"))]
mod header;
#[cfg(not(target_arch = "wasm32"))]
mod indexes;
mod labels;
#[cfg(not(target_arch = "wasm32"))]
mod legend;
mod link;
mod map_page;
mod marks;
#[cfg(not(target_arch = "wasm32"))]
mod markup;
mod notices;
mod orders;
mod overlay;
mod pain_list;
mod panel;
mod paper;
#[cfg(not(target_arch = "wasm32"))]
mod paper_foot;
#[cfg(not(target_arch = "wasm32"))]
mod patterns;
mod picture;
mod press;
#[cfg(not(target_arch = "wasm32"))]
mod prose;
mod regions;
mod share;
#[cfg(not(target_arch = "wasm32"))]
mod share_markup;
mod shared;
mod shelf;
#[cfg(not(target_arch = "wasm32"))]
mod switch_markup;
mod switches;
#[cfg(not(target_arch = "wasm32"))]
mod text_page;
mod theme;
pub mod words;
mod zoom_switch;

#[cfg(target_arch = "wasm32")]
mod export;
#[cfg(target_arch = "wasm32")]
mod notice;
#[cfg(target_arch = "wasm32")]
mod prerendered;
#[cfg(target_arch = "wasm32")]
mod share_dialog;
#[cfg(target_arch = "wasm32")]
mod start;
#[cfg(target_arch = "wasm32")]
mod watch_frame;

pub use app::{App, AppProps, title};
pub use finder::FINDER;
pub use shared::Shared;
pub use shelf::Shelf;
#[cfg(not(target_arch = "wasm32"))]
pub use text_page::STILL;
pub use theme::Theme;
#[cfg(not(target_arch = "wasm32"))]
pub use {
    about::about_text, card_text::card_text, check::check_text, embed_page::embed_text, finder_text::finder_text,
    footer::footer, header::header, legend::legend, markup::markup, paper_foot::paper_foot, patterns::PATTERNS,
    share_markup::share_markup, switch_markup::switches,
};
#[cfg(target_arch = "wasm32")]
pub use {
    prerendered::mark_failed,
    share_dialog::{open as open_share_dialog, watch_paper},
    start::start,
    watch_frame::watch_frame,
};
