//! The art of one view as it is written into pages: parts of an `<svg>`, as short as it goes.

use std::fmt::Write as _;

use super::{
    ElementId, FigureFile,
    figure::{DrawnPath, MuscleOrTendon, Painted},
    path_data, svg,
};
use crate::domain::{ArtPart, FigureArt, SmallFigure, TriggerPointId, ZoneKind};

/// The art of a figure. What the app shows and colours one by one stands in its definitions, with ids; the rest is painted and has only
/// classes.
///
/// Nothing in it needs escaping: ids are words and hyphens, classes come from a list, and the rest is numbers.
pub fn art(figure: &FigureFile) -> FigureArt {
    let mut defs = String::new();
    for (id, shape) in &figure.shapes {
        write(&mut defs, format_args!("<path id=\"{id}\" d=\"{}\"/>", path_data::compact(shape.outline.path())));
    }
    for (id, line) in &figure.lines {
        write(&mut defs, format_args!("<path id=\"{id}\" d=\"{}\"/>", path_data::compact(&line.path)));
    }
    let mut muscles = Vec::new();
    for item in &figure.painted.muscles {
        match item {
            MuscleOrTendon::Muscle { id, parts, .. } => {
                write(&mut defs, format_args!("<g id=\"muscle-{id}\">{}</g>", drawn(parts)));
                muscles.push(ArtPart::Muscle(id.clone()));
            }
            MuscleOrTendon::Tendon(tendon) => muscles.push(ArtPart::Tendon(drawn(std::slice::from_ref(tendon)))),
        }
    }
    let Painted { body, bones, creases, .. } = &figure.painted;
    FigureArt { defs, body: drawn(body), bones: drawn(bones), muscles, creases: drawn(creases) }
}

/// A figure of one trigger point alone.
pub fn small(figure: &FigureFile, point: &TriggerPointId) -> SmallFigure {
    let zone = |kind| {
        let shape = figure.shape(&ElementId::Zone(kind, point.clone()))?;
        Some(path_data::compact(shape.outline.path()))
    };
    SmallFigure {
        view: figure.view,
        bounds: figure.bounds,
        skin: path_data::compact(figure.skin.outline.path()),
        primary: zone(ZoneKind::Primary),
        spillover: zone(ZoneKind::Spillover),
        cross: figure.points.get(point).map(|cross| cross.point),
    }
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
