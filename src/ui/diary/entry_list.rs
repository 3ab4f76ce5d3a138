//! The entries, the latest first, each with its drawing and what can be done with it.

use yew::prelude::*;

use super::{drawing::drawing, entry_form::EntryForm, use_diary::Change};
use crate::{
    diary::{Diary, Drawn, Entry},
    domain::{Atlas, Intensity},
    interface::{Interface, Message},
    ui::{browser::clock, controls::choice::choice, link::href, shared::Shared, text::use_interface},
};

/// Props of [`EntryList`].
#[derive(Properties, PartialEq)]
pub struct EntryListProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The diary.
    pub diary: Diary,
    /// The entries that are compared.
    pub chosen: Vec<Entry>,
    /// Called with an entry to compare, or no longer.
    pub onchoose: Callback<Entry>,
    /// Called with what is to change.
    pub onchange: Callback<Change>,
}

/// The list. What was deleted last can be brought back as long as the page stands.
#[component]
pub fn EntryList(props: &EntryListProps) -> Html {
    let text = use_interface();
    let EntryListProps { atlas, root, diary, chosen, onchoose, onchange } = props;
    let deleted = use_state_eq(|| None::<Entry>);
    let edited = use_state_eq(|| None::<Entry>);
    let row = |entry: &Entry| {
        let drawn = Drawn::of(entry, atlas);
        let delete = {
            let (entry, deleted, onchange) = (entry.clone(), deleted.setter(), onchange.clone());
            Callback::from(move |_: MouseEvent| {
                deleted.set(Some(entry.clone()));
                onchange.emit(Change::Delete(entry.clone()));
            })
        };
        let is_edited = edited.as_ref() == Some(entry);
        let edit = {
            let (entry, edited) = (entry.clone(), edited.setter());
            Callback::from(move |_: MouseEvent| edited.set(Some(entry.clone()).filter(|_| !is_edited)))
        };
        let onkeep = {
            let (old, edited, onchange) = (entry.clone(), edited.setter(), onchange.clone());
            Callback::from(move |new: Entry| {
                edited.set(None);
                onchange.emit(Change::Replace(old.clone(), new));
            })
        };
        let choose = onchoose.reform({
            let entry = entry.clone();
            move |_: MouseEvent| entry.clone()
        });
        html! {
            <li key={format!("{}{}{}", entry.at, entry.address, entry.note)} class="entry" data-at={entry.at.clone()}>
                <h3><time datetime={entry.at.clone()}>{ clock::day(&entry.at) }</time>{ strongest(&text, &drawn) }</h3>
                if entry.from_link {
                    <p class="hint">{ text.get(Message::DiaryFromLink) }</p>
                }
                <p>{ entry.note.clone() }</p>
                { drawing(&text, atlas, &drawn.pain) }
                <p class="ways">
                    <a class="choice" href={href(root, &entry.address)}>{ text.get(Message::DiaryOpen) }</a>
                    if diary.entries().len() > 1 {
                        { choice("compare", text.get(Message::DiaryCompare), chosen.contains(entry), choose) }
                    }
                    { choice("edit", text.get(Message::DiaryEdit), is_edited, edit) }
                    <button type="button" class="choice" data-value="delete" onclick={delete}>{ text.get(Message::DiaryDelete) }</button>
                </p>
                if is_edited {
                    <EntryForm atlas={atlas.clone()} entry={entry.clone()} is_new=false {onkeep} />
                }
            </li>
        }
    };
    let bring_back = deleted.as_ref().map(|entry| {
        let (entry, deleted, onchange) = (entry.clone(), deleted.setter(), onchange.clone());
        Callback::from(move |_: MouseEvent| {
            deleted.set(None);
            onchange.emit(Change::Keep(entry.clone()));
        })
    });
    html! {
        <section class="entries">
            <h2>{ text.diary_entries(diary.entries().len()) }</h2>
            <p role="status">
                if let Some(onclick) = bring_back {
                    { text.get(Message::DiaryDeleted) }{ " " }
                    <button type="button" class="again" data-undo="" {onclick}>{ text.get(Message::DiaryBringBack) }</button>
                }
            </p>
            <ol reversed=true>{ for diary.entries().iter().rev().map(row) }</ol>
        </section>
    }
}

/// How strongly it hurt, if that was said.
fn strongest(text: &Interface, drawn: &Drawn) -> Html {
    let says = |intensity: Intensity| text.intensity_value(&intensity.number(), &text.intensity_word(intensity.word()));
    html! {
        if let Some(intensity) = drawn.strongest {
            { ": " }{ says(intensity) }
        }
    }
}
