//! The map: the figure, and beside it what it says.

use yew::prelude::*;

use super::{
    browser,
    controls::mode_switch::mode_switch,
    files::{Fetched, FileCache},
    pages::{
        embed::FrameLine,
        paper::{PaperFoot, use_printing},
        sheet::Sheet,
    },
    panel::{Panel, finder::Finder, notices::Unread, search_box::SearchBox},
    scenes::use_scenes,
    shared::Shared,
    stage::Stage,
    text::use_interface,
};
use crate::{
    domain::{Atlas, Candidate, OtherCauses},
    framing::Setting,
    selection::Selection,
    state::{Action, State},
};

/// Props of [`MapPage`].
#[derive(Properties, PartialEq)]
pub struct MapPageProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// All that can change.
    pub state: State,
    /// The muscles that may explain the pain, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// The other causes that may be felt where it hurts.
    pub causes: Shared<OtherCauses>,
    /// The files that are here.
    pub files: FileCache,
    /// Whether the window is too narrow for figure and list side by side: then the figure comes closer by itself.
    pub narrow: bool,
    /// What is searched for at first.
    pub search: AttrValue,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The map, and what is printed below it.
#[component]
pub fn MapPage(props: &MapPageProps) -> Html {
    let MapPageProps { atlas, root, state, candidates, causes, files, narrow, search, dispatch } = props;
    let selection = &state.selection;
    let text = use_interface();
    let printing = use_printing();
    let printed = printing.as_ref().and_then(|_| with_lead_in_sight(props));
    let shown = printed.as_ref().unwrap_or(state);
    let scenes = use_scenes(atlas, shown, candidates);
    let search = use_search(search, selection.pain.is_empty(), dispatch);
    // The brush needs the figure to stand where it stands.
    let search_leads = selection.is_untouched() && state.tool.is_none();
    html! {
        <>
            <main class={classes!("map", check_classes(state))}>
                <Unread parts={state.unread.clone()} onclose={dispatch.clone()} />
                { mode_switch(&text, atlas, root, selection, dispatch) }
                if search_leads {
                    { search_box(props, &search) }
                }
                <Stage
                    atlas={atlas.clone()}
                    root={root.clone()}
                    state={shown.clone()}
                    candidates={candidates.clone()}
                    files={files.clone()}
                    scenes={scenes.clone()}
                    setting={setting(*narrow, printing.is_some())}
                    dispatch={dispatch.clone()}
                />
                if printing.is_some() {
                    { sheet(props) }
                }
                <div class="panel">
                    <Panel
                        atlas={atlas.clone()}
                        root={root.clone()}
                        // Zooming changes nothing in it.
                        selection={Selection { zoom: None, ..selection.clone() }}
                        candidates={candidates.clone()}
                        causes={causes.clone()}
                        check={state.check.clone()}
                        files={files.clone()}
                        dispatch={dispatch.clone()}
                    />
                    <div>
                        if !search_leads {
                            { search_box(props, &search) }
                        }
                    </div>
                    { finder(props, &search) }
                </div>
            </main>
            <FrameLine atlas={atlas.clone()} root={root.clone()} selection={selection.clone()} />
            <PaperFoot {printing} hurts={selection.hurts()} {scenes} />
        </>
    }
}

/// The search, as long as the page stands.
struct Search {
    typed: AttrValue,
    on_type: Callback<AttrValue>,
    on_choose: Callback<Action>,
}

/// What stands in the field: `first` at first. The first place that is marked `begins` a page of its own, and the person goes to its
/// beginning. Who marks more stays in the results; with every other choice the search is over.
#[hook]
fn use_search(first: &AttrValue, begins: bool, dispatch: &Callback<Action>) -> Search {
    let typed = use_state_eq(|| first.clone());
    let on_type = {
        let typed = typed.setter();
        use_callback((), move |text, ()| typed.set(text))
    };
    let on_choose =
        use_callback((on_type.clone(), begins, dispatch.clone()), |action: Action, (on_type, begins, dispatch)| {
            let marks = matches!(action, Action::ToggleSpot(_));
            if !marks || *begins {
                on_type.emit(AttrValue::default());
            }
            if marks && *begins {
                browser::after_frame(|| browser::focus(".says h1"));
            }
            dispatch.emit(action);
        });
    Search { typed: (*typed).clone(), on_type, on_choose }
}

/// The field to search. It leads the page until something is marked, opened or painted; then it stands at the list.
fn search_box(props: &MapPageProps, search: &Search) -> Html {
    let MapPageProps { atlas, root, state, .. } = props;
    html! {
        <SearchBox
            atlas={atlas.clone()}
            root={root.clone()}
            side={state.selection.side}
            pain={state.selection.pain.clone()}
            typed={search.typed.clone()}
            on_type={search.on_type.clone()}
            on_choose={search.on_choose.clone()}
        />
    }
}

/// The list. What is chosen there ends a search as a result does.
fn finder(props: &MapPageProps, search: &Search) -> Html {
    let MapPageProps { atlas, root, state, .. } = props;
    html! {
        <Finder
            atlas={atlas.clone()}
            root={root.clone()}
            side={state.selection.side}
            pain={state.selection.pain.clone()}
            dispatch={search.on_choose.clone()}
        />
    }
}

/// Where the figure stands.
pub fn setting(narrow: bool, prints: bool) -> Setting {
    match (prints, narrow) {
        (true, _) => Setting::Paper,
        (false, true) => Setting::Narrow,
        (false, false) => Setting::Wide,
    }
}

/// The state in the view that shows the X of a sheet, where the shown one does not, and its drawing is here.
fn with_lead_in_sight(MapPageProps { atlas, state, candidates, files, .. }: &MapPageProps) -> Option<State> {
    let view = state.selection.view_of_lead(atlas, candidates);
    let has_art = matches!(files.art(&atlas.figure(view)?.art), Fetched::Ready(_));
    let mut shown = state.clone();
    shown.selection.view = Some(view);
    // Two that are compared are printed as they are seen.
    (has_art && !shown.selection.compares()).then_some(shown)
}

/// The sheet to take home. What the check holds back is not on it; where muscles are compared, the page is printed as it is.
fn sheet(props: &MapPageProps) -> Html {
    let MapPageProps { atlas, state, candidates, files, .. } = props;
    let selection = state.selection.clone();
    html! {
        if !state.steps_back() && !state.holds_back() && selection.compared.is_empty() {
            <Sheet atlas={atlas.clone()} {selection} candidates={candidates.clone()} files={files.clone()} />
        }
    }
}

/// What style sheets know of the check.
fn check_classes(state: &State) -> Classes {
    classes!(
        state.steps_back().then_some("has-sign"),
        state.no_way_past().then_some("no-way-past"),
        state.holds_back().then_some("held-back"),
    )
}
