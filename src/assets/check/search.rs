//! The words that people search with find something, and each is said by one group only.

use std::collections::BTreeSet;

use crate::{
    assets::{
        AssetFile, Problem, asset_file::did_you_mean, search::targets, source_files::SourceFiles,
        text_schema::SynonymGroup,
    },
    domain::WordReader,
};

/// `search.json` against everything that can be found; that only once all of it was read.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let Some(search) = &assets.texts.search.value else { return };
    let file = &assets.texts.search.file;
    let reader = WordReader::new(&search.ignored, &search.equivalents);
    let mut said = BTreeSet::new();
    for group in &search.groups {
        check_words(file, group, &reader, &mut said, problems);
    }
    let mut equivalents = BTreeSet::new();
    for word in search.equivalents.iter().flatten().filter(|word| !equivalents.insert(word.to_lowercase())) {
        problems.push(problem(file, word, "stands twice among the equivalents", "leave one of the two"));
    }
    if is_all_read(assets) {
        let targets = targets(assets);
        for address in search.groups.iter().flat_map(|group| &group.finds) {
            if !targets.contains_key(address) {
                let known = targets.keys().map(String::as_str);
                let mend = did_you_mean(address, known, "write an address, such as pain/heel-back/");
                problems.push(problem(file, address, "nothing has this address", &mend));
            }
        }
    }
}

/// The words of a group. `said` holds what the groups before it say, as the search reads it.
fn check_words(
    file: &AssetFile,
    SynonymGroup { words, finds }: &SynonymGroup,
    reader: &WordReader,
    said: &mut BTreeSet<BTreeSet<String>>,
    problems: &mut Vec<Problem>,
) {
    if words.is_empty() || finds.is_empty() {
        let id = words.iter().chain(finds).next().map_or("groups", String::as_str);
        let what = if words.is_empty() { "no words lead to it" } else { "finds nothing" };
        problems.push(problem(file, id, what, "write both \"words\" and \"finds\", or take the group out"));
    }
    for word in words {
        let read = reader.read(word).into_iter().collect::<BTreeSet<_>>();
        if read.is_empty() {
            problems.push(problem(file, word, "all of it is ignored", "write words that carry a meaning"));
        } else if !said.insert(read) {
            let what = "is said twice: plurals, order and equivalents make no difference";
            problems.push(problem(file, word, what, "leave one of the two"));
        }
    }
}

/// A problem with a word or an address, at the last line that has it.
fn problem(file: &AssetFile, word: &str, what: &str, mend: &str) -> Problem {
    let mark = format!("\"{word}\"");
    let line = file.line_of(&vec![mark.as_str(); file.text.matches(&mark).count()]);
    Problem { id: Some(word.to_owned()), ..file.problem_at(line, what, mend) }
}

/// Whether everything that can be found was read.
fn is_all_read(assets: &SourceFiles) -> bool {
    assets.regions.value.is_some()
        && assets.methods.value.is_some()
        && assets.texts.glossary.value.is_some()
        && assets.muscles.values().all(|muscle| muscle.value.is_some())
}
