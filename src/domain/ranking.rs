//! Which muscles may explain a pain area, best first.
//!
//! Pain and zones are sets of cells; all there is to it is counting overlaps. For one trigger point, with `P` the painful
//! cells, `E` its primary zone within the views in which pain is marked, `S` its spillover zone and `L` the skin over the muscle
//! itself, its local zone:
//!
//! ```text
//! explained = (|P ∩ E| + spillover · |P ∩ S| + local · |P ∩ (L \ E \ S)|) / |P|
//! score     = explained · sensation
//! ```
//!
//! An entrapped nerve counts like a zone of its own, only when a sensation that fits it is chosen. The answer to a press then moves the
//! score. The [`Weights`] are ours. More was tried (how much of the main zone hurts, how often a muscle is found) and did no better on
//! published cases: `docs/evidence.md` says what was measured.
//!
//! Of two equal ones the first is the one that is found more often in patients, then the one with more of the pain over its own belly,
//! then the one that lies less deep, then the one with the smaller primary zone.

use std::cmp::Ordering;

use super::{
    Answers, Atlas, Entrapment, Feel, Found, Muscle, MuscleId, Pain, Score, ScorePart, Side, Sorted, TriggerPoint,
    TriggerPointId,
};

/// How much each kind of evidence counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// What a painful cell in a spillover zone counts, against 1 in a primary zone.
    pub spillover: f64,
    /// What a painful cell over the muscle itself counts, outside its zones.
    pub local: f64,
    /// What a painful cell counts in the zone of an entrapped nerve whose sensation fits.
    pub nerve: f64,
    /// The share that depends on how much of the main zone hurts, where two muscles together or other causes are scored. Published
    /// cases do not support it for one muscle.
    pub focus: f64,
    /// What is left of the score when none of the chosen sensations fits the trigger point.
    pub unfit: f64,
    /// A zone that covers less than this share of the pain only brushes it at a border, and explains nothing.
    pub least: f64,
    /// By how much two trigger points together must fit better than the best one alone, on the scale of scores: below this, a
    /// second muscle is no more than a way to fit noise.
    pub pair: f64,
}

/// The weights that the app uses.
pub const WEIGHTS: Weights =
    Weights { spillover: 0.4, local: 0.3, nerve: 0.75, focus: 0.6, unfit: 0.4, least: 0.1, pair: 0.15 };

/// In what share of patients a trigger point is taken to be found where nobody counted: a rare, a usual and an often met one
/// ([`TriggerPoint::common`] 1, 2, 3). Our estimate.
const ESTIMATES: [f64; 3] = [0.1, 0.3, 0.5];

/// How a candidate reaches the pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explanation {
    /// Mostly by the primary zone of its trigger point.
    Primary,
    /// Mostly by the spillover zone of its trigger point.
    Spillover,
    /// Mostly because it lies where it hurts.
    Local,
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
    /// It orders the candidates; it is no probability.
    pub score: Score,
    /// The share of the painful skin that its zones and its belly cover, from 0 to 1.
    pub covers: f64,
    /// How it reaches the pain.
    pub by: Explanation,
    /// Whether every chosen sensation fits it.
    pub feels_alike: bool,
    /// The sides on which it reaches the pain. Never empty.
    pub sides: Vec<Side>,
}

impl Candidate {
    /// The side to speak of: the chosen one if it reaches the pain there, or else the other.
    pub fn side(&self, chosen: Side) -> Side {
        if self.sides.contains(&chosen) { chosen } else { chosen.other() }
    }
}

/// The trigger point by which a muscle may explain the pain, if it is a candidate.
pub fn matched_point<'a>(candidates: &'a [Candidate], muscle: &MuscleId) -> Option<&'a TriggerPointId> {
    candidates.iter().find(|one| one.muscle == *muscle).map(|one| &one.trigger_point)
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

/// The candidates for what a person tells, best first.
pub fn rank(atlas: &Atlas, symptoms: Symptoms<'_>) -> Vec<Candidate> {
    rank_with(&WEIGHTS, atlas, symptoms)
}

/// The same with other weights: the evaluation compares them.
pub fn rank_with(weights: &Weights, atlas: &Atlas, symptoms: Symptoms<'_>) -> Vec<Candidate> {
    if symptoms.pain.is_empty() {
        return Vec::new();
    }
    let ranking = Ranking { weights, symptoms };
    let mut found: Vec<_> = atlas.muscles.iter().filter_map(|muscle| Some((muscle, ranking.best(muscle)?))).collect();
    found.sort_by(|one, other| ranking.order(one, other));
    found.into_iter().map(|(_, candidate)| candidate).collect()
}

/// Weighs what a person tells. The pain is not empty.
struct Ranking<'a> {
    weights: &'a Weights,
    symptoms: Symptoms<'a>,
}

