//! The page around the app, where it stands in a frame: told things, never listened to.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    HtmlElement, ResizeObserver, Window,
    js_sys::{Object, Reflect},
};

/// Says on the page whether it stands in a frame as part of another page.
pub fn mark_embed(embed: bool) {
    if let Some(root) = gloo::utils::document().document_element() {
        let _refused = root.toggle_attribute_with_force("data-embed", embed);
    }
}

/// Tells the page around this one something, if it is of `origin` (`*` means of any). The browser itself compares.
pub fn tell(message: &JsValue, origin: &str) {
    let window = gloo::utils::window();
    if let Some(parent) = window.parent().ok().flatten().filter(|parent: &Window| *parent != window) {
        let _refused = parent.post_message(message, origin);
    }
}

/// An object of these fields.
pub fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        let _refused = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// Watches how tall the page is, until it is dropped.
pub struct HeightWatch {
    observer: ResizeObserver,
    _callback: Closure<dyn Fn()>,
}

impl HeightWatch {
    /// Calls `callback` with the height in pixels: now, and whenever it has changed.
    pub fn start(callback: impl Fn(i32) + 'static) -> Option<Self> {
        let root: HtmlElement = gloo::utils::document().document_element()?.dyn_into().ok()?;
        let target = root.clone();
        let callback = Closure::<dyn Fn()>::new(move || callback(root.offset_height()));
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&target);
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for HeightWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Opens every link that leaves the map in a tab of its own, as long as the listener is kept: in the frame it would take the
/// map away. (What the app follows itself it still does.)
pub fn links_leave() -> EventListener {
    EventListener::new(&gloo::utils::document(), "click", |event| {
        if let Some(link) = super::closest(event.target(), "a[href]:not([href^='#'])") {
            let _refused = link.set_attribute("target", "_blank");
        }
    })
}
