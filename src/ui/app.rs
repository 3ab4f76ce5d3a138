//! The root of the tree: the one reducer, the address that follows it, and the page that is open.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    browser,
    change::use_change,
    device::Kept,
    map_page::{Map, use_map},
    pages::embed::use_embed,
    shared::Shared,
    shelf::{Shelf, use_shelf},
    text::WithInterface,
    words,
};
use crate::{
    domain::{Atlas, Candidate, Patch},
    interface::Interface,
    permalink::{self, Reading, Step},
    selection::{Page, Selection},
    state::{Action, State},
};

/// Props of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The interface's own words.
    pub interface: Shared<Interface>,
    /// What the address says at first.
    pub reading: Reading,
    /// The files that are here already.
    pub shelf: Shelf,
    /// The patch that the person uses.
    pub patch: Patch,
    /// Where links start from: `/` or `/sub/path/` in the browser, `../../` in a prerendered page.
    pub root: AttrValue,
}

/// The whole app. In the browser it is mounted on the map alone: the other pages stay as they were prerendered.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { atlas, interface, root, .. } = props;
    let state = use_reducer_eq(|| State::new(Rc::clone(&atlas.0), props.reading.clone(), props.patch));
    let dispatcher = state.dispatcher();
    let dispatch = Callback::from(move |action: Action| {
        match action {
            Action::Size(size) => Kept::PatchSize.set(size.as_str()),
            Action::Choose(side) => Kept::Side.set(side.as_str()),
            _ => {}
        }
        dispatcher.dispatch(action);
    });
    let narrow = use_narrow();
    use_address(atlas, root, &state, &dispatch);
    // The brush that is taken, the card that is opened: the focus goes there, and back.
    use_focus(state.tool.map(|_| String::new()), "[data-brush]", ".start-paint");
    // Who marks a place while a card is open stays on the figure.
    use_focus(
        state.selection.muscle.as_ref().map(ToString::to_string),
        "#opened",
        "body:not(:has([data-view]:focus, [data-view] :focus)) .says :is(#candidates, h1:not(:has(~ .candidates)))",
    );
    use_embed(atlas, root, &state.selection);
    let selection = &state.selection;
    let told = (selection.pain.clone(), selection.paint.clone(), selection.feel.clone(), selection.answers.clone());
    let candidates = use_memo(told, |_| selection.candidates(atlas));
    let shelf = use_shelf(root, &props.shelf, wanted(atlas, selection, &candidates));
    #[cfg(not(target_arch = "wasm32"))]
    if selection.page != Page::Map {
        let page = super::pages::text_page::text_page(atlas, root, selection.page, &shelf);
        return html! { <WithInterface interface={interface.clone()}>{ page }</WithInterface> };
    }
    let (atlas, root, state) = (atlas.clone(), root.clone(), (*state).clone());
    let map = use_map(Map { atlas, root, state, candidates: Shared(candidates), shelf, narrow, dispatch });
    html! { <WithInterface interface={interface.clone()}>{ map }</WithInterface> }
}

/// The heading of a page.
pub fn heading(atlas: &Atlas, selection: &Selection) -> String {
    let spots = selection.spots(atlas);
    let first = spots.first().and_then(|spot| atlas.region(&spot.region));
    match (first, selection.opened(atlas)) {
        (Some(region), _) => words::pain_title(region, spots.len() > 1),
        (None, Some(muscle)) => words::muscle_title(&muscle.name),
        (None, None) if selection.hurts() => words::painting::TITLE.to_owned(),
        (None, None) => words::TAGLINE.to_owned(),
    }
}

/// The name of a page in the browser's tab.
pub fn title(atlas: &Atlas, selection: &Selection) -> String {
    format!("{} · {}", page_name(atlas, selection), words::SITE)
}

/// The name of a page.
pub fn page_name(atlas: &Atlas, selection: &Selection) -> String {
    match selection.page {
        Page::Map => heading(atlas, selection),
        Page::Regions => words::REGIONS_TITLE.to_owned(),
        Page::Muscles => words::MUSCLES_TITLE.to_owned(),
        Page::About => words::ABOUT.to_owned(),
        Page::Embed => words::share::EMBED_PAGE.to_owned(),
    }
}

/// Keeps the address in step with the selection, and the selection with the person's going back and forth.
#[hook]
fn use_address(atlas: &Shared<Atlas>, root: &AttrValue, state: &State, dispatch: &Callback<Action>) {
    let State { selection, returned, .. } = state;
    let before = use_mut_ref(|| selection.clone());
    {
        let (atlas, root, returned) = (atlas.clone(), root.clone(), *returned);
        use_change(selection.clone(), move |selection| {
            let old = before.replace(selection.clone());
            let step = if returned { Step::Replace } else { permalink::step(&old, selection) };
            let selection = selection.clone();
            // The answer on the screen comes first: telling the browser takes as long as drawing it.
            browser::after_frame(move || {
                browser::set_title(&title(&atlas, &selection));
                if read_address(&atlas, &root).selection != selection {
                    let href = format!("{root}{}", permalink::write(&selection, &atlas));
                    browser::note(&href, step);
                }
            });
        });
    }
    let (atlas, root, dispatch) = (atlas.clone(), root.clone(), dispatch.clone());
    use_change((), move |()| {
        browser::on_travel(move || {
            // A skip link moves the focus on this page; nothing else changes.
            if !browser::is_on_page(&browser::address().1) {
                dispatch.emit(Action::Follow(read_address(&atlas, &root)));
            }
        })
    });
}

/// What the browser's address says.
pub fn read_address(atlas: &Atlas, root: &str) -> Reading {
    let (path, fragment) = browser::address();
    let fragment = if browser::is_on_page(&fragment) { "" } else { fragment.as_str() };
    permalink::read(path.strip_prefix(root).unwrap_or_default(), fragment, atlas)
}

/// Moves the focus `there` when something is opened, and `back` when it is closed.
#[hook]
fn use_focus(opened: Option<String>, there: &'static str, back: &'static str) {
    let before = use_mut_ref(|| opened.clone());
    use_change(opened, move |opened| {
        if before.replace(opened.clone()) != *opened {
            browser::focus(if opened.is_some() { there } else { back });
        }
    });
}

/// Whether the window is narrow; not while rendering natively.
#[hook]
fn use_narrow() -> bool {
    let narrow = use_state_eq(|| false);
    {
        let narrow = narrow.clone();
        use_change((), move |()| browser::watch_narrow(move |now| narrow.set(now)));
    }
    *narrow
}

/// How many candidates have their cards fetched before one is opened.
const AHEAD: usize = 3;

/// The files that are shown for a selection, or may be next.
fn wanted(atlas: &Atlas, selection: &Selection, candidates: &[Candidate]) -> Vec<String> {
    if selection.page != Page::Map {
        return Vec::new();
    }
    let art = atlas.figure(selection.shown_view(atlas)).map(|figure| figure.art.clone());
    let ahead = candidates.iter().take(AHEAD).filter_map(|candidate| atlas.muscle(&candidate.muscle));
    let cards = selection.opened(atlas).into_iter().chain(ahead).map(|muscle| muscle.card.clone());
    art.into_iter().chain(cards).filter(|file| !file.is_empty()).collect()
}
