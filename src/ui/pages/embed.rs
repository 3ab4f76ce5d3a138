//! The map in a frame of another page: it leads to the whole page, and the page around it is told what is chosen, if it is named in
//! the address.

use wasm_bindgen::JsValue;
use web_sys::js_sys::Array;
use yew::prelude::*;

use crate::ui::{
    browser::{
        self,
        frame::{object, tell},
    },
    change::use_change,
    figure::regions::spot_name,
    link::href,
    shared::Shared,
};
use crate::{domain::Atlas, permalink, selection::Selection};

/// Leads from the frame to the whole page, and tells the page around the map what it may know. Nothing is heard from it.
#[hook]
pub fn use_embed(atlas: &Shared<Atlas>, root: &AttrValue, selection: &Selection) {
    let (atlas, root) = (atlas.clone(), root.clone());
    use_change(selection.clone(), move |selection| {
        let listener = selection.embed.as_ref().and_then(|embed| embed.listener.as_ref());
        if let Some(listener) = listener {
            tell(&chosen(&atlas, &root, selection), listener.as_str());
            browser::write_text(".listener", listener.as_str());
        }
        if let Some(link) = browser::find(".home").filter(|_| selection.embed.is_some()) {
            browser::set(&link, "href", Some(&href(&root, &home(&atlas, selection))));
        }
        for (part, shows) in [(".of-frame", selection.embed.is_some()), (".told", listener.is_some())] {
            if let Some(part) = browser::find(part) {
                browser::set(&part, "hidden", (!shows).then_some(""));
            }
        }
    });
}

/// What is chosen, as the page around the map is told.
fn chosen(atlas: &Atlas, root: &str, selection: &Selection) -> JsValue {
    let text = |text: &str| JsValue::from_str(text);
    let pain = selection.spots(atlas).into_iter().filter_map(|spot| {
        let name = spot_name(atlas.region(&spot.region)?, spot.side);
        Some(object(&[("id", text(spot.region.as_str())), ("side", text(spot.side.as_str())), ("name", text(&name))]))
    });
    let muscle = selection.opened(atlas);
    let muscle = muscle.map(|muscle| object(&[("id", text(muscle.id.as_str())), ("name", text(&muscle.name))]));
    let point = selection.point.as_ref().map(|point| text(point.as_str()));
    object(&[
        ("patchmap", text("selection")),
        ("address", text(&format!("{}{root}{}", browser::origin(), home(atlas, selection)))),
        ("pain", pain.collect::<Array>().into()),
        ("side", text(selection.side.as_str())),
        ("muscle", muscle.unwrap_or(JsValue::NULL)),
        ("point", point.unwrap_or(JsValue::NULL)),
    ])
}

/// The address of the whole page, below the site's root, for what a frame shows.
fn home(atlas: &Atlas, selection: &Selection) -> String {
    permalink::write(&Selection { embed: None, ..selection.clone() }, atlas)
}
