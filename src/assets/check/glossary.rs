//! The glossary explains words that stand in the texts, each once.

use std::collections::BTreeSet;

use crate::{
    assets::{Problem, source_files::SourceFiles},
    domain::Term,
};

/// `glossary.json` against the muscles, methods and caution areas; only once all of them were read.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let Some(glossary) = &assets.glossary.value else { return };
    let file = &assets.glossary.file;
    let texts = texts(assets);
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
fn texts(assets: &SourceFiles) -> Option<String> {
    let read = assets.muscles.values().all(|muscle| muscle.value.is_some());
    let files = assets.muscles.values().map(|muscle| &muscle.file);
    let files = files.chain([&assets.methods.file, &assets.cautions.file]);
    read.then(|| files.map(|file| file.text.to_lowercase()).collect())
}
