//! Figures against the atlas: what is drawn exists, and what must be drawn is.

use super::names::Names;
use crate::{
    assets::{ElementId, FigureFile, Problem, asset_file::did_you_mean},
    domain::{MuscleId, TriggerPointId, ZoneKind},
};

/// What the figures owe to those whose numbers they were drawn from; word for word in each `<desc>`.
pub const CREDIT: &str = "Contains numbers derived from the OpenSim gait2392 model by S.L. Delp, J.P. Loan, M.G. Hoy, \
    F.E. Zajac, E.L. Topp, J.M. Rosen, D.G. Thelen, F.C. Anderson and A. Seth (CC BY 3.0, changed: re-posed, projected, \
    simplified) and from the full-body model of A. Rajagopal, C.L. Dembia, M.S. DeMers, D.D. Delp, J.L. Hicks and \
    S.L. Delp (2016). Body proportions: ANSUR II (US Army, 2012).";

/// One figure against the names.
pub fn check(figure: &FigureFile, names: &Names, problems: &mut Vec<Problem>) {
    let mut checker = Checker { figure, names, problems };
    let description = figure.description.split_whitespace().collect::<Vec<_>>().join(" ");
    if !description.contains(CREDIT) {
        let what = "<desc> does not give the credit";
        checker.report_line(figure.file.line_of(&["<desc"]), None, what, format!("write into it: {CREDIT}"));
    }
    for (id, shape) in &figure.shapes {
        checker.is_known(shape.line, id);
    }
    for (id, stroke) in &figure.lines {
        checker.is_known(stroke.line, id);
    }
    for (id, cross) in &figure.points {
        checker.is_known(cross.line, &ElementId::X(id.clone()));
    }
    for (id, line) in figure.muscles() {
        checker.is_known(line, &ElementId::Muscle(id.clone()));
    }
    checker.is_complete();
}

struct Checker<'a> {
    figure: &'a FigureFile,
    names: &'a Names<'a>,
    problems: &'a mut Vec<Problem>,
}

impl Checker<'_> {
    fn report_line(&mut self, line: Option<u32>, id: Option<&ElementId>, what: impl Into<String>, mend: String) {
        let problem = self.figure.file.problem_at(line, what, mend);
        self.problems.push(Problem { id: id.map(ToString::to_string), ..problem });
    }

    /// Reports an id that names nothing.
    fn is_known(&mut self, line: Option<u32>, id: &ElementId) {
        let mend = match id {
            ElementId::Region(region) => self.region_mend(region.as_str()),
            ElementId::Muscle(muscle) => self.muscle_mend(muscle),
            ElementId::X(point) => self.point_mend(point),
            ElementId::Zone(kind, point) => self.point_mend(point).or_else(|| self.zone_mend(*kind, point)),
            ElementId::Entrapment(muscle) => self.muscle_mend(muscle).or_else(|| {
                let without = self.names.muscles.get(muscle).is_some_and(|read| read.says.entrapment.is_none());
                without.then(|| format!("remove it: {muscle}.json has no \"entrapment\""))
            }),
            ElementId::Caution(caution) => self.caution_mend(caution),
            ElementId::Line(area, _) => self.search_mend(area),
            _ => None,
        };
        if let Some(mend) = mend {
            self.report_line(line, Some(id), "nothing in the atlas has this name", mend);
        }
    }

    fn region_mend(&self, region: &str) -> Option<String> {
        let known = self.names.regions.as_ref().filter(|known| !known.contains(region))?;
        Some(did_you_mean(region, known.iter().copied(), "see assets/atlas/regions.json"))
    }

    fn caution_mend(&self, caution: &str) -> Option<String> {
        let known = self.names.cautions.as_ref()?;
        match known.get(caution) {
            Some(false) => None,
            Some(true) => Some(format!("remove it: {caution} may be anywhere")),
            None => Some(did_you_mean(caution, known.keys().copied(), "write it into assets/atlas/cautions.json")),
        }
    }

    fn search_mend(&self, area: &str) -> Option<String> {
        let unknown = !self.figure.draws(&ElementId::Search(area.to_owned()));
        unknown.then(|| format!("draw search-{area} in this view, or remove the line"))
    }

    fn muscle_mend(&self, muscle: &MuscleId) -> Option<String> {
        let known = &self.names.muscle_ids;
        let unknown = !known.contains(muscle.as_str());
        unknown.then(|| did_you_mean(muscle.as_str(), known.iter().copied(), "see assets/atlas/muscles"))
    }

    fn point_mend(&self, point: &TriggerPointId) -> Option<String> {
        let known = &self.names.trigger_points;
        let unknown = self.names.all_muscles_read && !known.contains_key(point);
        let ids = known.keys().map(TriggerPointId::as_str);
        unknown.then(|| did_you_mean(point.as_str(), ids, "see the trigger points in assets/atlas/muscles"))
    }

    fn zone_mend(&self, kind: ZoneKind, point: &TriggerPointId) -> Option<String> {
        let entry = self.names.trigger_points.get(point)?;
        let regions = if kind == ZoneKind::Primary { &entry.primary } else { &entry.spillover };
        regions.is_empty().then(|| format!("remove it: {point} has no {} zone", kind.as_str()))
    }

    /// Reports the X's, zones and entrapments that this view must show and does not.
    fn is_complete(&mut self) {
        let names = self.names;
        for (id, point) in &names.trigger_points {
            let cross = ElementId::X(id.clone());
            if point.view == self.figure.view && !self.figure.draws(&cross) {
                let line = self.figure.file.line_of(&["<g id=\"points\""]);
                let what = "is missing, though this is its trigger point's own view";
                self.report_line(line, Some(&cross), what, "draw it in <g id=\"points\">".into());
            }
            for (kind, regions) in [(ZoneKind::Primary, &point.primary), (ZoneKind::Spillover, &point.spillover)] {
                let whole = regions.iter().filter(|region| !point.parts.contains_key(*region));
                self.is_drawn(&ElementId::Zone(kind, id.clone()), whole);
            }
        }
        for (id, muscle) in &names.muscles {
            if let Some(entrapment) = &muscle.says.entrapment {
                self.is_drawn(&ElementId::Entrapment((*id).clone()), entrapment.zones.iter());
            }
        }
    }

    /// Reports a zone that is not drawn in this view, though one of its regions is.
    fn is_drawn<'r>(&mut self, zone: &ElementId, mut regions: impl Iterator<Item = &'r String>) {
        let shown = |region: &&String| self.figure.draws(&ElementId::Region(region.as_str().into()));
        if let Some(region) = regions.find(shown).filter(|_| !self.figure.draws(zone)) {
            let line = self.figure.file.line_of(&[&format!("<g id=\"{}\"", zone.group())]);
            let what = format!("is missing, though this view shows its region \"{region}\"");
            self.report_line(line, Some(zone), what, format!("draw it in <g id=\"{}\">", zone.group()));
        }
    }
}
