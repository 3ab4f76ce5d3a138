//! Where the diary is kept on this device: one text in the browser's storage, in the form of its file.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use web_sys::{Storage, js_sys::Reflect};

/// The key of the text.
pub const KEY: &str = "patchmap.diary";

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFailure {
    /// There is no room left.
    Full,
    /// The browser keeps nothing for this site.
    Refused,
}

/// What is kept, if anything.
///
/// # Errors
/// When the browser keeps nothing for this site.
pub fn load() -> Result<Option<String>, StoreFailure> {
    storage()?.get_item(KEY).map_err(|_| StoreFailure::Refused)
}

/// Keeps a text in the place of what was kept. Where that fails, what was kept stays.
///
/// # Errors
/// When there is no room, or the browser keeps nothing for this site.
pub fn save(text: &str) -> Result<(), StoreFailure> {
    let is_full = |error: &JsValue| {
        let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
        // What Firefox calls it comes second.
        name.is_some_and(|name| name == "QuotaExceededError" || name == "NS_ERROR_DOM_QUOTA_REACHED")
    };
    let failure = |error: JsValue| if is_full(&error) { StoreFailure::Full } else { StoreFailure::Refused };
    storage()?.set_item(KEY, text).map_err(failure)
}

/// Forgets what is kept.
pub fn forget() {
    if let Ok(storage) = storage() {
        let _refused = storage.remove_item(KEY);
    }
}

fn storage() -> Result<Storage, StoreFailure> {
    window().local_storage().ok().flatten().ok_or(StoreFailure::Refused)
}
