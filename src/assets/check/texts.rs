//! Texts say something, and name a side only where one is known.

use std::collections::BTreeSet;

use crate::{
    assets::{
        AssetFile, LongText, Problem,
        asset_file::is_id,
        cause_schema::CauseTexts,
        history_schema::HistoryText,
        schema::{MuscleFile, SourcesFile},
        source_files::{Parsed, SourceFiles},
        text_files::TextFiles,
        text_schema::{
            AskFirstText, CautionText, LandmarkText, MethodText, MuscleTexts, PointText, RegionText, SharedTexts,
            SignText, SignTexts,
        },
    },
    domain::{Anatomy, Fact, SIDE_PLACES, TextPage, TextQuestion, WebLink},
};

/// Every text of every file.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let texts = &assets.texts;
    if let Some(sources) = &assets.sources.value {
        check_sources(&assets.sources.file, sources, problems);
    }
    check_lists(texts, problems);
    // What stands on one page in the end shares its ids.
    for pages in [&[&texts.about, &texts.doctor][..], &[&texts.embed], &[&texts.data]] {
        let mut ids = BTreeSet::from(["doctor"]);
        for page in pages {
            if let Some(says) = &page.value {
                check_page(&page.file, says, &mut ids, problems);
            }
        }
    }
    if let Some(SignTexts { clot, signs, ask_first }) = &texts.signs.value {
        let file = &texts.signs.file;
        Place::whole(file).texts([("clot", clot)], problems);
        for (id, SignText { says, advice }) in signs {
            Place::keyed(file, id).texts([("says", says), ("advice", advice)], problems);
        }
        let AskFirstText { says, intro, items } = ask_first;
        let place = Place::keyed(file, "ask_first");
        place.texts([("says", says), ("intro", intro)], problems);
        place.lists([("items", items.as_slice())], problems);
    }
    for Parsed { file, value } in assets.muscles.values() {
        if let Some(facts) = value {
            check_facts(file, facts, problems);
        }
    }
    for Parsed { file, value } in texts.muscles.values() {
        if let Some(says) = value {
            check_muscle(file, says, texts.shared.value.as_ref(), problems);
        }
    }
    for Parsed { file, value } in texts.causes.values() {
        if let Some(says) = value {
            check_cause(file, says, problems);
        }
    }
}

/// The texts of the regions, methods, caution areas, landmarks and words, and what texts share.
fn check_lists(texts: &TextFiles, problems: &mut Vec<Problem>) {
    for (id, RegionText { name, title, on, terms }) in texts.regions.value.iter().flatten() {
        let place = Place::keyed(&texts.regions.file, id);
        place.texts([("name", name)], problems);
        for names in [title, on] {
            place.texts([("left", &names.left), ("right", &names.right)], problems);
        }
        place.lists([("terms", terms.as_slice())], problems);
    }
    for (id, MethodText { name, tool, how, long, stop }) in texts.methods.value.iter().flatten() {
        let place = Place::keyed(&texts.methods.file, id);
        place.texts([("name", name), ("with", tool)], problems);
        place.prose(long.own().into_iter().map(|text| ("long", text)), problems);
        place.prose(how.iter().flat_map(LongText::own).map(|step| ("how", step)), problems);
        place.prose(stop.own().into_iter().map(|text| ("stop", text)), problems);
    }
    for (id, CautionText { name, why }) in texts.cautions.value.iter().flatten() {
        Place::keyed(&texts.cautions.file, id).prose([("name", name), ("why", why)], problems);
    }
    for (id, HistoryText { says, advice }) in texts.history.value.iter().flatten() {
        Place::keyed(&texts.history.file, id).texts([("says", says), ("advice", advice)], problems);
    }
    for (id, LandmarkText { name }) in texts.landmarks.value.iter().flatten() {
        Place::keyed(&texts.landmarks.file, id).texts([("name", name)], problems);
    }
    for term in texts.glossary.value.iter().flatten() {
        let place = Place::entry(&texts.glossary.file, &term.term);
        place.texts([("term", &term.term), ("means", &term.means)], problems);
    }
    for (id, text) in texts.shared.value.iter().flatten() {
        Place::whole(&texts.shared.file).prose([(id.as_str(), text)], problems);
    }
}

fn check_sources(file: &AssetFile, sources: &SourcesFile, problems: &mut Vec<Problem>) {
    for (key, source) in sources {
        let url = source.url.iter().map(|url| ("url", url));
        Place::keyed(file, key).not_empty([("title", &source.title), ("site", &source.site)], problems);
        Place::keyed(file, key).not_empty(url, problems);
    }
}

