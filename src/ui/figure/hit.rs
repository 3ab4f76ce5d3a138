//! What of the figure lies under a pointer.

use crate::{
    domain::{Atlas, MuscleId, Spot, TriggerPointId},
    interface::Interface,
};

/// What of the figure lies under a pointer.
#[derive(Clone, Debug, PartialEq)]
pub enum Hit {
    /// A region of one side.
    Spot(Spot),
    /// The X of a trigger point.
    Point(TriggerPointId),
    /// The name of a muscle.
    Muscle(MuscleId),
}

impl Hit {
    /// Its name, to begin a line.
    pub fn name(&self, atlas: &Atlas, text: &Interface) -> Option<String> {
        match self {
            Self::Point(point) => {
                let (muscle, point) = atlas.trigger_point(point)?;
                Some(text.figure_point(&muscle.name, &point.label))
            }
            Self::Muscle(muscle) => Some(atlas.muscle(muscle)?.name.clone()),
            Self::Spot(spot) => Some(atlas.region(&spot.region)?.title(spot.side).to_owned()),
        }
    }
}
