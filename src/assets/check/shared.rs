//! Shared texts: each that is named exists, each is used, and no sentence stands in two files.

use std::collections::{BTreeMap, BTreeSet};

use crate::assets::{
    AssetFile, LongText, Problem,
    asset_file::{did_you_mean, is_id},
    source_files::SourceFiles,
    text_files::TextFiles,
    text_schema::{MethodText, MuscleTexts, SharedTexts},
};

/// The fewest words of a sentence that must not stand in two files: shorter ones may happen to be alike.
const FEWEST: usize = 5;

/// The long texts against the shared ones; only once all of them were read.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let (Some(places), Some(shared)) = (places(&assets.texts), &assets.texts.shared.value) else { return };
    let file = &assets.texts.shared.file;
    check_names(&places, file, shared, problems);
    let used = places.iter().flat_map(|place| place.text.shared()).collect::<BTreeSet<_>>();
    for id in shared.keys() {
        let mut report = |what: &str, mend: &str| {
            let problem = file.problem_at(file.line_of(&[&format!("\"{id}\":")]), what, mend);
            problems.push(Problem { id: Some(id.clone()), ..problem });
        };
        if !is_id(id) {
            report("this is no id", "use small letters, digits and single hyphens, such as calf-examine");
        }
        if !used.contains(id) {
            report("no text shares it", "name it where it fits, or remove it");
        }
    }
    check_sentences(&places, file, shared, problems);
}

/// What long texts name exists, and a list names something.
fn check_names(places: &[Place], file: &AssetFile, shared: &SharedTexts, problems: &mut Vec<Problem>) {
    for place in places {
        let ids = place.text.shared();
        if ids.is_empty() && matches!(place.text, LongText::Parts(_)) {
            problems.push(place.problem("", "nothing in this list is shared".into(), "write it as one text".into()));
        }
        for id in ids.into_iter().filter(|id| !shared.contains_key(*id)) {
            let mend = did_you_mean(id, shared.keys().map(String::as_str), &format!("write it into {}", file.path));
            let what = format!("the shared text \"{id}\" does not exist");
            problems.push(place.problem(&format!("\"shared\": \"{id}\""), what, mend));
        }
    }
}

/// No sentence of a long text stands in another file, too.
fn check_sentences(places: &[Place], file: &AssetFile, shared: &SharedTexts, problems: &mut Vec<Problem>) {
    let named = |id: &String| format!("write {{ \"shared\": \"{id}\" }} instead of it");
    let known =
        shared.iter().flat_map(|(id, text)| sentences(text).into_iter().map(move |one| (one, (file, named(id)))));
    let mut known = known.collect::<BTreeMap<_, _>>();
    for place in places {
        for text in place.text.own() {
            for sentence in sentences(text) {
                let what = format!("the sentence \"{sentence}\" stands in another file, too");
                let mend = || format!("write it into {}, and share it here and in {}", file.path, place.file.path);
                let (before, mend) = known.entry(sentence).or_insert_with(|| (place.file, mend()));
                if before.path != place.file.path {
                    problems.push(place.problem(text, what, mend.clone()));
                }
            }
        }
    }
}

/// The sentences of a text that are not too short to tell.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![Vec::new()];
    for word in text.split_whitespace() {
        if let Some(last) = sentences.last_mut() {
            last.push(word);
        }
        if word.ends_with(['.', '!', '?']) {
            sentences.push(Vec::new());
        }
    }
    sentences.into_iter().filter(|words| words.len() >= FEWEST).map(|words| words.join(" ")).collect()
}

/// Where a long text stands.
struct Place<'a> {
    file: &'a AssetFile,
    id: Option<&'a str>,
    key: &'static str,
    text: &'a LongText,
}

impl Place<'_> {
    /// A problem with what stands behind `mark`.
    fn problem(&self, mark: &str, what: String, mend: String) -> Problem {
        let id = self.id.map(|id| format!("\"{id}\": {{"));
        let line = self.file.line_of(&[id.as_deref().unwrap_or_default(), &format!("\"{}\":", self.key), mark]);
        Problem { id: self.id.map(str::to_owned), ..self.file.problem_at(line, what, mend) }
    }
}

/// Every long text; none where a file could not be read.
fn places(texts: &TextFiles) -> Option<Vec<Place<'_>>> {
    let mut places = Vec::new();
    for muscle in texts.muscles.values() {
        let MuscleTexts { examine, caution, .. } = muscle.value.as_ref()?;
        let place = |(key, text)| Place { file: &muscle.file, id: None, key, text };
        places.extend([("examine", examine), ("caution", caution)].map(place));
    }
    for (id, MethodText { how, long, stop, .. }) in texts.methods.value.as_ref()? {
        let place = |(key, text)| Place { file: &texts.methods.file, id: Some(id), key, text };
        places.extend(how.iter().map(|step| ("how", step)).chain([("long", long), ("stop", stop)]).map(place));
    }
    Some(places)
}
