//! Regions tile the skin of a figure: no gap, no overlap, nothing outside. X's and shapes stay on the skin.

use super::measured::{Measured, ratio};
use crate::{
    assets::{ElementId, Problem},
    domain::CellSet,
};

/// The largest share of a shape that may lie outside the skin.
const OUTSIDE: f64 = 0.02;
/// The largest share of the skin that may be covered by no region.
const GAP: f64 = 0.005;
/// The largest share of the skin that may be covered by two regions.
const OVERLAP: f64 = 0.005;

/// The geometry of one figure.
pub fn check(measured: &Measured, problems: &mut Vec<Problem>) {
    outside(measured, problems);
    let regions = measured.shapes.iter().filter(|(id, _)| matches!(id, ElementId::Region(_)));
    let regions = regions.map(|(id, squares)| (*id, squares)).collect::<Vec<_>>();
    let mut covered = CellSet::default();
    regions.iter().for_each(|(_, squares)| covered.add(squares));
    overlap(measured, &regions, &covered, problems);
    gap(measured, &covered, problems);
}

fn outside(measured: &Measured, problems: &mut Vec<Problem>) {
    let figure = measured.figure;
    for (id, squares) in &measured.shapes {
        let outside = 1.0 - Measured::share(squares, &measured.skin);
        if outside > OUTSIDE {
            let what = format!("{:.1} % of it lies outside the skin", outside * 100.0);
            problems.push(problem(measured, id, measured.line(id), what, "pull it in"));
        }
    }
    for (id, cross) in figure.points.iter().filter(|(_, cross)| !figure.skin.outline.contains(cross.point)) {
        let id = ElementId::X(id.clone());
        problems.push(problem(measured, &id, cross.line, "it lies outside the skin", "move it into its muscle"));
    }
}

fn overlap(measured: &Measured, regions: &[(&ElementId, &CellSet)], covered: &CellSet, problems: &mut Vec<Problem>) {
    let sum = regions.iter().map(|(_, squares)| squares.len()).sum::<u32>();
    let double = ratio(sum - covered.len(), measured.skin.len()).unwrap_or(0.0);
    if double <= OVERLAP {
        return;
    }
    let pairs = regions.iter().enumerate().flat_map(|(index, a)| regions.iter().skip(index + 1).map(move |b| (a, b)));
    let Some(((other, _), (id, _))) = pairs.max_by_key(|(a, b)| a.1.overlap(&b.1.into())) else { return };
    let what = format!("{:.1} % of the skin is in two regions, most of it here and in {other}", double * 100.0);
    problems.push(problem(measured, id, measured.line(id), what, "let the regions meet at one border"));
}

fn gap(measured: &Measured, covered: &CellSet, problems: &mut Vec<Problem>) {
    let Measured { figure, raster, skin, .. } = measured;
    let all_read = !figure.unread.iter().any(|id| matches!(id, ElementId::Region(_)));
    let gap = 1.0 - Measured::share(skin, covered);
    if gap > GAP && all_read {
        let (x, y) = raster.longest_run(skin.iter().filter(|square| !covered.contains(*square)));
        let what = format!("{:.1} % of the skin is in no region, most of it near x {x:.0}, y {y:.0}", gap * 100.0);
        problems.push(problem(measured, &ElementId::Skin, figure.skin.line, what, "let the regions there meet"));
    }
}

fn problem(measured: &Measured, id: &ElementId, line: Option<u32>, what: impl Into<String>, mend: &str) -> Problem {
    Problem { id: Some(id.to_string()), ..measured.figure.file.problem_at(line, what, mend) }
}
