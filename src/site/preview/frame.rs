//! The part of a figure that a preview shows.

use crate::{
    domain::{Bounds, Figure, PatchSize, UNIT, ZoneKind},
    scene::Scene,
    selection::Selection,
};

/// Room around the whole figure, in figure units: the names of the sides stand at its edge.
const EDGE: f64 = 14.0;
/// Room around what is marked, in figure units.
const MARGIN: f64 = 34.0;
/// Least height of a frame, in figure units: closer, nobody would know where on the leg it is.
const LEAST_HEIGHT: f64 = 330.0;

/// All that is marked and lit, with some room around it; the whole figure where nothing is. `shape` is the frame's width by its
/// height.
pub fn frame(figure: &Figure, selection: &Selection, scene: &Scene, shape: f64) -> Bounds {
    let whole = figure.whole(selection.side).grown(EDGE);
    let marked = marked(figure, selection, scene).map_or(whole, |marked| marked.grown(MARGIN));
    let height = marked.height.max(marked.width / shape).max(LEAST_HEIGHT).min(whole.height);
    let (width, centre) = (height * shape, marked.centre());
    Bounds {
        x: within(centre.x, width, whole.x, whole.width),
        y: within(centre.y, height, whole.y, whole.height),
        width,
        height,
    }
}

/// Where a stretch begins that has its middle near `middle` and does not leave the room that begins at `start`; in the middle of
/// the room if it is longer.
fn within(middle: f64, size: f64, start: f64, room: f64) -> f64 {
    match size < room {
        true => (middle - size / 2.0).clamp(start, start + room - size),
        false => start + (room - size) / 2.0,
    }
}

/// The box of the places that hurt, the numbered X's and the patch; of an opened muscle also its shape and where it is mainly
/// felt, of another cause where it is mainly felt.
fn marked(figure: &Figure, selection: &Selection, scene: &Scene) -> Option<Bounds> {
    let (width, height) = PatchSize::default().centimetres();
    let (width, height) = (width / UNIT, height / UNIT);
    let patch = scene.patch.iter().map(|patch| Bounds {
        x: patch.at.x - width / 2.0,
        y: patch.at.y - height / 2.0,
        width,
        height,
    });
    let opened = selection.muscle.is_some();
    let zones = scene.zones.iter().filter(|zone| opened && zone.kind == ZoneKind::Primary);
    let zones = zones.map(|zone| (format!("primary-{}", zone.point), zone.side));
    let shapes = zones.chain(scene.muscles.iter().map(|mark| (mark.shape.clone(), mark.side)));
    let shapes = shapes.filter_map(|(id, side)| Some(figure.shape(&id)?.on(side)));
    let causes = scene.causes.iter().filter(|mark| mark.kind == ZoneKind::Primary);
    let causes = causes.filter_map(|mark| Some(figure.region(&mark.region)?.on(mark.side)));
    let spots = selection.pain.iter().filter_map(|spot| figure.spot(spot));
    let numbered = scene.points.iter().filter(|mark| mark.number.is_some()).map(|mark| Bounds::at(mark.at));
    spots.chain(patch).chain(numbered).chain(shapes).chain(causes).reduce(Bounds::union)
}
