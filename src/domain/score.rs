//! A candidate's score, as the parts that it is made of.

use super::word::words;

words! {
    /// What a part of a score rests on, in the order in which it is worked out.
    ScorePart {
        /// The pain in the primary zone of the trigger point.
        Primary = "primary",
        /// The pain in its spillover zone.
        Spillover = "spillover",
        /// The pain over the muscle itself, outside these zones.
        Local = "local",
        /// The pain where the nerve is felt that the muscle may squeeze.
        Nerve = "nerve",
        /// Sensations that do not fit.
        Feel = "feel",
        /// What a press brought on.
        Press = "press",
    }
}

/// A score from 0 to 1: the sum of its parts. Those that lower it are negative.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    parts: [f64; ScorePart::ALL.len()],
}

impl Score {
    /// The score itself.
    pub fn total(&self) -> f64 {
        self.parts.iter().sum()
    }

    /// Each part, with what it adds.
    pub fn parts(&self) -> impl Iterator<Item = (ScorePart, f64)> {
        ScorePart::ALL.into_iter().zip(self.parts)
    }

    /// The score with `value` more for a part.
    pub fn plus(mut self, part: ScorePart, value: f64) -> Self {
        if let Some(slot) = self.parts.get_mut(part as usize) {
            *slot += value;
        }
        self
    }

    /// `factor` times the score, for a part.
    pub fn times(self, part: ScorePart, factor: f64) -> Self {
        self.plus(part, self.total() * (factor - 1.0))
    }
}
