//! Two entries over each other: what is new, gone and the same in each view, and what can honestly be said of it.

use std::fmt::Display;

use yew::prelude::*;

use super::drawing::small_figures;
use crate::{
    diary::{Drawn, Entry},
    domain::{Atlas, CellSet, PainSite, PartChange, Side, Sorted, ViewChange, area, part_changes, view_changes},
    interface::{Interface, Message},
    selection::Selection,
    ui::{browser::clock, panel::intensity::site_name, told::on_sides},
};

/// The comparison of an entry with a later one.
pub fn comparison(text: &Interface, atlas: &Atlas, before: &Entry, after: &Entry) -> Html {
    let [earlier, later] = [before, after].map(|entry| Drawn::of(entry, atlas));
    let changes = view_changes(atlas, &earlier.pain, &later.pain);
    html! {
        <section class="changes" aria-labelledby="changes">
            <h2 id="changes" tabindex="-1">{ text.diary_compared(&clock::day(&before.at), &clock::day(&after.at)) }</h2>
            { said(text, &part_changes(atlas, &earlier.pain, &later.pain)) }
            { ratings(text, atlas, &earlier.selection, &later.selection) }
            <p>{ intensity(text, atlas, &earlier, &later) }</p>
            <p class="hint">{ text.get(Message::DiaryNoSum) }</p>
            <div class="drawing">{ for changes.iter().map(|change| view_change(text, atlas, change)) }</div>
        </section>
    }
}

/// What is said of each part of a leg, those that changed first.
fn said(text: &Interface, parts: &[PartChange]) -> Html {
    let mut parts: Vec<_> = parts.iter().collect();
    parts.sort_by_key(|part| part.changes.iter().next());
    let line = |part: &PartChange| {
        let changes: Vec<_> = part.changes.iter().map(|change| text.change(*change).to_string()).collect();
        let part = on_sides(text, &text.area(part.area), &[part.side]);
        html! { <li><b>{ text.diary_change_of(&part, &changes.join(&text.get(Message::SiteSeparator))) }</b></li> }
    };
    html! {
        <>
            <ul class="said">{ for parts.into_iter().map(line) }</ul>
            <p>{ text.get(Message::DiaryAsRepeated) }</p>
        </>
    }
}

/// How strongly each of several places hurt that were rated twice.
fn ratings(text: &Interface, atlas: &Atlas, earlier: &Selection, later: &Selection) -> Html {
    let twice = |site: PainSite| {
        let (before, after) = earlier.intensities.get(&site).zip(later.intensities.get(&site))?;
        Some(text.diary_rated(&site_name(text, atlas, &site), &before.number(), &after.number()))
    };
    let said: Vec<_> = later.pain_sites(atlas).into_iter().filter_map(twice).collect();
    html! {
        if said.len() > 1 {
            <ul class="said">{ for said.into_iter().map(|said| html! { <li>{ said }</li> }) }</ul>
        }
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
    let legs: Sorted<_> = new.iter().chain(gone).chain(same).map(|(side, _)| *side).collect();
    let name = match (view.sides(Side::Right), legs.iter().as_slice()) {
        // Of one leg alone, nobody could tell which it is.
        ([_], [leg]) => on_sides(text, &text.view(*view), &[*leg]),
        _ => text.view(*view).to_string(),
    };
    let shapes = [("same", same.as_slice()), ("gone", gone), ("new", new)];
    let line = |class: &'static str, cells: &[(Side, CellSet)], says: fn(&Interface, &dyn Display) -> String| {
        let squared = format!("{:.0}", area(cells));
        (!cells.is_empty()).then(|| html! { <li {class}>{ says(text, &squared) }</li> })
    };
    html! {
        <figure key={view.as_str()} data-change={view.as_str()}>
            { atlas.figure(*view).map(|figure| small_figures(text, figure, &shapes)) }
            <figcaption>
                <b>{ name }</b>
                <ul>
                    { for line("new", new, Interface::diary_new) }
                    { for line("gone", gone, Interface::diary_gone_area) }
                    { for line("same", same, Interface::diary_same) }
                </ul>
            </figcaption>
        </figure>
    }
}
