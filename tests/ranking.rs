//! Ranking: each file in `tests/cases/` is a pain area, and who must come first.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use patchmap::domain::{Atlas, Candidate, Feel, MuscleId, Side, Sorted, Spot, TriggerPointId, rank};
use serde::Deserialize;

/// A pain area and what its ranking must look like.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What is expected, in words.
    says: String,
    /// The muscles that it is judged among: the case stays true when others join the atlas.
    among: Vec<MuscleId>,
    pain: Vec<String>,
    feel: Vec<Feel>,
    /// The first muscles, in any order among themselves.
    #[serde(default)]
    leaders: Vec<MuscleId>,
    /// The last place that a muscle may take.
    #[serde(default)]
    within: BTreeMap<MuscleId, usize>,
    /// Pairs: the first comes before the second, or the second is missing.
    #[serde(default)]
    before: Vec<(MuscleId, MuscleId)>,
    /// The trigger point by which a muscle is there.
    #[serde(default)]
    by: BTreeMap<MuscleId, TriggerPointId>,
    /// Nothing reaches the pain.
    #[serde(default)]
    none: bool,
}

impl Case {
    /// What is wrong with the ranking, in words.
    fn failures(&self, atlas: &Atlas) -> Vec<String> {
        let ranked = judged(atlas, self);
        let place = |muscle: &MuscleId| ranked.iter().position(|one| one.muscle == *muscle).map(|index| index + 1);
        let mut failures = Vec::new();
        if self.none != ranked.is_empty() {
            failures.push(format!("{} candidates", ranked.len()));
        }
        let first: BTreeSet<_> = ranked.iter().take(self.leaders.len()).map(|one| &one.muscle).collect();
        if first != self.leaders.iter().collect() {
            failures.push(format!("first are {first:?}"));
        }
        for (muscle, last) in &self.within {
            if place(muscle).is_none_or(|place| place > *last) {
                failures.push(format!("{muscle} is at {:?}, not within {last}", place(muscle)));
            }
        }
        for (one, other) in &self.before {
            if place(other).is_some_and(|other| place(one).is_none_or(|one| one > other)) {
                failures.push(format!("{one} ({:?}) is not before {other} ({:?})", place(one), place(other)));
            }
        }
        for (muscle, point) in &self.by {
            let by = ranked.iter().find(|one| one.muscle == *muscle).map(|one| &one.trigger_point);
            if by != Some(point) {
                failures.push(format!("{muscle} is there by {by:?}"));
            }
        }
        if !failures.is_empty() {
            failures
                .extend(ranked.iter().map(|one| format!("  {:.3} {} ({:?})", one.score, one.trigger_point, one.by)));
        }
        failures
    }
}

/// Ranks among the case's muscles only, with the pain on the right.
fn judged(atlas: &Atlas, case: &Case) -> Vec<Candidate> {
    let pain = case.pain.iter().map(|region| Spot { region: region.as_str().into(), side: Side::Right }).collect();
    let mut ranked = rank(atlas, &pain, &case.feel.iter().copied().collect());
    ranked.retain(|one| case.among.contains(&one.muscle));
    ranked
}

#[test]
fn every_case_holds() {
    let atlas = support::atlas();
    let mut failures = Vec::new();
    let mut count = 0;
    for file in fs::read_dir("tests/cases").unwrap() {
        let path = file.unwrap().path();
        let case: Case = serde_json::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for name in &case.pain {
            assert!(atlas.region(&name.as_str().into()).is_some(), "{}: no region {name}", path.display());
        }
        let wrong = case.failures(&atlas);
        if !wrong.is_empty() {
            failures.push(format!("{} ({}):\n  {}", path.display(), case.says, wrong.join("\n  ")));
        }
        count += 1;
    }
    assert!(count >= 9, "only {count} cases");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn both_sides_rank_alike() {
    let atlas = support::atlas();
    let on = |sides: &[Side]| {
        let pain = sides.iter().map(|side| Spot { region: "calf-mid".into(), side: *side }).collect();
        rank(&atlas, &pain, &Sorted::default())
    };
    let (left, right, both) = (on(&[Side::Left]), on(&[Side::Right]), on(&Side::ALL));
    for ((left, right), both) in left.iter().zip(&right).zip(&both) {
        assert_eq!((&left.muscle, left.score), (&right.muscle, right.score));
        assert_eq!((&left.muscle, left.sides.as_slice()), (&both.muscle, &[Side::Left][..]));
        assert!((left.score - both.score).abs() < 1e-9, "pain on both sides counts like pain on one");
        assert_eq!(both.sides, Side::ALL);
    }
}

#[test]
fn no_pain_no_candidates() {
    assert!(rank(&support::atlas(), &Sorted::default(), &Sorted::default()).is_empty());
}

#[test]
fn scores_and_shares_stay_within_bounds() {
    let atlas = support::atlas();
    for region in &atlas.regions {
        for feel in [vec![], vec![Feel::Numb], Feel::ALL.to_vec()] {
            let pain = [Spot { region: region.id.clone(), side: Side::Left }].into();
            for candidate in rank(&atlas, &pain, &feel.into_iter().collect()) {
                assert!((0.0..=1.0).contains(&candidate.score), "{candidate:?}");
                assert!((0.0..=1.0).contains(&candidate.covers), "{candidate:?}");
                assert_eq!(candidate.sides, [Side::Left]);
            }
        }
    }
}
