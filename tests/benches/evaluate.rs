//! `make evaluate`: how often simulated patients find their muscle, and how far a score can be trusted.
//!
//! Patients are drawn from our own zones (`tests/support/patients.rs` says how), so the figures are self-consistency, not
//! clinical truth. Weights are chosen on one half of the seeds; everything else is reported on the other.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a program that is read")]

#[path = "../support/patients.rs"]
#[allow(dead_code, reason = "the test uses more of it")]
mod patients;

use std::{collections::BTreeMap, path::Path};

use patchmap::domain::{Atlas, Mask, MuscleId, TriggerPoint, WEIGHTS, Weights, pair};
use patients::{Clinic, Half, Hits, seeds};

/// The overlap of repeat drawings: as published, and between.
const LEVELS: [f64; 3] = [0.42, 0.5, 0.63];
/// Patients of each trigger point, in each half.
const PATIENTS: u64 = 40;
/// Two primary zones that overlap at this Jaccard index or more are the same zone, drawn twice.
const SAME: f64 = 0.9;

fn main() {
    let atlas = patchmap::assets::load(Path::new("assets")).unwrap_or_else(|problems| panic!("{problems}")).atlas;
    println!("Simulated patients, drawn from Patchmap's own zones: self-consistency, not clinical truth.");
    let groups = alike(&atlas);
    let clinics = LEVELS.map(|level| Clinic::new(&atlas, level));
    for clinic in &clinics {
        report(clinic, &atlas, &groups);
    }
    println!(
        "\nMuscles that their main zones cannot tell apart (two zones overlap at a Jaccard index of {SAME} or more):"
    );
    groups.iter().for_each(|group| println!("  {}", names(group)));
    weigh(&clinics[1], &atlas);
}

fn names(muscles: &[MuscleId]) -> String {
    muscles.iter().map(MuscleId::as_str).collect::<Vec<_>>().join(", ")
}

/// The patients of one half, ranked with `weights`: hits for each muscle.
fn hits(clinic: &Clinic<'_>, atlas: &Atlas, weights: &Weights, half: Half, count: u64) -> BTreeMap<MuscleId, Hits> {
    let mut hits = BTreeMap::<MuscleId, Hits>::new();
    for (number, (muscle, point)) in clinic.points().enumerate() {
        for seed in seeds(half, number, count) {
            let ranked = clinic.patient(muscle, point, seed).ranked(weights, atlas);
            hits.entry(muscle.id.clone()).or_default().add(ranked.iter().position(|one| one.muscle == muscle.id));
        }
    }
    hits
}

fn all(hits: &BTreeMap<MuscleId, Hits>) -> Hits {
    let mut all = Hits::default();
    hits.values().for_each(|one| all.join(*one));
    all
}

fn line(name: &str, hits: Hits) -> String {
    let [first, three, five] = hits.percent();
    format!("  {name:<28} {first:>6.1} {three:>6.1} {five:>6.1}   of {}", hits.of)
}

