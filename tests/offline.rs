//! The list of files that the service worker carries, and its version.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, fs, path::Path};

use patchmap::site::worker;

/// A worker for a folder with these files: its version, and its list.
fn made(test: &str, files: &[(&str, &str)], script: &str) -> (String, BTreeMap<String, String>) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("offline").join(test);
    let _not_there = fs::remove_dir_all(&folder);
    for (name, text) in files {
        fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
        fs::write(folder.join(name), text).unwrap();
    }
    let worker = worker(&folder, script).unwrap();
    let [version, list, rest] = *worker.splitn(3, '\n').collect::<Vec<_>>() else { panic!("{worker}") };
    assert_eq!(rest, script);
    let list = list.strip_prefix("const FILES = ").unwrap().trim_end_matches(';');
    (version.to_owned(), serde_json::from_str(list).unwrap())
}

#[test]
fn it_holds_every_file_with_its_hash_but_those_that_only_others_read() {
    let kept = [("index.html", "a page"), ("pain/arch/index.html", ""), ("boot.js", "")];
    let not = [
        ("preview/map.png", ""),
        ("sw.js", ""),
        ("_headers", ""),
        ("robots.txt", ""),
        ("sitemap.xml", ""),
        ("llms.txt", ""),
        ("pain/arch/index.json", ""),
        ("data/zones.csv", ""),
    ];
    let (_, list) = made("list", &[&kept[..], &not[..]].concat(), "script");
    assert_eq!(list.keys().collect::<Vec<_>>(), ["boot.js", "index.html", "pain/arch/index.html"]);
    // As `openssl dgst -sha256 -binary | base64` has it.
    assert_eq!(list["index.html"], "mo7v8dC8a5t6zxcLEWjW0H8ZPcdw1MGGSwPkjXdejRo=");
    assert_eq!(list["boot.js"], "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}

#[test]
fn other_files_or_another_script_are_another_version() {
    let (version, _) = made("version", &[("index.html", "one")], "script");
    assert!(version.starts_with("const VERSION = \"") && version.len() == 27, "{version}");
    assert_eq!(made("same", &[("index.html", "one"), ("robots.txt", "")], "script").0, version);
    assert_ne!(made("content", &[("index.html", "two")], "script").0, version);
    assert_ne!(made("name", &[("other.html", "one")], "script").0, version);
    assert_ne!(made("script", &[("index.html", "one")], "other").0, version);
}
