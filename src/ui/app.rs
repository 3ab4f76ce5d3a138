//! The root of the tree: the one reducer, the address that follows it, and the page that is open.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    browser, header::Header, link::Root, map_page::MapPage, notices::Unread, shared::Shared, text_page::TextPage, words,
};
use crate::{
    domain::{Atlas, View},
    permalink::{self, Reading},
    selection::{Page, Selection},
    state::{Action, State},
};

/// The drawings that have been asked for: their markup, or `None` where one could not be had.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf(Vec<(View, Option<AttrValue>)>);

impl Shelf {
    /// A shelf with one drawing on it.
    pub fn with(view: View, art: Option<AttrValue>) -> Self {
        Self(vec![(view, art)])
    }

    /// `None` while a drawing is on its way, `Some(None)` when it could not be had.
    pub fn get(&self, view: View) -> Option<Option<AttrValue>> {
        self.0.iter().find(|(one, _)| *one == view).map(|(_, art)| art.clone())
    }
}

impl Reducible for Shelf {
    type Action = (View, Option<AttrValue>);

    fn reduce(self: Rc<Self>, (view, art): Self::Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.0.retain(|(one, _)| *one != view);
        next.0.push((view, art));
        next.into()
    }
}

/// Props of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What the address says at first.
    pub reading: Reading,
    /// The drawings that are here already.
    pub shelf: Shelf,
    /// Where links start from: `/` or `/sub/path/` in the browser, `../../` in a prerendered page.
    pub root: AttrValue,
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { atlas, root, .. } = props;
    let state = use_reducer_eq(|| State::new(Rc::clone(&atlas.0), props.reading.clone()));
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let narrow = use_narrow();
    use_address(atlas, root, &state.selection, &dispatch);
    use_focus_on_card(&state.selection);
    let shelf = use_shelf(atlas, root, &props.shelf, &state.selection);
    let page = state.selection.page;
    html! {
        <ContextProvider<Root> context={Root(root.clone())}>
            <Header {page} dispatch={dispatch.clone()} />
            <Unread parts={state.unread.clone()} dispatch={dispatch.clone()} />
            if page == Page::Map {
                <MapPage atlas={atlas.clone()} state={(*state).clone()} {shelf} {narrow} {dispatch} />
            } else {
                <TextPage atlas={atlas.clone()} {page} {dispatch} />
            }
            <Footer />
        </ContextProvider<Root>>
    }
}

/// The line at the bottom of every page.
#[component]
fn Footer() -> Html {
    let href = super::link::use_href("about/");
    html! {
        <footer class="site">
            <p>{ words::NOT_A_DIAGNOSIS }{ " " }{ words::CREDIT_BEFORE }{ " " }<a {href}>{ words::CREDIT_LINK }</a>{ "." }</p>
        </footer>
    }
}

/// The heading of a page.
pub fn heading(atlas: &Atlas, selection: &Selection) -> String {
    let first = selection.first_spot(atlas).and_then(|spot| atlas.region(&spot.region));
    match (first, selection.opened(atlas)) {
        (Some(region), _) => words::pain_title(region),
        (None, Some(muscle)) => words::muscle_title(&muscle.name),
        (None, None) => words::TAGLINE.to_owned(),
    }
}

/// The name of a page in the browser's tab.
pub fn title(atlas: &Atlas, selection: &Selection) -> String {
    let name = match selection.page {
        Page::Map => heading(atlas, selection),
        Page::Regions => words::REGIONS_TITLE.to_owned(),
        Page::Muscles => words::MUSCLES_TITLE.to_owned(),
        Page::About => atlas.about.title.clone(),
    };
    format!("{name} · {}", words::SITE)
}

/// Keeps the address in step with the selection, and the selection with the person's going back and forth.
#[hook]
fn use_address(atlas: &Shared<Atlas>, root: &AttrValue, selection: &Selection, dispatch: &Callback<Action>) {
    let before = use_mut_ref(|| selection.clone());
    {
        let (atlas, root) = (atlas.clone(), root.clone());
        use_effect_with(selection.clone(), move |selection| {
            let old = before.replace(selection.clone());
            browser::set_title(&title(&atlas, selection));
            if read_address(&atlas, &root).selection != *selection {
                let href = format!("{root}{}", permalink::write(selection, &atlas));
                browser::note(&href, permalink::step(&old, selection));
                if old.page != selection.page {
                    browser::scroll_to_top();
                }
            }
        });
    }
    let (atlas, root, dispatch) = (atlas.clone(), root.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let listener = browser::on_travel(move || {
            // A skip link moves the focus on this page; nothing else changes.
            if !browser::is_on_page(&browser::address().1) {
                dispatch.emit(Action::Follow(read_address(&atlas, &root)));
            }
        });
        move || drop(listener)
    });
}

/// What the browser's address says.
pub fn read_address(atlas: &Atlas, root: &str) -> Reading {
    let (path, fragment) = browser::address();
    let fragment = if browser::is_on_page(&fragment) { "" } else { fragment.as_str() };
    permalink::read(path.strip_prefix(root).unwrap_or_default(), fragment, atlas)
}

/// Moves the focus to the card when a muscle is opened.
#[hook]
fn use_focus_on_card(selection: &Selection) {
    let before = use_mut_ref(|| selection.muscle.clone());
    use_effect_with(selection.muscle.clone(), move |muscle| {
        if before.replace(muscle.clone()) != *muscle && muscle.is_some() {
            browser::focus("#opened");
        }
    });
}

/// Whether the window is narrow; not while rendering natively.
#[hook]
fn use_narrow() -> bool {
    let narrow = use_state_eq(|| false);
    {
        let narrow = narrow.clone();
        use_effect_with((), move |()| {
            let listener = browser::watch_narrow(move |now| narrow.set(now));
            move || drop(listener)
        });
    }
    *narrow
}

/// The drawings; one that is missing for the shown view is fetched.
#[hook]
fn use_shelf(atlas: &Shared<Atlas>, root: &AttrValue, first: &Shelf, selection: &Selection) -> Shelf {
    let shelf = use_reducer_eq(|| first.clone());
    let view = selection.shown_view(atlas);
    {
        let (atlas, root, shelf) = (atlas.clone(), root.clone(), shelf.clone());
        use_effect_with(view, move |view| {
            let (view, here) = (*view, matches!(shelf.get(*view), Some(Some(_))));
            let file = atlas.figure(view).filter(|_| !here).map(|figure| format!("{root}{}", figure.art));
            if let Some(file) = file {
                let dispatcher = shelf.dispatcher();
                wasm_bindgen_futures::spawn_local(async move {
                    let art = browser::fetch_text(&file).await.map(AttrValue::from);
                    dispatcher.dispatch((view, art));
                });
            }
        });
    }
    (*shelf).clone()
}
