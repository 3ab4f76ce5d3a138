//! What a first visit weighs, as a host sends it: brotli at its best. 1 kB is 1000 bytes.

use std::fs;

use super::dist;

fn weight(bytes: &[u8]) -> usize {
    let mut small = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &best).unwrap();
    small.len()
}

/// Files whose path begins and ends like this, with their weight.
fn weights(start: &str, end: &str) -> Vec<(String, usize)> {
    let files = dist::files().into_iter().filter(|(name, _)| name.starts_with(start) && name.ends_with(end));
    let files: Vec<_> = files.map(|(name, path)| (name, weight(&fs::read(path).unwrap()))).collect();
    assert!(!files.is_empty(), "no {start}*{end}");
    files
}

#[test]
fn the_first_paint_is_light() {
    // The heaviest page is among the longest ones.
    let mut pages = dist::pages();
    pages.sort_by_key(|(_, markup)| std::cmp::Reverse(markup.len()));
    let pages = pages.iter().take(6).map(|(name, markup)| (weight(markup.as_bytes()), name));
    let (page, name) = pages.max().unwrap();
    println!("{name}: {page}");
    assert!(page <= 56_000, "{name}: {page}");
}

#[test]
fn the_art_of_each_view_is_light() {
    for (name, weight) in weights("art/", ".bin") {
        println!("{name}: {weight}");
        assert!(weight <= 32_000, "{name}: {weight}");
    }
}

/// The goal is 190 kB. Ordinary components weigh more than that today; this gate keeps it from growing further.
#[test]
fn the_app_is_light() {
    let parts = [weights("patchmap-", "_bg.wasm"), weights("patchmap-", ".js"), weights("boot", ".js")].concat();
    println!("{parts:?}");
    assert!(parts.iter().map(|(_, weight)| weight).sum::<usize>() <= 225_000, "{parts:?}");
}

#[test]
fn the_atlas_is_light() {
    let atlas = weights("atlas-", ".bin");
    println!("{atlas:?}");
    assert!(atlas.iter().map(|(_, weight)| weight).sum::<usize>() <= 45_000, "{atlas:?}");
}
