//! The art of one view as it is written into pages: parts of an `<svg>`, as short as it goes.

use std::{f64::consts::FRAC_PI_8, fmt::Write as _};

use kurbo::{BezPath, PathEl};

use super::{
    ElementId, FigureFile, Outline,
    figure::{AmongMuscles, DrawnPath, Painted},
    path_data, svg,
};
use crate::domain::{ArtPart, Bounds, FigureArt, MuscleId, Side, SmallFigure, TriggerPointId, ZoneKind};

/// Room around what a small figure shows, in figure units.
const ROOM: f64 = 20.0;
/// The width of a small figure, in heights.
const SHAPE: f64 = 0.75;
/// Least height of what a small figure shows, in figure units: closer, nobody would know where on the leg it is.
const LEAST_HEIGHT: f64 = 240.0;

/// The art of a figure. What the app shows and colours one by one stands in its definitions, with ids; the rest is painted and has only
/// classes. `is_deep` tells which muscles lie on the bone: they are drawn darker.
///
/// Nothing in it needs escaping: ids are words and hyphens, classes come from a list, and the rest is numbers.
pub fn art(figure: &FigureFile, is_deep: impl Fn(&MuscleId) -> bool) -> FigureArt {
    let mut shapes = String::new();
    for (id, shape) in &figure.shapes {
        write(&mut shapes, format_args!("<path id=\"{id}\" d=\"{}\"/>", path_data::compact(shape.outline.path())));
    }
    for (id, line) in &figure.lines {
        write(&mut shapes, format_args!("<path id=\"{id}\" d=\"{}\"/>", path_data::compact(&line.path)));
    }
    let skin = path_data::compact(figure.skin.outline.path());
    // Where both legs are drawn, a patch may lie on both.
    let both = figure.view.sides(Side::Right).len() > 1;
    let other = if both { "<use href=\"#skin\" transform=\"scale(-1 1)\"/>" } else { "" };
    write(&mut shapes, format_args!("<clipPath id=\"within-skin\"><path id=\"skin\" d=\"{skin}\"/>{other}</clipPath>"));
    let (mut defs, mut muscles) = (String::new(), Vec::new());
    for item in &figure.painted.muscles {
        match item {
            AmongMuscles::Muscle { id, parts, .. } => {
                let (deep, course) = (if is_deep(id) { "deep " } else { "" }, course(parts));
                let parts = shadow(parts) + &drawn(parts);
                write(&mut defs, format_args!("<g id=\"muscle-{id}\" class=\"{deep}{course}\">{parts}</g>"));
                muscles.push(ArtPart::Muscle(id.clone()));
            }
            AmongMuscles::Path(path) => muscles.push(ArtPart::Path(drawn(std::slice::from_ref(path)))),
        }
    }
    let Painted { body, bones, creases, .. } = &figure.painted;
    FigureArt { shapes, defs, body: drawn(body), bones: drawn(bones), muscles, creases: drawn(creases) }
}

/// A figure of one trigger point alone.
pub fn small(figure: &FigureFile, point: &TriggerPointId) -> SmallFigure {
    let zone = |kind| figure.shape(&ElementId::Zone(kind, point.clone())).map(|shape| &shape.outline);
    let (primary, spillover) = (zone(ZoneKind::Primary), zone(ZoneKind::Spillover));
    let cross = figure.points.get(point).map(|cross| cross.point);
    let zones = [primary, spillover].into_iter().flatten().map(|outline| outline.bounds());
    let shown = zones.chain(cross.map(Bounds::at)).reduce(Bounds::union);
    let path = |outline: &Outline| path_data::compact(outline.path());
    SmallFigure {
        view: figure.view,
        frame: shown.map_or(figure.bounds, |shown| frame(figure.bounds, shown)),
        primary: primary.map(path),
        spillover: spillover.map(path),
        cross,
    }
}

/// The part of a drawing that shows `shown` with room around it, upright as a small figure is.
fn frame(drawing: Bounds, shown: Bounds) -> Bounds {
    let (centre, room) = (shown.centre(), shown.grown(ROOM));
    let height = room.height.max(room.width / SHAPE).max(LEAST_HEIGHT).min(drawing.height);
    let y = (centre.y - height / 2.0).min(drawing.y + drawing.height - height).max(drawing.y);
    let width = height * SHAPE;
    Bounds { x: centre.x - width / 2.0, y, width, height }
}

/// How a muscle's fibres run on the drawing, on the whole: `upright`, `level`, `rising` (to the right) or `falling`. Light falls across.
fn course(parts: &[DrawnPath]) -> &'static str {
    // A fibre has a course, but no direction: twice the angle is the same both ways.
    let (mut x, mut y) = (0.0, 0.0);
    for fibre in parts.iter().filter(|part| part.class == "fibre") {
        let (start, end) = (fibre.path.elements().first(), fibre.path.elements().last());
        let ends = start.and_then(PathEl::end_point).zip(end.and_then(PathEl::end_point));
        let Some(chord) = ends.map(|(start, end)| end - start).filter(|chord| chord.hypot() > 0.0) else { continue };
        let twice = 2.0 * chord.atan2();
        (x, y) = (x + chord.hypot() * twice.cos(), y + chord.hypot() * twice.sin());
    }
    match f64::atan2(y, x) / 2.0 {
        _ if x.hypot(y) == 0.0 => "upright",
        angle if angle.abs() < FRAC_PI_8 => "level",
        angle if angle.abs() > 3.0 * FRAC_PI_8 => "upright",
        // Figures have y down.
        angle if angle > 0.0 => "falling",
        _ => "rising",
    }
}

/// The shadow that a muscle casts on what lies below it: the outline of its bellies, which the style sheet draws broad and faint.
fn shadow(parts: &[DrawnPath]) -> String {
    let bellies =
        parts.iter().filter(|part| part.class == "belly").flat_map(|part| part.path.iter()).collect::<BezPath>();
    if bellies.is_empty() {
        return String::new();
    }
    format!("<path class=\"shadow\" d=\"{}\"/>", path_data::compact(&bellies))
}

/// Paths as markup. Lines of one class that follow each other become one path: a quarter fewer elements for the browser to lay out.
fn drawn(paths: &[DrawnPath]) -> String {
    let mut markup = String::new();
    for run in paths.chunk_by(|a, b| a.class == b.class && svg::may_be_open(a.class)) {
        let Some(DrawnPath { class, .. }) = run.first() else { continue };
        let path = run.iter().flat_map(|one| one.path.iter()).collect();
        write(&mut markup, format_args!("<path class=\"{class}\" d=\"{}\"/>", path_data::compact(&path)));
    }
    markup
}

fn write(art: &mut String, markup: std::fmt::Arguments) {
    // Writing to a string cannot fail.
    let _ = art.write_fmt(markup);
}
