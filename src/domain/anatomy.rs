//! What anatomy books say of a muscle: where it begins and ends, its nerve and what it does.

use serde::{Deserialize, Serialize};

use super::{Atlas, CellSet, Figure, Layers, Mask, Muscle, word::words};

words! {
    /// What the map is used for.
    #[derive(Default)]
    Mode {
        /// To find what hurts.
        #[default]
        Pain = "pain",
        /// To learn the muscles.
        Anatomy = "anatomy",
        /// To keep drawings and see how they change.
        Diary = "diary",
        /// To read and print what was told, for a therapist.
        Report = "report",
    }
}

/// A fact in two wordings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// In plain words.
    pub plain: String,
    /// As anatomy books say it.
    pub professional: String,
}

/// What anatomy books say of a muscle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anatomy {
    /// Where it begins.
    pub origin: Fact,
    /// Where it ends.
    pub insertion: Fact,
    /// The nerve that moves it.
    pub nerve: Fact,
    /// What it does.
    pub action: Fact,
}

/// The least part of a muscle that must be uncovered for it to be in sight.
const IN_SIGHT: f64 = 0.25;

/// The muscles of a figure that are in sight with these layers, in painting order: shown, and not covered by others that are.
pub fn muscles_in_sight<'a>(atlas: &'a Atlas, figure: &Figure, layers: &Layers) -> Vec<&'a Muscle> {
    let cells = figure.grid().range();
    let (mut covered, mut found) = (Mask::default(), Vec::new());
    // From the top down.
    for muscle in painted_muscles(atlas, figure).into_iter().rev().filter(|muscle| layers.shows_muscle(muscle)) {
        let drawn = muscle.local.iter().filter(|cell| cells.contains(cell)).collect::<CellSet>();
        let free = drawn.without(&covered).len();
        if free > 0 && f64::from(free) >= IN_SIGHT * f64::from(drawn.len()) {
            found.push(muscle);
        }
        covered.add(&drawn);
    }
    found.reverse();
    found
}

/// The muscles that a figure draws, in painting order.
fn painted_muscles<'a>(atlas: &'a Atlas, figure: &Figure) -> Vec<&'a Muscle> {
    let ids = figure.shapes.iter().filter_map(|(shape, _)| shape.strip_prefix("muscle-"));
    ids.filter_map(|id| atlas.muscle(&id.into())).collect()
}
