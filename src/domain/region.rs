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
    /// Its name on each side, at the start of a line: "Back of your left heel".
    pub title: Sides,
    /// Its name on each side, inside a sentence: "back of your left heel".
    pub on: Sides,
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
    /// The region's name on the person's own `side`, inside a sentence: "back of your left heel".
    pub fn on(&self, side: Side) -> String {
        self.on.get(side).to_owned()
    }

    /// The region's name on the person's own `side`, at the start of a line: "Back of your left heel".
    pub fn title(&self, side: Side) -> &str {
        self.title.get(side)
    }
}

/// A text for each side. Two whole texts: not every language only changes a word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each name says it")]
pub struct Sides {
    pub left: String,
    pub right: String,
}

impl Sides {
    /// The text for the person's own `side`.
    pub fn get(&self, side: Side) -> &str {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
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
