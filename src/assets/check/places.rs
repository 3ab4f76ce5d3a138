//! Places: every word of one stands in `where`, and every X stands where they say, at one height in all views.

use std::collections::BTreeSet;

use super::names::{Names, ReadMuscle};
use crate::{
    assets::{
        ElementId, FigureFile, Problem,
        asset_file::did_you_mean,
        figure::Cross,
        place::{Gazetteer, Unknown},
        schema::{LandmarkEntry, Position, TriggerPointEntry},
        source_files::SourceFiles,
    },
    domain::Point,
};

/// How far an X may stand from its place, in figure units.
const NEAR: f64 = 15.0;
/// The same where the sources are vague.
const VAGUE: f64 = 25.0;
/// How far apart the heights of one X may be in upright views.
const LEVEL: f64 = 8.0;
/// How far off the place of a landmark's name its position may be.
const NAMED: f64 = 25.0;

/// Every place against `where`, the landmarks, the measures and the figures.
pub fn check(assets: &SourceFiles, names: &Names, problems: &mut Vec<Problem>) {
    let (Some(landmarks), Some(measures)) = (&assets.landmarks.value, &assets.measures.value) else { return };
    let gazetteer = Gazetteer::new(landmarks, measures);
    let figures = assets.figures.values().filter_map(|figure| figure.value.as_ref()).collect::<Vec<_>>();
    check_measures(assets, names, problems);
    let mut used = BTreeSet::new();
    for muscle in names.muscles.values() {
        for point in &muscle.says.trigger_points {
            let mut checker = Checker { muscle: *muscle, point, figures: &figures, problems };
            used.extend(point.place.landmarks());
            checker.words(landmarks);
            match gazetteer.position(&point.place) {
                Ok(position) => checker.crosses(position),
                Err(unknown) => checker.unknown(&unknown, &gazetteer),
            }
            checker.heights();
        }
    }
    check_landmarks(assets, names.all_muscles_read.then_some(&used), problems);
}

/// Landmarks that have a position: something is found from them, they have words, and they lie where figures name them.
fn check_landmarks(assets: &SourceFiles, used: Option<&BTreeSet<&str>>, problems: &mut Vec<Problem>) {
    let file = &assets.landmarks.file;
    for LandmarkEntry { id, at, position, words, .. } in assets.landmarks.value.iter().flatten() {
        let mut report = |what: String, mend: &str| {
            let line = file.line_of(&[&format!("\"id\": \"{id}\"")]);
            problems.push(Problem { id: Some(id.clone()), ..file.problem_at(line, what, mend) });
        };
        let Some(position) = position else {
            if at.is_empty() || !words.is_empty() {
                report("it has no position".into(), "write \"position\": how far to the front, down and outer");
            }
            continue;
        };
        if words.is_empty() {
            report("it has no words".into(), "write into \"words\" what a trigger point's \"where\" calls it");
        }
        if used.is_some_and(|used| !used.contains(id.as_str())) {
            let mend = "find one from it, or remove its position, and the landmark if it has no name";
            report("no trigger point is found from it".into(), mend);
        }
        for (view, [x, y]) in at {
            let named = Point { x: f64::from(*x), y: f64::from(*y) };
            let off = distance(position.seen_from(*view), named);
            if off > NAMED {
                let what = format!("its position is {off:.0} units from where \"{}\" names it", view.as_str());
                report(what, "mend either");
            }
        }
    }
}

/// Measures: each has words, a length and a source.
fn check_measures(assets: &SourceFiles, names: &Names, problems: &mut Vec<Problem>) {
    let file = &assets.measures.file;
    for unit in assets.measures.value.iter().flat_map(|measures| &measures.units) {
        let line = file.line_of(&[unit.says.first().map_or("\"says\"", String::as_str)]);
        for (_, what, mend) in names.wrong_sources(&unit.sources) {
            problems.push(file.problem_at(line, what, mend));
        }
    }
}

struct Checker<'a, 'p> {
    muscle: ReadMuscle<'a>,
    point: &'a TriggerPointEntry,
    figures: &'a [&'a FigureFile],
    problems: &'p mut Vec<Problem>,
}

