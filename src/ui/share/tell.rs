//! Sharing: what the program of the dialog has to know (`share_dialog`, which is fetched when somebody first shares). Button and dialog
//! are finished markup (`share_markup` makes it).

use crate::ui::{app::heading, browser};
use crate::{
    domain::Atlas,
    permalink,
    selection::{Embed, Selection},
};

/// Writes on the dialog what its program has to know.
pub fn tell(atlas: &Atlas, root: &str, selection: &Selection) {
    let Some(dialog) = browser::find(".share-dialog") else { return };
    let address = |embed| permalink::write(&Selection { embed, ..selection.clone() }, atlas);
    let below = [
        ("data-address", &*address(None)),
        ("data-framed", &*address(Some(Embed::default()))),
        ("data-how", "embed/"),
        ("data-looks", &*atlas.looks),
    ];
    for (name, file) in below {
        browser::set(&dialog, name, Some(&format!("{root}{file}")));
    }
    browser::set(&dialog, "data-heading", Some(&heading(atlas, selection)));
}
