//! The clipboard and the device's own sheet for sharing.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ShareData, js_sys::Reflect};

/// Puts a text on the clipboard. Whether the browser let us.
pub async fn copy(text: &str) -> bool {
    // A page that did not come by a safe way has no clipboard.
    can("clipboard") && JsFuture::from(gloo::utils::window().navigator().clipboard().write_text(text)).await.is_ok()
}

/// Whether the device has a sheet of its own for sharing.
pub fn can_share() -> bool {
    can("share")
}

/// Opens the device's sheet for sharing an address. Whether that worked; to think better of it counts as having worked.
pub async fn share(title: &str, address: &str) -> bool {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    let cancelled = |error: JsValue| Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError");
    let shared = JsFuture::from(gloo::utils::window().navigator().share_with_data(&data)).await;
    shared.map_or_else(cancelled, |_| true)
}

fn can(name: &str) -> bool {
    Reflect::has(&gloo::utils::window().navigator(), &name.into()).unwrap_or_default()
}
