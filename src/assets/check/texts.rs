//! Texts say something.

use std::collections::BTreeSet;

use crate::{
    assets::{
        AssetFile, Problem,
        asset_file::is_id,
        schema::{LandmarkEntry, MuscleFile, RegionEntry, SourcesFile, TriggerPointEntry},
        source_files::SourceFiles,
    },
    domain::{AskFirst, Caution, Method, SIDE_PLACES, Sign, TextPage, WebLink},
};

/// Every text of every file.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    if let Some(regions) = &assets.regions.value {
        for RegionEntry { id, name, title, on, terms, .. } in regions {
            let place = Place { file: &assets.regions.file, id: Some(id) };
            place.texts([("name", name)], problems);
            for names in [title, on] {
                place.texts([("left", &names.left), ("right", &names.right)], problems);
            }
            place.lists([("terms", terms.as_slice())], problems);
        }
    }
    if let Some(sources) = &assets.sources.value {
        check_sources(&assets.sources.file, sources, problems);
    }
    // What stands on one page in the end shares its ids.
    for pages in [&[&assets.about, &assets.doctor][..], &[&assets.embed]] {
        let mut ids = BTreeSet::from(["doctor"]);
        for page in pages {
            if let Some(says) = &page.value {
                check_page(&page.file, says, &mut ids, problems);
            }
        }
    }
    for Method { id, name, tool, how, long, stop, .. } in assets.methods.value.iter().flatten() {
        let place = Place { file: &assets.methods.file, id: Some(id) };
        place.texts([("name", name)], problems);
        place.prose([("with", tool), ("long", long), ("stop", stop)], problems);
        place.prose(how.iter().map(|step| ("how", step)), problems);
    }
    for Caution { id, name, why, .. } in assets.cautions.value.iter().flatten() {
        let place = Place { file: &assets.cautions.file, id: Some(id) };
        place.prose([("name", name), ("why", why)], problems);
    }
    if let Some(signs) = &assets.signs.value {
        let file = &assets.signs.file;
        Place { file, id: None }.texts([("clot", &signs.clot)], problems);
        for Sign { id, says, advice, .. } in &signs.signs {
            Place { file, id: Some(&id.to_string()) }.texts([("says", says), ("advice", advice)], problems);
        }
        let AskFirst { says, intro, items, .. } = &signs.ask_first;
        let asked = [("says", says), ("intro", intro)].into_iter().chain(items.iter().map(|item| ("items", item)));
        Place { file, id: None }.texts(asked, problems);
    }
    for LandmarkEntry { id, name, .. } in assets.landmarks.value.iter().flatten() {
        Place { file: &assets.landmarks.file, id: Some(id) }.texts(name.iter().map(|name| ("name", name)), problems);
    }
    for term in assets.glossary.value.iter().flatten() {
        let place = Place { file: &assets.glossary.file, id: Some(&term.term) };
        place.texts([("term", &term.term), ("means", &term.means)], problems);
    }
    for muscle in assets.muscles.values() {
        if let Some(says) = &muscle.value {
            check_muscle(&muscle.file, says, problems);
        }
    }
}

fn check_sources(file: &AssetFile, sources: &SourcesFile, problems: &mut Vec<Problem>) {
    for (key, source) in sources {
        let mark = format!("\"{key}\": {{");
        let texts = [("title", Some(&source.title)), ("site", Some(&source.site)), ("url", source.url.as_ref())];
        for (name, text) in texts {
            if text.is_some_and(|text| is_empty(text)) {
                let line = file.line_of(&[&mark, &quoted(name)]);
                problems.push(empty(file, line, Some(key), format!("\"{name}\" is empty")));
            }
        }
    }
}

fn check_page<'p>(file: &AssetFile, page: &'p TextPage, ids: &mut BTreeSet<&'p str>, problems: &mut Vec<Problem>) {
    let whole = Place { file, id: None };
    whole.texts([("title", &page.title), ("description", &page.description)], problems);
    if let Some(day) = page.changed.as_ref().filter(|day| !is_day(day)) {
        let line = file.line_of(&["\"changed\""]);
        problems.push(file.problem_at(line, format!("\"{day}\" is no day"), "write it as 2026-11-22"));
    }
    for section in &page.sections {
        let place = Place { file, id: Some(&section.id) };
        if !is_id(&section.id) || !ids.insert(&section.id) {
            let mend = "give it one of its own, in small letters, digits and single hyphens";
            let problem = file.problem_at(place.line_of(&[]), "this is no id, or another section has it", mend);
            problems.push(Problem { id: Some(section.id.clone()), ..problem });
        }
        place.texts([("heading", &section.heading)], problems);
        place.lists([("paragraphs", section.paragraphs.as_slice()), ("items", &section.items)], problems);
        for WebLink { text, url } in &section.links {
            place.texts([("text", text), ("url", url)], problems);
        }
    }
}

