//! The browser's second program: what not every visit needs. `boot.js` fetches it when somebody first shares, and in frames.

fn main() {}

/// Fills in the open share dialog, and listens to it until it is closed.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn open() {
    patchmap::ui::open_share_dialog();
}

/// Watches over the map in a frame of another page.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn watch_frame() {
    patchmap::ui::watch_frame();
}
