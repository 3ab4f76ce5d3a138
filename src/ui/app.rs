//! The root of the tree: the one reducer, the address that follows it, and the page that is open.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    address::use_address,
    anatomy::AnatomyPage,
    browser::{
        self,
        preferences::{self, Preference},
    },
    diary::DiaryPage,
    figure::pending::Waiting,
    files::{FileCache, Wanted, use_files},
    map_page::{MapPage, setting},
    pages::embed::use_embed,
    report::ReportPage,
    shared::Shared,
    text::WithInterface,
};
use crate::{
    domain::{Atlas, Candidate, Learning, Mode, OtherCauses, PatchSize, Progress, Subject},
    interface::Interface,
    permalink::Reading,
    selection::{Page, Selection},
    state::{Action, Check, State},
};

/// Props of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The interface's own text.
    pub interface: Shared<Interface>,
    /// What the address says at first.
    pub reading: Reading,
    /// The files that are here already.
    pub files: FileCache,
    /// The size of the patch that the person uses.
    pub patch_size: PatchSize,
    /// What was answered in the quiz on this device.
    pub progress: Progress,
    /// What was answered of the check before the app was there.
    pub check: Check,
    /// What was searched for before the app was there.
    pub search: AttrValue,
    /// Whether the window is narrow at first; not while rendering natively.
    pub narrow: bool,
    /// Called once all of it is on the page for the first time.
    pub onmount: Callback<()>,
    /// Where links start from: `/` or `/sub/path/` in the browser, `../../` in a prerendered page.
    pub root: AttrValue,
}

/// The whole app. In the browser it is mounted on the map alone: the other pages stay as they were prerendered.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { atlas, root, .. } = props;
    let state = use_reducer_eq(|| State {
        check: props.check.clone(),
        learning: Learning { progress: props.progress.clone(), quiz: None },
        ..State::new(Rc::clone(&atlas.0), props.reading.clone(), props.patch_size)
    });
    let dispatcher = state.dispatcher();
    let waiting = (*use_memo((), |()| Waiting::default())).clone();
    // The same for ever: what gets it is not rendered anew for its sake.
    let dispatch = use_callback(waiting.clone(), move |action: Action, waiting| {
        waiting.finish();
        match action {
            Action::Size(size) => Preference::PatchSize.set(size.as_str()),
            Action::Choose(side) => Preference::Side.set(side.as_str()),
            _ => {}
        }
        keep_focus(&action);
        dispatcher.dispatch(action);
    });
    {
        let onmount = props.onmount.clone();
        use_effect_with((), move |()| onmount.emit(()));
    }
    let narrow = use_narrow(props.narrow);
    use_address(atlas, &props.interface, root, &state, &dispatch);
    // The brush that is taken: the focus goes there, and back.
    use_focus(state.tool.map(|_| String::new()), "[data-brush]", |_| ".start-paint".to_owned());
    use_focus_of_card(&state.selection);
    use_focus_of_comparison(&state.selection.compared);
    use_progress(atlas, &state.learning.progress, &dispatch);
    use_embed(atlas, root, &state.selection);
    let selection = &state.selection;
    let told = (selection.pain.clone(), selection.paint.clone(), selection.feel.clone(), selection.answers.clone());
    let candidates = use_memo(told, |_| selection.candidates(atlas));
    let signs = state.check.signs.clone();
    let told =
        (selection.pain.clone(), selection.paint.clone(), selection.feel.clone(), selection.asked.clone(), signs);
    let causes = use_memo(told, |(.., signs)| selection.other_causes(atlas, signs));
    let files = use_files(root, &props.files, wanted(atlas, selection, &candidates));
    let state = (*state).clone();
    html! {
        <WithInterface interface={props.interface.clone()}>
            <ContextProvider<Waiting> context={waiting}>
                { page(props, state, Shared(candidates), Shared(causes), files, narrow, dispatch) }
            </ContextProvider<Waiting>>
        </WithInterface>
    }
}

/// The page of the mode.
fn page(
    props: &AppProps,
    state: State,
    candidates: Shared<Vec<Candidate>>,
    causes: Shared<OtherCauses>,
    files: FileCache,
    narrow: bool,
    dispatch: Callback<Action>,
) -> Html {
    let AppProps { atlas, root, search, .. } = props;
    let (atlas, root, search) = (atlas.clone(), root.clone(), search.clone());
    match state.selection.mode {
        Mode::Anatomy => {
            html! { <AnatomyPage {atlas} {root} {state} {files} setting={setting(narrow, false)} {dispatch} /> }
        }
        // A frame shows what is chosen, and keeps nothing.
        Mode::Diary if state.selection.embed.is_none() => html! { <DiaryPage {atlas} {root} {state} {dispatch} /> },
        Mode::Report if state.selection.embed.is_none() => {
            html! { <ReportPage {atlas} {root} {state} {candidates} {causes} {dispatch} /> }
        }
        Mode::Pain | Mode::Diary | Mode::Report => {
            html! { <MapPage {atlas} {root} {state} {candidates} {causes} {files} {narrow} {search} {dispatch} /> }
        }
    }
}

