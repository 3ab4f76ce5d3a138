//! What leaves the app when something is shared: a QR code, an e-mail, markup for another page, a picture. All of it text made
//! from text: no browser.

mod mail;
mod markup;
mod picture;
mod qr;

pub use mail::mailto;
pub use markup::{escape, iframe};
pub use picture::{Drawing, Entry, Picture, file_name};
pub use qr::qr_path;
