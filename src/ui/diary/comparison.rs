//! Two entries over each other: what is new, gone and the same in each view, and what can honestly be said of it.

use std::fmt::Display;

use yew::prelude::*;

use super::drawing::small_figures;
use crate::{
    diary::{Drawn, Entry},
    domain::{Atlas, CellSet, Change, Side, ViewChange, area, change, view_changes},
    interface::{Interface, Message},
    ui::browser::clock,
};

/// The comparison of an entry with a later one.
pub fn comparison(text: &Interface, atlas: &Atlas, before: &Entry, after: &Entry) -> Html {
    let [earlier, later] = [before, after].map(|entry| Drawn::of(entry, atlas));
    let changes = view_changes(atlas, &earlier.pain, &later.pain);
    html! {
        <section class="changes" aria-labelledby="changes">
            <h2 id="changes" tabindex="-1">{ text.diary_compared(&clock::day(&before.at), &clock::day(&after.at)) }</h2>
            if let Some(change) = change(&changes, &atlas.change) {
                <p><b>{ text.get(said(change)) }</b></p>
            }
            <p>{ intensity(text, atlas, &earlier, &later) }</p>
            <p class="hint">{ text.get(Message::DiaryNoSum) }</p>
            <div class="drawing">{ for changes.iter().map(|change| view_change(text, atlas, change)) }</div>
        </section>
    }
}

/// What is said of the areas.
fn said(change: Change) -> Message {
    match change {
        Change::AsRepeated => Message::DiaryAsRepeated,
        Change::Smaller => Message::DiarySmaller,
        Change::Larger => Message::DiaryLarger,
        Change::Moved => Message::DiaryMoved,
        Change::Gone => Message::DiaryGone,
    }
}

/// What is said of the highest intensities, where both are known.
fn intensity(text: &Interface, atlas: &Atlas, earlier: &Drawn, later: &Drawn) -> Option<String> {
    let (before, after) = earlier.strongest.zip(later.strongest)?;
    let (from, to) = (before.number(), after.number());
    Some(match atlas.change.counts(before, after) {
        true => text.diary_intensity_changed(&from, &to, &atlas.change.points),
        false => text.diary_intensity_alike(&from, &to, &atlas.change.points),
    })
}

/// A view, with its areas in square centimetres.
fn view_change(text: &Interface, atlas: &Atlas, change: &ViewChange) -> Html {
    let ViewChange { view, new, gone, same } = change;
    let shapes = [("same", same.as_slice()), ("gone", gone), ("new", new)];
    let line = |class: &'static str, cells: &[(Side, CellSet)], says: fn(&Interface, &dyn Display) -> String| {
        let squared = format!("{:.0}", area(cells));
        (!cells.is_empty()).then(|| html! { <li {class}>{ says(text, &squared) }</li> })
    };
    html! {
        <figure key={view.as_str()} data-change={view.as_str()}>
            { atlas.figure(*view).map(|figure| small_figures(figure, &shapes)) }
            <figcaption>
                <b>{ text.view(*view) }</b>
                <ul>
                    { for line("new", new, Interface::diary_new) }
                    { for line("gone", gone, Interface::diary_gone_area) }
                    { for line("same", same, Interface::diary_same) }
                </ul>
            </figcaption>
        </figure>
    }
}
