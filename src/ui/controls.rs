//! The controls around the figure.

#[cfg(not(target_arch = "wasm32"))]
pub mod switch_markup;
pub mod switches;
pub mod zoom_switch;
