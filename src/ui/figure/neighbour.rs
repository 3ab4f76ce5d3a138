//! Which place comes next when an arrow key is pressed on the figure.

use super::input::Direction;
use crate::domain::{Bounds, Point};

/// The one of `places` whose middle lies nearest in a direction; sideways costs double, so that straight wins.
pub fn neighbour<T>(places: Vec<(T, Bounds)>, from: Bounds, direction: Direction) -> Option<(T, Bounds)> {
    let Point { x: right, y: down } = direction.step();
    let start = from.centre();
    let cost = |bounds: Bounds| {
        let to = bounds.centre();
        let (x, y) = (to.x - start.x, to.y - start.y);
        let ahead = x * right + y * down;
        let aside = (x * down).abs() + (y * right).abs();
        (ahead > 1.0).then_some(ahead + 2.0 * aside)
    };
    let costs = places.into_iter().filter_map(|place| Some((cost(place.1)?, place)));
    costs.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, place)| place)
}
