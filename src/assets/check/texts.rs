//! Texts say something.

use crate::{
    assets::{
        AssetFile, Problem,
        files::{MuscleFile, RegionEntry, SourcesFile, TriggerPointEntry},
        written::Written,
    },
    domain::{Method, TextPage, WebLink},
};

/// Every text of every file.
pub fn check(written: &Written, problems: &mut Vec<Problem>) {
    if let Some(regions) = &written.regions.value {
        for RegionEntry { id, name, phrase, terms, .. } in regions {
            let place = Place { file: &written.regions.file, id: Some(id) };
            place.texts([("name", name), ("phrase", phrase)], problems);
            place.lists([("terms", terms.as_slice())], problems);
        }
    }
    if let Some(sources) = &written.sources.value {
        check_sources(&written.sources.file, sources, problems);
    }
    for page in [&written.about, &written.doctor] {
        if let Some(says) = &page.value {
            check_page(&page.file, says, problems);
        }
    }
    for Method { id, name, tool, how, long, stop, .. } in written.methods.value.iter().flatten() {
        let place = Place { file: &written.methods.file, id: Some(id) };
        place.texts([("name", name), ("with", tool), ("long", long), ("stop", stop)], problems);
        place.lists([("how", how.as_slice())], problems);
    }
    for muscle in written.muscles.values() {
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

fn check_page(file: &AssetFile, page: &TextPage, problems: &mut Vec<Problem>) {
    let whole = Place { file, id: None };
    whole.texts([("title", &page.title), ("description", &page.description)], problems);
    for section in &page.sections {
        let place = Place { file, id: Some(&section.heading).filter(|heading| !is_empty(heading)) };
        place.texts([("heading", &section.heading)], problems);
        place.lists([("paragraphs", section.paragraphs.as_slice())], problems);
        for WebLink { text, url } in &section.links {
            place.texts([("text", text), ("url", url)], problems);
        }
    }
}

fn check_muscle(file: &AssetFile, muscle: &MuscleFile, problems: &mut Vec<Problem>) {
    let whole = Place { file, id: None };
    let MuscleFile { name, latin, role, runs, examine, caution, also_called, mistaken_for, .. } = muscle;
    let texts = [("name", name), ("latin", latin), ("role", role), ("runs", runs)];
    whole.texts(texts.into_iter().chain([("examine", examine), ("caution", caution)]), problems);
    whole.lists([("also_called", also_called.as_slice()), ("mistaken_for", mistaken_for.as_slice())], problems);
    whole.texts(muscle.notes.iter().map(|notes| ("notes", notes)), problems);
    if let Some(entrapment) = &muscle.entrapment {
        whole.texts([("nerve", &entrapment.nerve), ("says", &entrapment.says)], problems);
    }
    for TriggerPointEntry { id, label, place, hurts, notes, .. } in &muscle.trigger_points {
        let texts = [("label", label), ("where", place), ("hurts", hurts)];
        let notes = notes.iter().map(|notes| ("notes", notes));
        Place { file, id: Some(id) }.texts(texts.into_iter().chain(notes), problems);
    }
}

/// Something in a JSON file with texts in it.
struct Place<'a> {
    file: &'a AssetFile,
    id: Option<&'a String>,
}

impl Place<'_> {
    fn texts<'t>(&self, texts: impl IntoIterator<Item = (&'static str, &'t String)>, problems: &mut Vec<Problem>) {
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
        // A page's section is found by its heading, everything else by its id.
        let start = self.id.map(|id| format!(": {}", quoted(id)));
        let marks = start.iter().map(String::as_str).chain(marks.iter().copied()).collect::<Vec<_>>();
        problems.push(empty(self.file, self.file.line_of(&marks), self.id, what));
    }
}

fn empty(file: &AssetFile, line: Option<u32>, id: Option<&String>, what: String) -> Problem {
    let problem = file.problem_at(line, what, "write something, or take it out");
    Problem { id: id.cloned(), ..problem }
}

fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}
