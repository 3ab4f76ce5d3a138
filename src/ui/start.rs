//! Brings a prerendered page to life: reads the atlas and the words, takes the drawing out of the page, mounts over it.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    App, AppProps, Shared, Shelf, app::read_address, browser, device::Kept, pages::notice, pages::prerendered,
};
use crate::{
    domain::{Atlas, Patch, PatchSize, Side, View},
    interface::Interface,
    selection::Selection,
};

/// Why the app did not start. The page stays as it was prerendered, and says so.
#[derive(Clone, Copy, Debug)]
pub enum Failure {
    /// The page is not one of ours.
    Page,
    /// The atlas could not be had, or not read.
    Atlas,
    /// The interface's words could not be had, or not read.
    Text,
}

impl Failure {
    /// It in words, for the browser's console.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "this page was not made by the site's build",
            Self::Atlas => "the atlas could not be read",
            Self::Text => "the words of the interface could not be read",
        }
    }
}

/// Starts the app on the current page.
///
/// # Errors
/// When the page lacks its parts, or the atlas or the words cannot be had or are of another version.
pub async fn start() -> Result<(), Failure> {
    notice::listen();
    if prerendered::is_still() {
        prerendered::mark_alive();
        return Ok(());
    }
    let page = prerendered::Prerendered::find().ok_or(Failure::Page)?;
    let [atlas, text] = browser::fetch_bytes([&page.atlas, &page.text]).await;
    let atlas: Atlas = postcard::from_bytes(&atlas.ok_or(Failure::Atlas)?).map_err(|_| Failure::Atlas)?;
    if atlas.version != Atlas::VERSION {
        return Err(Failure::Atlas);
    }
    let interface =
        text.and_then(|text| Interface::from_bytes(&text, browser::plural::PLURAL_RULE)).ok_or(Failure::Text)?;
    let mut reading = read_address(&atlas, &page.root);
    // A link means what it says; where it says nothing, the side is the person's.
    if reading.selection == Selection::default() {
        reading.selection.side = Kept::Side.get().and_then(|word| Side::parse(&word)).unwrap_or_default();
    }
    let view = reading.selection.shown_view(&atlas);
    let mut shelf = Shelf::default();
    if let Some((file, text)) = page.card {
        shelf.put(&file, Some(text.into()));
    }
    if let Some(figure) = atlas.figure(view) {
        let art = match page.art {
            Some((drawn, art)) if View::parse(&drawn) == Some(view) => Some(art),
            _ => browser::fetch_text(&format!("{}{}", page.root, figure.art)).await,
        };
        shelf.put(&figure.art, art.map(AttrValue::from));
    }
    let focus = prerendered::focus_mark();
    let size = Kept::PatchSize.get().and_then(|word| PatchSize::parse(&word)).unwrap_or_default();
    let patch = Patch { size, ..Patch::default() };
    let props = AppProps {
        atlas: Shared(Rc::new(atlas)),
        interface: interface.into(),
        reading,
        shelf,
        patch,
        root: page.root.into(),
    };
    yew::Renderer::<App>::with_root_and_props(page.app, props).render();
    if let Some(focus) = focus {
        browser::focus(&focus);
    }
    prerendered::mark_alive();
    Ok(())
}
