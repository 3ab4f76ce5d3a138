//! Which place comes next when an arrow key is pressed on the figure.

use super::input::Direction;
use crate::domain::{Figure, Point, Spot};

/// The spot whose middle lies nearest in a direction; sideways costs double, so that straight wins.
pub fn neighbour<'a>(drawing: &Figure, spots: &'a [Spot], from: &Spot, direction: Direction) -> Option<&'a Spot> {
    let Point { x: right, y: down } = direction.step();
    let start = drawing.spot(from)?.centre();
    let cost = |spot: &Spot| {
        let to = drawing.spot(spot)?.centre();
        let (x, y) = (to.x - start.x, to.y - start.y);
        let ahead = x * right + y * down;
        let aside = (x * down).abs() + (y * right).abs();
        (ahead > 1.0).then_some(ahead + 2.0 * aside)
    };
    let costs = spots.iter().filter_map(|spot| Some((spot, cost(spot)?)));
    costs.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(spot, _)| spot)
}
