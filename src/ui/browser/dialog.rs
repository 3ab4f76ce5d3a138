//! Dialogs: opened above the page, closed by a press beside them.

use web_sys::{HtmlDialogElement, MouseEvent};
use yew::NodeRef;

/// Opens a dialog above the page.
pub fn open(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
        let _refused = dialog.show_modal();
    }
}

/// Closes a dialog, if it is open.
pub fn close(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<HtmlDialogElement>().filter(HtmlDialogElement::open) {
        dialog.close();
    }
}

/// Closes a dialog when a press begins beside it.
pub fn close_on_backdrop(dialog: &NodeRef, event: &MouseEvent) {
    let Some(element) = dialog.cast::<HtmlDialogElement>() else { return };
    let rect = element.get_bounding_client_rect();
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let inside = (rect.left()..=rect.right()).contains(&x) && (rect.top()..=rect.bottom()).contains(&y);
    if !inside {
        element.close();
    }
}
