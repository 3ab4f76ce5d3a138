//! The checklist: what the reference page tells, and where Patchmap tells it.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use serde::Deserialize;

/// One row: an item, and where it is found.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The item's number on the checklist, from 1.
    pub item: usize,
    /// What it is, in a few words.
    pub what: String,
    /// Why it stands here otherwise than on the reference page, if it does.
    #[serde(default)]
    pub why: String,
    /// The address where the person is: the item's muscle or region, or the start page.
    pub from: String,
    /// Selectors of the links, summaries and buttons to press, one after the other; at most two.
    #[serde(default)]
    pub press: Vec<String>,
    /// The selectors of the elements that carry it, each with the words that must be read in it; none for a drawing.
    pub finds: Vec<Find>,
}

/// An element, and what is read in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Find {
    /// Its selector.
    pub at: String,
    /// Words that stand in it, as they are read on the right side.
    #[serde(default)]
    pub reads: Vec<String>,
}

/// Every row, in the order of the items.
pub fn rows() -> Vec<Row> {
    serde_json::from_str(include_str!("../checklist.json")).expect("tests/checklist.json is a list of rows")
}
