//! Other causes: everything that they name exists, facts and texts go in pairs, and numbers in texts are those of the facts.

use std::collections::BTreeSet;

use super::names::Names;
use crate::{
    assets::{
        AssetFile, Problem,
        asset_file::did_you_mean,
        cause_schema::{CauseFile, CauseTexts},
        source_files::SourceFiles,
        text_files::LANGUAGE,
    },
    domain::CauseId,
};

/// Every cause by itself, against the names and against its text.
pub fn check(assets: &SourceFiles, names: &Names, problems: &mut Vec<Problem>) {
    for (id, parsed) in &assets.causes {
        let Some(facts) = &parsed.value else { continue };
        let mut checker = Checker { file: &parsed.file, problems };
        if names.muscle_ids.contains(id.as_str()) {
            checker.report(&[], "a muscle has this id", "call the cause otherwise: addresses name both");
        }
        checker.facts(assets, names, facts);
        let Some(texts) = assets.texts.causes.get(id) else {
            let path = format!("assets/text/{LANGUAGE}/causes/{id}.json");
            let file = AssetFile { path, text: String::new() };
            problems.push(file.problem("is not there", "write the texts of this cause of the atlas into it"));
            continue;
        };
        if let Some(says) = &texts.value {
            Checker { file: &texts.file, problems }.texts(facts, says);
        }
    }
    for (id, texts) in assets.texts.causes.iter().filter(|(id, _)| !assets.causes.contains_key(*id)) {
        let mend = did_you_mean(
            id.as_str(),
            assets.causes.keys().map(CauseId::as_str),
            "write its facts into assets/atlas/causes, or remove it",
        );
        problems.push(texts.file.problem("no cause has this id", mend));
    }
}

struct Checker<'a> {
    file: &'a AssetFile,
    problems: &'a mut Vec<Problem>,
}

impl Checker<'_> {
    fn report(&mut self, marks: &[&str], what: impl Into<String>, mend: impl Into<String>) {
        self.problems.push(self.file.problem_at(self.file.line_of(marks), what, mend));
    }

    fn facts(&mut self, assets: &SourceFiles, names: &Names, facts: &CauseFile) {
        if facts.questions.is_empty() {
            self.report(&["\"questions\""], "it has no question", "write one that tells it apart, with its source");
        }
        if facts.primary.is_empty() {
            self.report(&["\"primary\""], "it has no primary zone", "name the regions where it is mainly felt");
        }
        if facts.feel.is_empty() {
            self.report(&["\"feel\""], "it feels like nothing", "write \"feel\": [\"ache\"], or numb or cramp");
        }
        if !(1..=3).contains(&facts.often) {
            let mend = "write 3 for often, 2 for now and then, 1 for rare";
            self.report(&["\"often\""], format!("often is {}", facts.often), mend);
        }
        let mut seen = BTreeSet::new();
        for region in facts.primary.iter().chain(&facts.spillover) {
            let mark = format!("\"{region}\"");
            if let Some(known) = names.regions.as_ref().filter(|known| !known.contains(region.as_str())) {
                let mend = did_you_mean(region, known.iter().copied(), "see assets/atlas/regions.json");
                self.report(&[&mark], format!("region \"{region}\" does not exist"), mend);
            }
            if !seen.insert(region) {
                self.report(&[&mark, &mark], format!("region \"{region}\" is named twice"), "name it once");
            }
        }
        if let Some(signs) = &assets.signs.value {
            for sign in facts.signs.iter().filter(|sign| signs.asked.iter().all(|one| one.id != **sign)) {
                let mend = did_you_mean(
                    sign,
                    signs.asked.iter().map(|one| one.id.as_str()),
                    "name a sign that the check asks for",
                );
                self.report(&["\"signs\"", &format!("\"{sign}\"")], format!("there is no sign \"{sign}\""), mend);
            }
        }
        let questions = facts.questions.iter().map(|one| &one.sources);
        let figures = facts.figures.iter().map(|one| &one.sources);
        let signs = facts.danger_signs.iter().map(|one| &one.sources);
        for keys in questions.chain(figures).chain(signs).chain([&facts.urgency_sources, &facts.sources]) {
            for (key, what, mend) in names.wrong_sources(keys) {
                let mark = key.map(|key| format!("\"{key}\""));
                self.report(mark.as_deref().as_slice(), what, mend);
            }
        }
    }

    fn texts(&mut self, facts: &CauseFile, says: &CauseTexts) {
        for (key, written, needed) in [
            ("questions", says.questions.len(), facts.questions.len()),
            ("figures", says.figures.len(), facts.figures.len()),
            ("danger_signs", says.danger_signs.len(), facts.danger_signs.len()),
        ] {
            if written != needed {
                let what = format!("\"{key}\" has {written}, but the facts have {needed}");
                self.report(&[&format!("\"{key}\"")], what, "write one for each, in the same order");
            }
        }
        for (text, entry) in says.figures.iter().zip(&facts.figures) {
            let given = entry.values.iter().chain(&entry.of);
            let mark = format!("\"{text}\"");
            for missing in given.clone().filter(|number| !text.contains(number.as_str())) {
                self.report(&[&mark], format!("does not say \"{missing}\""), "say each number as the facts have it");
            }
            let known: BTreeSet<_> = given.flat_map(|number| numbers(number)).collect();
            for other in numbers(text).into_iter().filter(|number| !known.contains(number)) {
                self.report(&[&mark], format!("says {other}, which the facts do not"), "take it from the facts");
            }
        }
        for text in says.questions.iter().map(|one| &one.ask).filter(|text| !text.ends_with('?')) {
            self.report(&[&format!("\"{text}\"")], "this is no question", "ask what can be answered with yes or no");
        }
    }
}

/// The numbers in a text.
fn numbers(text: &str) -> Vec<&str> {
    let parts = text.split(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | ','));
    let numbers = parts.map(|part| part.trim_matches(['.', ',']));
    numbers.filter(|part| part.starts_with(|letter: char| letter.is_ascii_digit())).collect()
}
