//! Questions of the history: what they ask of other causes exists, and each answer has a source.

use std::collections::BTreeSet;

use super::{entry::Entry, names::Names};
use crate::assets::{
    Problem,
    asset_file::did_you_mean,
    history_schema::{AskEntry, HistoryEntry},
    source_files::SourceFiles,
};

/// Every answer to the questions of the history.
pub fn check(assets: &SourceFiles, names: &Names, problems: &mut Vec<Problem>) {
    let Some(facts) = &assets.history.value else { return };
    let mut ids = BTreeSet::new();
    for HistoryEntry { id, asks, sources } in facts.all() {
        let mut entry = Entry { file: &assets.history.file, id, problems };
        entry.sound(ids.insert(id), sources, names);
        for AskEntry { cause, question } in asks {
            let Some(file) = assets.causes.get(cause.as_str()) else {
                let known = assets.causes.keys().map(|id| id.as_str());
                let mend = did_you_mean(cause, known, "causes are the files of assets/atlas/causes");
                entry.report(format!("there is no cause \"{cause}\""), mend);
                continue;
            };
            let count = file.value.as_ref().map(|facts| facts.questions.len());
            if count.is_some_and(|count| !(1..=count).contains(question)) {
                entry.report(format!("{cause} has no question {question}"), "count its questions from 1");
            }
        }
    }
}
