//! What on the figure can be chosen, and reached with arrow keys.

use super::{hit::Hit, regions::spots};
use crate::domain::{Atlas, Bounds, Figure, MuscleId, Side};

/// What of the figure can be chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Targets {
    /// The places where it may hurt.
    #[default]
    Regions,
    /// Muscles.
    Muscles {
        /// Which, in painting order.
        ids: Vec<MuscleId>,
        /// Whether each is told by its attachments and not by its name: somebody is asked to find one.
        nameless: bool,
    },
    /// Nothing.
    Nothing,
}

impl Targets {
    /// What arrow keys reach, each with its box in the picture: regions of both legs, or muscles of the chosen one.
    pub fn places(&self, atlas: &Atlas, drawing: &Figure, chosen: Side) -> Vec<(Hit, Bounds)> {
        match self {
            Self::Regions => {
                let spots = spots(atlas, drawing, chosen).into_iter();
                spots
                    .filter_map(|spot| Some((drawing.spot(&spot)?, spot)))
                    .map(|(at, spot)| (Hit::Spot(spot), at))
                    .collect()
            }
            Self::Muscles { ids, .. } => {
                let place = |id: &MuscleId| Some((Hit::Muscle(id.clone()), drawing.muscle(id)?.on(chosen)));
                ids.iter().filter_map(place).collect()
            }
            Self::Nothing => Vec::new(),
        }
    }
}
