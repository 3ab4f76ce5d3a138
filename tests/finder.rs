//! The searchable list beside the figure: what stands in it, and what is found.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::{
    domain::{Search, Side},
    site::pages,
};

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

/// The names of the regions that a search finds.
fn found(search: &str) -> Vec<String> {
    let search = Search::new(search);
    let atlas = support::atlas();
    atlas.regions.iter().filter(|region| search.finds_region(region)).map(|region| region.id.to_string()).collect()
}

#[test]
fn regions_are_found_by_name_by_other_words_and_in_any_case() {
    assert!(found("heel").contains(&"heel-back".to_owned()));
    assert_eq!(found("HEEL"), found("heel"));
    assert!(found("heel cord").contains(&"achilles".to_owned()), "{:?}", found("heel cord"));
    assert!(found("zzz").is_empty());
    let all = support::atlas().regions.len();
    assert_eq!([found("").len(), found("pain").len()], [all, all], "everything here hurts");
}

#[test]
fn muscles_are_found_by_their_names_points_groups_and_nerves() {
    let atlas = support::atlas();
    let finds =
        |search: &str, id: &str| Search::new(search).finds_muscle(atlas.muscle(&id.into()).unwrap(), "Buttock and hip");
    assert!(finds("piriformis", "piriformis") && finds("buttock", "piriformis") && finds("sciatic", "piriformis"));
    assert!(!finds("soleus", "piriformis"));
}

#[test]
fn a_long_search_is_read_up_to_a_limit() {
    let long = "heel ".repeat(100_000);
    assert_eq!(Search::new(&long), Search::new(&long[..Search::LONGEST]));
}
