//! The files of the history and of changes as they are written: facts in `assets/atlas/history.json` and `change.json`, texts in
//! `assets/text/<language>/history.json`, with their keys in canonical order. `assets/README.md` says what each key means.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// `history.json`: what the questions of the history rest on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryFile {
    /// Since when it hurts.
    pub since: Vec<HistoryEntry>,
    /// How it began.
    pub onset: Vec<HistoryEntry>,
    /// What brings it on.
    pub aggravating: Vec<HistoryEntry>,
}

/// An answer to a question of the history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryEntry {
    /// Its id, as in addresses.
    pub id: String,
    /// The warning sign that it may be, in `signs.json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign: Option<String>,
    /// The questions of other causes that ask for it more exactly.
    pub asks: Vec<AskEntry>,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

/// A question of another cause.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskEntry {
    /// The id of the cause.
    pub cause: String,
    /// The number of its question, from 1.
    pub question: usize,
}

impl HistoryFile {
    /// Every answer to each of the questions.
    pub fn all(&self) -> impl Iterator<Item = &HistoryEntry> {
        self.since.iter().chain(&self.onset).chain(&self.aggravating)
    }
}

/// `history.json`: the texts of the answers to the questions of the history, by id.
pub type HistoryTexts = BTreeMap<String, HistoryText>;

/// The text of such an answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::HistoryAnswer`")]
pub struct HistoryText {
    pub says: String,
    pub advice: String,
}

/// `change.json`: what is known of drawings and ratings that are repeated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeFile {
    /// Two drawings of the same pain.
    pub drawings: RepeatedDrawings,
    /// Two ratings of the same pain.
    pub intensity: LeastChange,
}

/// How far two drawings of the same pain overlap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RepeatedDrawings {
    /// The mean Jaccard index, the lowest of those published.
    pub overlap: f64,
    /// Its standard deviation.
    pub deviation: f64,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

/// How far an intensity has to change to count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeastChange {
    /// In points of the scale from 0 to 10.
    pub points: u8,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}
