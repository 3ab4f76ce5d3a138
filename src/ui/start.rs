//! Brings a prerendered page to life: reads the atlas, takes the drawing out of the page, mounts over it.

use std::rc::Rc;

use yew::prelude::*;

use super::{App, AppProps, Shared, Shelf, app::read_address, browser, prerendered};
use crate::domain::{Atlas, View};

/// Why the app did not start. The page stays as it was prerendered, and says so.
#[derive(Debug)]
pub enum Failure {
    /// The page is not one of ours.
    Page,
    /// `atlas.json` could not be had, or not read.
    Atlas,
}

/// Starts the app on the current page.
///
/// # Errors
/// When the page lacks its parts, or the atlas cannot be had or is of another version.
pub async fn start() -> Result<(), Failure> {
    let page = prerendered::Prerendered::find().ok_or(Failure::Page)?;
    let text = browser::fetch_text(&page.atlas).await.ok_or(Failure::Atlas)?;
    let atlas: Atlas = serde_json::from_str(&text).map_err(|_| Failure::Atlas)?;
    if atlas.version != Atlas::VERSION {
        return Err(Failure::Atlas);
    }
    let reading = read_address(&atlas, &page.root);
    let view = reading.selection.shown_view(&atlas);
    let here = page.art.and_then(|(name, art)| Some((View::parse(&name)?, art)));
    let shelf = match here {
        Some((drawn, art)) if drawn == view => Shelf::with(view, Some(art.into())),
        _ => match atlas.figure(view).map(|figure| format!("{}{}", page.root, figure.art)) {
            Some(file) => Shelf::with(view, browser::fetch_text(&file).await.map(AttrValue::from)),
            None => Shelf::default(),
        },
    };
    let focus = prerendered::focus_mark();
    let props = AppProps { atlas: Shared(Rc::new(atlas)), reading, shelf, root: page.root.into() };
    yew::Renderer::<App>::with_root_and_props(page.app, props).render();
    if let Some(focus) = focus {
        prerendered::focus_any(&focus);
    }
    prerendered::mark_alive();
    Ok(())
}
