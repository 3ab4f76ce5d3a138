//! What the site weighs: a first visit, and all that is kept for use without a connection. `make bench` shows the table that these
//! tests print.

use std::fs;

use super::{
    dist,
    offline::listed_files,
    weight::{GROUPS, Limit, packed, packed_at_once},
};

/// What the heaviest page may weigh, in bytes: with it the figure is painted.
const PAGE: usize = 57_000;

/// What all files may weigh that are kept on a device, in bytes.
const KEPT: usize = 10_750_000;

/// A line of the table: how many files, the heaviest one, and all of them.
fn print(name: &str, files: usize, heaviest: usize, together: Option<usize>) {
    let kilobytes = |bytes: usize| format!("{:.1} kB", bytes as f64 / 1000.0);
    let together = together.map(|bytes| format!(", {} together", kilobytes(bytes))).unwrap_or_default();
    println!("{name:36}{files:4} files, {} at most{together}", kilobytes(heaviest));
}

#[test]
fn every_page_is_light() {
    // The heaviest page is among the longest ones.
    let mut pages = dist::pages();
    pages.sort_by_key(|(_, markup)| std::cmp::Reverse(markup.len()));
    let weights = pages.iter().take(6).map(|(name, markup)| (packed(markup.as_bytes()).len(), name));
    let (heaviest, name) = weights.max().unwrap();
    print("page, with styles and figure", pages.len(), heaviest, None);
    assert!(heaviest <= PAGE, "{name}: {heaviest}");
}

#[test]
fn the_files_of_a_visit_are_light() {
    for group in GROUPS {
        let weights = group.weights(&dist::folder());
        let heaviest = weights.iter().map(|(_, weight)| *weight).max().unwrap();
        let together = weights.iter().map(|(_, weight)| weight).sum();
        print(group.name, weights.len(), heaviest, Some(together));
        let (weight, limit) = match group.limit {
            Limit::Each(limit) => (heaviest, limit),
            Limit::Together(limit) => (together, limit),
        };
        assert!(weight <= limit, "{}: {weights:?}", group.name);
    }
}

#[test]
fn what_is_kept_on_a_device_is_light() {
    let weights = listed_files().into_iter().map(|file| {
        let bytes = fs::read(dist::folder().join(file)).unwrap();
        packed_at_once(&bytes).len().min(bytes.len())
    });
    let weights: Vec<_> = weights.collect();
    let together = weights.iter().sum();
    print("kept for use without a connection", weights.len(), *weights.iter().max().unwrap(), Some(together));
    assert!(together <= KEPT, "{together}");
}