/// Keeps what is answered in the quiz on this device, and takes over what another tab keeps, or that all was forgotten.
#[hook]
fn use_progress(atlas: &Shared<Atlas>, progress: &Progress, dispatch: &Callback<Action>) {
    let kept = use_mut_ref(|| progress.clone());
    {
        let kept = kept.clone();
        use_effect_with(progress.clone(), move |progress| {
            if kept.replace(progress.clone()) != *progress {
                Preference::Progress.set(&progress.write());
            }
        });
    }
    let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let watch = preferences::on_change(move || {
            let progress = kept_progress(&atlas);
            kept.replace(progress.clone());
            dispatch.emit(Action::Recall(progress));
        });
        move || drop(watch)
    });
}

/// What was answered in the quiz on this device.
pub fn kept_progress(atlas: &Atlas) -> Progress {
    Preference::Progress.get().map(|text| Progress::read(&text, atlas)).unwrap_or_default()
}

/// Moves the focus `there` when something is opened, and to the place that `back` names when it is closed.
#[hook]
fn use_focus(opened: Option<String>, there: &'static str, back: fn(&str) -> String) {
    let before = use_mut_ref(|| opened.clone());
    use_effect_with(opened, move |opened| match (before.replace(opened.clone()), opened) {
        (Some(closed), None) => browser::focus(&back(&closed)),
        (before, opened) if before != *opened => browser::focus(there),
        _ => {}
    });
}

/// The focus goes to an opened card, and from a closed one to its row or to the list. Who marks a place while a card is open stays on
/// the figure, and so does who explores it.
#[hook]
fn use_focus_of_card(selection: &Selection) {
    let card = match selection.mode {
        Mode::Pain | Mode::Diary | Mode::Report => "#opened",
        Mode::Anatomy => "body:not(:has([data-view] :focus)) #opened",
    };
    use_focus(selection.opened_id().map(str::to_owned), card, |closed| {
        let cause = format!("[data-other-cause='{closed}'] > a");
        let back = if browser::find(&cause).is_some() { &cause } else { "#candidates, h1:not(:has(~ .candidates))" };
        format!("body:not(:has([data-view]:focus, [data-view] :focus)) .says :is({back})")
    });
}

/// Where two are compared, the focus goes to what tells them apart; at the end, back to the row of the last one.
#[hook]
fn use_focus_of_comparison(compared: &[Subject]) {
    let compares = compared.iter().map(Subject::as_str).collect::<Vec<_>>().join(",");
    use_focus(Some(compares).filter(|ids| !ids.is_empty()), "#comparison", |ended| {
        let last = ended.rsplit(',').next().unwrap_or_default();
        format!("body:not(:has(.compare:focus)) :is([data-candidate='{last}'], [data-other-cause='{last}']) > .compare")
    });
}

/// What has the focus may go with an action, or come back elsewhere. Where nobody moves the focus on, it goes to the answered question,
/// or to the heading.
fn keep_focus(action: &Action) {
    if matches!(action, Action::Preview(_) | Action::Look(_) | Action::Zoom { .. }) || !browser::holds_focus() {
        return;
    }
    let next = match action {
        Action::Answer(point, _) => Some(format!("[data-ask='{point}'] button")),
        // Where to press: on the opened card, or by the list.
        Action::PassCheck(true) => Some("#answer, .press-here h3[tabindex], #candidates".to_owned()),
        Action::PassCheck(false) => Some("#check".to_owned()),
        _ => None,
    };
    browser::after_frame(move || {
        for place in next.iter().map(String::as_str).chain([".says h1, main.text h1"]) {
            if !browser::holds_focus() {
                browser::focus(place);
            }
        }
    });
}

/// Whether the window is narrow: `first` at first, then as it changes.
#[hook]
fn use_narrow(first: bool) -> bool {
    let narrow = use_state_eq(|| first);
    {
        let narrow = narrow.setter();
        use_effect_with((), move |()| {
            let watch = browser::watch_narrow(move |now| narrow.set(now));
            move || drop(watch)
        });
    }
    *narrow
}

/// How many candidates have their cards fetched before one is opened.
const AHEAD: usize = 3;

/// The files that are shown for a selection, or may be next.
fn wanted(atlas: &Atlas, selection: &Selection, candidates: &[Candidate]) -> Wanted {
    if selection.page != Page::Map {
        return Wanted::default();
    }
    let art = |view| atlas.figure(view).map(|figure| &figure.art);
    let (shown, lead) = (selection.shown_view(atlas), selection.view_of_lead(atlas, candidates));
    let opened = selection.opened_card(atlas);
    let next = candidates.iter().take(AHEAD).filter_map(|candidate| atlas.muscle(&candidate.muscle));
    let is_named = |file: &&String| !file.is_empty();
    Wanted {
        shown: art(shown).into_iter().chain(opened).filter(is_named).cloned().collect(),
        next: next
            .map(|muscle| &muscle.card)
            .chain(art(lead).filter(|_| lead != shown))
            .filter(is_named)
            .cloned()
            .collect(),
    }
}
