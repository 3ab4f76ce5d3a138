//! Labels: names are short enough for a figure; a landmark lies in what it is part of in every view that names it.

use std::collections::BTreeSet;

use crate::{
    assets::{
        FigureFile, Outline, Problem,
        asset_file::is_id,
        figure::AmongMuscles,
        schema::{LandmarkEntry, LandmarkPart},
        source_files::{Parsed, SourceFiles},
    },
    domain::Point,
};

/// The most letters of a name on a figure: more would leave a phone's figure no room beside it.
const LONGEST: usize = 26;

/// `landmarks.json` by itself and against the figures, and the names of landmarks and muscles.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    check_names(assets, problems);
    let file = &assets.landmarks.file;
    let mut ids = BTreeSet::new();
    for LandmarkEntry { id, part, at, .. } in assets.landmarks.value.iter().flatten() {
        let mark = format!("\"id\": \"{id}\"");
        let mut report = |below: &str, what: String, mend: &str| {
            let problem = file.problem_at(file.line_of(&[&mark, below]), what, mend);
            problems.push(Problem { id: Some(id.clone()), ..problem });
        };
        if !is_id(id) || !ids.insert(id) {
            let mend = "give it one of its own, in small letters, digits and single hyphens";
            report("", "this is no id, or another landmark has it".into(), mend);
        }
        for (view, place) in at {
            let (view, [x, y], figure) = (view.as_str(), place.map(f64::from), assets.figures.get(view));
            let below = format!("\"{view}\"");
            match figure.map(|figure| figure.value.as_ref()) {
                None => report(&below, format!("there is no figure \"{view}\""), "name a view that is drawn"),
                Some(Some(figure)) if !holds(figure, *part, Point { x, y }) => {
                    let what = format!("it lies outside of the {} in \"{view}\"", word(*part));
                    report(&below, what, "mend its place: x and y in figure units of that drawing");
                }
                Some(_) => {}
            }
        }
    }
}

/// The names of muscles and landmarks are short enough for a figure.
fn check_names(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let is_long = |name: &str| name.chars().count() > LONGEST;
    for Parsed { file, value } in assets.texts.muscles.values() {
        let Some(says) = value.as_ref().filter(|says| is_long(says.short_name())) else { continue };
        let line = file.line_of(&[if says.short.is_some() { "\"short\"" } else { "\"name\"" }]);
        let what = format!("the name has more than {LONGEST} letters, too many for a figure");
        problems.push(file.problem_at(line, what, "write a shorter one into \"short\""));
    }
    let Parsed { file, value } = &assets.texts.landmarks;
    for (id, _) in value.iter().flatten().filter(|(_, text)| is_long(&text.name)) {
        let line = file.line_of(&[&format!("\"{id}\": {{"), "\"name\""]);
        let what = format!("it has more than {LONGEST} letters, too many for a figure");
        problems.push(Problem { id: Some(id.clone()), ..file.problem_at(line, what, "shorten it") });
    }
}

fn word(part: LandmarkPart) -> &'static str {
    match part {
        LandmarkPart::Bone => "bones",
        LandmarkPart::Tendon => "tendons",
        LandmarkPart::Skin => "skin",
    }
}

/// Whether the point lies in something of that kind.
fn holds(figure: &FigureFile, part: LandmarkPart, at: Point) -> bool {
    let inside = |path: &kurbo::BezPath| Outline::new(path.clone()).contains(at);
    match part {
        LandmarkPart::Bone => figure.painted.bones.iter().any(|bone| inside(&bone.path)),
        LandmarkPart::Tendon => figure.painted.muscles.iter().any(|item| match item {
            AmongMuscles::Path(path) => path.class == "tendon" && inside(&path.path),
            AmongMuscles::Muscle { parts, .. } => parts.iter().any(|one| one.class == "tendon" && inside(&one.path)),
        }),
        LandmarkPart::Skin => figure.skin.outline.contains(at),
    }
}
