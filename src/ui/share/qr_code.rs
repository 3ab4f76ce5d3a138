//! An address as a QR code.

use yew::prelude::*;

use crate::sharing::qr_path;

/// The code of an address, on white; empty where the address is. `None` if it is longer than a code holds. `label` is its name for those
/// who cannot see it; without one it is hidden from them.
pub fn qr_code(class: &'static str, label: Option<AttrValue>, address: &str) -> Option<Html> {
    let (size, path) = if address.is_empty() { <(i32, String)>::default() } else { qr_path(address)? };
    Some(html! {
        <svg
            {class}
            role={label.is_some().then_some("img")}
            aria-label={label.clone()}
            aria-hidden={label.is_none().then_some("true")}
            shape-rendering="crispEdges"
            viewBox={(size > 0).then(|| format!("0 0 {size} {size}"))}
        >
            <rect width="100%" height="100%" fill="#fff" />
            <path fill="#000" d={path} />
        </svg>
    })
}
