//! The patch: how large it is, and what it is laid on.

use super::word::words;

words! {
    /// The sizes of patch that are drawn, in centimetres: across, and along the leg.
    #[derive(Default)]
    PatchSize {
        /// The smallest one.
        #[default]
        Small = "5x7",
        /// The middle one.
        Medium = "7x10",
        /// The largest one.
        Large = "10x14",
    }
}

impl PatchSize {
    /// Its width and height in centimetres.
    pub fn centimetres(self) -> (f64, f64) {
        match self {
            Self::Small => (5.0, 7.0),
            Self::Medium => (7.0, 10.0),
            Self::Large => (10.0, 14.0),
        }
    }
}

words! {
    /// What a patch is laid on.
    #[derive(Default)]
    PatchPlace {
        /// On the trigger point: the reference page's advice.
        #[default]
        Point = "point",
        /// On the place that hurts, as labels say.
        Pain = "pain",
    }
}
