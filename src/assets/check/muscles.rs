//! Muscles and trigger points: ids, numbers, and everything that they name.

use std::collections::BTreeSet;

use super::names::{Names, ReadMuscle};
use crate::{
    assets::{
        Problem,
        asset_file::{did_you_mean, is_id},
        schema::{CountEntry, TriggerPointEntry},
        source_files::SourceFiles,
    },
    domain::{LocationCertainty, MuscleId, Press},
};

/// Every muscle file by itself and against the names.
pub fn check(assets: &SourceFiles, names: &Names, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for (id, muscle) in &names.muscles {
        let mut checker = Checker { muscle: *muscle, names, problems: &mut *problems };
        checker.muscle(id);
        for point in &muscle.says.trigger_points {
            checker.trigger_point(id, point);
            if !seen.insert(&point.id) {
                let mark = format!("\"id\": \"{}\"", point.id);
                let here = muscle.says.trigger_points.iter().filter(|other| other.id == point.id).count();
                let marks = vec![mark.as_str(); here];
                checker.report(
                    &marks,
                    Some(&point.id),
                    "another trigger point has this id",
                    "give it an id of its own",
                );
            }
        }
    }
    if assets.muscles.is_empty() && problems.is_empty() {
        problems.push(assets.regions.file.problem("there is no muscle", "write one in assets/atlas/muscles"));
    }
}

struct Checker<'a> {
    muscle: ReadMuscle<'a>,
    names: &'a Names<'a>,
    problems: &'a mut Vec<Problem>,
}

