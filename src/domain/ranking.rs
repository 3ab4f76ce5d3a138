//! Which muscles may explain a pain area, best first.
//!
//! Pain and zones are sets of cells; all there is to it is counting overlaps. For one trigger point, with `P` the painful
//! cells, `E` its primary zone within the views in which pain is marked, and `S` its spillover zone:
//!
//! ```text
//! explained = (|P ∩ E| + SPILLOVER · |P ∩ S|) / |P|
//! focus     = |P ∩ E| / |E|
//! score     = explained · (1 − FOCUS + FOCUS · focus) · sensation · common
//! ```
//!
//! An entrapped nerve counts like a zone of its own, only when a sensation that fits it is chosen. The weights are ours,
//! set so that the cases in `tests/cases/` hold; they are not taken from a study.

use super::{
    Atlas, CellSet, Entrapment, Feel, Mask, Muscle, MuscleId, PainArea, Side, Sorted, TriggerPoint, TriggerPointId,
};

/// What a painful cell in a spillover zone counts, against 1 in a primary zone.
const SPILLOVER: f64 = 0.4;
/// What a painful cell counts in the zone of an entrapped nerve whose sensation fits.
const NERVE: f64 = 0.75;
/// The share of the score that depends on how much of the primary zone is painful.
const FOCUS: f64 = 0.45;
/// What is left of the score when none of the chosen sensations fits the trigger point.
const UNFIT: f64 = 0.4;
/// Factors for rare, usual and often met trigger points (`common` 1, 2, 3).
const COMMON: [f64; 3] = [0.85, 0.92, 1.0];
/// A zone that covers less than this share of the pain only brushes it at a border, and explains nothing.
const LEAST: f64 = 0.1;

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
    /// From 0 to 1; only the order means something.
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

/// The candidates for a pain area with the chosen sensations, best first; ties break by id.
pub fn rank(atlas: &Atlas, pain: &PainArea, feel: &Sorted<Feel>) -> Vec<Candidate> {
    let pain = Pain::of(atlas, pain);
    let mut candidates = Vec::new();
    // The muscles come by id, so of two equal ones the first stays first.
    for candidate in atlas.muscles.iter().filter_map(|muscle| best(muscle, &pain, feel)) {
        let place = candidates.partition_point(|one: &Candidate| one.score >= candidate.score);
        candidates.insert(place, candidate);
    }
    candidates
}

/// The painful cells of each side, and all cells of the views in which anything is marked.
struct Pain {
    sides: Vec<(Side, Mask)>,
    seen: Mask,
    size: f64,
}

impl Pain {
    fn of(atlas: &Atlas, area: &PainArea) -> Self {
        let (mut sides, mut seen, mut size) = (Vec::new(), Mask::default(), 0.0);
        for side in Side::ALL {
            let mut cells = CellSet::default();
            for region in area.iter().filter(|spot| spot.side == side).filter_map(|spot| atlas.region(&spot.region)) {
                cells.add(&region.cells);
            }
            if !cells.is_empty() {
                size += f64::from(cells.len());
                sides.push((side, Mask::from(&cells)));
            }
        }
        for view in atlas.figures.iter().map(|figure| figure.grid().range()) {
            if sides.iter().any(|(_, cells)| cells.has_any(view.clone())) {
                seen.add_range(view);
            }
        }
        Self { sides, seen, size }
    }

    /// How many painful cells of all sides lie in `zone`.
    fn overlap(&self, zone: &CellSet) -> f64 {
        self.sides.iter().map(|(_, cells)| f64::from(zone.overlap(cells))).sum()
    }

    fn sides_in(&self, zones: &[&CellSet]) -> Vec<Side> {
        let reached = |cells: &Mask| zones.iter().any(|zone| zone.overlap(cells) > 0);
        self.sides.iter().filter(|(_, cells)| reached(cells)).map(|(side, _)| *side).collect()
    }
}

/// What the best trigger point of a muscle, or its entrapped nerve, explains.
fn best(muscle: &Muscle, pain: &Pain, feel: &Sorted<Feel>) -> Option<Candidate> {
    let by_point = muscle.trigger_points.iter().filter_map(|point| by_trigger_point(muscle, point, pain, feel));
    let by_point = by_point.reduce(|best, next| if next.score > best.score { next } else { best });
    let nearest = by_point.as_ref().and_then(|best| muscle.trigger_point(&best.trigger_point));
    let nerve = muscle.entrapment.as_ref().and_then(|entrapment| by_nerve(muscle, entrapment, nearest, pain, feel));
    by_point.into_iter().chain(nerve).reduce(|best, next| if next.score > best.score { next } else { best })
}

fn by_trigger_point(muscle: &Muscle, point: &TriggerPoint, pain: &Pain, feel: &Sorted<Feel>) -> Option<Candidate> {
    let (primary, spillover) = (&point.primary.cells, &point.spillover.cells);
    let (core, edge) = (pain.overlap(primary), pain.overlap(spillover));
    let covers = (core + edge) / pain.size;
    if covers.is_nan() || covers < LEAST {
        return None;
    }
    let expected = f64::from(primary.overlap(&pain.seen)) * pain.sides.len() as f64;
    let focus = if expected > 0.0 { core / expected } else { 0.0 };
    let explained = (core + SPILLOVER * edge) / pain.size;
    let fit = fit(&point.feel, feel);
    Some(Candidate {
        muscle: muscle.id.clone(),
        trigger_point: point.id.clone(),
        score: explained * (1.0 - FOCUS + FOCUS * focus) * (UNFIT + (1.0 - UNFIT) * fit) * common(point),
        covers,
        by: if core >= edge { Explanation::Primary } else { Explanation::Spillover },
        feels_alike: fit >= 1.0,
        sides: pain.sides_in(&[primary, spillover]),
    })
}

/// `nearest` is the trigger point that reaches the pain best, if one does.
fn by_nerve(
    muscle: &Muscle,
    entrapment: &Entrapment,
    nearest: Option<&TriggerPoint>,
    pain: &Pain,
    feel: &Sorted<Feel>,
) -> Option<Candidate> {
    let covers = pain.overlap(&entrapment.zone.cells) / pain.size;
    let fit = fit(&entrapment.feel, feel);
    let likeliest = || muscle.trigger_points.iter().reduce(|a, b| if b.common > a.common { b } else { a });
    let point = nearest.or_else(likeliest)?;
    if feel.is_empty() || fit <= 0.0 || covers.is_nan() || covers < LEAST {
        return None;
    }
    Some(Candidate {
        muscle: muscle.id.clone(),
        trigger_point: point.id.clone(),
        score: NERVE * covers * (UNFIT + (1.0 - UNFIT) * fit) * common(point),
        covers,
        by: Explanation::Nerve,
        feels_alike: fit >= 1.0,
        sides: pain.sides_in(&[&entrapment.zone.cells]),
    })
}

/// The share of the chosen sensations that are among `known`; 1 when none is chosen.
fn fit(known: &[Feel], chosen: &Sorted<Feel>) -> f64 {
    if chosen.is_empty() {
        return 1.0;
    }
    chosen.iter().filter(|feel| known.contains(feel)).count() as f64 / chosen.len() as f64
}

fn common(point: &TriggerPoint) -> f64 {
    COMMON.get(usize::from(point.common).saturating_sub(1)).copied().unwrap_or(1.0)
}
