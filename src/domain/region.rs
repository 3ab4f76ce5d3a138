//! Named places where it can hurt, and the pain area that a person marks with them.

use serde::{Deserialize, Serialize};

use super::{CellSet, RegionId, Side, Sorted, View, word::words};

words! {
    /// The part of the leg that a region belongs to: how lists are grouped.
    Area {
        /// Low back, buttock, hip and groin.
        Hip = "hip",
        /// Thigh.
        Thigh = "thigh",
        /// Knee.
        Knee = "knee",
        /// Calf and shin.
        LowerLeg = "lower-leg",
        /// Ankle and foot.
        Foot = "foot",
    }
}

/// A named place where it can hurt. It exists once per side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// Its id.
    pub id: RegionId,
    /// Its name in lists: "Back of the heel".
    pub name: String,
    /// Its name on one side, with `{side}` once: "back of your {side} heel".
    pub phrase: String,
    /// The part of the leg it belongs to.
    pub area: Area,
    /// The view that shows it best; one of the atlas's figures.
    pub home: View,
    /// Other words that people search it by.
    pub terms: Vec<String>,
    /// Whether pain there may be a blood clot, of which its page warns.
    pub clot: bool,
    /// Its skin, in every view that shows it. Never empty.
    pub cells: CellSet,
}

impl Region {
    /// The region's name on the person's own `side`: "back of your left heel".
    pub fn on(&self, side: Side) -> String {
        let braces = self.phrase.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?.1)));
        let (before, after) = braces.unwrap_or((&self.phrase, ""));
        [before, side.as_str(), after].concat()
    }
}

/// A region of one side.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Spot {
    /// Which region.
    pub region: RegionId,
    /// The person's own side.
    pub side: Side,
}

/// Where the person says it hurts.
pub type PainArea = Sorted<Spot>;