fn check_page<'p>(file: &AssetFile, page: &'p TextPage, ids: &mut BTreeSet<&'p str>, problems: &mut Vec<Problem>) {
    let whole = Place::whole(file);
    whole.texts([("title", &page.title), ("description", &page.description)], problems);
    if let Some(day) = page.changed.as_ref().filter(|day| !is_day(day)) {
        let line = file.line_of(&["\"changed\""]);
        problems.push(file.problem_at(line, format!("\"{day}\" is no day"), "write it as 2026-11-22"));
    }
    for section in &page.sections {
        let place = Place::entry(file, &section.id);
        if !is_id(&section.id) || !ids.insert(&section.id) {
            let mend = "give it one of its own, in small letters, digits and single hyphens";
            let problem = file.problem_at(place.line_of(&[]), "this is no id, or another section has it", mend);
            problems.push(Problem { id: Some(section.id.clone()), ..problem });
        }
        place.texts([("heading", &section.heading)], problems);
        place.lists([("paragraphs", section.paragraphs.as_slice()), ("items", &section.items)], problems);
        for TextQuestion { ask, answer } in &section.questions {
            place.texts([("ask", ask), ("answer", answer)], problems);
        }
        for WebLink { text, url } in &section.links {
            place.texts([("text", text), ("url", url)], problems);
        }
    }
}

/// The texts among a muscle's facts.
fn check_facts(file: &AssetFile, facts: &MuscleFile, problems: &mut Vec<Problem>) {
    let notes = facts.notes.iter().map(|notes| ("notes", notes));
    Place::whole(file).texts([("latin", &facts.latin)].into_iter().chain(notes), problems);
    for point in &facts.trigger_points {
        Place::entry(file, &point.id).texts(point.notes.iter().map(|notes| ("notes", notes)), problems);
    }
}

fn check_muscle(file: &AssetFile, muscle: &MuscleTexts, shared: Option<&SharedTexts>, problems: &mut Vec<Problem>) {
    let whole = Place::whole(file);
    let MuscleTexts { name, role, runs, anatomy, examine, caution, also_called, mistaken_for, .. } = muscle;
    whole.texts([("name", name), ("role", role), ("runs", runs)], problems);
    let Anatomy { origin, insertion, nerve, action } = anatomy;
    for Fact { plain, professional } in [origin, insertion, nerve, action] {
        whole.texts([("plain", plain), ("professional", professional)], problems);
    }
    whole.texts(muscle.short.iter().map(|short| ("short", short)), problems);
    whole.prose(muscle.sources_say.iter().map(|text| ("sources_say", text)), problems);
    whole.prose(examine.own().into_iter().map(|text| ("examine", text)), problems);
    whole.texts(caution.own().into_iter().map(|text| ("caution", text)), problems);
    for id in caution.shared() {
        if let Some(text) = shared.and_then(|shared| shared.get(id)) {
            whole.braces("caution", text, &format!("\"shared\": {}", quoted(id)), &[], problems);
        }
    }
    whole.lists([("also_called", also_called.as_slice()), ("mistaken_for", mistaken_for.as_slice())], problems);
    if let Some(entrapment) = &muscle.entrapment {
        whole.texts([("nerve", &entrapment.nerve), ("says", &entrapment.says)], problems);
    }
    for (id, PointText { label, place, how, hurts, sources_say }) in &muscle.trigger_points {
        let entry = Place::keyed(file, id);
        entry.texts([("label", label)], problems);
        entry.prose([("where", place), ("hurts", hurts)], problems);
        entry.prose(how.iter().map(|text| ("how", text)), problems);
        entry.one_sentence("where", place, "write what follows it under \"how\"", problems);
        entry.prose(sources_say.iter().map(|text| ("sources_say", text)), problems);
    }
}

fn check_cause(file: &AssetFile, cause: &CauseTexts, problems: &mut Vec<Problem>) {
    let CauseTexts { name, medical, also_called, what, who, feels, questions, figures, danger_signs, sources_say } =
        cause;
    let whole = Place::whole(file);
    whole.texts([("name", name), ("medical", medical)], problems);
    whole.prose([("what", what), ("feels", feels)], problems);
    whole.prose(who.iter().map(|text| ("who", text)), problems);
    whole.prose(sources_say.iter().map(|text| ("sources_say", text)), problems);
    whole.texts(questions.iter().map(|question| ("ask", &question.ask)), problems);
    whole.prose(questions.iter().map(|question| ("says", &question.says)), problems);
    whole.texts(figures.iter().map(|figure| ("figures", figure)), problems);
    whole.texts(danger_signs.iter().map(|sign| ("danger_signs", sign)), problems);
    whole.lists([("also_called", also_called.as_slice())], problems);
}

