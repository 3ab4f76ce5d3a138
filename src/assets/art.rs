//! The art of one view as it is written into pages: the inside of an `<svg>`, as short as it goes.

use std::fmt::Write as _;

use super::{
    ElementId, FigureFile,
    figure::{DrawnPath, MuscleOrTendon},
    path_data, svg,
};
use crate::domain::{SmallFigure, TriggerPointId, ZoneKind};

/// The markup of a figure. What the app shows and colours one by one stands in `<defs>`, with ids; the rest is painted and
/// has only classes.
///
/// Nothing in it needs escaping: ids are words and hyphens, classes come from a list, and the rest is numbers.
pub fn markup(figure: &FigureFile) -> String {
    let mut art = String::from("<defs>");
    for (id, shape) in &figure.shapes {
        write(&mut art, format_args!("<path id=\"{id}\" d=\"{}\"/>", path_data::compact(shape.outline.path())));
    }
    for (id, line) in &figure.lines {
        write(&mut art, format_args!("<path id=\"{id}\" d=\"{}\"/>", path_data::compact(&line.path)));
    }
    let mut muscles = String::new();
    for item in &figure.painted.muscles {
        match item {
            MuscleOrTendon::Muscle { id, parts, .. } => {
                write(&mut art, format_args!("<g id=\"muscle-{id}\">"));
                all_drawn(&mut art, parts);
                art.push_str("</g>");
                write(&mut muscles, format_args!("<use href=\"#muscle-{id}\"/>"));
            }
            MuscleOrTendon::Tendon(tendon) => drawn(&mut muscles, tendon),
        }
    }
    art.push_str("</defs><g id=\"leg\">");
    group(&mut art, "body", &figure.painted.body);
    group(&mut art, "bones", &figure.painted.bones);
    write(&mut art, format_args!("<g class=\"muscles\">{muscles}</g>"));
    group(&mut art, "creases", &figure.painted.creases);
    art.push_str("</g>");
    art
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

fn group(art: &mut String, class: &str, paths: &[DrawnPath]) {
    write(art, format_args!("<g class=\"{class}\">"));
    all_drawn(art, paths);
    art.push_str("</g>");
}

/// Lines of one class that follow each other become one path: a quarter fewer elements for the browser to lay out.
fn all_drawn(art: &mut String, paths: &[DrawnPath]) {
    for run in paths.chunk_by(|a, b| a.class == b.class && svg::may_be_open(a.class)) {
        let Some(DrawnPath { class, .. }) = run.first() else { continue };
        let path = run.iter().flat_map(|one| one.path.iter()).collect();
        drawn(art, &DrawnPath { class, path });
    }
}

fn drawn(art: &mut String, DrawnPath { class, path }: &DrawnPath) {
    write(art, format_args!("<path class=\"{class}\" d=\"{}\"/>", path_data::compact(path)));
}

fn write(art: &mut String, markup: std::fmt::Arguments) {
    // Writing to a string cannot fail.
    let _ = art.write_fmt(markup);
}
