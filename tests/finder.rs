//! The list beside the figure and the search: what stands in it, and what is found.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;

use patchmap::{
    domain::{Matched, SearchContext, SearchIndex, SearchTarget, Side},
    site::pages,
};
use serde::Deserialize;

#[test]
fn every_page_is_written_for_the_side_that_the_app_takes_it_for() {
    let loaded = support::loaded();
    assert!(
        pages(&loaded.atlas, &loaded.texts, &loaded.interface)
            .iter()
            .all(|page| page.selection.side == Side::default())
    );
}

#[test]
fn everything_in_the_atlas_is_a_link_of_the_list() {
    let (atlas, markup) = (support::atlas(), support::page("pain/heel-back/"));
    for region in &atlas.regions {
        let current = if region.id.as_str() == "heel-back" { " aria-current=\"true\"" } else { "" };
        let link = format!("<a href=\"../../pain/{0}/\"{current}>", region.id);
        assert!(markup.contains(&link), "{link}");
    }
    for muscle in &atlas.muscles {
        let link = format!("<a href=\"../../muscle/{0}/\">{1}</a>", muscle.id, muscle.name);
        assert!(markup.contains(&link), "{link}");
    }
}

/// The index of the real atlas, with the names that the interface has.
fn index() -> SearchIndex {
    let text = support::interface();
    SearchIndex::new(&support::atlas(), |context| match context {
        SearchContext::Kind(kind) => text.search_kind(kind).to_string(),
        SearchContext::Group(group) => text.group(group).to_string(),
        SearchContext::CauseKind(kind) => text.cause_kind(kind).to_string(),
    })
}

/// The addresses of what a search finds, best first.
fn found(index: &SearchIndex, typed: &str) -> Vec<String> {
    index.hits(typed).iter().map(|hit| hit.target.address()).collect()
}

/// What somebody types, and what must be among the first three results: any one of the addresses.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed {
    typed: String,
    finds: Vec<String>,
}

#[test]
fn what_people_type_finds_what_they_mean_among_the_first_three() {
    let cases: Vec<Typed> = serde_json::from_str(include_str!("search.json")).unwrap();
    assert!(cases.len() >= 200, "{}", cases.len());
    let index = index();
    let mut wrong = Vec::new();
    for Typed { typed, finds } in &cases {
        let found = found(&index, typed);
        if !found.iter().take(3).any(|address| finds.contains(address)) {
            wrong.push(format!("{typed}: {found:?} instead of {finds:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_asks_for_what_exists_and_once() {
    let cases: Vec<Typed> = serde_json::from_str(include_str!("search.json")).unwrap();
    let index = index();
    let all = index.targets().map(SearchTarget::address).collect::<BTreeSet<_>>();
    let mut typed = BTreeSet::new();
    for case in &cases {
        assert!(typed.insert(&case.typed), "{} stands there twice", case.typed);
        for address in &case.finds {
            assert!(all.contains(address), "{}: {address}", case.typed);
        }
    }
}

#[test]
fn everything_is_found_by_its_own_name() {
    let (atlas, index) = (support::atlas(), index());
    let names = atlas.regions.iter().map(|region| (&region.name, format!("pain/{}/", region.id)));
    let names = names.chain(atlas.muscles.iter().map(|muscle| (&muscle.name, format!("muscle/{}/", muscle.id))));
    let names = names.chain(atlas.causes.iter().map(|cause| (&cause.name, format!("cause/{}/", cause.id))));
    let names = names.chain(atlas.search.methods.iter().map(|method| (&method.name, format!("method/{}/", method.id))));
    let names = names.chain(atlas.search.terms.iter().map(|term| (&term.term, format!("word/{}/", term.term))));
    for (name, address) in names {
        assert!(found(&index, name).contains(&address), "{name}: {:?}", found(&index, name));
    }
}

#[test]
fn a_search_says_what_it_found_that_is_not_the_name() {
    let index = index();
    let matched = |typed: &str| index.hits(typed).into_iter().next().unwrap().matched;
    assert_eq!(matched("soleus"), None);
    assert_eq!(matched("tailor's muscle"), Some(Matched::AlsoCalled("tailor's muscle".into())));
    assert_eq!(matched("sciatica"), Some(Matched::For("sciatica".into())));
}

#[test]
fn a_typed_side_is_the_side_of_the_places() {
    let index = index();
    let side = |typed: &str| index.hits(typed).into_iter().next().unwrap().side;
    assert_eq!([side("left heel"), side("my RIGHT heel"), side("heel")], [Some(Side::Left), Some(Side::Right), None]);
}

#[test]
fn one_slip_is_forgiven_where_nothing_fits_without() {
    let index = index();
    assert_eq!(found(&index, "soelus"), found(&index, "soleus"));
    assert_eq!(found(&index, "siatica"), found(&index, "sciatica"));
    assert!(!found(&index, "shin").contains(&"cause/heel-fat-pad/".to_owned()), "\"thin\" is a word of its own");
    assert_eq!(found(&index, "zle"), [""; 0], "a short word may be any other");
}

#[test]
fn what_carries_no_meaning_finds_nothing_and_changes_nothing() {
    let index = index();
    for typed in ["", "  ", "pain", "my pain", "zzz", "elbow"] {
        assert_eq!(found(&index, typed), [""; 0], "{typed}");
    }
    assert_eq!(found(&index, "My HEELS really hurt!"), found(&index, "heel"));
}

#[test]
fn a_long_search_is_read_up_to_a_limit() {
    let (index, long) = (index(), "heel ".repeat(100_000));
    assert_eq!(index.hits(&long), index.hits("heel"));
    assert!(index.hits("e").len() <= SearchIndex::MOST);
}
