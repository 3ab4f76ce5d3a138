//! The switches around the figure, as they are written when the site is laid out.

use serde::{Deserialize, Serialize};

/// Every switch as finished markup with nothing pressed; all of it is empty until the site is laid out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Switches {
    /// Chooses the view.
    pub views: String,
    /// Chooses the side: as the legs stand from behind, and as they do from the front.
    pub sides: [String; 2],
    /// Starts painting.
    pub paint: String,
    /// What stands below the figure while somebody paints.
    pub painting: String,
    /// What is shown of body and marks.
    pub layers: String,
    /// Chooses the patch, and says what the marks mean.
    pub patch: String,
    /// Chooses what it feels like.
    pub feel: String,
    /// Looks closer, from farther away, at the whole, and at what is chosen.
    pub zoom: String,
}
