//! The browser's second program: what happens in the share dialog. `boot.js` fetches it when somebody first shares.

fn main() {}

/// Fills in the open share dialog, and listens to it until it is closed.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn open() {
    patchmap::ui::open_share_dialog();
}
