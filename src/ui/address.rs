//! Keeps the address in step with the selection, and the selection with the person's going back and forth.

use yew::prelude::*;

use super::{browser, shared::Shared, title::title};
use crate::{
    domain::Atlas,
    interface::Interface,
    permalink::{self, Reading, Step},
    selection::Selection,
    state::{Action, State},
};

/// What the browser's address says. The id of an element on the page says nothing of a selection.
pub fn read_address(atlas: &Atlas, root: &str) -> Reading {
    let (path, fragment) = browser::address();
    let fragment = if browser::is_on_page(&fragment) { "" } else { fragment.as_str() };
    permalink::read(path.strip_prefix(root).unwrap_or_default(), fragment, atlas)
}

/// Writes the address whenever the selection has changed, and follows it when the person travels in the history. An address that was
/// read as a whole but is not in its one form is put into it.
#[hook]
pub fn use_address(
    atlas: &Shared<Atlas>,
    text: &Shared<Interface>,
    root: &AttrValue,
    state: &State,
    dispatch: &Callback<Action>,
) {
    let State { selection, returned, unread, .. } = state;
    let before = use_mut_ref(|| selection.clone());
    {
        let (atlas, text, root, returned) = (atlas.clone(), text.clone(), root.clone(), *returned);
        let keeps = !unread.is_empty();
        use_effect_with(selection.clone(), move |selection| {
            let old = before.replace(selection.clone());
            let step = if returned { Step::Replace } else { permalink::step(&old, selection) };
            let (text, selection) = (text.clone(), selection.clone());
            // The answer on the screen comes first: telling the browser takes as long as drawing it.
            browser::after_frame(move || {
                browser::set_title(&title(&text, &atlas, &selection));
                write_address(&atlas, &root, &selection, step, keeps);
            });
        });
    }
    let (atlas, root, dispatch) = (atlas.clone(), root.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let travel = browser::on_travel(move || {
            // A link to a place on this page moves the focus; nothing else changes.
            if !browser::is_on_page(&browser::address().1) {
                dispatch.emit(Action::Follow(read_address(&atlas, &root)));
            }
        });
        move || drop(travel)
    });
}

/// Writes the address of a selection, unless it stands there. With `keeps`, an address that means the selection stays as it is: parts of
/// it could not be read.
fn write_address(atlas: &Atlas, root: &str, selection: &Selection, step: Step, keeps: bool) {
    let (path, fragment) = browser::address();
    let fragment_part = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    // A query is none of ours: others append them to links.
    let now = format!("{path}{}{fragment_part}", browser::query());
    let href = format!("{root}{}", permalink::write(selection, atlas));
    let means_it = || read_address(atlas, root).selection == *selection;
    if now != href && !(means_it() && (keeps || browser::is_on_page(&fragment))) {
        browser::note(&href, step);
    }
}
