//! Places: what a trigger point's `where` comes to, in figure units, and where each view sees it.

use std::collections::BTreeMap;

use super::schema::{Amount, Direction, LandmarkEntry, MeasuresFile, Place, Position};
use crate::domain::{Point, View};

impl Position {
    /// Where a figure of the right leg shows it: every view looks straight along an axis.
    pub fn seen_from(self, view: View) -> Point {
        let Self { front, down, outer } = self;
        match view {
            View::Back => Point { x: outer, y: down },
            View::Front => Point { x: -outer, y: down },
            View::Outer => Point { x: front, y: down },
            View::Inner => Point { x: -front, y: down },
            View::Sole => Point { x: -outer, y: -front },
            View::Top => Point { x: outer, y: -front },
        }
    }

    /// The place a part of the way to `other`.
    fn toward(self, other: Self, part: f64) -> Self {
        let between = |from: f64, to: f64| from + (to - from) * part;
        Self {
            front: between(self.front, other.front),
            down: between(self.down, other.down),
            outer: between(self.outer, other.outer),
        }
    }

    /// The place so many figure units further in one direction.
    fn moved(self, direction: Direction, by: f64) -> Self {
        match direction {
            Direction::Up => Self { down: self.down - by, ..self },
            Direction::Down => Self { down: self.down + by, ..self },
            Direction::Inner => Self { outer: self.outer - by, ..self },
            Direction::Outer => Self { outer: self.outer + by, ..self },
            Direction::Front => Self { front: self.front + by, ..self },
            Direction::Back => Self { front: self.front - by, ..self },
        }
    }
}

impl Amount {
    /// The words of `where` that say it.
    pub fn words(&self) -> &str {
        match self {
            Self::Measure(words) => words,
            Self::Estimate(estimate) => &estimate.says,
        }
    }

    /// Its number: what a measure's words mean, or the estimate. Fails with words that have no meaning.
    fn number(&self, meaning: impl Fn(&str) -> Option<f64>) -> Result<f64, Unknown> {
        match self {
            Self::Measure(words) => meaning(words).ok_or_else(|| Unknown::Measure(words.clone())),
            Self::Estimate(estimate) => Ok(estimate.estimate),
        }
    }
}

/// What a place names that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// A landmark that does not exist, or has no position.
    Landmark(String),
    /// Words that are no measure.
    Measure(String),
}

/// What places are read with.
#[derive(Clone, Debug)]
pub struct Gazetteer<'a> {
    landmarks: BTreeMap<&'a str, Position>,
    lengths: BTreeMap<String, f64>,
    shares: &'a BTreeMap<String, f64>,
}

impl<'a> Gazetteer<'a> {
    /// The landmarks that have a position, and every measure that can be written.
    pub fn new(landmarks: &'a [LandmarkEntry], measures: &'a MeasuresFile) -> Self {
        let landmarks = landmarks.iter().filter_map(|landmark| Some((landmark.id.as_str(), landmark.position?)));
        let units = measures.units.iter().flat_map(|unit| unit.says.iter().map(|word| (word, unit.units)));
        let lengths = units.flat_map(|(word, length)| {
            measures.counts.iter().map(move |(count, number)| (count.replace("{}", word), number * length))
        });
        Self { landmarks: landmarks.collect(), lengths: lengths.collect(), shares: &measures.shares }
    }

    /// The ids of the landmarks.
    pub fn landmarks(&self) -> impl Iterator<Item = &'a str> {
        self.landmarks.keys().copied()
    }

    /// Where the place lies in the body.
    pub fn position(&self, place: &Place) -> Result<Position, Unknown> {
        let landmark = |id: &str| self.landmarks.get(id).copied().ok_or_else(|| Unknown::Landmark(id.to_owned()));
        let mut position = landmark(&place.from)?;
        if let Some(toward) = &place.toward {
            let part = toward.by.number(|words| self.shares.get(words).copied())?;
            position = position.toward(landmark(&toward.landmark)?, part);
        }
        for (direction, amount) in &place.go {
            position = position.moved(*direction, amount.number(|words| self.lengths.get(words).copied())?);
        }
        Ok(position)
    }
}
