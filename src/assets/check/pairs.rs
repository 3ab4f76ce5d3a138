//! Facts and texts in pairs: everything that has a text in the app has one, and no text is left over.

use std::collections::BTreeMap;

use crate::assets::{
    AssetFile, Problem, asset_file::did_you_mean, schema::MuscleFile, source_files::SourceFiles, text_files::LANGUAGE,
    text_schema::MuscleTexts,
};

/// The files of the atlas against those of texts, each pair only once both were read.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let texts = &assets.texts;
    if let (Some(facts), Some(says)) = (&assets.regions.value, &texts.regions.value) {
        let ids = facts.iter().map(|region| region.id.as_str()).collect::<Vec<_>>();
        check_entries(&texts.regions.file, "region", &ids, says, problems);
    }
    if let (Some(facts), Some(says)) = (&assets.methods.value, &texts.methods.value) {
        let ids = facts.iter().map(|method| method.id.as_str()).collect::<Vec<_>>();
        check_entries(&texts.methods.file, "method", &ids, says, problems);
    }
    if let (Some(facts), Some(says)) = (&assets.cautions.value, &texts.cautions.value) {
        let ids = facts.iter().map(|caution| caution.id.as_str()).collect::<Vec<_>>();
        check_entries(&texts.cautions.file, "caution area", &ids, says, problems);
    }
    if let (Some(facts), Some(says)) = (&assets.landmarks.value, &texts.landmarks.value) {
        let ids = facts.iter().map(|landmark| landmark.id.as_str()).collect::<Vec<_>>();
        check_entries(&texts.landmarks.file, "landmark", &ids, says, problems);
    }
    if let (Some(facts), Some(says)) = (&assets.signs.value, &texts.signs.value) {
        let ids = facts.asked.iter().map(|sign| sign.id.as_str()).collect::<Vec<_>>();
        check_entries(&texts.signs.file, "sign that the check asks for", &ids, &says.signs, problems);
    }
    if let (Some(facts), Some(says)) = (&assets.history.value, &texts.history.value) {
        let ids = facts.all().map(|answer| answer.id.as_str()).collect::<Vec<_>>();
        check_entries(&texts.history.file, "answer of the history", &ids, says, problems);
    }
    check_muscles(assets, problems);
}

/// One file of texts for each muscle.
fn check_muscles(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let read = assets.muscles.iter().filter_map(|(id, muscle)| Some((id, muscle.value.as_ref()?)));
    for (id, facts) in read {
        let Some(texts) = assets.texts.muscles.get(id) else {
            let path = format!("assets/text/{LANGUAGE}/muscles/{id}.json");
            let file = AssetFile { path, text: String::new() };
            problems.push(file.problem("is not there", "write the texts of this muscle of the atlas into it"));
            continue;
        };
        if let Some(says) = &texts.value {
            check_muscle(&texts.file, facts, says, problems);
        }
    }
    for (id, texts) in assets.texts.muscles.iter().filter(|(id, _)| !assets.muscles.contains_key(*id)) {
        let known = assets.muscles.keys().map(|id| id.as_str());
        let mend = did_you_mean(id.as_str(), known, "write its facts into assets/atlas/muscles, or remove it");
        problems.push(texts.file.problem("no muscle has this id", mend));
    }
}

/// The texts of a muscle against its facts.
fn check_muscle(file: &AssetFile, facts: &MuscleFile, says: &MuscleTexts, problems: &mut Vec<Problem>) {
    let ids = facts.trigger_points.iter().map(|point| point.id.as_str()).collect::<Vec<_>>();
    check_entries(file, "trigger point of this muscle", &ids, &says.trigger_points, problems);
    match (&facts.entrapment, &says.entrapment) {
        (Some(_), None) => {
            problems.push(
                file.problem("\"entrapment\" is missing", "write which nerve it may squeeze, and what that means"),
            );
        }
        (None, Some(_)) => {
            let line = file.line_of(&["\"entrapment\""]);
            let mend = "take it out, or write its facts into the atlas";
            problems.push(file.problem_at(line, "the atlas knows no entrapment of this muscle", mend));
        }
        _ => {}
    }
}

/// A text for each of these ids, and no other.
fn check_entries<T>(
    file: &AssetFile,
    kind: &str,
    ids: &[&str],
    says: &BTreeMap<String, T>,
    problems: &mut Vec<Problem>,
) {
    for id in ids.iter().filter(|id| !says.contains_key(**id)) {
        let problem = file.problem("its text is missing", format!("write it here, under \"{id}\""));
        problems.push(Problem { id: Some((*id).to_owned()), ..problem });
    }
    for id in says.keys().filter(|id| !ids.contains(&id.as_str())) {
        let line = file.line_of(&[&format!("\"{id}\": {{")]);
        let mend = did_you_mean(id, ids.iter().copied(), "take it out: nothing shows it");
        let problem = file.problem_at(line, format!("no {kind} has this id"), mend);
        problems.push(Problem { id: Some(id.clone()), ..problem });
    }
}
