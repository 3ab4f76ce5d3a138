//! Dialogs: opened above the page, closed by a press beside them. A browser that knows none shows them within the page.

use web_sys::{Element, Event, HtmlDialogElement, MouseEvent, js_sys::Reflect};
use yew::NodeRef;

/// The dialog, where the browser knows what that is.
fn known(dialog: &NodeRef) -> Option<HtmlDialogElement> {
    let can_open = |dialog: &HtmlDialogElement| Reflect::has(dialog, &"showModal".into()).unwrap_or_default();
    dialog.cast::<HtmlDialogElement>().filter(can_open)
}

/// Opens a dialog above the page.
pub fn open(dialog: &NodeRef) {
    if let Some(dialog) = known(dialog) {
        let _refused = dialog.show_modal();
    } else if let Some(element) = dialog.cast::<Element>() {
        super::set(&element, "open", Some(""));
    }
}

/// A dialog that is open now. Its `close` event comes later than that, perhaps when it is open again.
fn opened(dialog: &NodeRef) -> Option<Element> {
    dialog.cast::<Element>().filter(|element| element.has_attribute("open"))
}

/// Whether a dialog is open now.
pub fn is_open(dialog: &NodeRef) -> bool {
    opened(dialog).is_some()
}

/// Closes a dialog, if it is open.
pub fn close(dialog: &NodeRef) {
    let Some(element) = opened(dialog) else { return };
    if let Some(dialog) = known(dialog) {
        dialog.close();
    } else if let Ok(event) = Event::new("close") {
        super::set(&element, "open", None);
        let _cancelled = element.dispatch_event(&event);
    }
}

/// Closes a dialog when a press begins beside it.
pub fn close_on_backdrop(dialog: &NodeRef, event: &MouseEvent) {
    let Some(element) = dialog.cast::<Element>() else { return };
    let rect = element.get_bounding_client_rect();
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let inside = (rect.left()..=rect.right()).contains(&x) && (rect.top()..=rect.bottom()).contains(&y);
    if !inside {
        close(dialog);
    }
}
