//! Every fact, instruction and caution of the reference page is found on the prerendered pages, at most two actions away
//! from its muscle or region. `tests/checklist.json` is the table; the end-to-end tests walk a sample of it in a browser.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/checklist.rs"]
mod checklist;
mod support;

use std::collections::BTreeMap;

use checklist::{Find, Row};
use scraper::{ElementRef, Html, Selector};

/// How many separate facts, instructions and cautions the reference page has.
const ITEMS: usize = 73;
/// How many actions away each may be, at most.
const ACTIONS: usize = 2;

/// The prerendered pages that were asked for so far.
#[derive(Default)]
struct Site(BTreeMap<String, Html>);

impl Site {
    fn page(&mut self, address: &str) -> &Html {
        self.0.entry(address.to_owned()).or_insert_with(|| Html::parse_fragment(&support::page(address)))
    }

    /// Where a press leads: to another page by a link, or nowhere by what only unfolds.
    fn press(&mut self, address: &str, pressed: &str) -> Result<String, String> {
        let page = self.page(address);
        let found = page.select(&selector(pressed)).next().ok_or(format!("{address} has no {pressed}"))?;
        match (found.value().name(), found.value().attr("href")) {
            ("a", Some(href)) if !href.starts_with('#') => Ok(href.trim_start_matches("../").to_owned()),
            ("a" | "summary" | "button" | "label", _) => Ok(address.to_owned()),
            (other, _) => Err(format!("{pressed} is a <{other}>, which nobody presses")),
        }
    }

    /// What is missing of an item.
    fn missing(&mut self, row: &Row) -> Vec<String> {
        let mut address = row.from.clone();
        for pressed in &row.press {
            match self.press(&address, pressed) {
                Ok(next) => address = next,
                Err(missing) => return vec![missing],
            }
        }
        let page = self.page(&address);
        row.finds
            .iter()
            .flat_map(|find| missing_in(page, find, &row.press))
            .map(|what| format!("{address}: {what}"))
            .collect()
    }
}

/// What is missing of an item on a page where this was pressed.
fn missing_in(page: &Html, Find { at, reads }: &Find, pressed: &[String]) -> Vec<String> {
    let unfolded = pressed.iter().flat_map(|one| page.select(&selector(one)).collect::<Vec<_>>());
    let unfolded = unfolded.filter_map(|summary| Some(summary.parent()?.id())).collect::<Vec<_>>();
    let is_open = |found: &ElementRef| {
        let mut around = found.ancestors().filter_map(ElementRef::wrap);
        around.all(|part| part.value().name() != "details" || unfolded.contains(&part.id()))
    };
    let found = selector(at);
    let text = page.select(&found).filter(is_open).map(|found| support::seen(&found.html())).collect::<Vec<_>>();
    if text.is_empty() {
        return vec![format!("there is no {at}, or it is folded away")];
    }
    let unread = reads.iter().filter(|words| !text.iter().any(|text| text.contains(words.as_str())));
    unread.map(|words| format!("{at} does not say \"{words}\"")).collect()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn every_item_is_found_where_the_table_says() {
    let mut site = Site::default();
    let mut wrong = Vec::new();
    for row in checklist::rows() {
        assert!(!row.finds.is_empty() && row.press.len() <= ACTIONS, "{}: {}", row.item, row.what);
        wrong.extend(
            site.missing(&row).into_iter().map(|what| format!("{} ({}) {}: {what}", row.item, row.what, row.why)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_item_is_left_out() {
    let items = checklist::rows().iter().map(|row| row.item).collect::<Vec<_>>();
    assert_eq!(items, (1..=ITEMS).collect::<Vec<_>>());
}

#[test]
fn what_is_not_there_is_missed() {
    let find = |at: &str, reads: &[&str]| Find { at: at.into(), reads: reads.iter().map(|&one| one.into()).collect() };
    let page = Html::parse_fragment(
        "<p id=\"one\">Press <b>lightly</b>.</p><details><summary>More</summary><p id=\"three\"></p></details>",
    );
    assert!(missing_in(&page, &find("#one", &["Press lightly"]), &[]).is_empty());
    assert_eq!(missing_in(&page, &find("#one", &["firmly"]), &[]).len(), 1);
    assert_eq!(missing_in(&page, &find("#two", &[]), &[]).len(), 1);
    assert_eq!(missing_in(&page, &find("#three", &[]), &[]).len(), 1);
    assert!(missing_in(&page, &find("#three", &[]), &["summary".to_owned()]).is_empty());
}
