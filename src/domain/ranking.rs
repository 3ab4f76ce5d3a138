//! Which muscles may explain a pain area, best first.
//!
//! Pain and zones are sets of cells; all there is to it is counting overlaps. For one trigger point, with `P` the painful
//! cells, `E` its primary zone within the views in which pain is marked, and `S` its spillover zone:
//!
//! ```text
//! explained = (|P ∩ E| + spillover · |P ∩ S|) / |P|
//! focus     = |P ∩ E| / |E|
//! score     = explained · (1 − w + w · focus) · sensation · common
//! ```
//!
//! An entrapped nerve counts like a zone of its own, only when a sensation that fits it is chosen. The answer to a press then
//! moves the score. The [`Weights`] are ours, set so that the cases in `tests/cases/` hold and checked by `make evaluate`; they
//! are not taken from a study.

use super::{Answers, Atlas, Entrapment, Feel, Muscle, MuscleId, Pain, Side, Sorted, TriggerPoint, TriggerPointId};

/// How much each kind of evidence counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// What a painful cell in a spillover zone counts, against 1 in a primary zone.
    pub spillover: f64,
    /// What a painful cell counts in the zone of an entrapped nerve whose sensation fits.
    pub nerve: f64,
    /// The share of the score that depends on how much of the primary zone is painful.
    pub focus: f64,
    /// What is left of the score when none of the chosen sensations fits the trigger point.
    pub unfit: f64,
    /// Factors for rare, usual and often met trigger points (`common` 1, 2, 3).
    pub common: [f64; 3],
    /// A zone that covers less than this share of the pain only brushes it at a border, and explains nothing.
    pub least: f64,
    /// By how much two trigger points together must fit better than the best one alone, on the scale of scores: below this, a
    /// second muscle is no more than a way to fit noise.
    pub pair: f64,
}

/// The weights that the app uses.
pub const WEIGHTS: Weights =
    Weights { spillover: 0.4, nerve: 0.75, focus: 0.6, unfit: 0.4, common: [0.85, 0.92, 1.0], least: 0.1, pair: 0.15 };

/// How a candidate reaches the pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explanation {
    /// Mostly by the primary zone of its trigger point.
    Primary,
    /// Mostly by the spillover zone of its trigger point.
    Spillover,
    /// By the nerve that it may squeeze.
    Nerve,
}

/// A muscle that may explain the pain, by its best trigger point.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The muscle.
    pub muscle: MuscleId,
    /// Its trigger point that explains the pain best.
    pub trigger_point: TriggerPointId,
    /// From 0 to 1. It orders the candidates; it is no probability.
    pub score: f64,
    /// The share of the painful skin that its zones cover, from 0 to 1.
    pub covers: f64,
    /// How it reaches the pain.
    pub by: Explanation,
    /// Whether every chosen sensation fits it.
    pub feels_alike: bool,
    /// The sides on which it reaches the pain. Never empty.
    pub sides: Vec<Side>,
}

/// What a person tells.
#[derive(Clone, Copy, Debug)]
pub struct Symptoms<'a> {
    /// Where it hurts.
    pub pain: &'a Pain,
    /// What it feels like.
    pub feel: &'a Sorted<Feel>,
    /// What pressing brought on.
    pub answers: &'a Answers,
}

/// The candidates for what a person tells, best first; ties break by id.
pub fn rank(atlas: &Atlas, symptoms: Symptoms<'_>) -> Vec<Candidate> {
    rank_with(&WEIGHTS, atlas, symptoms)
}

/// The same with other weights: the evaluation compares them.
pub fn rank_with(weights: &Weights, atlas: &Atlas, symptoms: Symptoms<'_>) -> Vec<Candidate> {
    if symptoms.pain.is_empty() {
        return Vec::new();
    }
    let ranking = Ranking { weights, symptoms };
    let mut candidates = Vec::new();
    // The muscles come by id, so of two equal ones the first stays first.
    for candidate in atlas.muscles.iter().filter_map(|muscle| ranking.best(muscle)) {
        let place = candidates.partition_point(|one: &Candidate| one.score >= candidate.score);
        candidates.insert(place, candidate);
    }
    candidates
}

