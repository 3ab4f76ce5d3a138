//! How often simulated patients find their muscle: a change that costs more than two points does not pass. The whole evaluation
//! is `make evaluate`. Patients drawn from our own zones measure self-consistency, not clinical truth.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/patients.rs"]
#[allow(dead_code, reason = "`make evaluate` uses all of it")]
mod patients;
mod support;

use patchmap::domain::{WEIGHTS, pair};
use patients::{Clinic, Half, Hits, seeds};

/// Muscles among the first three at a Jaccard index of 0.5, in hundredths, when this was last looked at. It was 93 before the plain sum was
/// taken, which does better on published cases (`docs/evidence.md`).
const FIRST_THREE: f64 = 90.7;
/// Pairs of which both were found, in hundredths.
const BOTH: f64 = 11.3;

#[test]
fn muscles_are_found_as_often_as_before() {
    let atlas = support::atlas();
    let clinic = Clinic::new(&atlas, 0.5);
    assert!((clinic.jaccard - 0.5).abs() < 0.01, "drawings overlap at {}", clinic.jaccard);
    let mut hits = Hits::default();
    for (number, (muscle, point)) in clinic.points().enumerate() {
        for seed in seeds(Half::Reporting, number, 10) {
            let ranked = clinic.patient(muscle, point, seed).ranked(&WEIGHTS, &atlas);
            hits.add(ranked.iter().position(|one| one.muscle == muscle.id));
        }
    }
    let [_, first_three, _] = hits.percent();
    assert!(first_three >= FIRST_THREE - 2.0, "{first_three:.1} % are among the first three, not {FIRST_THREE} %");
}

#[test]
fn pairs_are_found_as_often_as_before() {
    let atlas = support::atlas();
    let clinic = Clinic::new(&atlas, 0.5);
    let (mut both, mut of) = (0, 0);
    for (number, (muscle, point)) in clinic.points().enumerate() {
        for seed in seeds(Half::Reporting, number, 5) {
            let patient = clinic.patient_of_two(muscle, point, seed);
            let ranked = patient.ranked(&WEIGHTS, &atlas);
            of += 1;
            let found = pair(&atlas, &patient.pain, &ranked);
            both +=
                u32::from(found.is_some_and(|pair| {
                    pair.places.iter().all(|place| patient.muscles.contains(&ranked[*place].muscle))
                }));
        }
    }
    let share = 100.0 * f64::from(both) / f64::from(of);
    assert!(share >= BOTH - 2.0, "{share:.1} % of pairs are found, not {BOTH} %");
}
