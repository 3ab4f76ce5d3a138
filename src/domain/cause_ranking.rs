//! Which other causes may be felt where it hurts, best first, by the same counting of overlaps as [`super::ranking`].
//!
//! Sources name regions, so a cause's zones are whole regions, and its overlap with the pain is the sum of theirs. Its score is that of a
//! trigger point with these zones, times how often it is met, less with each "no" to its questions. The factors are ours, set so that the
//! cases in `tests/cases/causes/` hold; they are not taken from a study. A rare cause that is dangerous stands in a list of its own until
//! a question of it is answered with "yes", or a sign that goes with it is chosen.

use super::{
    Asked, Atlas, Cause, CauseId, Feel, Pain, RegionId, Side, SignId, Sorted, WEIGHTS, ZoneKind, ranking::fit,
};

/// Factors for rare causes and for those that are met now and then and often ([`Cause::often`] 1, 2, 3).
const OFTEN: [f64; 3] = [0.5, 0.8, 1.0];
/// What is left of the score after each "no": it rules nothing out.
const NO: f64 = 0.5;

/// What a person tells of other causes.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// Where it hurts.
    pub pain: &'a Pain,
    /// What it feels like.
    pub feel: &'a Sorted<Feel>,
    /// What was answered to questions of causes.
    pub asked: &'a Asked,
    /// The chosen signs of the check.
    pub signs: &'a Sorted<SignId>,
}

impl Told<'_> {
    /// Whether a chosen sign goes with a cause.
    fn has_sign(&self, cause: &Cause) -> bool {
        cause.signs.iter().any(|sign| self.signs.contains(sign))
    }
}

/// A cause that may be felt where it hurts.
#[derive(Clone, Debug, PartialEq)]
pub struct CauseCandidate {
    /// The cause.
    pub cause: CauseId,
    /// From 0 to 1. It orders the list; it is no probability.
    pub score: f64,
    /// In which of its zones most of the pain lies; `None` for one that can be anywhere.
    pub by: Option<ZoneKind>,
    /// The sides on which it reaches the pain. Never empty.
    pub sides: Vec<Side>,
}

/// The causes that may be felt where it hurts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OtherCauses {
    /// Those to think of, best first.
    pub list: Vec<CauseCandidate>,
    /// Those that are rare and dangerous, best first.
    pub rare: Vec<CauseCandidate>,
}

impl OtherCauses {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &CauseCandidate> {
        self.list.iter().chain(&self.rare)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty() && self.rare.is_empty()
    }
}

/// What orders causes: whether a question was answered with "yes", whether a chosen sign goes with it, its score.
type Rank = (bool, bool, f64);

/// The other causes for what a person tells: first those with a "yes", then those that go with a chosen sign, each by score; ties break
/// by id.
pub fn other_causes(atlas: &Atlas, told: Told<'_>) -> OtherCauses {
    if told.pain.is_empty() {
        return OtherCauses::default();
    }
    let overlaps = Overlaps::of(atlas, told.pain);
    let mut found: Vec<(Rank, &Cause, CauseCandidate)> = Vec::new();
    // The causes come by id, so of two equal ones the first stays first.
    for cause in &atlas.causes {
        let Some(candidate) = candidate(cause, &overlaps, told) else { continue };
        let rank = (told.asked.says_yes(&cause.id), told.has_sign(cause), candidate.score);
        let place = found.partition_point(|(other, ..)| *other >= rank);
        found.insert(place, (rank, cause, candidate));
    }
    let is_apart = |((says_yes, has_sign, _), cause, _): &(Rank, &Cause, CauseCandidate)| {
        cause.is_rare_danger() && !says_yes && !has_sign
    };
    let (rare, list): (Vec<_>, Vec<_>) = found.into_iter().partition(is_apart);
    let [list, rare] = [list, rare].map(|some| some.into_iter().map(|(.., candidate)| candidate).collect());
    OtherCauses { list, rare }
}

/// How much of each region hurts.
struct Overlaps<'a> {
    /// The region, how many of its cells hurt, how many could hurt, and on which sides.
    regions: Vec<(&'a RegionId, f64, f64, Vec<Side>)>,
}

impl<'a> Overlaps<'a> {
    fn of(atlas: &'a Atlas, pain: &Pain) -> Self {
        let overlap = |region: &'a super::Region| {
            let cells = &region.cells;
            (&region.id, pain.overlap(cells), pain.expected(cells), pain.sides_in(&[cells]))
        };
        Self { regions: atlas.regions.iter().map(overlap).collect() }
    }

    /// How many cells of these regions hurt, and how many could.
    fn sum(&self, zone: &[RegionId]) -> (f64, f64) {
        let of = self.regions.iter().filter(|(id, ..)| zone.contains(id));
        of.fold((0.0, 0.0), |(hurts, expected), (_, cells, all, _)| (hurts + cells, expected + all))
    }

    fn sides(&self, cause: &Cause) -> Vec<Side> {
        let reaches = |id: &RegionId| cause.anywhere || cause.primary.contains(id) || cause.spillover.contains(id);
        let reached = |side: &Side| self.regions.iter().any(|(id, .., sides)| reaches(id) && sides.contains(side));
        Side::ALL.into_iter().filter(reached).collect()
    }
}

fn candidate(cause: &Cause, overlaps: &Overlaps, told: Told<'_>) -> Option<CauseCandidate> {
    let Told { pain, feel, asked, .. } = told;
    let ((core, expected), (edge, _)) = (overlaps.sum(&cause.primary), overlaps.sum(&cause.spillover));
    let reaches = match cause.anywhere {
        true => told.has_sign(cause) || asked.says_yes(&cause.id),
        false => (core + edge) / pain.size() >= WEIGHTS.least,
    };
    if !reaches {
        return None;
    }
    // Neighbouring regions share the cells on their border.
    let explained = ((core + WEIGHTS.spillover * edge) / pain.size()).min(1.0);
    let often = OFTEN.get(usize::from(cause.often).saturating_sub(1)).copied().unwrap_or(1.0);
    let feels = WEIGHTS.unfit + (1.0 - WEIGHTS.unfit) * fit(&cause.feel, feel);
    let answers = asked.of(&cause.id).filter(|yes| !yes).map(|_| NO).product::<f64>();
    Some(CauseCandidate {
        cause: cause.id.clone(),
        score: explained * WEIGHTS.focused(core, expected) * often * feels * answers,
        by: (!cause.anywhere).then_some(if core >= edge { ZoneKind::Primary } else { ZoneKind::Spillover }),
        sides: overlaps.sides(cause),
    })
}