fn report(clinic: &Clinic<'_>, atlas: &Atlas, groups: &[Vec<MuscleId>]) {
    println!("\nRepeat drawings overlap at a mean Jaccard index of {:.2}", clinic.jaccard);
    println!("  {:<28} {:>6} {:>6} {:>6}   in percent", "muscle", "first", "three", "five");
    let hits = hits(clinic, atlas, &WEIGHTS, Half::Reporting, PATIENTS);
    hits.iter().for_each(|(muscle, hits)| println!("{}", line(muscle.as_str(), *hits)));
    println!("{}", line("ALL", all(&hits)));
    let mut of_kind = Hits::default();
    let mut both = [Hits::default(), Hits::default()];
    let (mut pairs, mut claimed, mut wrongly) = (0, 0, 0);
    let mut grades = [[0_u32; 2]; 10];
    for (number, (muscle, point)) in clinic.points().enumerate() {
        let group = groups.iter().find(|group| group.contains(&muscle.id));
        for seed in seeds(Half::Reporting, number, PATIENTS) {
            let patient = clinic.patient(muscle, point, seed);
            let ranked = patient.ranked(&WEIGHTS, atlas);
            let alike = |id: &MuscleId| *id == muscle.id || group.is_some_and(|group| group.contains(id));
            of_kind.add(ranked.iter().position(|one| alike(&one.muscle)));
            wrongly += u32::from(pair(atlas, &patient.pain, &ranked).is_some());
            for one in &ranked {
                let grade = &mut grades[((10.0 * one.score) as usize).min(9)];
                grade[0] += 1;
                grade[1] += u32::from(one.muscle == muscle.id);
            }
            let patient = clinic.patient_of_two(muscle, point, seed);
            let ranked = patient.ranked(&WEIGHTS, atlas);
            for (hits, muscle) in both.iter_mut().zip(&patient.muscles) {
                hits.add(ranked.iter().position(|one| one.muscle == *muscle));
            }
            if let Some(pair) = pair(atlas, &patient.pain, &ranked) {
                claimed += 1;
                let right = |place: &usize| patient.muscles.contains(&ranked[*place].muscle);
                pairs += u32::from(pair.places.iter().all(right));
            }
        }
    }
    println!("{}", line("ALL, or one that is alike", of_kind));
    println!("{}", line("two at once: the one", both[0]));
    println!("{}", line("two at once: the other", both[1]));
    let share = |part: u32, of: u32| 100.0 * f64::from(part) / f64::from(of.max(1));
    println!(
        "  Of two at once, a pair is offered to {:.1} %; of these, {:.1} % are the very two.",
        share(claimed, both[0].of),
        share(pairs, claimed)
    );
    println!("  Of one alone, a pair is offered to {:.1} %.", share(wrongly, of_kind.of));
    println!("  Score      candidates   the true one, in percent");
    for (tenth, [of, right]) in grades.iter().enumerate().rev().filter(|(_, [of, _])| *of > 0) {
        let low = tenth as f64 / 10.0;
        println!("  {low:.1}-{:.1} {of:>12} {:>12.1}", low + 0.1, share(*right, *of));
    }
}

/// Groups of muscles with the same primary zone.
fn alike(atlas: &Atlas) -> Vec<Vec<MuscleId>> {
    let same = |one: &TriggerPoint, other: &TriggerPoint| {
        let (one, other) = (&one.primary.cells, &other.primary.cells);
        let shared = f64::from(one.overlap(&Mask::from(other)));
        shared >= SAME * (f64::from(one.len() + other.len()) - shared)
    };
    let mut groups: Vec<Vec<MuscleId>> = Vec::new();
    for (place, muscle) in atlas.muscles.iter().enumerate() {
        for other in &atlas.muscles[..place] {
            let points = || other.trigger_points.iter();
            if muscle.trigger_points.iter().any(|one| points().any(|other| same(one, other))) {
                let (joined, mut rest): (Vec<_>, Vec<_>) =
                    groups.into_iter().partition(|group| group.contains(&muscle.id) || group.contains(&other.id));
                let mut group: Vec<_> =
                    joined.into_iter().flatten().chain([other.id.clone(), muscle.id.clone()]).collect();
                group.sort();
                group.dedup();
                rest.push(group);
                groups = rest;
            }
        }
    }
    groups
}

/// What the first half says of each weight when it alone is another.
fn weigh(clinic: &Clinic<'_>, atlas: &Atlas) {
    println!("\nThe weights on the half that they are chosen on, each changed alone (first, three, five, in percent):");
    let show = |name: String, weights: Weights| {
        println!("{}", line(&name, all(&hits(clinic, atlas, &weights, Half::Choosing, PATIENTS / 2))));
    };
    show("as they are".into(), WEIGHTS);
    for spillover in [0.2, 0.3, 0.5, 0.6] {
        show(format!("spillover {spillover}"), Weights { spillover, ..WEIGHTS });
    }
    for focus in [0.3, 0.6, 0.75, 0.9] {
        show(format!("focus {focus}"), Weights { focus, ..WEIGHTS });
    }
    for least in [0.05, 0.2] {
        show(format!("least {least}"), Weights { least, ..WEIGHTS });
    }
    show("common 1, 1, 1".into(), Weights { common: [1.0; 3], ..WEIGHTS });
}
