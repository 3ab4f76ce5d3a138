//! The page around the app, where it stands in a frame: told things, never listened to.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    HtmlAnchorElement, HtmlElement, ResizeObserver, Window,
    js_sys::{Array, Object, Reflect},
};

/// Tells the page around this one something, if it is of `origin` (`*` means of any). The browser itself compares.
fn tell(message: &JsValue, origin: &str) {
    let window = gloo::utils::window();
    if let Some(parent) = window.parent().ok().flatten().filter(|parent: &Window| *parent != window) {
        let _refused = parent.post_message(message, origin);
    }
}

/// What is chosen on the map, as the page around it is told.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectionMessage {
    /// The address of the whole page.
    pub address: String,
    /// Where it hurts.
    pub pain: Vec<Place>,
    /// The chosen side, `left` or `right`.
    pub side: &'static str,
    /// The opened muscle: its id and name.
    pub muscle: Option<(String, String)>,
    /// The id of the chosen trigger point.
    pub point: Option<String>,
}

/// A marked place.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its region.
    pub id: String,
    /// `left` or `right`.
    pub side: &'static str,
    /// Its name.
    pub name: String,
}

impl SelectionMessage {
    /// Posts it to the page around this one, if that is of `origin`.
    pub fn post(&self, origin: &str) {
        let text = |text: &str| JsValue::from_str(text);
        let Self { address, pain, side, muscle, point } = self;
        let place =
            |Place { id, side, name }: &Place| object(&[("id", text(id)), ("side", text(side)), ("name", text(name))]);
        let muscle = muscle.as_ref().map(|(id, name)| object(&[("id", text(id)), ("name", text(name))]));
        let message = object(&[
            ("patchmap", text("selection")),
            ("address", text(address)),
            ("pain", pain.iter().map(place).collect::<Array>().into()),
            ("side", text(side)),
            ("muscle", muscle.unwrap_or(JsValue::NULL)),
            ("point", point.as_deref().map_or(JsValue::NULL, text)),
        ]);
        tell(&message, origin);
    }
}

/// An object of these fields.
fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        let _refused = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// Watches the height of the page.
pub struct HeightWatch {
    observer: Option<ResizeObserver>,
    _tell: Closure<dyn Fn()>,
    _links: EventListener,
}

impl Drop for HeightWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// Tells any page around this one its height in pixels, now and whenever it has changed, and opens every link that leaves the map in a
/// tab of its own (what the app follows itself it still does), for as long as what comes back is kept.
pub fn watch_height() -> HeightWatch {
    let options = EventListenerOptions::enable_prevent_default();
    let links = EventListener::new_with_options(&gloo::utils::document(), "click", options, |event| {
        let link = super::closest(event.target(), "a[href]:not([href^='#'])").filter(|_| !event.default_prevented());
        let link = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        if let Some(link) = link.filter(|link| link.target().is_empty()) {
            event.prevent_default();
            let _refused =
                gloo::utils::window().open_with_url_and_target_and_features(&link.href(), "_blank", "noopener");
        }
    });
    let root = gloo::utils::document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    let target = root.clone();
    let told = Closure::<dyn Fn()>::new(move || {
        if let Some(root) = &root {
            // Rounded up: a frame that is a part of a pixel too low scrolls.
            let height = root.get_bounding_client_rect().height().ceil();
            tell(&object(&[("patchmap", "height".into()), ("height", height.into())]), "*");
        }
    });
    let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok();
    if let (Some(observer), Some(target)) = (&observer, &target) {
        observer.observe(target);
    }
    HeightWatch { observer, _tell: told, _links: links }
}
