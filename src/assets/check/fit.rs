//! Zones cover the regions that the texts name: ranking counts what is drawn, cards say what is written.

use std::collections::BTreeMap;

use super::{measured::Measured, names::Names};
use crate::{
    assets::{ElementId, Problem, schema::TriggerPointEntry, text_schema::PointText},
    domain::ZoneKind,
};

/// The share of a region that a zone must cover if it names it. Ours: zones are soft shapes, and stay off the skin's edge.
const NAMED: f64 = 0.4;
/// The largest share of a region that a zone may cover without naming it. Ours.
const UNNAMED: f64 = 0.06;

/// One figure's zones against the regions that the atlas names for them. A part of a region need not be seen in every view that
/// shows the region.
pub fn check(measured: &Measured, names: &Names, problems: &mut Vec<Problem>) {
    for (zone, squares) in &measured.shapes {
        let Some(named) = named(zone, names) else { continue };
        let parts = parts(zone, names);
        for (region, skin) in &measured.shapes {
            let ElementId::Region(id) = region else { continue };
            if skin.is_empty() {
                continue;
            }
            let percent = Measured::share(skin, squares) * 100.0;
            if parts.is_some_and(|parts| parts.contains_key(id.as_str())) {
                continue;
            }
            let named = named.iter().any(|name| name == id.as_str());
            let (what, mend) = if named && percent < NAMED * 100.0 {
                (format!("covers only {percent:.0} % of \"{id}\", which it names"), "draw it over the region")
            } else if !named && percent > UNNAMED * 100.0 {
                (format!("covers {percent:.0} % of \"{id}\", which it does not name"), "pull it in")
            } else {
                continue;
            };
            let problem =
                measured.figure.file.problem_at(measured.line(zone), what, format!("{mend}, or change the text"));
            problems.push(Problem { id: Some(zone.to_string()), ..problem });
        }
    }
}

/// Those of its regions of which a zone takes only a part.
fn parts<'a>(zone: &ElementId, names: &Names<'a>) -> Option<&'a BTreeMap<String, String>> {
    let ElementId::Zone(_, point) = zone else { return None };
    Some(&names.trigger_points.get(point)?.parts)
}

/// Parts of regions: each is one of a region that its zone names, `hurts` says which, and some view draws it.
pub fn check_parts(all: &[Measured], names: &Names, problems: &mut Vec<Problem>) {
    for muscle in names.muscles.values() {
        for TriggerPointEntry { id, primary, spillover, parts, .. } in &muscle.says.trigger_points {
            for (region, words) in parts {
                let mut report = |what: String, mend: &str| {
                    let marks = [&format!("\"id\": \"{id}\""), "\"parts\"", &format!("\"{region}\"")];
                    let problem = muscle.file.problem_at(muscle.file.line_of(&marks), what, mend);
                    problems.push(Problem { id: Some(id.clone()), ..problem });
                };
                let kind = match (primary.contains(region), spillover.contains(region)) {
                    (true, _) => ZoneKind::Primary,
                    (_, true) => ZoneKind::Spillover,
                    _ => {
                        report(format!("no zone of it names \"{region}\""), "name the region in one of its zones, too");
                        continue;
                    }
                };
                let says = |text: &PointText| !words.is_empty() && text.hurts.contains(words.as_str());
                if muscle.point_text(id).is_some_and(|text| !says(text)) {
                    report(format!("\"hurts\" does not say \"{words}\""), "write the same words in both");
                }
                let zone = ElementId::Zone(kind, id.as_str().into());
                let shape = ElementId::Region(region.as_str().into());
                let covers = |one: &Measured| {
                    let (zone, skin) = (one.shapes.get(&zone)?, one.shapes.get(&shape)?);
                    Some(!skin.is_empty() && Measured::share(skin, zone) >= UNNAMED)
                };
                if !all.iter().filter_map(covers).any(|covers| covers) {
                    report(format!("no view draws {zone} over \"{region}\""), "draw that part of it");
                }
            }
        }
    }
}

/// The regions that the atlas names for a zone; none if it is no zone, or one that nothing names.
fn named<'a>(zone: &ElementId, names: &Names<'a>) -> Option<&'a [String]> {
    let regions = match zone {
        ElementId::Zone(ZoneKind::Primary, point) => &names.trigger_points.get(point)?.primary,
        ElementId::Zone(ZoneKind::Spillover, point) => &names.trigger_points.get(point)?.spillover,
        ElementId::Entrapment(muscle) => &names.muscles.get(muscle)?.says.entrapment.as_ref()?.zones,
        _ => return None,
    };
    // A region that does not exist was reported, and is likely one that is covered here.
    let exist = |regions: &&[String]| {
        names.regions.as_ref().is_some_and(|known| regions.iter().all(|region| known.contains(region.as_str())))
    };
    Some(regions.as_slice()).filter(|regions| !regions.is_empty()).filter(exist)
}