impl Checker<'_> {
    fn report(&mut self, marks: &[&str], id: Option<&str>, what: impl Into<String>, mend: impl Into<String>) {
        let file = self.muscle.file;
        let problem = file.problem_at(file.line_of(marks), what, mend);
        self.problems.push(Problem { id: id.map(str::to_owned), ..problem });
    }

    fn muscle(&mut self, id: &MuscleId) {
        let says = self.muscle.says;
        if says.trigger_points.is_empty() {
            let mend = "write one; a muscle without is not for this atlas";
            self.report(&["\"trigger_points\""], None, "the muscle has no trigger points", mend);
        }
        self.sources(&["\n  \"sources\""], None, &says.sources);
        for (key, sources) in says.anatomy.all() {
            self.sources(&["\"anatomy\"", &quoted(key)], Some("anatomy"), sources);
        }
        for CountEntry { percent, of, source } in &says.counts {
            let marks = ["\"counts\"", &quoted(source)];
            if *percent > 100 || *of == 0 {
                let mend = "write hundredths of the patients, and how many patients there were";
                self.report(&marks, None, format!("{percent} % of {of} patients cannot be"), mend);
            }
            if !says.sources.contains(source) {
                let mend = "name it among the muscle's \"sources\", too";
                self.report(&marks, None, format!("the source \"{source}\" of a count is none of the muscle's"), mend);
            }
        }
        for area in &says.search_areas {
            let Some(known) = self.names.search_areas.as_ref().filter(|known| !known.contains(area.as_str())) else {
                continue;
            };
            let mend = did_you_mean(area, known.iter().copied(), &format!("draw it: search-{area} in a figure"));
            let marks = ["\"search_areas\"", &quoted(area)];
            self.report(&marks, None, format!("search area \"{area}\" does not exist"), mend);
        }
        if self.names.drawn_muscles.as_ref().is_some_and(|drawn| !drawn.contains(id)) {
            let mend = format!("draw <g id=\"muscle-{id}\"> in a figure");
            self.report(&[], None, "no figure draws the muscle", mend);
        }
        if let Some(entrapment) = &says.entrapment {
            self.sources(&["\"entrapment\"", "\"sources\""], Some("entrapment"), &entrapment.sources);
            self.feel(&["\"entrapment\"", "\"feel\""], Some("entrapment"), entrapment.feel.is_empty());
            self.zone(&["\"entrapment\"", "\"zones\""], "entrapment", &entrapment.zones, &[]);
            if entrapment.zones.is_empty() {
                let marks = ["\"entrapment\"", "\"zones\""];
                self.report(&marks, Some("entrapment"), "names no region", "name where the nerve is felt");
            }
        }
    }

    fn trigger_point(&mut self, muscle: &MuscleId, point: &TriggerPointEntry) {
        let TriggerPointEntry { id, view, press, confidence, primary, spillover, common, .. } = point;
        let mark = format!("\"id\": {}", quoted(id));
        let whose = id.rsplit_once("-tp").map(|(name, _)| name);
        let elsewhere = whose.filter(|name| *name != muscle.as_str() && self.names.muscle_ids.contains(name));
        if !is_id(id) || whose.is_none() {
            let mend = format!("write it as \"{muscle}-tp1\" or \"{muscle}-tp-inner\"");
            self.report(&[&mark], Some(id), "this is no id of a trigger point", mend);
        } else if let Some(other) = elsewhere {
            let mend = format!("move it into {other}.json, or call it \"{muscle}-tp1\"");
            self.report(&[&mark], Some(id), "the id is that of another muscle", mend);
        }
        if !(1..=3).contains(common) {
            let mend = "write 3 for often, 2 for usual, 1 for rare";
            self.report(&[&mark, "\"common\""], Some(id), format!("common is {common}"), mend);
        }
        let unread = matches!(confidence.location, LocationCertainty::MusclePositionSeen | LocationCertainty::Recalled);
        if *press == Press::Firm && unread {
            let mend = "write light or therapist: only a place that was read in a source is pressed firmly";
            self.report(&[&mark, "\"press\""], Some(id), "\"press\" is firm, but no source gives its place", mend);
        }
        if !self.names.views.contains(view) {
            let what = format!("there is no figure \"{}\" to draw it in", view.as_str());
            self.report(&[&mark, "\"view\""], Some(id), what, "name a view that is drawn");
        }
        self.feel(&[&mark, "\"feel\""], Some(id), point.feel.is_empty());
        self.sources(&[&mark, "\"sources\""], Some(id), &point.sources);
        if primary.is_empty() {
            let mend = "name the regions where it mainly hurts";
            self.report(&[&mark, "\"primary\""], Some(id), "it has no primary zone", mend);
        }
        self.zone(&[&mark, "\"primary\""], id, primary, &[]);
        self.zone(&[&mark, "\"spillover\""], id, spillover, primary);
    }

    fn feel(&mut self, marks: &[&str], id: Option<&str>, is_empty: bool) {
        if is_empty {
            self.report(marks, id, "it feels like nothing", "write \"feel\": [\"ache\"], or numb or cramp");
        }
    }

    /// Checks that the regions exist and are named once, here and in the zone that they must not share any with.
    fn zone(&mut self, marks: &[&str], id: &str, regions: &[String], apart: &[String]) {
        for (index, region) in regions.iter().enumerate() {
            let name = quoted(region);
            let marks = [marks, &[&name]].concat();
            if let Some(known) = self.names.regions.as_ref().filter(|known| !known.contains(region.as_str())) {
                let mend = did_you_mean(region, known.iter().copied(), "see assets/atlas/regions.json");
                self.report(&marks, Some(id), format!("region \"{region}\" does not exist"), mend);
            }
            if regions.iter().take(index).any(|before| before == region) {
                let marks = [marks.as_slice(), &[&name]].concat();
                self.report(&marks, Some(id), format!("region \"{region}\" is named twice"), "name it once");
            }
            if apart.contains(region) {
                let what = format!("region \"{region}\" is both primary and spillover");
                self.report(&marks, Some(id), what, "leave it in one of the two");
            }
        }
    }

    fn sources(&mut self, marks: &[&str], id: Option<&str>, keys: &[String]) {
        for (key, what, mend) in self.names.wrong_sources(keys) {
            let name = key.map(quoted);
            let marks = [marks, name.as_deref().as_slice()].concat();
            self.report(&marks, id, what, mend);
        }
    }
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}
