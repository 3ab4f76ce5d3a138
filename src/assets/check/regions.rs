//! Regions: ids, names of sides, and the view that shows each best.

use std::collections::BTreeSet;

use crate::assets::{
    ElementId, Problem,
    asset_file::{did_you_mean, is_id},
    schema::RegionEntry,
    source_files::{Parsed, SourceFiles},
    text_schema::RegionText,
};

/// Regions and their texts by themselves, and against the figures.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    check_sides(assets, problems);
    let file = &assets.regions.file;
    let mut seen = BTreeSet::new();
    for region in assets.regions.value.iter().flatten() {
        let RegionEntry { id, home, .. } = region;
        let mark = format!("\"id\": \"{id}\"");
        let mut report = |marks: &[&str], what: String, mend: String| {
            problems.push(Problem { id: Some(id.clone()), ..file.problem_at(file.line_of(marks), what, mend) });
        };
        if !is_id(id) {
            let mend = "use small letters, digits and single hyphens, such as heel-back";
            report(&[&mark], "this is no id".into(), mend.into());
        }
        if !seen.insert(id) {
            report(&[&mark, &mark], "the region stands in the list twice".into(), "remove one of the two".into());
        }
        let name = home.as_str();
        match assets.figures.get(home) {
            None => {
                let known = assets.figures.keys().map(|view| view.as_str());
                let mend = did_you_mean(name, known, "name a view that is drawn");
                report(&[&mark, "\"home\""], format!("there is no figure \"{name}\" to be its home"), mend);
            }
            Some(figure) => {
                let drawn = ElementId::Region(id.as_str().into());
                if figure.value.as_ref().is_some_and(|figure| !figure.draws(&drawn)) {
                    let what = format!("its home \"{name}\" does not show it");
                    let mend = format!("draw region-{id} in assets/figures/{name}.svg, or name another view");
                    report(&[&mark, "\"home\""], what, mend);
                }
            }
        }
    }
}

/// The text of each calls its two sides by different names.
fn check_sides(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let Parsed { file, value } = &assets.texts.regions;
    for (id, RegionText { title, on, .. }) in value.iter().flatten() {
        for (key, _) in [("title", title), ("on", on)].into_iter().filter(|(_, names)| names.left == names.right) {
            let line = file.line_of(&[&format!("\"{id}\": {{"), &format!("\"{key}\": {{")]);
            let what = format!("\"{key}\" calls both sides the same");
            let problem = file.problem_at(line, what, "say which side it is, as in \"back of your left heel\"");
            problems.push(Problem { id: Some(id.clone()), ..problem });
        }
    }
}
