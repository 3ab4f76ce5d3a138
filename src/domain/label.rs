//! Labels: the names that a figure can bear, each with the place that it names.

use serde::{Deserialize, Serialize};

use super::{Layer, MuscleId, Point, TriggerPointId};

/// The name of a muscle or of a landmark in one figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// The name in one line.
    pub name: String,
    /// The muscle that it names; none where it names a landmark.
    pub muscle: Option<MuscleId>,
    /// The layer that it goes with: where that is hidden, so is its name.
    pub layer: Layer,
    /// Where its leader line ends, in figure units: well inside of what of it is seen once the nearer layers are off.
    pub at: Point,
    /// Whether it is named among all others. What others of its own depth hide is named only when it is opened; so is a landmark that
    /// names nothing but the start of a trigger point's place.
    pub seen: bool,
    /// The trigger points that are found from the landmark, of those that the figure shows.
    pub found: Vec<TriggerPointId>,
}
