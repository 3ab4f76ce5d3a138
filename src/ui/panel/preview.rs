//! Pointing at a row, or focusing it, shows what it names alone on the figure.

use yew::prelude::*;

use crate::{domain::Subject, state::Action, ui::browser};

/// The handlers of a row's link.
#[allow(missing_docs, reason = "each is named after its event")]
pub struct PreviewHandlers {
    pub onpointerenter: Callback<PointerEvent>,
    pub onpointerleave: Callback<PointerEvent>,
    pub onfocus: Callback<FocusEvent>,
    pub onblur: Callback<FocusEvent>,
}

/// Handlers that show `subject` alone, and all again. A finger does not point: it scrolls, or it taps.
pub fn preview_handlers(dispatch: &Callback<Action>, subject: Subject) -> PreviewHandlers {
    let alone = dispatch.reform(move |()| Action::Preview(Some(subject.clone())));
    let all = dispatch.reform(|()| Action::Preview(None));
    let pointed = alone.clone();
    PreviewHandlers {
        onpointerenter: Callback::from(move |event: PointerEvent| {
            if event.pointer_type() != "touch" {
                pointed.emit(());
            }
        }),
        onpointerleave: all.reform(|_: PointerEvent| ()),
        onfocus: Callback::from(move |event: FocusEvent| {
            if browser::shows_focus(&event) {
                alone.emit(());
            }
        }),
        onblur: all.reform(|_: FocusEvent| ()),
    }
}
