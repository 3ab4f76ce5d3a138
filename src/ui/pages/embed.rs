//! The map in a frame of another page: it leads to the whole page, and the page around it is told what is chosen, if it is named in
//! the address.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Spot},
    interface::Message,
    permalink,
    selection::Selection,
    ui::{
        browser::{
            self,
            frame::{Place, SelectionMessage, watch_height},
        },
        link::href,
        shared::Shared,
        text::use_interface,
    },
};

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
            chosen(&atlas, &root, selection).post(listener.as_str());
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
    let text = use_interface();
    let FrameLineProps { atlas, root, selection } = props;
    let listener = selection.embed.as_ref().and_then(|embed| embed.listener.as_ref());
    html! {
        <section class="frame-line" aria-label={text.get(Message::EmbedHome)}>
            if selection.embed.is_some() {
                <p>
                    <a class="home" target="_blank" rel="noopener" href={href(root, &home(atlas, selection))}>{ text.get(Message::EmbedHome) }</a>
                    if let Some(listener) = listener {
                        <span class="told">
                            { " " }{ text.embed_tells(html! { <span class="listener">{ listener.as_str().to_owned() }</span> }) }
                        </span>
                    }
                </p>
            }
        </section>
    }
}

/// What is chosen, as the page around the map is told.
fn chosen(atlas: &Atlas, root: &str, selection: &Selection) -> SelectionMessage {
    let place = |spot: Spot| {
        let name = atlas.region(&spot.region)?.on(spot.side);
        Some(Place { id: spot.region.to_string(), side: spot.side.as_str(), name })
    };
    SelectionMessage {
        address: format!("{}{root}{}", browser::origin(), home(atlas, selection)),
        pain: selection.spots(atlas).into_iter().filter_map(place).collect(),
        side: selection.side.as_str(),
        muscle: selection.opened(atlas).map(|muscle| (muscle.id.to_string(), muscle.name.clone())),
        point: selection.point.as_ref().map(ToString::to_string),
    }
}

/// The address of the whole page, below the site's root, for what a frame shows.
fn home(atlas: &Atlas, selection: &Selection) -> String {
    permalink::write(&Selection { embed: None, ..selection.clone() }, atlas)
}