impl Ranking<'_> {
    /// What the best trigger point of a muscle, or its entrapped nerve, explains.
    fn best(&self, muscle: &Muscle) -> Option<Candidate> {
        let pain = self.symptoms.pain;
        let over = pain.within(&muscle.local);
        // Of two of its trigger points that explain the pain equally, the one with more of its main zone hurting.
        let fits = |point: &TriggerPoint, one: &Candidate| {
            let zone = &point.primary.cells;
            (one.score.total(), self.weights.focused(pain.overlap(zone), pain.expected(zone)))
        };
        let by_point = muscle.trigger_points.iter().filter_map(|point| {
            let candidate = self.by_trigger_point(muscle, point, &over)?;
            Some((fits(point, &candidate), candidate))
        });
        let by_point = by_point.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, best)| best);
        let nearest = by_point.as_ref().and_then(|best| muscle.trigger_point(&best.trigger_point));
        let nerve = muscle.entrapment.as_ref().and_then(|entrapment| self.by_nerve(muscle, entrapment, nearest));
        let better = |best: Candidate, next: Candidate| {
            if next.score.total() > best.score.total() { next } else { best }
        };
        by_point.into_iter().chain(nerve).reduce(better)
    }

    /// `over` is the pain over the muscle itself.
    fn by_trigger_point(&self, muscle: &Muscle, point: &TriggerPoint, over: &Pain) -> Option<Candidate> {
        let Symptoms { pain, feel, .. } = self.symptoms;
        let (primary, spillover) = (&point.primary.cells, &point.spillover.cells);
        let (core, edge) = (pain.overlap(primary), pain.overlap(spillover));
        let local = over.size() - over.overlap(primary) - over.overlap(spillover);
        let covers = (core + edge + local) / pain.size();
        if covers < self.weights.least {
            return None;
        }
        let share = |part, weight, cells: f64| (part, weight * cells / pain.size());
        let explained = [
            share(ScorePart::Primary, 1.0, core),
            share(ScorePart::Spillover, self.weights.spillover, edge),
            share(ScorePart::Local, self.weights.local, local),
        ];
        let explained = explained.into_iter().fold(Score::default(), |score, (part, value)| score.plus(part, value));
        let fit = fit(&point.feel, feel);
        let by = match (core, edge.max(local)) {
            (core, most) if core >= most => Explanation::Primary,
            _ if edge >= local => Explanation::Spillover,
            _ => Explanation::Local,
        };
        Some(Candidate {
            muscle: muscle.id.clone(),
            trigger_point: point.id.clone(),
            score: self.score(explained, fit, point),
            covers,
            by,
            feels_alike: fit >= 1.0,
            sides: pain.sides_in(&[primary, spillover, &muscle.local]),
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
            score: self.score(Score::default().plus(ScorePart::Nerve, self.weights.nerve * covers), fit, point),
            covers,
            by: Explanation::Nerve,
            feels_alike: fit >= 1.0,
            sides: pain.sides_in(&[&entrapment.zone.cells]),
        })
    }

    /// How well the place fits, adjusted by sensation and by what a press brought on.
    fn score(&self, place: Score, fit: f64, point: &TriggerPoint) -> Score {
        let unfit = self.weights.unfit;
        let score = place.times(ScorePart::Feel, unfit + (1.0 - unfit) * fit);
        let total = score.total();
        let press = point.press.where_felt(self.symptoms.feel);
        let answer = self.symptoms.answers.get(&point.id).filter(|answer| answer.counts(press));
        score.plus(ScorePart::Press, answer.map_or(0.0, |answer| answer.weigh(total) - total))
    }

    /// Which of two candidates comes first.
    fn order(&self, (muscle, one): &(&Muscle, Candidate), (other_muscle, other): &(&Muscle, Candidate)) -> Ordering {
        let over = |muscle: &Muscle| self.symptoms.pain.overlap(&muscle.local);
        let main_zone = |muscle: &Muscle, one: &Candidate| {
            muscle.trigger_point(&one.trigger_point).map(|point| point.primary.cells.len())
        };
        let by_score = other.score.total().total_cmp(&one.score.total());
        let by_found = || found(other_muscle, other).total_cmp(&found(muscle, one));
        let by_place = || over(other_muscle).total_cmp(&over(muscle));
        let by_depth = || muscle.depth.cmp(&other_muscle.depth);
        let by_size = || main_zone(muscle, one).cmp(&main_zone(other_muscle, other));
        by_score.then_with(by_found).then_with(by_place).then_with(by_depth).then_with(by_size)
    }
}

/// In what share of patients trigger points are found in a candidate's muscle, from 0 to 1: counted where somebody did.
fn found(muscle: &Muscle, candidate: &Candidate) -> f64 {
    let estimate = || {
        let common = muscle.trigger_point(&candidate.trigger_point).map_or(1, |point| point.common);
        ESTIMATES.get(usize::from(common).saturating_sub(1)).copied().unwrap_or_default()
    };
    muscle.found.map_or_else(estimate, Found::share)
}

impl Weights {
    /// The factor for how many cells hurt (`core`) of those that a main zone lets expect.
    pub(super) fn focused(&self, core: f64, expected: f64) -> f64 {
        let focus = if expected > 0.0 { core / expected } else { 0.0 };
        1.0 - self.focus + self.focus * focus
    }
}

/// The share of the chosen sensations that are among `known`; 1 when none is chosen.
pub(super) fn fit(known: &[Feel], chosen: &Sorted<Feel>) -> f64 {
    if chosen.is_empty() {
        return 1.0;
    }
    chosen.iter().filter(|feel| known.contains(feel)).count() as f64 / chosen.len() as f64
}
