//! The diary as files: out of the device and into it, and away with all of it.

use yew::prelude::*;

use super::use_diary::{Change, Kept};
use crate::{
    diary::{FileProblem, read, table, write},
    domain::Atlas,
    interface::{Interface, Message},
    ui::{
        browser::{self, file},
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`Transfer`].
#[derive(Properties, PartialEq)]
pub struct TransferProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The diary.
    pub kept: Kept,
    /// Called with what is to change.
    pub onchange: Callback<Change>,
}

/// The largest file that is read, in bytes: far more than a device keeps.
const LARGEST: f64 = 20e6;

/// The buttons.
#[component]
pub fn Transfer(props: &TransferProps) -> Html {
    let text = use_interface();
    let TransferProps { atlas, root, kept, onchange } = props;
    let status = use_state_eq(|| None::<AttrValue>);
    // A file is there as long as its address is.
    let saved = use_mut_ref(|| None::<file::BlobUrl>);
    let save = |name: &'static str, kind: &'static str, content: Option<String>| {
        let (saved, status, text) = (saved.clone(), status.setter(), text.clone());
        Callback::from(move |_: MouseEvent| {
            let file = content.as_ref().and_then(|content| file::BlobUrl::of(content, kind)?.save(name));
            status.set(file.is_none().then(|| text.get(Message::DiaryNotSaved)));
            saved.replace(file);
        })
    };
    let onfile = {
        let (status, text, onchange, diary) = (status.setter(), text.clone(), onchange.clone(), kept.diary.clone());
        Callback::from(move |event: Event| {
            let (status, text, onchange, diary) = (status.clone(), text.clone(), onchange.clone(), diary.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let Some(content) = file::chosen_text(&event, LARGEST).await else {
                    return status.set(Some(text.get(Message::DiaryNotOurs)));
                };
                let read = read(&content);
                status.set(Some(match &read {
                    Ok(other) => text.diary_added(diary.clone().add(other.clone())).into(),
                    Err(problem) => text.get(refusal(*problem)),
                }));
                read.into_iter().for_each(|other| onchange.emit(Change::Add(other)));
            });
        })
    };
    let delete = onchange.reform(|_: MouseEvent| Change::DeleteUnread);
    let json = kept.unread().map(str::to_owned).or_else(|| write(&kept.diary).ok());
    html! {
        <section class="transfer">
            <h2>{ text.get(Message::DiaryFiles) }</h2>
            <p>{ text.get(Message::DiaryFilesHow) }</p>
            <p class="ways">
                <button type="button" class="choice" data-save="json" onclick={save("patchmap-diary.json", "application/json", json)}>{ text.get(Message::DiarySaveAll) }</button>
                <button type="button" class="choice" data-save="csv" onclick={save("patchmap-diary.csv", "text/csv", as_table(&text, atlas, root, kept))}>{ text.get(Message::DiarySaveTable) }</button>
                <button type="button" class="choice" data-print="" onclick={Callback::from(|_: MouseEvent| browser::print())}>{ text.get(Message::DiaryPrint) }</button>
            </p>
            <label>{ text.get(Message::DiaryRead) }<input type="file" accept=".json,application/json" onchange={onfile} /></label>
            <p role="status">{ (*status).clone() }</p>
            if kept.unread().is_some() {
                <button type="button" class="choice" data-delete-unread="" onclick={delete}>{ text.get(Message::DiaryDeleteUnread) }</button>
            }
        </section>
    }
}

/// Why a file is refused.
fn refusal(problem: FileProblem) -> Message {
    match problem {
        FileProblem::NotOurs => Message::DiaryNotOurs,
        FileProblem::Newer => Message::DiaryNewerFile,
        FileProblem::Broken => Message::DiaryBrokenFile,
    }
}

fn as_table(text: &Interface, atlas: &Atlas, root: &str, kept: &Kept) -> Option<String> {
    let headings = [Message::DiaryWhen, Message::DiaryIntensity, Message::DiaryNote, Message::DiaryLink];
    let headings = headings.map(|heading| text.get(heading));
    let headings = headings.each_ref().map(|heading| heading.as_str());
    let view = |view| text.diary_area_heading(&text.view(view));
    table(&kept.diary, atlas, headings, view, &format!("{}{root}", browser::origin())).ok()
}
