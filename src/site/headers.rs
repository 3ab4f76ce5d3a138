//! What the site may do, in its pages and in the `_headers` file that hosts read: its Content-Security-Policy, who may frame it, which
//! parts of a device it may use, and how long its files may be cached.

use base64::prelude::*;
use sha2::{Digest as _, Sha256};

/// Other sites learn nothing of where a person comes from.
pub const REFERRER: &str = "no-referrer";

/// Parts of a device that no page uses, nor anything that it loads. The clipboard and the device's share sheet, which pages do use, keep
/// the browser's own rule: the page itself may use them, and a frame only what the page around it allows.
const UNUSED_FEATURES: [&str; 10] = [
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
];

/// Files with a hash in their name: what is cached never changes.
const HASHED: [&str; 9] = [
    "/art/*",
    "/card/*",
    "/icon/*",
    "/plate/*",
    "/preview/*",
    "/*.bin",
    "/patchmap-*.wasm",
    "/*.css",
    "/patchmap-*.js",
];

/// Files that must be revalidated each time.
const REVALIDATED: [&str; 10] = [
    "/",
    "/*/",
    "/index.html",
    "/404.html",
    "/boot.js",
    "/embed.js",
    "/offline.js",
    "/sw.js",
    "/translation.js",
    "/manifest.webmanifest",
];

/// What a page may do: run the site's own files and nothing else. The style sheet and the scripts in pages are known by their hashes. The
/// figure becomes a PNG by way of a `blob:`.
pub fn policy(styles: &str, scripts: [&str; 2]) -> String {
    let hash = |text| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
    let (styles, scripts) = (hash(styles), scripts.map(hash).join(" "));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {scripts}; style-src 'self' {styles}; \
         img-src 'self' blob:; frame-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
         form-action 'none'"
    )
}

/// The `_headers` file, with the `policy` that pages carry too.
///
/// Any site may show any page in a frame: that is what the embed page offers, and a page with `#embed` is the same file as one without,
/// since hosts never see a fragment. Nothing can be gained by tricking somebody into a click: there is no login, no account and nothing
/// to buy or to delete, and what is chosen is told only to the site that the frame's own address names. Pages cannot carry this rule
/// themselves: browsers read `frame-ancestors` from headers alone. It also overrules an `X-Frame-Options` that a host adds by itself.
pub fn headers(policy: &str) -> String {
    let off = UNUSED_FEATURES.map(|feature| format!("{feature}=()")).join(", ");
    let cached = |control: &str, path: &str| format!("{path}\n  Cache-Control: {control}\n");
    let kept = HASHED.map(|path| cached("public, max-age=31536000, immutable", path));
    let asked = REVALIDATED.map(|path| cached("no-cache", path));
    format!(
        "/*\n  Content-Security-Policy: {policy}; frame-ancestors * file:\n  Permissions-Policy: {off}\n  \
         Referrer-Policy: {REFERRER}\n  X-Content-Type-Options: nosniff\n{}{}",
        kept.concat(),
        asked.concat(),
    )
}
