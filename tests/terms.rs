//! One word for one thing: what the table of `assets/README.md` forbids stands in no text.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

/// What the table forbids: the words between backquotes in the last column of its rows.
fn forbidden(paper: &str) -> Vec<String> {
    let (_, rest) = paper.split_once("### One word for one thing").unwrap();
    let (table, _) = rest.split_once("\n## ").unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(1);
    let last = rows.filter_map(|row| row.trim_end_matches(['|', ' ']).rsplit('|').next());
    last.flat_map(|column| column.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Every file of texts below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// What is read of a file: not its keys, addresses, words that people search by, and what doctors and anatomists say among themselves.
fn read(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.to_lowercase()),
        Value::Array(list) => list.iter().for_each(|one| read(one, texts)),
        Value::Object(entries) => {
            let read_here = |key: &str| {
                !["terms", "also", "also_called", "medical", "professional", "url", "words", "equivalents"]
                    .contains(&key)
            };
            entries.iter().filter(|(key, _)| read_here(key)).for_each(|(_, one)| read(one, texts));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn no_text_says_it_in_another_word() {
    let forbidden = forbidden(&fs::read_to_string("assets/README.md").unwrap());
    assert!(forbidden.len() > 12, "{forbidden:?}");
    let mut wrong = Vec::new();
    for path in files(Path::new("assets/text/en")) {
        let mut texts = Vec::new();
        read(&serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap(), &mut texts);
        for text in texts {
            let found = forbidden.iter().filter(|word| text.contains(word.as_str()));
            wrong.extend(found.map(|word| format!("{}: \"{word}\" in \"{text}\"", path.display())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