/// Something in a JSON file with texts in it.
struct Place<'a> {
    file: &'a AssetFile,
    id: Option<&'a str>,
    /// What it begins with.
    mark: Option<String>,
}

impl<'a> Place<'a> {
    /// A whole file.
    fn whole(file: &'a AssetFile) -> Self {
        Self { file, id: None, mark: None }
    }

    /// An entry of a list, which says its id.
    fn entry(file: &'a AssetFile, id: &'a str) -> Self {
        Self { file, id: Some(id), mark: Some(format!(": {}", quoted(id))) }
    }

    /// An entry that stands under its id.
    fn keyed(file: &'a AssetFile, id: &'a str) -> Self {
        Self { file, id: Some(id), mark: Some(format!("{}: {{", quoted(id))) }
    }

    /// Texts that say nothing of a side.
    fn texts<'t>(&self, texts: impl IntoIterator<Item = (&'t str, &'t String)>, problems: &mut Vec<Problem>) {
        self.each(texts, &[], problems);
    }

    /// Texts in which the chosen side may be named, and the other one.
    fn prose<'t>(&self, texts: impl IntoIterator<Item = (&'t str, &'t String)>, problems: &mut Vec<Problem>) {
        self.each(texts, &SIDE_PLACES, problems);
    }

    fn each<'t>(
        &self,
        texts: impl IntoIterator<Item = (&'t str, &'t String)>,
        places: &[&str],
        problems: &mut Vec<Problem>,
    ) {
        for (key, text) in texts {
            self.not_empty([(key, text)], problems);
            self.braces(key, text, text.split(['{', '}']).next().unwrap_or_default(), places, problems);
        }
    }

    /// Reports braces around anything but `places`, at the line of `start`.
    fn braces(&self, key: &str, text: &str, start: &str, places: &[&str], problems: &mut Vec<Problem>) {
        let rest = places.iter().fold(text.to_owned(), |rest, place| rest.replace(place, ""));
        if rest.contains(['{', '}']) {
            let what = format!("{} has braces that nothing fills", quoted(key));
            let mend = match places {
                [] => "take them out: this text names no side".to_owned(),
                _ => format!("only {} may stand in braces", places.join(" and ")),
            };
            let line = self.line_of(&[&quoted(key), start]);
            self.push(self.file.problem_at(line, what, mend), problems);
        }
    }

    fn not_empty<'t>(&self, texts: impl IntoIterator<Item = (&'t str, &'t String)>, problems: &mut Vec<Problem>) {
        for (key, text) in texts.into_iter().filter(|(_, text)| is_empty(text)) {
            self.report(format!("{} is empty", quoted(key)), &[&quoted(key), &quoted(text)], problems);
        }
    }

    fn lists<'t>(&self, lists: impl IntoIterator<Item = (&'static str, &'t [String])>, problems: &mut Vec<Problem>) {
        for (key, texts) in lists {
            if let Some(text) = texts.iter().find(|text| is_empty(text)) {
                let what = format!("there is an empty text in {}", quoted(key));
                self.report(what, &[&quoted(key), &quoted(text)], problems);
            }
        }
    }

    /// A text that is shown without what follows it.
    fn one_sentence(&self, key: &str, text: &str, mend: &str, problems: &mut Vec<Problem>) {
        if text.contains(". ") {
            let what = format!("{} is more than one sentence", quoted(key));
            self.push(self.file.problem_at(self.line_of(&[&quoted(key)]), what, mend), problems);
        }
    }

    fn report(&self, what: String, marks: &[&str], problems: &mut Vec<Problem>) {
        let line = self.line_of(marks);
        self.push(self.file.problem_at(line, what, "write something, or take it out"), problems);
    }

    fn push(&self, problem: Problem, problems: &mut Vec<Problem>) {
        problems.push(Problem { id: self.id.map(str::to_owned), ..problem });
    }

    /// The line of the last mark, below the beginning.
    fn line_of(&self, marks: &[&str]) -> Option<u32> {
        self.file.line_of(&self.mark.as_deref().into_iter().chain(marks.iter().copied()).collect::<Vec<_>>())
    }
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
