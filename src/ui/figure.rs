//! The figure: the drawing, what is lit on it, the regions to click, and what a hand does with it.

pub mod brush;
pub mod drawing;
pub mod gestures;
pub mod labels;
#[cfg(not(target_arch = "wasm32"))]
pub mod legend;
pub mod marks;
pub mod overlay;
#[cfg(not(target_arch = "wasm32"))]
pub mod patterns;
pub mod picture;
pub mod regions;
