//! Sharing: the button, and the dialog that it opens, as finished markup (`share_markup` makes it). What happens in the dialog is the
//! business of a program of its own (`share_dialog`), which is fetched when somebody first shares.

use yew::prelude::*;

use super::{app::heading, browser, shared::Shared};
use crate::{
    domain::Atlas,
    permalink,
    selection::{Embed, Selection},
};

/// The button and its dialog. The browser itself keeps the focus in the dialog, takes Escape, and gives the focus back.
pub fn share(atlas: &Shared<Atlas>, root: &AttrValue, selection: &Selection) -> Html {
    let onclick = {
        let (atlas, root, selection) = (atlas.clone(), root.clone(), selection.clone());
        // When somebody shares, not while rendering: addresses need not be written at every step.
        Callback::from(move |event: MouseEvent| {
            if browser::closest(event.target(), ".open-share").is_some() {
                tell(&atlas, &root, &selection);
            }
        })
    };
    // Nothing is shared without the app: a page need not carry the dialog to each who only reads it.
    let text = if cfg!(target_arch = "wasm32") { atlas.share.as_str() } else { "" };
    html! { <div class="share" {onclick}>{ Html::from_html_unchecked(text.to_owned().into()) }</div> }
}

/// Writes on the dialog what its program has to know.
fn tell(atlas: &Atlas, root: &str, selection: &Selection) {
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
