//! The controls around the figure.

pub mod choice;
#[cfg(not(target_arch = "wasm32"))]
pub mod switch_markup;
pub mod switches;
pub mod zoom_switch;
