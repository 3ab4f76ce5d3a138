//! Zones cover the regions that the texts name: ranking counts what is drawn, cards say what is written.

use super::{measured::Measured, names::Names};
use crate::{
    assets::{ElementId, Problem},
    domain::ZoneKind,
};

/// The share of a region that a zone must cover if it names it. Ours: zones are soft shapes, and stay off the skin's edge.
const NAMED: f64 = 0.4;
/// The largest share of a region that a zone may cover without naming it. Ours.
const UNNAMED: f64 = 0.06;

/// One figure's zones against the regions that the atlas names for them.
pub fn check(measured: &Measured, names: &Names, problems: &mut Vec<Problem>) {
    for (zone, squares) in &measured.shapes {
        let Some(named) = named(zone, names) else { continue };
        for (region, skin) in &measured.shapes {
            let ElementId::Region(id) = region else { continue };
            if skin.is_empty() {
                continue;
            }
            let percent = Measured::share(skin, squares) * 100.0;
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
