//! The published cases that the ranking is measured by: each is complete, none is changed, and none comes from a source of the atlas.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/evidence.rs"]
#[allow(dead_code, reason = "`make evaluate` uses the rest")]
mod evidence;
mod support;

use std::collections::{BTreeMap, BTreeSet};

use evidence::{Evidence, Part, fingerprint};

/// Set when the cases were collected, before they were ranked for the first time.
const FINGERPRINT: &str = "98b94b1c5b4a77f7a393d650a4711cdd890dfb74bf779cb55d102e88cc216ba5";

#[test]
fn no_case_was_changed_since_it_was_collected() {
    assert_eq!(fingerprint(), FINGERPRINT);
}

#[test]
fn each_case_can_be_told_to_the_app() {
    let (atlas, cases) = (support::atlas(), Evidence::all());
    let ids: BTreeSet<_> = cases.iter().map(|case| &case.id).collect();
    assert!(cases.len() >= 100 && ids.len() == cases.len(), "{} cases, {} ids", cases.len(), ids.len());
    for case in &cases {
        assert!(!case.selection(&atlas).pain.is_empty(), "{}: nothing hurts", case.id);
        assert!((1..=3).contains(&case.muscles.len()), "{}", case.id);
        assert!(case.muscles.iter().all(|muscle| atlas.muscle(muscle).is_some()), "{}: {:?}", case.id, case.muscles);
        assert!(case.place.ends_with('.') && !case.title.is_empty(), "{}", case.id);
    }
    let held_out = cases.iter().filter(|case| case.part() == Part::HeldOut).count();
    assert!((cases.len() / 3..=2 * cases.len() / 3).contains(&held_out), "{held_out} of {} are held out", cases.len());
}

#[test]
fn no_case_comes_from_a_source_of_the_atlas() {
    let page = |url: &str| {
        let url = url.split_once("://").map_or(url, |(_, rest)| rest);
        url.trim_start_matches("www.").trim_end_matches('/').to_lowercase()
    };
    let sources = support::loaded().texts.sources;
    let cited: BTreeSet<_> = sources.iter().filter_map(|(_, source)| source.url.as_deref()).map(page).collect();
    assert!(cited.len() > 100);
    let mut used = BTreeMap::<String, usize>::new();
    for case in Evidence::all() {
        assert!(!cited.contains(&page(&case.url)), "{} is a source of the atlas", case.id);
        *used.entry(page(&case.url)).or_default() += 1;
    }
    assert!(used.values().all(|count| *count <= 3), "more than three cases come from one page");
}
