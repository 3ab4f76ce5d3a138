//! What a figure can name, and where: well inside the part of a muscle that is seen once the nearer layers are off.

use std::collections::BTreeMap;

use super::{
    FigureFile, Outline,
    figure::{AmongMuscles, DrawnPath},
    raster::Raster,
    schema::{LandmarkEntry, TriggerPointEntry},
    text_schema::LandmarkTexts,
};
use crate::domain::{CellSet, Depth, Label, Layer, MuscleId, Point};

/// How many rims of squares of 2 units what is seen of a muscle must have, to be named.
const ROOM: usize = 2;
/// How far apart in height the places of names should be, in figure units: so their leader lines lie level, and keep off
/// each other's ends.
const APART: f64 = 40.0;
/// What a unit off the innermost place costs, in units of height.
const OFF: f64 = 0.15;

/// The landmarks with their names, and the trigger points that are found from them.
pub struct Landmarks<'a> {
    pub entries: &'a [LandmarkEntry],
    pub texts: &'a LandmarkTexts,
    pub points: Vec<&'a TriggerPointEntry>,
}

impl Landmarks<'_> {
    /// Those that a figure names, in their own order. A view that the file does not write a place for names a landmark only for the
    /// trigger points whose own view it is.
    fn labels(&self, figure: &FigureFile) -> Vec<Label> {
        let label = |entry: &LandmarkEntry| {
            let written = entry.at.get(&figure.view).map(|at| Point { x: f64::from(at[0]), y: f64::from(at[1]) });
            let is_found = |point: &&&TriggerPointEntry| {
                point.place.landmarks().any(|id| id == entry.id)
                    && figure.points.contains_key(point.id.as_str())
                    && (written.is_some() || point.view == figure.view)
            };
            let found: Vec<_> = self.points.iter().filter(is_found).map(|point| point.id.as_str().into()).collect();
            let position = entry.position.filter(|_| !found.is_empty()).map(|position| position.seen_from(figure.view));
            Some(Label {
                name: self.texts.get(&entry.id)?.name.clone(),
                muscle: None,
                layer: entry.part.layer(),
                at: written.or(position)?,
                seen: written.is_some(),
                found,
            })
        };
        self.entries.iter().filter_map(label).collect()
    }
}

/// The labels of a figure: muscles, the roomiest first, then landmarks. `named` holds how deep each muscle lies, and its name on figures.
pub fn labels(figure: &FigureFile, named: &BTreeMap<&MuscleId, (Depth, &str)>, landmarks: &Landmarks) -> Vec<Label> {
    let landmarks = landmarks.labels(figure);
    let raster = Raster::fine(figure.bounds);
    let mut muscles = Vec::new();
    for (place, item) in (1..).zip(&figure.painted.muscles) {
        if let AmongMuscles::Muscle { id, parts, .. } = item
            && let Some((depth, name)) = named.get(id)
        {
            let bellies = area(&raster, parts, &["belly"]);
            // Of some muscles a view shows nothing but the tendon.
            let whole = if bellies.is_empty() { area(&raster, parts, &["tendon"]) } else { bellies };
            let mut hidden = CellSet::default();
            let later = figure.painted.muscles.iter().skip(place).filter_map(|item| over(item, *depth, named));
            later.for_each(|parts| hidden.add(&area(&raster, parts, &["belly", "tendon"])));
            let bare = raster.rings(whole.iter().filter(|square| !hidden.contains(*square)).collect());
            let seen = bare.len() >= ROOM;
            muscles.push((id, *depth, *name, seen, if seen { bare } else { raster.rings(whole) }));
        }
    }
    // Those with the least room choose first.
    muscles.sort_by_key(|(.., rings)| rings.len());
    let mut labels: Vec<Label> = Vec::new();
    for (id, depth, name, seen, rings) in muscles {
        let layer = Layer::of(depth);
        let others = labels
            .iter()
            .filter(|label| label.layer == layer)
            .chain(landmarks.iter().filter(|label| label.seen))
            .map(|label| label.at.y);
        if let Some(at) = place(&raster, &rings, &others.collect::<Vec<_>>()) {
            labels.push(Label { name: name.to_owned(), muscle: Some(id.clone()), layer, at, seen, found: Vec::new() });
        }
    }
    labels.reverse();
    labels.extend(landmarks);
    labels
}

/// The place in the inner half of a shape that is level with none of `others`, and near to the innermost.
fn place(raster: &Raster, rings: &[CellSet], others: &[f64]) -> Option<Point> {
    let innermost = raster.middle_of(rings.last()?)?;
    let cost = |at: &Point| {
        let apart = others.iter().map(|other| (at.y - other).abs()).fold(APART, f64::min);
        OFF * (at.x - innermost.x).hypot(at.y - innermost.y) - apart
    };
    let places = rings.get(rings.len() / 2)?.iter().map(|square| raster.middle(square));
    places.min_by(|a, b| cost(a).total_cmp(&cost(b)))
}

/// The parts of a muscle or tendon that hide a muscle of this depth which was painted before: nearer ones are off.
fn over<'a>(
    item: &'a AmongMuscles,
    depth: Depth,
    named: &BTreeMap<&MuscleId, (Depth, &str)>,
) -> Option<&'a [DrawnPath]> {
    match item {
        AmongMuscles::Muscle { id, parts, .. } => {
            named.get(id).filter(|(other, _)| *other >= depth).map(|_| &parts[..])
        }
        AmongMuscles::Path(path) => Some(std::slice::from_ref(path)),
    }
}

/// The squares of all parts of these classes.
fn area(raster: &Raster, parts: &[DrawnPath], classes: &[&str]) -> CellSet {
    let mut area = CellSet::default();
    for part in parts.iter().filter(|part| classes.contains(&part.class)) {
        area.add(&raster.fill(&Outline::new(part.path.clone())));
    }
    area
}
