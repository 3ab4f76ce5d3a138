//! The glossary explains words that stand in the texts, each once.

use std::collections::BTreeSet;

use crate::{
    assets::{Problem, source_files::SourceFiles, text_files::TextFiles},
    domain::Term,
};

/// `glossary.json` against the texts of muscles, methods and caution areas, and the about page; only once all of them were read.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let Some(glossary) = &assets.texts.glossary.value else { return };
    let file = &assets.texts.glossary.file;
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
    let TextFiles { muscles, methods, cautions, shared, about, .. } = &assets.texts;
    let read = assets.muscles.keys().all(|id| muscles.get(id).is_some_and(|muscle| muscle.value.is_some()));
    let files =
        muscles.values().map(|muscle| &muscle.file).chain([&methods.file, &cautions.file, &shared.file, &about.file]);
    read.then(|| files.map(|file| file.text.to_lowercase()).collect())
}
