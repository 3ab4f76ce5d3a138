//! Dependencies point inwards: which folder may not name which crate or layer, each with its reason.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::Path};

/// Where, what may not be named there, and why.
const BANS: [(&str, &[&str], &str); 10] = [
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
        "src/diary.rs",
        &["yew", "web_sys", "gloo", "crate::ui", "crate::assets", "crate::state"],
        "a diary is read and written without a browser",
    ),
    ("src/diary", &["yew", "web_sys", "gloo", "crate::ui", "crate::assets"], "a diary's file is text made from data"),
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

/// Types of the DOM that any component may name: events come in as arguments.
const EVENTS: [&str; 8] =
    ["Event", "FocusEvent", "InputEvent", "KeyboardEvent", "MouseEvent", "PointerEvent", "TouchEvent", "WheelEvent"];

#[test]
fn the_dom_is_touched_in_the_browser_folder_alone() {
    let mut found = Vec::new();
    for (file, text) in files(Path::new("src")).into_iter().filter(|(file, _)| !file.starts_with("src/ui/browser")) {
        for line in text.lines().filter(|line| names(line, "web_sys") && !line.trim_start().starts_with("//")) {
            let named =
                line.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty());
            let foreign: Vec<_> =
                named.filter(|word| !["use", "web_sys"].contains(word) && !EVENTS.contains(word)).collect();
            if !foreign.is_empty() || !file.starts_with("src/ui/") {
                found.push(format!("{file}: {line}"));
            }
        }
    }
    assert_eq!(found, [""; 0], "events aside, types of the DOM are named in src/ui/browser");
}

#[test]
fn raw_markup_is_for_our_own_drawings_alone() {
    let raw = files(Path::new("src")).into_iter().filter(|(_, text)| text.contains("from_html_unchecked"));
    assert_eq!(raw.map(|(file, _)| file).collect::<Vec<_>>(), ["src/ui/checked_svg.rs"]);
}

/// What reads the page by selectors, or writes to it past Yew, and what of that components may use: the focus.
#[test]
fn no_component_writes_to_the_page_or_reads_verbs_from_it() {
    let banned = ["set_attribute", "set_inner_html", "set_text_content", "remove_attribute", "data-do"];
    for (file, text) in files(Path::new("src/ui")).into_iter().filter(|(file, _)| !file.starts_with("src/ui/browser")) {
        for word in banned {
            assert!(!text.contains(word), "{file}: {word}");
        }
    }
}

#[test]
fn functions_of_the_interface_stay_short() {
    for (file, text) in files(Path::new("src/ui")) {
        let mut start = None;
        for (number, line) in (1..).zip(text.lines()) {
            let indent = line.len() - line.trim_start().len();
            let word = line
                .trim_start()
                .trim_start_matches("pub ")
                .trim_start_matches("(super) ")
                .trim_start_matches("async ");
            if start.is_none() && word.starts_with("fn ") {
                start = Some((number, indent));
            } else if let Some((from, depth)) = start
                && line.trim_end() == format!("{}}}", " ".repeat(depth))
            {
                assert!(number - from <= 60, "{file}:{from}: a function of {} lines", number - from);
                start = None;
            }
        }
    }
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
