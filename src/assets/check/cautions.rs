//! Caution areas and warning signs: drawn where they have a place, and never pressed firmly.

use std::collections::BTreeSet;

use super::{entry::Entry, names::Names};
use crate::{
    assets::{
        ElementId, FigureFile, Problem,
        schema::{CautionEntry, SignEntry},
        source_files::SourceFiles,
    },
    domain::Press,
};

/// How near a caution area an X is not pressed firmly, in figure units: a centimetre, for nobody presses more exactly.
const NEAR: f64 = 10.0;

/// Caution areas and signs by themselves, against the figures and against the trigger points.
pub fn check(assets: &SourceFiles, names: &Names, problems: &mut Vec<Problem>) {
    let figures = assets.figures.values().map(|figure| figure.value.as_ref()).collect::<Option<Vec<_>>>();
    let mut ids = BTreeSet::new();
    for caution in assets.cautions.value.iter().flatten() {
        let CautionEntry { id, anywhere, sources, .. } = caution;
        let mut entry = Entry { file: &assets.cautions.file, id, problems };
        let drawn = |figure: &&FigureFile| figure.draws(&ElementId::Caution(id.clone()));
        if !anywhere && figures.as_ref().is_some_and(|figures| !figures.iter().any(drawn)) {
            entry.report("no figure draws it", format!("draw caution-{id}, or say \"anywhere\": true"));
        }
        entry.sound(ids.insert(id), sources, names);
    }
    let mut ids = BTreeSet::new();
    if let Some(signs) = &assets.signs.value {
        let file = &assets.signs.file;
        for SignEntry { id, judged, sources, .. } in signs.all() {
            let mut entry = Entry { file, id, problems };
            entry.named(ids.insert(id));
            if !judged || !sources.is_empty() {
                entry.sourced(sources, names);
            }
        }
        Entry { file, id: "ask_first", problems }.sourced(&signs.ask_first, names);
    }
    for figure in assets.figures.values().filter_map(|figure| figure.value.as_ref()) {
        check_presses(figure, names, problems);
    }
}

/// A trigger point in a caution area or beside it says how lightly, or leaves it to a therapist.
fn check_presses(figure: &FigureFile, names: &Names, problems: &mut Vec<Problem>) {
    for (id, cross) in &figure.points {
        if names.trigger_points.get(id).is_none_or(|point| point.press != Press::Firm) {
            continue;
        }
        for (area, shape) in &figure.shapes {
            let off = shape.outline.distance_to(cross.point);
            if matches!(area, ElementId::Caution(_)) && off <= NEAR {
                let what = match off {
                    0.0 => format!("lies in {area}, but its \"press\" is firm"),
                    _ => format!("lies {off:.0} units from {area}, but its \"press\" is firm"),
                };
                let mend = "write light or therapist, or mend the drawing";
                let problem = figure.file.problem_at(cross.line, what, mend);
                problems.push(Problem { id: Some(ElementId::X(id.clone()).to_string()), ..problem });
            }
        }
    }
}
