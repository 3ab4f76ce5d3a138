//! The part of a figure that is shown: what was zoomed to, or else what is chosen, or else the whole.

use crate::{
    domain::{Bounds, Figure},
    scene::Scene,
    selection::Selection,
};

/// Least room around what a frame shows, in figure units.
const MARGIN: f64 = 36.0;
/// Least width and height of a frame, in figure units: closer, nobody would know where on the leg it is.
const LEAST_FRAME: f64 = 190.0;

/// The part of the figure to show. Where nobody zoomed, a muscle is framed as soon as it is opened; in a `narrow` window, where
/// the whole leg is small, what hurts is framed as well.
pub fn default_frame(figure: &Figure, selection: &Selection, scene: &Scene, narrow: bool) -> Bounds {
    let whole = figure.whole(selection.side);
    let chosen = || selection_frame(figure, selection, scene).filter(|_| narrow || selection.has_opened());
    selection.zoom.map(|zoom| zoom.frame(whole)).or_else(chosen).unwrap_or(whole)
}

/// What is chosen, closely: the opened muscle with its X's and zones, where the opened cause is felt, or what is marked with the first candidate's X. `None`
/// when there is nothing to look at but the whole.
pub fn selection_frame(figure: &Figure, selection: &Selection, scene: &Scene) -> Option<Bounds> {
    let whole = figure.whole(selection.side);
    let painted = figure.view.sides(selection.side).iter().flat_map(|side| selection.paint.rows(figure, *side));
    let spots = selection.pain.iter().filter_map(|spot| figure.spot(spot)).chain(painted);
    let marked = match selection.has_opened() {
        true => spots.chain(lit(figure, scene)).reduce(Bounds::union)?,
        false => {
            let first = scene.points.iter().filter(|mark| mark.number == Some(1)).map(|mark| Bounds::at(mark.at));
            let patch = scene.patch.iter().map(|patch| Bounds::at(patch.at));
            spots.chain(first).chain(patch).reduce(Bounds::union).filter(|_| selection.hurts())?
        }
    };
    let marked = marked.grown(MARGIN);
    let (width, height) = (marked.width.max(LEAST_FRAME), marked.height.max(LEAST_FRAME));
    let centre = marked.centre();
    let within =
        |middle: f64, size: f64, start: f64, room: f64| (middle - size / 2.0).min(start + room - size).max(start);
    Some(Bounds {
        x: within(centre.x, width, whole.x, whole.width),
        y: within(centre.y, height, whole.y, whole.height),
        width: width.min(whole.width),
        height: height.min(whole.height),
    })
}

/// The boxes of what is lit for a muscle or a cause: its shape, its zones and its X's.
fn lit<'a>(figure: &'a Figure, scene: &'a Scene) -> impl Iterator<Item = Bounds> + 'a {
    let muscles = scene.muscles.iter().map(|mark| (mark.shape.clone(), mark.side));
    let zones = scene.zones.iter().map(|zone| (format!("{}-{}", zone.kind.as_str(), zone.point), zone.side));
    let shapes = muscles.chain(zones).filter_map(|(shape, side)| Some(figure.shape(&shape)?.on(side)));
    let causes = scene.causes.iter().filter_map(|mark| Some(figure.region(&mark.region)?.on(mark.side)));
    shapes.chain(causes).chain(scene.points.iter().map(|mark| Bounds::at(mark.at)))
}
