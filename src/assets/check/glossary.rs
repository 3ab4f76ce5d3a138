//! The glossary explains words that stand in the texts, each once.

use std::collections::BTreeSet;

use crate::{
    assets::{Problem, written::Written},
    domain::Term,
};

/// `glossary.json` against the muscles, methods and caution areas; only once all of them were read.
pub fn check(written: &Written, problems: &mut Vec<Problem>) {
    let Some(glossary) = &written.glossary.value else { return };
    let file = &written.glossary.file;
    let texts = texts(written);
    let mut before = BTreeSet::new();
    for Term { term, also, .. } in glossary {
        for word in [term].into_iter().chain(also) {
            let mut report = |what: &str, mend: &str| {
                let line = file.line_of(&[&format!("\"{word}\"")]);
                problems.push(Problem { id: Some(word.clone()), ..file.problem_at(line, what, mend) });
            };
            if !before.insert(word.to_lowercase()) {
                report("is explained twice", "leave one of the two");
            }
            if texts.as_ref().is_some_and(|texts| !texts.contains(&word.to_lowercase())) {
                report("stands in no text", "use it on a card, or remove it");
            }
        }
    }
}

/// All running text, in small letters.
fn texts(written: &Written) -> Option<String> {
    let read = written.muscles.values().all(|muscle| muscle.value.is_some());
    let files = written.muscles.values().map(|muscle| &muscle.file);
    let files = files.chain([&written.methods.file, &written.cautions.file]);
    read.then(|| files.map(|file| file.text.to_lowercase()).collect())
}
