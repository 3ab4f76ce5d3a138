//! The searchable list beside the figure, as pages have it. (How it is searched is tested in the browser.)
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::{
    domain::{Atlas, Side},
    selection::Selection,
    site::pages,
    ui::{finder_text, markup},
};

#[test]
fn the_tests_in_the_browser_have_the_list_as_it_is_written() {
    let atlas: Atlas = serde_json::from_str(include_str!("browser/atlas.json")).unwrap();
    let text = markup(finder_text(&atlas, "/test/", &Selection::default()));
    assert_eq!(text, include_str!("browser/finder.html").trim_end(), "write it into tests/browser/finder.html");
}

#[test]
fn every_page_is_written_for_the_side_that_the_app_takes_it_for() {
    let loaded = support::loaded();
    assert!(pages(&loaded.atlas, &loaded.texts).iter().all(|page| page.selection.side == Side::default()));
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
