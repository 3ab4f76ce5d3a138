//! The browser's second program: what not every visit needs. `boot.js` fetches it when somebody first shares, in
//! frames, and once the page is at rest, for the code on paper.

fn main() {}

/// Fills in the open share dialog, and listens to it until it is closed.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn open() {
    patchmap::ui::open_share_dialog();
}

/// Puts a code of the address on the sheet of paper whenever the page is printed.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn watch_paper() {
    patchmap::ui::watch_paper();
}

/// Watches over the map in a frame of another page.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn watch_frame() {
    patchmap::ui::watch_frame();
}
