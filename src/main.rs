//! Browser entry: brings the prerendered page to life.

#[cfg(target_arch = "wasm32")]
fn main() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        gloo::console::error!(panic.to_string());
        patchmap::ui::mark_failed();
    }));
    wasm_bindgen_futures::spawn_local(async {
        if let Err(failure) = patchmap::ui::start().await {
            gloo::console::error!("Patchmap did not start:", failure.as_str());
            patchmap::ui::mark_failed();
        }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Patchmap runs in a browser: `make serve` builds and serves it.");
}
