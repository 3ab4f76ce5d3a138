//! The lists of end-to-end tests that run in other browsers than Chromium speak of tests that exist.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{collections::BTreeSet, fs};

/// A list: names of tests, each with a reason after `#`, if it has one.
fn list(name: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(format!("tests/e2e/{name}.txt")).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (test, reason) = line.split_once('#').unwrap_or((line, ""));
            (test.trim().to_owned(), reason.trim().to_owned())
        })
        .collect()
}

/// Every end-to-end test, as `module::name`.
fn tests() -> BTreeSet<String> {
    let mut tests = BTreeSet::new();
    for file in fs::read_dir("tests/e2e").unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
        let module = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).unwrap();
        let after = text.split("#[tokio::test").skip(1).chain(text.split("#[test]").skip(1));
        tests.extend(after.map(|rest| {
            let name = rest.split("fn ").nth(1).unwrap().split('(').next().unwrap();
            format!("{module}::{name}")
        }));
    }
    tests
}

#[test]
fn every_listed_test_exists_and_stands_there_once() {
    let tests = tests();
    assert!(tests.len() > 100, "{tests:?}");
    for name in ["not-in-firefox", "in-every-browser"] {
        let listed: Vec<_> = list(name).into_iter().map(|(test, _)| test).collect();
        for test in &listed {
            assert!(tests.contains(test), "{name}: {test}");
        }
        assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), listed.len(), "{name}");
    }
}

#[test]
fn at_most_ten_are_not_run_in_firefox_each_for_a_reason() {
    let list = list("not-in-firefox");
    assert!(list.len() <= 10, "{}", list.len());
    for (test, reason) in list {
        assert!(!reason.is_empty(), "{test}");
    }
}

#[test]
fn every_browser_runs_tests_of_everything_that_people_do() {
    let list = list("in-every-browser");
    assert!(list.len() >= 25, "{}", list.len());
    let modules: BTreeSet<_> = list.iter().map(|(test, _)| test.split("::").next().unwrap()).collect();
    for module in [
        "anatomy", "care", "compare", "embed", "failure", "figure", "history", "layers", "links", "offline", "paint",
        "press", "share", "themes", "zoom",
    ] {
        assert!(modules.contains(module), "{module}");
    }
}
