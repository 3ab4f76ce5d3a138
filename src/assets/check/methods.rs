//! Methods of examination: each has a name, a source, a picture, and a muscle that it is for. None presses where that is forbidden.

use std::collections::BTreeSet;

use super::names::{Names, ReadMuscle};
use crate::{
    assets::{
        Problem,
        asset_file::did_you_mean,
        schema::{CautionEntry, MethodEntry, TriggerPointEntry},
        source_files::{Parsed, SourceFiles},
    },
    domain::{Force, Press},
};

/// Methods by themselves, and the muscles that name them.
pub fn check(assets: &SourceFiles, names: &Names, problems: &mut Vec<Problem>) {
    check_steps(assets, problems);
    let Some(methods) = &assets.methods.value else { return };
    for muscle in names.muscles.values() {
        for method in methods.iter().filter(|method| muscle.says.methods.contains(&method.id)) {
            check_force(muscle, method, assets, problems);
        }
    }
    let known: BTreeSet<_> = methods.iter().map(|method| method.id.as_str()).collect();
    let mut used = BTreeSet::new();
    for muscle in names.muscles.values() {
        for name in &muscle.says.methods {
            used.insert(name.as_str());
            if !known.contains(name.as_str()) {
                let line = muscle.file.line_of(&["\"methods\"", &format!("\"{name}\"")]);
                let mend = did_you_mean(name, known.iter().copied(), "see assets/atlas/methods.json");
                problems.push(muscle.file.problem_at(line, format!("method \"{name}\" does not exist"), mend));
            }
        }
    }
    let file = &assets.methods.file;
    let mut report = |id: &str, what: &str, mend: String| {
        let line = file.line_of(&[&format!("\"id\": \"{id}\"")]);
        problems.push(Problem { id: Some(id.to_owned()), ..file.problem_at(line, what, mend) });
    };
    for MethodEntry { id, keep_off, sources, .. } in methods {
        if names.all_muscles_read && !used.contains(id.as_str()) {
            report(id, "no muscle names this method", "name it where it fits, or remove it".into());
        }
        for (name, known) in keep_off.iter().filter_map(|name| Some((name, names.cautions.as_ref()?))) {
            if !known.contains_key(name.as_str()) {
                let mend = did_you_mean(name, known.keys().copied(), "see assets/atlas/cautions.json");
                report(id, &format!("caution area \"{name}\" does not exist"), mend);
            }
        }
        for (_, what, mend) in names.wrong_sources(sources) {
            report(id, &what, mend);
        }
        if !assets.pictures.contains_key(id) {
            report(id, "it has no picture", format!("draw assets/methods/{id}.svg"));
        }
    }
    for (id, picture) in assets.pictures.iter().filter(|(id, _)| !known.contains(id.as_str())) {
        let mend = did_you_mean(id, known.iter().copied(), "write the method into assets/atlas/methods.json");
        problems.push(picture.file.problem("no method has this name", mend));
    }
}

/// A tool needs a trigger point that may be pressed firmly, and what presses firmly keeps off every caution area near the muscle.
fn check_force(muscle: &ReadMuscle, method: &MethodEntry, assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let MethodEntry { id, force, keep_off, .. } = method;
    let mut report = |what: String, mend: String| {
        let line = muscle.file.line_of(&["\"methods\"", &format!("\"{id}\"")]);
        problems.push(muscle.file.problem_at(line, what, mend));
    };
    let is_firm = |point: &TriggerPointEntry| point.press == Press::Firm;
    if *force == Force::Tool && !muscle.says.trigger_points.iter().any(is_firm) {
        let what = format!("method \"{id}\" presses with a tool, but no trigger point here is pressed firmly");
        report(what, "name a method that presses with the hands, or lightly".to_owned());
    }
    if *force == Force::Light {
        return;
    }
    let figures = || assets.figures.values().filter_map(|figure| figure.value.as_ref());
    for CautionEntry { id: area, anywhere, .. } in assets.cautions.value.iter().flatten() {
        let is_near = *anywhere || figures().any(|figure| figure.is_near(area, muscle.says));
        if is_near && !keep_off.contains(area) {
            let what = format!("method \"{id}\" may meet the caution area \"{area}\", and does not keep off it");
            report(what, format!("name \"{area}\" in the \"keep_off\" of the method, or leave the method out"));
        }
    }
}

/// The text of each says how it is done.
fn check_steps(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let Parsed { file, value } = &assets.texts.methods;
    for (id, _) in value.iter().flatten().filter(|(_, text)| text.how.is_empty()) {
        let line = file.line_of(&[&format!("\"{id}\": {{"), "\"how\""]);
        let problem = file.problem_at(line, "it has no steps", "say how it is done in \"how\"");
        problems.push(Problem { id: Some(id.clone()), ..problem });
    }
}
