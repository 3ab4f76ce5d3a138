//! Brings a prerendered page to life: reads the atlas, takes the drawing out of the page, mounts over it.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    App, AppProps, Fetched, File, FileCache, Shared,
    address::{kept_side, read_address},
    app::kept_progress,
    browser::{
        self,
        plural::PLURAL_RULE,
        preferences::Preference,
        prerendered::{self, DoneBefore, Unfolded},
    },
    pages::{
        notice::{self, NoticeBar},
        reset::ResetButton,
        theme::Theme,
        theme_switch::ThemeSwitch,
    },
    text::{WithInterface, WithInterfaceProps},
};
use crate::{
    domain::{Atlas, FigureArt, PatchSize, View},
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
    /// The interface's text could not be had, or not read.
    Text,
}

impl Failure {
    /// It in words, for the browser's console.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "this page was not made by the site's build",
            Self::Atlas => "the atlas could not be read",
            Self::Text => "the text of the interface could not be read",
        }
    }
}

/// Starts the app on the current page.
///
/// # Errors
/// When the page lacks its parts, or the atlas or the text cannot be had or are of another version.
pub async fn start() -> Result<(), Failure> {
    notice::restore();
    let theme = Theme::restore();
    // Both files are asked for at once. What answers on every page needs the text alone.
    let read_text = |bytes: &[u8]| Interface::from_bytes(bytes, PLURAL_RULE);
    let text = prerendered::text().map(|url| browser::fetch_as(&url, read_text)).ok_or(Failure::Page)?;
    let page = prerendered::Prerendered::find();
    let read_atlas =
        |bytes: &[u8]| postcard::from_bytes::<Atlas>(bytes).ok().filter(|atlas| atlas.version == Atlas::VERSION);
    let atlas = page.as_ref().map(|page| browser::fetch_as(&page.atlas, read_atlas));
    let interface = text.await.ok_or(Failure::Text)?;
    let interface = Shared::from(interface);
    mount_islands(&interface, theme);
    if prerendered::is_still() {
        prerendered::mark_alive();
        return Ok(());
    }
    browser::follow_links_to_places();
    let (page, atlas) = page.zip(atlas).ok_or(Failure::Page)?;
    let atlas = atlas.await.ok_or(Failure::Atlas)?;
    let first = read_address(&atlas, &page.root, kept_side());
    let files = first_files(&atlas, &first.selection, &page.root, page.art).await;
    // The address may have changed meanwhile, and nobody listened.
    let reading = read_address(&atlas, &page.root, kept_side());
    let patch_size = Preference::PatchSize.get().and_then(|word| PatchSize::parse(&word)).unwrap_or_default();
    // Only now: until here somebody may use the page.
    let before = DoneBefore::read(reading.selection.body_parts(&atlas));
    if !before.check.passed.is_empty() {
        notice::accept();
    }
    let (focus, unfolded) = (prerendered::focus_mark(), Unfolded::read());
    let props = AppProps {
        interface,
        reading,
        files,
        progress: kept_progress(&atlas),
        atlas: Shared(Rc::new(atlas)),
        patch_size,
        check: before.check,
        search: before.search.into(),
        narrow: browser::is_narrow(),
        onmount: Callback::from(move |()| {
            unfolded.restore();
            focus.iter().for_each(|focus| browser::focus(focus));
            prerendered::mark_alive();
        }),
        root: page.root.into(),
    };
    yew::Renderer::<App>::with_root_and_props(page.app, props).render();
    // The prerendered map has just been taken out of the page.
    browser::render_now();
    Ok(())
}

/// The files that are shown at first: the drawing, which the page may have, and the opened card.
async fn first_files(atlas: &Atlas, selection: &Selection, root: &str, drawn: Option<(View, FigureArt)>) -> FileCache {
    let (mut files, view) = (FileCache::default(), selection.shown_view(atlas));
    if let Some(figure) = atlas.figure(view) {
        let art = match drawn {
            Some((drawn, art)) if drawn == view => Fetched::Ready(File::Art(art.into())),
            _ => File::fetch(root, &figure.art).await,
        };
        files.insert(&figure.art, art);
    }
    if let Some(card) = selection.opened_card(atlas) {
        files.insert(card, File::fetch(root, card).await);
    }
    files
}

/// Mounts what answers on every page, also on those that stay as they were prerendered: the notice, the themes, and the reset.
fn mount_islands(interface: &Shared<Interface>, theme: Theme) {
    let mount = |place, children| {
        let props = WithInterfaceProps { interface: interface.clone(), children };
        yew::Renderer::<WithInterface>::with_root_and_props(place, props).render();
    };
    if let Some(place) = browser::find("#notice") {
        let root = prerendered::root().unwrap_or_else(|| "/".to_owned());
        mount(place, html! { <NoticeBar {root} /> });
    }
    if let Some(place) = browser::find("#themes") {
        mount(place, html! { <ThemeSwitch {theme} /> });
    }
    if let Some(place) = browser::find("#reset") {
        mount(place, html! { <ResetButton /> });
    }
}
