//! The entries, the latest first, each with its drawing and what can be done with it.

use yew::prelude::*;

use super::{drawing::drawing, entry_form::EntryForm, use_diary::Change};
use crate::{
    diary::{Diary, Drawn, Entry},
    domain::Atlas,
    interface::{Interface, Message},
    permalink,
    ui::{browser::clock, controls::choice::choice, link::href, shared::Shared, text::use_interface, told},
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
    let EntryListProps { diary, onchange, .. } = props;
    let deleted = use_state_eq(|| None::<Entry>);
    let edited = use_state_eq(|| None::<Entry>);
    let bring_back = deleted.as_ref().map(|entry| {
        let (entry, deleted, onchange) = (entry.clone(), deleted.setter(), onchange.clone());
        Callback::from(move |_: MouseEvent| {
            deleted.set(None);
            onchange.emit(Change::Keep(entry.clone()));
        })
    });
    let row = |entry: &Entry| {
        let is_edited = edited.as_ref() == Some(entry);
        html! {
            <li key={format!("{}{}{}", entry.at, entry.address, entry.note)} class="entry" data-at={entry.at.clone()}>
                { told(&text, props, entry) }
                { ways(&text, props, entry, &deleted, &edited) }
                if is_edited {
                    <EntryForm
                        atlas={props.atlas.clone()}
                        entry={entry.clone()}
                        is_new=false
                        tells_kept=false
                        onkeep={replace(entry, &edited, onchange)}
                    />
                }
            </li>
        }
    };
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

/// What an entry tells: its day, how strongly it hurt, the note, the drawing, the places and what was told of them.
fn told(text: &Interface, props: &EntryListProps, entry: &Entry) -> Html {
    let drawn = Drawn::of(entry, &props.atlas);
    let places = told::places(text, &props.atlas, &drawn.selection).into_iter();
    let told =
        places.chain(told::feelings(text, &drawn.selection)).chain(told::history(text, &props.atlas, &drawn.selection));
    let strongest = drawn
        .strongest
        .map(|intensity| text.intensity_value(&intensity.number(), &text.intensity_word(intensity.word())));
    html! {
        <>
            <h3>
                <time datetime={entry.at.clone()}>{ clock::day(&entry.at) }</time>
                if let Some(strongest) = strongest {
                    { ": " }{ strongest }
                }
            </h3>
            if entry.from_link {
                <p class="hint">{ text.get(Message::DiaryFromLink) }</p>
            }
            <p class="note">{ entry.note.clone() }</p>
            { drawing(text, &props.atlas, &drawn.pain, |name, _| name) }
            <ul>{ for told.map(|told| html! { <li>{ told }</li> }) }</ul>
        </>
    }
}

/// What can be done with an entry.
fn ways(
    text: &Interface,
    props: &EntryListProps,
    entry: &Entry,
    deleted: &UseStateHandle<Option<Entry>>,
    edited: &UseStateHandle<Option<Entry>>,
) -> Html {
    let EntryListProps { atlas, root, diary, chosen, onchoose, onchange } = props;
    // What a file says its address is may lead anywhere; what it means is on the map.
    let address = permalink::write(&entry.selection(atlas), atlas);
    let is_edited = edited.as_ref() == Some(entry);
    let delete = {
        let (entry, deleted, onchange) = (entry.clone(), deleted.setter(), onchange.clone());
        Callback::from(move |_: MouseEvent| {
            deleted.set(Some(entry.clone()));
            onchange.emit(Change::Delete(entry.clone()));
        })
    };
    let edit = {
        let (entry, edited) = (entry.clone(), edited.setter());
        Callback::from(move |_: MouseEvent| edited.set(Some(entry.clone()).filter(|_| !is_edited)))
    };
    let choose = {
        let entry = entry.clone();
        onchoose.reform(move |_: MouseEvent| entry.clone())
    };
    html! {
        <p class="ways">
            <a class="choice" href={href(root, &address)}>{ text.get(Message::DiaryOpen) }</a>
            if diary.entries().len() > 1 {
                { choice("compare", text.get(Message::DiaryCompare), chosen.contains(entry), choose) }
            }
            { choice("edit", text.get(Message::DiaryEdit), is_edited, edit) }
            <button type="button" class="choice" data-value="delete" onclick={delete}>{ text.get(Message::DiaryDelete) }</button>
        </p>
    }
}

/// Puts what was edited in the place of an entry.
fn replace(entry: &Entry, edited: &UseStateHandle<Option<Entry>>, onchange: &Callback<Change>) -> Callback<Entry> {
    let (old, edited, onchange) = (entry.clone(), edited.setter(), onchange.clone());
    Callback::from(move |new: Entry| {
        edited.set(None);
        onchange.emit(Change::Replace(old.clone(), new));
    })
}