impl Checker<'_, '_> {
    fn report(&mut self, below: &str, what: String, mend: impl Into<String>) {
        let mark = format!("\"id\": \"{}\"", self.point.id);
        let line = self.muscle.file.line_of(&[&mark, "\"place\"", below]);
        let problem = self.muscle.file.problem_at(line, what, mend);
        self.problems.push(Problem { id: Some(self.point.id.clone()), ..problem });
    }

    /// Whether `where` says all of it.
    fn words(&mut self, landmarks: &[LandmarkEntry]) {
        let Some(text) = self.muscle.point_text(&self.point.id) else { return };
        let says = text.directions().to_lowercase();
        let place = &self.point.place;
        let toward = place.toward.as_ref();
        for id in [&place.from].into_iter().chain(toward.map(|toward| &toward.landmark)) {
            let known = landmarks.iter().find(|landmark| &landmark.id == id).map(|landmark| landmark.words.as_slice());
            let words = known.unwrap_or_default();
            if !words.is_empty() && !words.iter().any(|word| says.contains(&word.to_lowercase())) {
                let what = format!("\"where\" does not name the landmark \"{id}\"");
                let mend = format!("call it one of {words:?} there, or add the words to the landmark");
                self.report(id, what, mend);
            }
        }
        for amount in toward.map(|toward| &toward.by).into_iter().chain(place.go.values()) {
            let words = amount.words();
            if words.is_empty() || !says.contains(&words.to_lowercase()) {
                let what = format!("\"where\" does not say \"{words}\"");
                self.report(words, what, "write the same words in both");
            }
        }
    }

    fn unknown(&mut self, unknown: &Unknown, gazetteer: &Gazetteer) {
        match unknown {
            Unknown::Landmark(id) => {
                let mend = did_you_mean(id, gazetteer.landmarks(), "give it a position in assets/atlas/landmarks.json");
                self.report(id, format!("there is no landmark \"{id}\" with a position"), mend);
            }
            Unknown::Measure(words) => {
                let mend = "see assets/atlas/measures.json, or write { \"says\": ..., \"estimate\": ... }";
                self.report(words, format!("\"{words}\" is no measure"), mend);
            }
        }
    }

    /// Each X of the trigger point with its figure.
    fn drawn(&self) -> impl Iterator<Item = (&'_ FigureFile, Cross)> {
        self.figures.iter().filter_map(|figure| Some((*figure, *figure.points.get(self.point.id.as_str())?)))
    }

    /// Whether every X stands at its place.
    fn crosses(&mut self, position: Position) {
        let texts = self.muscle.texts.map(|texts| format!(" and \"where\" in {}", texts.file.path)).unwrap_or_default();
        let most = if self.point.place.vague { VAGUE } else { NEAR };
        let mut off = Vec::new();
        for (figure, cross) in self.drawn() {
            let place = position.seen_from(figure.view);
            let units = distance(cross.point, place);
            if units > most {
                let what = format!("stands {units:.0} units from its place, x {:.0}, y {:.0}", place.x, place.y);
                let mend = format!("move it there, or mend \"place\" in {}{texts}", self.muscle.file.path);
                off.push(self.at(figure, cross, what, mend));
            }
        }
        self.problems.append(&mut off);
    }

    /// Whether its X's are level in the upright views.
    fn heights(&mut self) {
        let upright = self.drawn().filter(|(figure, _)| figure.view.is_upright()).collect::<Vec<_>>();
        let Some((own, first)) = upright.iter().find(|(figure, _)| figure.view == self.point.view).copied() else {
            return;
        };
        let apart = upright.into_iter().filter(|(_, cross)| (cross.point.y - first.point.y).abs() > LEVEL);
        let problem = |(figure, cross): (&FigureFile, Cross)| {
            let what =
                format!("stands at y {}, but in \"{}\" at y {}", cross.point.y, own.view.as_str(), first.point.y);
            self.at(figure, cross, what, "draw it at one height in all upright views".into())
        };
        let mut problems = apart.map(problem).collect();
        self.problems.append(&mut problems);
    }

    fn at(&self, figure: &FigureFile, cross: Cross, what: String, mend: String) -> Problem {
        let id = ElementId::X(self.point.id.as_str().into());
        Problem { id: Some(id.to_string()), ..figure.file.problem_at(cross.line, what, mend) }
    }
}

fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}
