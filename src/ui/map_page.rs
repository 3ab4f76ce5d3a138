//! The map: the figure, and beside it what it says.

use yew::prelude::*;

use super::{
    browser,
    files::FileCache,
    pages::{
        embed::FrameLine,
        paper::{PaperFoot, use_printing},
    },
    panel::{Panel, finder::Finder, notices::Unread},
    scenes::use_scenes,
    shared::Shared,
    stage::Stage,
};
use crate::{
    domain::{Atlas, Candidate, OtherCauses},
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
    let printing = use_printing();
    let scenes = use_scenes(atlas, state, candidates);
    let close_unread = use_callback(dispatch.clone(), |action: Action, dispatch| {
        dispatch.emit(action);
        browser::focus(".switches button");
    });
    html! {
        <>
            <main class={classes!("map", check_classes(state))}>
                <Unread parts={state.unread.clone()} onclose={close_unread} />
                <Stage
                    atlas={atlas.clone()}
                    root={root.clone()}
                    state={state.clone()}
                    candidates={candidates.clone()}
                    files={files.clone()}
                    {scenes}
                    // A sheet is narrow. Not every browser says so of it while the page is printed.
                    narrow={*narrow || printing.is_some()}
                    dispatch={dispatch.clone()}
                />
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
                        printing={printing.is_some()}
                        dispatch={dispatch.clone()}
                    />
                    <Finder
                        atlas={atlas.clone()}
                        root={root.clone()}
                        side={selection.side}
                        pain={selection.pain.clone()}
                        search={search.clone()}
                        dispatch={dispatch.clone()}
                    />
                </div>
            </main>
            <FrameLine atlas={atlas.clone()} root={root.clone()} selection={selection.clone()} />
            <PaperFoot {printing} />
        </>
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
