//! Press and answer: did pressing a trigger point bring on the person's own pain, and how much does the answer weigh?
//!
//! What is known is how well examiners agree, and so that is all that the weights are made of. On whether the person
//! recognises the pain they agree with κ = 0.575, on whether a trigger point is there at all with κ = 0.452
//! (<https://www.ncbi.nlm.nih.gov/m/pubmed/28098584/>). Two careful assumptions turn this into likelihoods:
//!
//! 1. *The sign is right no more often than two examiners agree on it* when half of the points are the true one: in
//!    `(1 + κ) / 2` of cases, 0.79. (Two examiners who err independently would each be right more often, 0.88: we do not count
//!    on that.)
//! 2. *A person alone finds the spot no more often than examiners agree that it is there*: in 0.73 of cases. Who misses it
//!    answers as at any other spot.
//!
//! So "yes" comes from the true point in `0.73 · 0.79 + 0.27 · 0.21 = 0.63` of cases and from another one in 0.21: it makes the
//! odds 3.0 times as high. "No" makes them `0.37 / 0.79 = 0.47` times as high: it weighs less, for the spot may have been
//! missed. "Unsure" changes nothing. These are our inference from agreement among examiners, not a measured accuracy.

use super::{Press, TriggerPointId, word::words};

words! {
    /// Whether pressing a trigger point brought on the person's own pain.
    Answer {
        /// It did.
        Yes = "yes",
        /// It did not.
        No = "no",
        /// Hard to say.
        Unsure = "unsure",
    }
}

/// How far examiners agree on recognised pain (κ).
const RECOGNISED: f64 = 0.575;
/// How far examiners agree on whether a trigger point is there (κ).
const PRESENT: f64 = 0.452;

/// How often the sign is right.
const RIGHT: f64 = (1.0 + RECOGNISED) / 2.0;
/// How often a person finds the spot.
const FOUND: f64 = (1.0 + PRESENT) / 2.0;
/// How often the true trigger point is answered with "yes".
const YES_IF_TRUE: f64 = FOUND * RIGHT + (1.0 - FOUND) * (1.0 - RIGHT);
/// How often another one is answered with "yes".
const YES_IF_OTHER: f64 = 1.0 - RIGHT;

impl Answer {
    /// How many times as high the odds of a trigger point are after this answer.
    pub fn odds_factor(self) -> f64 {
        match self {
            Self::Yes => YES_IF_TRUE / YES_IF_OTHER,
            Self::No => (1.0 - YES_IF_TRUE) / (1.0 - YES_IF_OTHER),
            Self::Unsure => 1.0,
        }
    }

    /// Whether it says anything of a trigger point that is pressed like that: light fingertips may not reach a deep spot, so that
    /// only a "yes" tells something there.
    pub fn counts(self, press: Press) -> bool {
        match self {
            Self::Yes => true,
            Self::No => press == Press::Firm,
            Self::Unsure => false,
        }
    }

    /// A score from 0 to 1 after this answer, taken as if its odds were `score / (1 - score)`; it stays within 0 and 1.
    pub fn weigh(self, score: f64) -> f64 {
        let odds = self.odds_factor();
        odds * score / (1.0 + (odds - 1.0) * score)
    }
}

/// How far, on average, asking about a trigger point of belief `share` (0 to 1) would narrow that belief: by how much the
/// variance of "it is this one" falls, from 0 to 1/4. Most about half-believed ones, nothing about settled ones.
pub fn expected_information(share: f64) -> f64 {
    let yes = share * YES_IF_TRUE + (1.0 - share) * YES_IF_OTHER;
    let moved = share * (1.0 - share) * (YES_IF_TRUE - YES_IF_OTHER);
    moved * moved / (yes * (1.0 - yes))
}

/// The answers given so far, at most one for each trigger point, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(TriggerPointId, Answer)>);

impl Answers {
    /// The answer for a trigger point, if it was pressed.
    pub fn get(&self, point: &TriggerPointId) -> Option<Answer> {
        self.0.iter().find(|(id, _)| id == point).map(|(_, answer)| *answer)
    }

    /// Notes an answer, or takes it back.
    pub fn set(&mut self, point: TriggerPointId, answer: Option<Answer>) {
        self.0.retain(|(id, _)| *id != point);
        if let Some(answer) = answer {
            let place = self.0.partition_point(|(id, _)| *id < point);
            self.0.insert(place, (point, answer));
        }
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every answer, by trigger point.
    pub fn iter(&self) -> impl Iterator<Item = &(TriggerPointId, Answer)> {
        self.0.iter()
    }
}
