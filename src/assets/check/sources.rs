//! Every source is used. (That every fact names one is checked with the muscles.)

use std::collections::BTreeSet;

use crate::assets::{Problem, schema::MuscleFile, source_files::SourceFiles};

/// `sources.json` against all that names sources; only once all of that was read.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let muscles = assets.muscles.values().map(|muscle| muscle.value.as_ref()).collect::<Option<Vec<_>>>();
    let (Some(muscles), Some(sources)) = (muscles, &assets.sources.value) else { return };
    let Some(methods) = &assets.methods.value else { return };
    let by_methods = methods.iter().flat_map(|method| &method.sources);
    let (Some(cautions), Some(signs)) = (&assets.cautions.value, &assets.signs.value) else { return };
    let by_cautions = cautions.iter().flat_map(|caution| &caution.sources);
    let by_signs = signs.all().flat_map(|sign| &sign.sources).chain(&signs.ask_first);
    let Some(measures) = &assets.measures.value else { return };
    let by_measures = measures.units.iter().flat_map(|unit| &unit.sources);
    let (Some(history), Some(change)) = (&assets.history.value, &assets.change.value) else { return };
    let by_change = change.drawings.sources.iter().chain(&change.intensity.sources);
    let by_history = history.all().flat_map(|answer| &answer.sources);
    let causes = assets.causes.values().map(|cause| cause.value.as_ref()).collect::<Option<Vec<_>>>();
    let Some(causes) = causes else { return };
    let by_causes = causes.into_iter().flat_map(|cause| &cause.sources);
    let named = by_methods
        .chain(by_cautions)
        .chain(by_signs)
        .chain(by_measures)
        .chain(by_history)
        .chain(by_change)
        .chain(by_causes);
    let used = muscles.into_iter().flat_map(used).chain(named).collect::<BTreeSet<_>>();
    let file = &assets.sources.file;
    for key in sources.keys().filter(|key| !used.contains(key)) {
        let line = file.line_of(&[&format!("\"{key}\": {{")]);
        let problem = file.problem_at(line, "nothing names this source", "name it where it was used, or remove it");
        problems.push(Problem { id: Some(key.clone()), ..problem });
    }
}

fn used(muscle: &MuscleFile) -> impl Iterator<Item = &String> {
    let points = muscle.trigger_points.iter().flat_map(|point| &point.sources);
    let nerve = muscle.entrapment.iter().flat_map(|entrapment| &entrapment.sources);
    let anatomy = muscle.anatomy.all().into_iter().flat_map(|(_, keys)| keys);
    muscle.sources.iter().chain(points).chain(nerve).chain(anatomy)
}
