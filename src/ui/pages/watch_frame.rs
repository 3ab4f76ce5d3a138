//! The map in a frame of another page, apart from what is chosen in it: that page is told how tall the map is, and links that leave
//! the map do not take it along. Browser only, and only in a frame: it is part of the second program.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{HtmlElement, ResizeObserver};

use crate::ui::browser::{
    self,
    frame::{object, tell},
};

/// Tells any page around this one its height in pixels, now and whenever it has changed, and opens every link that leaves the map
/// in a tab of its own. (What the app follows itself it still does.)
pub fn watch_frame() {
    EventListener::new(&gloo::utils::document(), "click", |event| {
        if let Some(link) = browser::closest(event.target(), "a[href]:not([href^='#'])") {
            let _refused = link.set_attribute("target", "_blank");
        }
    })
    .forget();
    let root = gloo::utils::document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(root) = root {
        let target = root.clone();
        let told = Closure::<dyn Fn()>::new(move || {
            tell(&object(&[("patchmap", "height".into()), ("height", root.offset_height().into())]), "*");
        });
        if let Ok(observer) = ResizeObserver::new(told.as_ref().unchecked_ref()) {
            observer.observe(&target);
            // It watches for as long as the page is there.
            told.forget();
        }
    }
}
