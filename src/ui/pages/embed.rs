//! The map in a frame of another page: it leads to the whole page, and the page around it is told what is chosen, if it is named in
//! the address.

use wasm_bindgen::JsValue;
use web_sys::js_sys::Array;
use yew::prelude::*;

use crate::ui::{
    browser::{
        self,
        frame::{object, tell, watch_height},
    },
    figure::regions::spot_name,
    link::href,
    shared::Shared,
    words::share as words,
};
use crate::{domain::Atlas, permalink, selection::Selection};

/// Tells the page around the map what it may know: its height, and what is chosen if the address names that page. Nothing is heard
/// from it.
#[hook]
pub fn use_embed(atlas: &Shared<Atlas>, root: &AttrValue, selection: &Selection) {
    use_effect_with(selection.embed.is_some(), |framed| {
        let watch = framed.then(watch_height);
        move || drop(watch)
    });
    let (atlas, root) = (atlas.clone(), root.clone());
    use_effect_with(selection.clone(), move |selection| {
        let listener = selection.embed.as_ref().and_then(|embed| embed.listener.as_ref());
        if let Some(listener) = listener {
            tell(&chosen(&atlas, &root, selection), listener.as_str());
        }
    });
}

/// Props of [`FrameLine`].
#[derive(Properties, PartialEq)]
pub struct FrameLineProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen.
    pub selection: Selection,
}

/// What is said in a frame of another page: the way out to the whole page, and who is told what. Its element stays when there is no
/// frame.
#[component]
pub fn FrameLine(props: &FrameLineProps) -> Html {
    let FrameLineProps { atlas, root, selection } = props;
    let listener = selection.embed.as_ref().and_then(|embed| embed.listener.as_ref());
    html! {
        <div class="frame-line">
            if selection.embed.is_some() {
                <p>
                    <a class="home" target="_blank" rel="noopener" href={href(root, &home(atlas, selection))}>{ words::HOME }</a>
                    if let Some(listener) = listener {
                        <span class="told">
                            { " " }{ words::TELLS }{ " " }<span class="listener">{ listener.as_str().to_owned() }</span>{ "." }
                        </span>
                    }
                </p>
            }
        </div>
    }
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
