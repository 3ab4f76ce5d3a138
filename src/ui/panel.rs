//! The panel beside the figure: what is marked, what it may be, the opened muscle, and the searchable list.

pub mod candidates;
pub mod card;
#[cfg(not(target_arch = "wasm32"))]
pub mod card_text;
#[cfg(not(target_arch = "wasm32"))]
pub mod check;
pub mod compare;
pub mod finder;
#[cfg(not(target_arch = "wasm32"))]
pub mod finder_text;
#[cfg(not(target_arch = "wasm32"))]
pub mod indexes;
pub mod notices;
pub mod pain_list;
pub mod parts;
pub mod press;
#[cfg(not(target_arch = "wasm32"))]
pub mod prose;
