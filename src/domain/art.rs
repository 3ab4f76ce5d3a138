//! The drawing of one view, in the parts that are shown and hidden. Each is SVG markup of our own, checked when the site is built.

use serde::{Deserialize, Serialize};

use super::MuscleId;

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FigureArt {
    /// What is shown and coloured one by one, with ids: regions, zones, areas, and the skin to cut them to.
    pub shapes: String,
    /// The muscles, with ids.
    pub defs: String,
    /// Skin and shades.
    pub body: String,
    /// Bones.
    pub bones: String,
    /// Muscles and what lies among them, in painting order.
    pub muscles: Vec<ArtPart>,
    /// Lines on the skin.
    pub creases: String,
}

/// A part of the drawing that is painted among the muscles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ArtPart {
    /// A muscle: its shape stands in [`FigureArt::defs`] as `muscle-<id>`.
    Muscle(MuscleId),
    /// A tendon that several muscles share, or what lies among the muscles and is none, as markup; its class tells.
    Path(String),
}
