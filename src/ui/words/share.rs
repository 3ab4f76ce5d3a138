//! The words of sharing and of frames.
#![allow(missing_docs, reason = "each constant is its own text")]

pub const SHARE: &str = "Share";
pub const CLOSE: &str = "Close";
pub const LINK: &str = "Link to what you see";
pub const COPY: &str = "Copy";
pub const LINK_COPIED: &str = "Copied: it holds what you marked.";
pub const MARKUP_COPIED: &str = "Copied.";
pub const NOT_COPIED: &str = "Your browser does not allow it: copy it from the field.";
pub const SEND: &str = "Send";
pub const MAIL: &str = "E-mail";
pub const NOT_SENT: &str = "That did not work: copy the link instead.";
pub const MAIL_SAYS: &str = "A map of the leg, with what I marked on it (information, not a diagnosis):";
pub const QR: &str = "Scan it with a phone";
pub const QR_NAME: &str = "QR code of the link above";
pub const PICTURE: &str = "The figure as a picture";
pub const PICTURE_FAILED: &str = "The picture could not be made. Check your connection and try again.";
pub const PICTURE_CREDIT: &str = "Drawing: Patchmap, CC BY 4.0. Information, not a diagnosis.";
pub const EMBED: &str = "On your own site";
pub const EMBED_MARKUP: &str = "Markup to paste";
pub const EMBED_HOW: &str = "How it works";
pub const EMBED_PAGE: &str = "Show the map on your own site";
pub const HOME: &str = "Open the whole map";
pub const FRAME: &str = "Patchmap, a map of muscles and pain in leg and hip";
pub const FRAME_ADDRESS: &str = "https://patchmap.example/pain/calf-mid/#side=left&embed";
pub const CHOSEN: &str = "What the page around the map was told";
pub const TELLS: &str = "What you choose here is told to";
