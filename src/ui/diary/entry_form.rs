//! An entry to be kept or edited: its drawing, how strongly it hurts, when it was, and a note.

use yew::prelude::*;

use super::drawing::drawing;
use crate::{
    diary::{Drawn, Entry, is_time},
    domain::{Atlas, Rating},
    interface::{Interface, Message},
    permalink,
    selection::Selection,
    ui::{
        browser::{self, clock},
        panel::intensity::intensity_scales,
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
    /// Whether it says that it was kept, once it was.
    pub tells_kept: bool,
    /// Called with the entry to keep.
    pub onkeep: Callback<Entry>,
}

/// The form.
#[component]
pub fn EntryForm(props: &EntryFormProps) -> Html {
    let text = use_interface();
    let EntryFormProps { atlas, entry, is_new, tells_kept, onkeep } = props;
    let written = use_written(entry);
    let kept = use_state_eq(|| false);
    let drawn = use_memo(written.address.clone(), |_| Drawn::of(&written, atlas));
    let onwrite = {
        let (written, kept) = (written.setter(), kept.setter());
        use_callback((), move |entry: Entry, ()| {
            kept.set(false);
            written.set(entry);
        })
    };
    let onsubmit = {
        let (written, kept, onkeep) = (written.clone(), kept.setter(), onkeep.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            kept.set(true);
            onkeep.emit((*written).clone());
        })
    };
    html! {
        <form class="entry-form" {onsubmit}>
            if *is_new {
                <h2>{ text.get(Message::DiaryNow) }</h2>
                if drawn.selection.hurts() {
                    { drawing(&text, atlas, &drawn.pain, |name, _| name) }
                } else {
                    <p>{ text.get(Message::DiaryNothing) }</p>
                }
            }
            if drawn.selection.hurts() {
                { intensity(&text, atlas, &written, &drawn.selection, &onwrite) }
            }
            { fields(&text, &written, &onwrite) }
            <p>
                <button type="submit" class="choice" data-keep="" disabled={!is_time(&written.at)}>
                    { text.get(if *is_new { Message::DiaryKeep } else { Message::DiarySave }) }
                </button>
                <span role="status">
                    if *kept && *tells_kept {
                        { text.get(Message::DiaryKept) }
                    }
                </span>
            </p>
        </form>
    }
}

/// The entry as it is written so far. A new one is of this minute, unless the person says otherwise.
#[hook]
fn use_written(entry: &Entry) -> UseStateHandle<Entry> {
    let written = use_state_eq(|| entry.clone());
    let new = written.clone();
    use_effect_with((), move |()| {
        if let Some(at) = clock::this_minute().filter(|_| new.at.is_empty()) {
            new.set(Entry { at, ..(*new).clone() });
        }
    });
    written
}

/// How strongly it hurts: a scale for each place.
fn intensity(
    text: &Interface,
    atlas: &Shared<Atlas>,
    entry: &Entry,
    selection: &Selection,
    onwrite: &Callback<Entry>,
) -> Html {
    let onrate = {
        let (atlas, entry, selection) = (atlas.clone(), entry.clone(), selection.clone());
        onwrite.reform(move |rating: Rating| {
            let mut selection = selection.clone();
            selection.intensities.rate(rating);
            Entry { address: permalink::write(&selection, &atlas), ..entry.clone() }
        })
    };
    intensity_scales(text, atlas, &selection.pain_sites(atlas), &selection.intensities, &onrate)
}

/// When it was, a note, and whose it is.
fn fields(text: &Interface, entry: &Entry, onwrite: &Callback<Entry>) -> Html {
    let write = |change: fn(Entry, String) -> Entry| {
        let entry = entry.clone();
        onwrite.reform(move |event: InputEvent| change(entry.clone(), browser::typed(&event)))
    };
    let from_link = Entry { from_link: !entry.from_link, ..entry.clone() };
    html! {
        <>
            <label>
                { text.get(Message::DiaryWhen) }
                <input type="datetime-local" required=true value={entry.at.clone()} oninput={write(|entry, at| Entry { at, ..entry })} />
            </label>
            <label>
                { text.get(Message::DiaryNote) }
                <input type="text" maxlength="500" value={entry.note.clone()} oninput={write(|entry, note| Entry { note, ..entry })} />
            </label>
            <label class="from-link">
                <input type="checkbox" checked={entry.from_link} onchange={onwrite.reform(move |_: Event| from_link.clone())} />
                { text.get(Message::DiaryFromLink) }
            </label>
        </>
    }
}
