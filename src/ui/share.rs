//! Sharing what is shown.

#[cfg(target_arch = "wasm32")]
pub mod dialog;
#[cfg(target_arch = "wasm32")]
pub mod export;
#[cfg(not(target_arch = "wasm32"))]
pub mod markup;
pub mod tell;
