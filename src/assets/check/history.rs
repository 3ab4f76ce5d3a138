//! Questions of the history: what they ask of other causes exists, and each answer has a source. What is known of repeated drawings lies
//! within its range.

use std::collections::BTreeSet;

use super::{entry::Entry, names::Names};
use crate::{
    assets::{
        Problem,
        asset_file::did_you_mean,
        history_schema::{AskEntry, ChangeFile, HistoryEntry},
        schema::SignsFile,
        source_files::SourceFiles,
    },
    domain::Intensity,
};

/// Every answer to the questions of the history, and what is known of repeated drawings.
pub fn check(assets: &SourceFiles, names: &Names, problems: &mut Vec<Problem>) {
    check_answers(assets, names, problems);
    let Some(ChangeFile { drawings, intensity }) = &assets.change.value else { return };
    let file = &assets.change.file;
    let mut entry = Entry { file, id: "drawings", problems };
    entry.sourced(&drawings.sources, names);
    if !(0.0..=1.0).contains(&drawings.overlap) || !(0.0..=1.0).contains(&drawings.deviation) {
        entry.report("overlap and deviation are not both from 0 to 1", "write them as shares, such as 0.42");
    }
    let mut entry = Entry { file, id: "intensity", problems };
    entry.sourced(&intensity.sources, names);
    if !(1..=Intensity::MOST).contains(&intensity.points) {
        entry.report(format!("points is {}", intensity.points), "write 1 to 10");
    }
}

fn check_answers(assets: &SourceFiles, names: &Names, problems: &mut Vec<Problem>) {
    let Some(facts) = &assets.history.value else { return };
    let mut ids = BTreeSet::new();
    let signs: Vec<_> = assets.signs.value.iter().flat_map(SignsFile::all).map(|sign| sign.id.as_str()).collect();
    for HistoryEntry { id, sign, asks, sources } in facts.all() {
        let mut entry = Entry { file: &assets.history.file, id, problems };
        entry.sound(ids.insert(id), sources, names);
        if let Some(sign) = sign.as_deref().filter(|sign| !signs.contains(sign)) {
            let mend = did_you_mean(sign, signs.iter().copied(), "write it into assets/atlas/signs.json");
            entry.report(format!("there is no sign \"{sign}\""), mend);
        }
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
