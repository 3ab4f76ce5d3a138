//! Patchmap: my leg hurts here; which muscle is it, and where do I press and put the patch?
#![doc = ""]

pub mod domain;
pub mod permalink;
pub mod selection;
pub mod state;
