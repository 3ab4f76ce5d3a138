//! Sharing what is shown.

pub mod copy_field;
pub mod export;
pub mod picture_buttons;
pub mod qr_code;
pub mod send_links;
pub mod share_tool;