fn check_muscle(file: &AssetFile, muscle: &MuscleFile, problems: &mut Vec<Problem>) {
    let whole = Place { file, id: None };
    let MuscleFile { name, latin, role, runs, examine, caution, also_called, mistaken_for, .. } = muscle;
    let texts = [("name", name), ("latin", latin), ("role", role), ("runs", runs)];
    whole.texts(texts.into_iter().chain([("caution", caution)]), problems);
    whole.texts(muscle.short.iter().map(|short| ("short", short)), problems);
    whole.prose([("examine", examine)], problems);
    whole.lists([("also_called", also_called.as_slice()), ("mistaken_for", mistaken_for.as_slice())], problems);
    whole.texts(muscle.notes.iter().map(|notes| ("notes", notes)), problems);
    if let Some(entrapment) = &muscle.entrapment {
        whole.texts([("nerve", &entrapment.nerve), ("says", &entrapment.says)], problems);
    }
    for TriggerPointEntry { id, label, directions, hurts, notes, .. } in &muscle.trigger_points {
        let notes = notes.iter().map(|notes| ("notes", notes));
        let entry = Place { file, id: Some(id) };
        entry.texts([("label", label)].into_iter().chain(notes), problems);
        entry.prose([("where", directions), ("hurts", hurts)], problems);
    }
}

/// Something in a JSON file with texts in it.
struct Place<'a> {
    file: &'a AssetFile,
    id: Option<&'a String>,
}

impl Place<'_> {
    /// Texts that say nothing of a side.
    fn texts<'t>(&self, texts: impl IntoIterator<Item = (&'static str, &'t String)>, problems: &mut Vec<Problem>) {
        self.each(texts, &[], problems);
    }

    /// Texts in which the chosen side may be named, and the other one.
    fn prose<'t>(&self, texts: impl IntoIterator<Item = (&'static str, &'t String)>, problems: &mut Vec<Problem>) {
        self.each(texts, &SIDE_PLACES, problems);
    }

    fn each<'t>(
        &self,
        texts: impl IntoIterator<Item = (&'static str, &'t String)>,
        places: &[&str],
        problems: &mut Vec<Problem>,
    ) {
        for (key, text) in texts {
            self.not_empty([(key, text)], problems);
            let rest = places.iter().fold(text.clone(), |rest, place| rest.replace(place, ""));
            if rest.contains(['{', '}']) {
                let what = format!("\"{key}\" has braces that nothing fills");
                let start = text.split(['{', '}']).next().unwrap_or_default();
                let line = self.line_of(&[&format!("{}: \"{start}", quoted(key))]).or_else(|| self.line_of(&[start]));
                let mend = match places {
                    [] => "take them out: this text names no side".to_owned(),
                    _ => format!("only {} may stand in braces", places.join(" and ")),
                };
                let problem = self.file.problem_at(line, what, mend);
                problems.push(Problem { id: self.id.cloned(), ..problem });
            }
        }
    }

    fn not_empty<'t>(&self, texts: impl IntoIterator<Item = (&'static str, &'t String)>, problems: &mut Vec<Problem>) {
        for (key, text) in texts {
            if is_empty(text) {
                let what = format!("\"{key}\" is empty");
                self.report(what, &[&format!("{}: {}", quoted(key), quoted(text))], problems);
            }
        }
    }

    fn lists<'t>(&self, lists: impl IntoIterator<Item = (&'static str, &'t [String])>, problems: &mut Vec<Problem>) {
        for (key, texts) in lists {
            if let Some(text) = texts.iter().find(|text| is_empty(text)) {
                let what = format!("there is an empty text in \"{key}\"");
                self.report(what, &[&quoted(key), &quoted(text)], problems);
            }
        }
    }

    fn report(&self, what: String, marks: &[&str], problems: &mut Vec<Problem>) {
        problems.push(empty(self.file, self.line_of(marks), self.id, what));
    }

    /// The line of the last mark, below the id.
    fn line_of(&self, marks: &[&str]) -> Option<u32> {
        let start = self.id.map(|id| format!(": {}", quoted(id)));
        self.file.line_of(&start.iter().map(String::as_str).chain(marks.iter().copied()).collect::<Vec<_>>())
    }
}

fn empty(file: &AssetFile, line: Option<u32>, id: Option<&String>, what: String) -> Problem {
    let problem = file.problem_at(line, what, "write something, or take it out");
    Problem { id: id.cloned(), ..problem }
}

/// Whether it is a day written as `2026-11-22`.
fn is_day(text: &str) -> bool {
    let numbers = text.split('-').map(|part| (part.len(), part.parse::<u32>())).collect::<Vec<_>>();
    matches!(numbers[..], [(4, Ok(_)), (2, Ok(1..=12)), (2, Ok(1..=31))])
}

fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}
