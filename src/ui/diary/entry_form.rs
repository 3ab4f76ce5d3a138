//! An entry to be kept or edited: its drawing, when it was, and a note.

use yew::prelude::*;

use super::drawing::drawing;
use crate::{
    diary::{Drawn, Entry, is_time},
    domain::Atlas,
    interface::Message,
    ui::{
        browser::{self, clock},
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`EntryForm`].
#[derive(Properties, PartialEq)]
pub struct EntryFormProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The entry as it is at first.
    pub entry: Entry,
    /// Whether it is not kept yet.
    pub is_new: bool,
    /// Called with the entry to keep.
    pub onkeep: Callback<Entry>,
}

/// The form.
#[component]
pub fn EntryForm(props: &EntryFormProps) -> Html {
    let text = use_interface();
    let EntryFormProps { atlas, entry, is_new, onkeep } = props;
    let written = use_state_eq(|| entry.clone());
    let kept = use_state_eq(|| false);
    let drawn = use_memo(entry.address.clone(), |_| Drawn::of(entry, atlas));
    {
        // A new one is of this minute, unless the person says otherwise.
        let written = written.clone();
        use_effect_with((), move |()| {
            if let Some(at) = clock::this_minute().filter(|_| written.at.is_empty()) {
                written.set(Entry { at, ..(*written).clone() });
            }
        });
    }
    let onsubmit = {
        let (written, kept, onkeep) = (written.clone(), kept.clone(), onkeep.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            kept.set(true);
            onkeep.emit((*written).clone());
        })
    };
    let write = |change: fn(Entry, String) -> Entry| {
        let (written, kept) = (written.clone(), kept.setter());
        Callback::from(move |event: InputEvent| {
            kept.set(false);
            written.set(change((*written).clone(), browser::typed(&event)));
        })
    };
    let from_link = {
        let (written, kept) = (written.clone(), kept.setter());
        Callback::from(move |_: Event| {
            kept.set(false);
            written.set(Entry { from_link: !written.from_link, ..(*written).clone() });
        })
    };
    html! {
        <form class="entry-form" {onsubmit}>
            if *is_new {
                <h2>{ text.get(Message::DiaryNow) }</h2>
                if drawn.selection.hurts() {
                    { drawing(&text, atlas, &drawn.pain) }
                } else {
                    <p>{ text.get(Message::DiaryNothing) }</p>
                }
            }
            <label>
                { text.get(Message::DiaryWhen) }
                <input type="datetime-local" required=true value={written.at.clone()} oninput={write(|entry, at| Entry { at, ..entry })} />
            </label>
            <label>
                { text.get(Message::DiaryNote) }
                <input type="text" maxlength="500" value={written.note.clone()} oninput={write(|entry, note| Entry { note, ..entry })} />
            </label>
            <label class="from-link">
                <input type="checkbox" checked={written.from_link} onchange={from_link} />
                { text.get(Message::DiaryFromLink) }
            </label>
            <p>
                <button type="submit" class="choice" data-keep="" disabled={!is_time(&written.at)}>
                    { text.get(if *is_new { Message::DiaryKeep } else { Message::DiarySave }) }
                </button>
                <span role="status">
                    if *kept && *is_new {
                        { text.get(Message::DiaryKept) }
                    }
                </span>
            </p>
        </form>
    }
}