/// Weighs what a person tells. The pain is not empty.
struct Ranking<'a> {
    weights: &'a Weights,
    symptoms: Symptoms<'a>,
}

impl Ranking<'_> {
    /// What the best trigger point of a muscle, or its entrapped nerve, explains.
    fn best(&self, muscle: &Muscle) -> Option<Candidate> {
        let better = |best: Candidate, next: Candidate| if next.score > best.score { next } else { best };
        let by_point = muscle.trigger_points.iter().filter_map(|point| self.by_trigger_point(muscle, point));
        let by_point = by_point.reduce(better);
        let nearest = by_point.as_ref().and_then(|best| muscle.trigger_point(&best.trigger_point));
        let nerve = muscle.entrapment.as_ref().and_then(|entrapment| self.by_nerve(muscle, entrapment, nearest));
        by_point.into_iter().chain(nerve).reduce(better)
    }

    fn by_trigger_point(&self, muscle: &Muscle, point: &TriggerPoint) -> Option<Candidate> {
        let Symptoms { pain, feel, .. } = self.symptoms;
        let (primary, spillover) = (&point.primary.cells, &point.spillover.cells);
        let (core, edge) = (pain.overlap(primary), pain.overlap(spillover));
        let covers = (core + edge) / pain.size();
        if covers < self.weights.least {
            return None;
        }
        let explained = (core + self.weights.spillover * edge) / pain.size();
        let fit = fit(&point.feel, feel);
        Some(Candidate {
            muscle: muscle.id.clone(),
            trigger_point: point.id.clone(),
            score: self.score(self.weights.matched(explained, core, pain.expected(primary)), fit, point),
            covers,
            by: if core >= edge { Explanation::Primary } else { Explanation::Spillover },
            feels_alike: fit >= 1.0,
            sides: pain.sides_in(&[primary, spillover]),
        })
    }

    /// `nearest` is the trigger point that reaches the pain best, if one does.
    fn by_nerve(&self, muscle: &Muscle, entrapment: &Entrapment, nearest: Option<&TriggerPoint>) -> Option<Candidate> {
        let Symptoms { pain, feel, .. } = self.symptoms;
        let covers = pain.overlap(&entrapment.zone.cells) / pain.size();
        let fit = fit(&entrapment.feel, feel);
        let likeliest = || muscle.trigger_points.iter().reduce(|a, b| if b.common > a.common { b } else { a });
        let point = nearest.or_else(likeliest)?;
        if feel.is_empty() || fit <= 0.0 || covers < self.weights.least {
            return None;
        }
        Some(Candidate {
            muscle: muscle.id.clone(),
            trigger_point: point.id.clone(),
            score: self.score(self.weights.nerve * covers, fit, point),
            covers,
            by: Explanation::Nerve,
            feels_alike: fit >= 1.0,
            sides: pain.sides_in(&[&entrapment.zone.cells]),
        })
    }

    /// How well the place fits, adjusted by sensation, by how common the trigger point is, and by what pressing it brought on.
    fn score(&self, place: f64, fit: f64, point: &TriggerPoint) -> f64 {
        let Weights { unfit, common, .. } = self.weights;
        let common = common.get(usize::from(point.common).saturating_sub(1)).copied().unwrap_or(1.0);
        let score = place * (unfit + (1.0 - unfit) * fit) * common;
        let answer = self.symptoms.answers.get(&point.id).filter(|answer| answer.counts(point.press));
        answer.map_or(score, |answer| answer.weigh(score))
    }
}

impl Weights {
    /// How well a zone fits the pain: by the share of the pain that it explains, and by how many cells hurt (`core`) of those
    /// that it lets expect.
    pub(super) fn matched(&self, explained: f64, core: f64, expected: f64) -> f64 {
        let focus = if expected > 0.0 { core / expected } else { 0.0 };
        explained * (1.0 - self.focus + self.focus * focus)
    }
}

/// The share of the chosen sensations that are among `known`; 1 when none is chosen.
pub(super) fn fit(known: &[Feel], chosen: &Sorted<Feel>) -> f64 {
    if chosen.is_empty() {
        return 1.0;
    }
    chosen.iter().filter(|feel| known.contains(feel)).count() as f64 / chosen.len() as f64
}
