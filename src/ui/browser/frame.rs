//! The page around the app, where it stands in a frame: told things, never listened to.

use wasm_bindgen::JsValue;
use web_sys::{
    Window,
    js_sys::{Object, Reflect},
};

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
