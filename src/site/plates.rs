//! Contact sheets for whoever checks drawings: every muscle of a view alone, with its zones and X's, and the caution areas.

use std::{fmt::Write as _, path::Path};

use super::{
    io::{Failure, read, save},
    rasterizer::Rasterizer,
};
use crate::{
    assets::Loaded,
    domain::{Bounds, Figure, FigureArt, Muscle, ZoneKind},
    scene::Hue,
    sharing::escape,
};

/// How many muscles stand side by side.
const COLUMNS: usize = 6;
/// Width and height of one muscle's picture, in pixels, without its name.
const CELL: (f64, f64) = (480.0, 620.0);
/// Room for its name, and between pictures.
const NAME: f64 = 30.0;
/// Room around what is shown, in figure units.
const MARGIN: f64 = 14.0;
/// Least height of what is shown, in figure units: closer, nobody would know where on the leg it is.
const LEAST_HEIGHT: f64 = 250.0;

/// Writes `<view>.png` into `folder` for each view: how many. `assets` is the folder of the assets.
///
/// # Errors
/// When a file cannot be read or written.
pub fn plates(loaded: &Loaded, assets: &Path, folder: &Path) -> Result<usize, Failure> {
    let rasterizer = Rasterizer::new(assets)?;
    let stylesheet = read(&assets.join("styles/plates.css"))?;
    for figure in &loaded.atlas.figures {
        let Some(art) = loaded.art.get(&figure.view) else { continue };
        let muscles = loaded.atlas.muscles.iter().filter_map(|muscle| Some((muscle, shown(figure, muscle)?)));
        let (svg, size) = sheet(&stylesheet, figure, art, &muscles.collect::<Vec<_>>());
        let name = format!("{}.png", figure.view.as_str());
        save(&folder.join(&name), rasterizer.png(&name, &svg, size, Some(&loaded.atlas.credit))?)?;
    }
    Ok(loaded.atlas.figures.len())
}

/// What a view shows of a muscle: the box of its shape, zones and X's.
fn shown(figure: &Figure, muscle: &Muscle) -> Option<Bounds> {
    let zones = muscle.trigger_points.iter().flat_map(|point| ZoneKind::ALL.map(|kind| zone(kind, &point.id)));
    let shapes = zones.chain([format!("muscle-{}", muscle.id)]).filter_map(|id| figure.shape(&id));
    let points = muscle.trigger_points.iter().filter_map(|point| figure.point(&point.id));
    shapes.chain(points.map(|at| Bounds { x: at.x, y: at.y, width: 0.0, height: 0.0 })).reduce(Bounds::union)
}

fn zone(kind: ZoneKind, point: &impl std::fmt::Display) -> String {
    format!("{}-{point}", kind.as_str())
}

/// The sheet of one view as SVG, with its size in pixels.
fn sheet(stylesheet: &str, figure: &Figure, art: &FigureArt, muscles: &[(&Muscle, Bounds)]) -> (String, (u32, u32)) {
    let (width, height) = CELL;
    let rows = muscles.len().div_ceil(COLUMNS);
    let size = (COLUMNS as f64 * width, rows as f64 * (height + NAME));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\"><style>{stylesheet}</style>\
         <defs>{}{}<g id=\"ground\">{}{}{}</g></defs><rect class=\"paper\" width=\"{}\" height=\"{}\"/>",
        size.0, size.1, art.shapes, art.defs, art.body, art.bones, art.creases, size.0, size.1,
    );
    for (index, (muscle, shown)) in muscles.iter().enumerate() {
        let (x, y) = ((index % COLUMNS) as f64 * width, (index / COLUMNS) as f64 * (height + NAME));
        let [left, top, across, down] = cut(*shown);
        // Writing to a string cannot fail.
        let _ = write!(
            svg,
            "<text class=\"name\" x=\"{}\" y=\"{}\">{}</text>\
             <svg x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"{height}\" viewBox=\"{left:.1} {top:.1} {across:.1} {down:.1}\">{}</svg>",
            x + 8.0,
            y + 21.0,
            escape(&muscle.name),
            y + NAME,
            alone(figure, muscle, down / height),
        );
    }
    (svg + "</svg>", (size.0 as u32, size.1 as u32))
}

/// The part of the figure to show, in the shape of a picture: left, top, width, height.
fn cut(shown: Bounds) -> [f64; 4] {
    let shape = CELL.0 / CELL.1;
    let shown = shown.grown(MARGIN);
    let height = shown.height.max(shown.width / shape).max(LEAST_HEIGHT);
    let centre = shown.centre();
    [centre.x - height * shape / 2.0, centre.y - height / 2.0, height * shape, height]
}

/// The figure with one muscle. `pixel` is the size of one in figure units.
fn alone(figure: &Figure, muscle: &Muscle, pixel: f64) -> String {
    let mut svg = format!("<use href=\"#ground\"/><use href=\"#muscle-{}\"/>", muscle.id);
    let mut put = |id: &str, class: &str| {
        if figure.has(id) {
            let _ = write!(svg, "<use href=\"#{id}\" class=\"{class}\"/>");
        }
    };
    for (id, _) in figure.shapes.iter().filter(|(id, _)| id.starts_with("caution-")) {
        put(id, "caution");
    }
    for point in &muscle.trigger_points {
        for kind in ZoneKind::ALL {
            put(&zone(kind, &point.id), &format!("{} {}", kind.as_str(), Hue::of(muscle, &point.id).as_str()));
        }
    }
    for point in &muscle.trigger_points {
        let Some(at) = figure.point(&point.id) else { continue };
        let (arm, hue, name) = (8.0 * pixel, Hue::of(muscle, &point.id).as_str(), point.id.as_str());
        let _ = write!(
            svg,
            "<path class=\"x {hue}\" stroke-width=\"{:.2}\" d=\"M{:.1} {:.1}l{:.1} {:.1}m0 {:.1}l{:.1} {:.1}\"/>\
             <text class=\"point\" font-size=\"{:.1}\" x=\"{:.1}\" y=\"{:.1}\">{}</text>",
            2.4 * pixel,
            at.x - arm,
            at.y - arm,
            2.0 * arm,
            2.0 * arm,
            -2.0 * arm,
            -2.0 * arm,
            2.0 * arm,
            12.0 * pixel,
            at.x + 12.0 * pixel,
            at.y + 4.0 * pixel,
            name.rsplit_once("-tp").map_or(name, |(_, short)| short),
        );
    }
    svg
}
