//! Patchmap: my leg hurts here; which muscle is it, and where do I press and put the patch?
#![doc = ""]

#[cfg(not(target_arch = "wasm32"))]
pub mod assets;
pub mod domain;
pub mod permalink;
pub mod selection;
pub mod state;
