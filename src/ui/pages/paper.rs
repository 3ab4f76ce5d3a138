//! The sheet of paper: what it has beyond the page is filled in at the moment of printing, as plain markup, for a browser waits for
//! nothing then. The rest is `assets/styles/print.css`.

use yew::prelude::*;

use crate::domain::{Muscle, TriggerPoint};
use crate::ui::{browser, change::use_change, map_page::Map, shelf::Shelf, words};

/// How many muscles a sheet has room for.
const MUSCLES: usize = 3;

/// Writes the sheet whenever the page is printed.
#[hook]
pub fn use_paper(map: &Map) {
    let latest = use_mut_ref(|| None);
    latest.replace(Some(map.clone()));
    use_change((), move |()| {
        browser::before_print(move |day, address| {
            browser::write_text(".paper time", day);
            browser::write_text(".paper .address", address);
            let Some(Map { atlas, state, candidates, shelf, .. }) = &*latest.borrow() else { return };
            if let Some(muscle) = state.selection.opened(atlas) {
                let chosen = |point: &&TriggerPoint| state.selection.point.as_ref().is_none_or(|id| point.id == *id);
                let points = muscle.trigger_points.iter().filter(chosen);
                browser::write(".card .brief", &brief(muscle, &points.collect::<Vec<_>>(), shelf));
            }
            for candidate in candidates.iter().take(MUSCLES) {
                if let Some((muscle, point)) = atlas.trigger_point(&candidate.trigger_point) {
                    let place = format!("[data-candidate='{}'] .brief", muscle.id);
                    browser::write(&place, &brief(muscle, &[point], shelf));
                }
            }
        })
    });
}

/// What the sheet says of a muscle and some of its trigger points: what its card has for that, if it is here.
fn brief(muscle: &Muscle, points: &[&TriggerPoint], shelf: &Shelf) -> String {
    let card = shelf.get(&muscle.card).flatten().unwrap_or_default();
    let mut text = String::new();
    for point in points {
        let place = cut(&card, point.id.as_str());
        text += &format!("<p class=\"press-here\"><b>{} ({})</b>: {place}</p>", words::PLACE, point.label);
    }
    text + cut(&card, muscle.id.as_str())
}

/// What a card has for the sheet about the muscle or trigger point `id`.
fn cut<'a>(card: &'a str, id: &str) -> &'a str {
    let start = find(card, &format!("<template data-brief=\"{id}\">")).unwrap_or(card.len());
    let text = card.get(start..).unwrap_or_default();
    let end = find(text, "</template>").map_or(0, |end| end - "</template>".len());
    text.get(..end).unwrap_or_default()
}

/// Where the first `mark` in a text ends. (The standard search would be larger than this file.)
fn find(text: &str, mark: &str) -> Option<usize> {
    let start = text.as_bytes().windows(mark.len()).position(|some| some == mark.as_bytes())?;
    Some(start + mark.len())
}
