//! The part of a figure that is shown: what was zoomed to, or else what is chosen, or else the whole.

use crate::{
    domain::{Bounds, Figure},
    scene::Scene,
    selection::Selection,
};

/// Least room around what a frame shows, in figure units.
const MARGIN: f64 = 36.0;
/// Least width and height of a frame in a narrow window or on paper, in figure units: closer, nobody would know where on the leg it is.
const LEAST_NARROW: f64 = 190.0;
/// The same in a wide window, which has room for the places around, where it may hurt as well.
const LEAST_WIDE: f64 = 480.0;

/// Where a figure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// In a window that is wide enough for figure and list side by side.
    Wide,
    /// In a narrower window: above the list.
    Narrow,
    /// On a sheet of paper.
    Paper,
}

/// What is chosen, closely: what is marked with the X that leads; or else the opened muscle with its X's and
/// zones, or where the opened cause is felt. `None` when there is nothing to look at but the whole.
pub fn selection_frame(figure: &Figure, selection: &Selection, scene: &Scene, setting: Setting) -> Option<Bounds> {
    let whole = figure.whole(selection.side);
    let painted = figure.view.sides(selection.side).iter().flat_map(|side| selection.paint.rows(figure, *side));
    let spots = selection.pain.iter().filter_map(|spot| figure.spot(spot)).chain(painted);
    let lit = lit(figure, scene).reduce(Bounds::union);
    let marked = if selection.hurts() {
        let leading = scene.points.iter().filter(|mark| mark.leads).map(|mark| Bounds::at(mark.at));
        let patch = scene.patch.iter().map(|patch| Bounds::at(patch.at));
        let felt = lit.filter(|_| selection.cause.is_some());
        spots.chain(leading).chain(patch).chain(felt).reduce(Bounds::union).or(lit)?
    } else {
        lit.filter(|_| selection.has_opened())?
    };
    let marked = marked.grown(MARGIN);
    let least = match setting {
        Setting::Wide => LEAST_WIDE,
        Setting::Narrow | Setting::Paper => LEAST_NARROW,
    };
    let (width, height) = (marked.width.max(least), marked.height.max(least));
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
