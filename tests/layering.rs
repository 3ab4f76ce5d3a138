//! Dependencies point inwards: which folder may not name which crate or layer, each with its reason.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::Path};

/// Where, what may not be named there, and why.
const BANS: [(&str, &[&str], &str); 8] = [
    (
        "src/domain",
        &["yew", "web_sys", "wasm_bindgen", "gloo", "kurbo", "roxmltree", "std::fs", "crate::"],
        "the domain does no I/O, draws nothing and knows nobody outside itself",
    ),
    (
        "src/permalink.rs",
        &["yew", "web_sys", "gloo", "crate::ui", "crate::assets", "crate::state"],
        "an address is read and written without a browser",
    ),
    (
        "src/selection.rs",
        &["yew", "web_sys", "gloo", "crate::ui", "crate::assets", "crate::state", "crate::permalink"],
        "the selection is plain data",
    ),
    ("src/selection", &["yew", "web_sys", "gloo", "crate::"], "a part of the selection is plain data"),
    (
        "src/interface",
        &["web_sys", "wasm_bindgen", "gloo", "std::fs", "crate::ui", "crate::assets", "crate::state"],
        "words are chosen and filled in without a browser",
    ),
    (
        "src/sharing",
        &["yew", "web_sys", "wasm_bindgen", "gloo", "std::fs", "crate::"],
        "what is shared is text made from text: it is tested without a browser",
    ),
    (
        "src/state.rs",
        &["web_sys", "gloo", "crate::ui", "crate::assets"],
        "the reducer is pure: no storage, clock, chance or DOM",
    ),
    (
        "src/ui",
        &["kurbo", "roxmltree", "crate::assets", "std::fs", "style="],
        "geometry, XML and files stay out of the WebAssembly; a strict Content-Security-Policy blocks style attributes",
    ),
];

#[test]
fn no_layer_names_what_it_must_not_know() {
    let mut found = Vec::new();
    for (place, banned, reason) in BANS {
        let files = files(Path::new(place));
        assert!(!files.is_empty(), "{place} is gone: move its ban along");
        for (file, text) in files {
            for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim_start().starts_with("//")) {
                found.extend(
                    banned
                        .iter()
                        .filter(|word| names(line, word))
                        .map(|word| format!("{file}:{number}: {word} ({reason})")),
                );
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_the_browser_side_touches_the_browser() {
    let named: Vec<_> = files(Path::new("src"))
        .into_iter()
        .filter(|(file, text)| !file.starts_with("src/ui") && !file.ends_with("main.rs") && names(text, "web_sys"))
        .map(|(file, _)| file)
        .collect();
    assert_eq!(named, [""; 0]);
}

#[test]
fn files_stay_short_and_say_what_they_are_for() {
    for (file, text) in files(Path::new("src")) {
        assert!(text.lines().count() <= 400, "{file} has {} lines: one concept a file", text.lines().count());
        assert!(text.starts_with("//! "), "{file} does not begin with a sentence that says its job");
    }
}

/// Whether `word` stands in `text` as a word of its own.
fn names(text: &str, word: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(part) && (!word.ends_with(part) || !after.is_some_and(part))
    })
}

/// Every Rust file in a folder and below, or the file itself, with its text.
fn files(place: &Path) -> Vec<(String, String)> {
    if place.is_dir() {
        return fs::read_dir(place).unwrap().flat_map(|entry| files(&entry.unwrap().path())).collect();
    }
    if place.extension().is_some_and(|extension| extension == "rs") {
        return vec![(place.display().to_string(), fs::read_to_string(place).unwrap())];
    }
    Vec::new()
}
