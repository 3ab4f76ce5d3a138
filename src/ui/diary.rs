//! The diary on the device: to keep drawings, to see how they change, and to take them elsewhere.

pub mod comparison;
pub mod curve;
pub mod drawing;
pub mod entry_form;
pub mod entry_list;
pub mod transfer;
pub mod use_diary;

use yew::prelude::*;

use self::{
    comparison::comparison,
    curve::curves_over_time,
    entry_form::EntryForm,
    entry_list::EntryList,
    transfer::Transfer,
    use_diary::{Change, Trouble, use_diary},
};
use super::{
    browser,
    controls::mode_switch::{mode_link, mode_switch},
    panel::notices::Unread,
    shared::Shared,
    text::use_interface,
};
use crate::{
    diary::Entry,
    domain::{Atlas, Mode},
    interface::{Interface, Message},
    permalink,
    state::{Action, State},
};

/// Props of [`DiaryPage`].
#[derive(Properties, PartialEq)]
pub struct DiaryPageProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// All that can change of the map.
    pub state: State,
    /// Called with what the person does on the map.
    pub dispatch: Callback<Action>,
}

/// How many entries are compared.
const COMPARED: usize = 2;

/// The page of the diary.
#[component]
pub fn DiaryPage(props: &DiaryPageProps) -> Html {
    let text = use_interface();
    let DiaryPageProps { atlas, root, state, dispatch } = props;
    let (kept, change) = use_diary();
    let chosen = use_state_eq(Vec::<Entry>::new);
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |entry: Entry| {
            let now = toggled(&chosen, entry);
            if now.len() == COMPARED {
                browser::after_frame(|| browser::focus("#changes"));
            }
            chosen.set(now);
        })
    };
    let drawn = permalink::write(&state.selection.in_mode(Mode::Pain, atlas), atlas);
    let compared: Vec<_> = kept.diary.entries().iter().filter(|entry| chosen.contains(entry)).cloned().collect();
    html! {
        <main class="text diary" data-page="diary">
            <Unread parts={state.unread.clone()} onclose={dispatch.clone()} />
            { mode_switch(&text, atlas, root, &state.selection, dispatch) }
            <h1 tabindex="-1">{ text.get(Message::DiaryTitle) }</h1>
            <p class="hint">{ text.get(Message::DiaryIntro) }</p>
            <p class="ways">{ mode_link(atlas, root, &state.selection, Mode::Pain, dispatch, text.get(Message::CardBackToMap)) }</p>
            { trouble(&text, kept.trouble.as_ref()) }
            <EntryForm
                key={drawn.clone()}
                atlas={atlas.clone()}
                entry={Entry { at: String::new(), address: drawn.clone(), note: String::new(), from_link: false }}
                is_new=true
                tells_kept={kept.trouble.is_none()}
                onkeep={change.reform(Change::Keep)}
            />
            { curves_over_time(&text, atlas, &kept.diary) }
            if compared.len() == 1 {
                <p role="status" class="hint">{ text.get(Message::DiaryChooseOther) }</p>
            }
            if let [before, after] = compared.as_slice() {
                { comparison(&text, atlas, before, after) }
            }
            <EntryList
                atlas={atlas.clone()}
                root={root.clone()}
                diary={kept.diary.clone()}
                chosen={(*chosen).clone()}
                {onchoose}
                onchange={change.clone()}
            />
            <Transfer atlas={atlas.clone()} root={root.clone()} kept={(*kept).clone()} onchange={change} />
        </main>
    }
}

/// The chosen entries with one more, or without it; of more than two, the one that was chosen first is left out.
fn toggled(chosen: &[Entry], entry: Entry) -> Vec<Entry> {
    if chosen.contains(&entry) {
        return chosen.iter().filter(|one| **one != entry).cloned().collect();
    }
    let mut chosen: Vec<_> = chosen.iter().cloned().chain([entry]).collect();
    chosen.drain(..chosen.len().saturating_sub(COMPARED));
    chosen
}

/// What does not work, and what to do about it.
fn trouble(text: &Interface, trouble: Option<&Trouble>) -> Html {
    let says = trouble.map(|trouble| match trouble {
        Trouble::Full => Message::DiaryFull,
        Trouble::Refused => Message::DiaryRefused,
        Trouble::Unreadable(_) => Message::DiaryUnreadable,
        Trouble::Newer(_) => Message::DiaryNewer,
    });
    html! {
        <div role="status" class="trouble">
            if let Some(says) = says {
                <p class="caution">{ text.get(says) }</p>
            }
        </div>
    }
}
