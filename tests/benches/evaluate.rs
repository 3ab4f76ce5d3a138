//! `make evaluate`: how often simulated patients find their muscle, and how far a score can be trusted.
//!
//! Patients are drawn from our own zones (`tests/support/patients.rs` says how), so the figures are self-consistency, not
//! clinical truth. Weights are chosen on one half of the seeds; everything else is reported on the other.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a program that is read")]

#[path = "../support/patients.rs"]
#[allow(dead_code, reason = "the test uses more of it")]
mod patients;

use std::{collections::BTreeMap, path::Path};

use patchmap::domain::{Atlas, Candidate, Mask, MuscleId, TriggerPoint, TriggerPointId, WEIGHTS, Weights, pair_with};
use patients::{Clinic, Half, Hits, Patient, seeds};

/// The overlap of repeat drawings: as published, and between.
const LEVELS: [f64; 3] = [0.42, 0.5, 0.63];
/// Patients of each trigger point, in each half.
const PATIENTS: u64 = 30;
/// Two primary zones that overlap at this Jaccard index or more are the same zone, drawn twice.
const SAME: f64 = 0.9;

fn main() {
    let atlas = patchmap::assets::load(Path::new("assets")).unwrap_or_else(|problems| panic!("{problems}")).atlas;
    println!("Simulated patients, drawn from Patchmap's own zones: self-consistency, not clinical truth.");
    let groups = alike(&atlas);
    for level in LEVELS {
        let clinic = Clinic::new(&atlas, level);
        println!("\nRepeat drawings overlap at a mean Jaccard index of {:.2}", clinic.jaccard);
        report(&Room::new(&clinic, Half::Reporting), &atlas, &groups);
    }
    println!("\nTrigger points of several muscles whose main zones are the same (a Jaccard index of {SAME} or more):");
    for group in groups.iter().filter(|group| group.iter().any(|(muscle, _)| *muscle != group[0].0)) {
        println!("  {}", group.iter().map(|(_, point)| point.as_str()).collect::<Vec<_>>().join(", "));
    }
    choose(&Room::new(&Clinic::new(&atlas, LEVELS[1]), Half::Choosing), &atlas);
}

/// The patients of one half of the seeds.
struct Room {
    /// With one muscle; each with its trigger point.
    one: Vec<(TriggerPointId, Patient)>,
    /// With two.
    two: Vec<Patient>,
}

impl Room {
    fn new(clinic: &Clinic<'_>, half: Half) -> Self {
        let mut room = Self { one: Vec::new(), two: Vec::new() };
        for (number, (muscle, point)) in clinic.points().enumerate() {
            for seed in seeds(half, number, PATIENTS) {
                room.one.push((point.id.clone(), clinic.patient(muscle, point, seed)));
                room.two.push(clinic.patient_of_two(muscle, point, seed));
            }
        }
        room
    }

    /// Where the first muscle of each patient with one comes.
    fn hits(&self, atlas: &Atlas, weights: &Weights) -> Hits {
        let mut hits = Hits::default();
        self.one
            .iter()
            .for_each(|(_, patient)| hits.add(place(&patient.ranked(weights, atlas), &patient.muscles[..1])));
        hits
    }

    /// How often a pair is offered, and how often it is right.
    fn pairs(&self, atlas: &Atlas, weights: &Weights) -> String {
        let offered = |patient: &Patient| {
            let ranked = patient.ranked(weights, atlas);
            let pair = pair_with(weights, atlas, &patient.pain, &ranked)?;
            Some(pair.places.iter().filter(|place| patient.muscles.contains(&ranked[**place].muscle)).count())
        };
        let right: Vec<_> = self.two.iter().filter_map(offered).collect();
        let wrongly = self.one.iter().filter(|(_, patient)| offered(patient).is_some()).count();
        let of = |least: usize| right.iter().filter(|right| **right >= least).count();
        format!(
            "a pair is offered to {:.1} % with two muscles (one of them right: {:.1} %, both: {:.1} %), and to {:.1} % with one",
            share(right.len(), self.two.len()),
            share(of(1), right.len()),
            share(of(2), right.len()),
            share(wrongly, self.one.len()),
        )
    }
}

/// The place of the first candidate that is among `muscles`.
fn place(ranked: &[Candidate], muscles: &[MuscleId]) -> Option<usize> {
    ranked.iter().position(|one| muscles.contains(&one.muscle))
}

/// Trigger points that share a primary zone, each with its muscle.
type Group = Vec<(MuscleId, TriggerPointId)>;

fn share(part: usize, of: usize) -> f64 {
    100.0 * part as f64 / of.max(1) as f64
}

fn line(name: &str, hits: Hits) -> String {
    let [first, three, five] = hits.percent();
    format!("  {name:<28} {first:>6.1} {three:>6.1} {five:>6.1}   of {}", hits.of)
}

fn report(room: &Room, atlas: &Atlas, groups: &[Group]) {
    println!("  {:<28} {:>6} {:>6} {:>6}   in percent", "muscle", "first", "three", "five");
    let mut each = BTreeMap::<MuscleId, Hits>::new();
    let (mut all, mut alike) = (Hits::default(), Hits::default());
    let mut grades = [[0_usize; 2]; 10];
    for (point, patient) in &room.one {
        let ranked = patient.ranked(&WEIGHTS, atlas);
        let hit = place(&ranked, &patient.muscles);
        each.entry(patient.muscles[0].clone()).or_default().add(hit);
        all.add(hit);
        let group = groups.iter().find(|group| group.iter().any(|(_, one)| one == point)).unwrap();
        alike.add(place(&ranked, &group.iter().map(|(muscle, _)| muscle.clone()).collect::<Vec<_>>()));
        for one in &ranked {
            let grade = &mut grades[((10.0 * one.score.total()) as usize).min(9)];
            grade[0] += 1;
            grade[1] += usize::from(one.muscle == patient.muscles[0]);
        }
    }
    each.iter().for_each(|(muscle, hits)| println!("{}", line(muscle.as_str(), *hits)));
    println!("{}", line("ALL", all));
    println!("{}", line("ALL, or one of the same zone", alike));
    let (mut either, mut second) = (Hits::default(), Hits::default());
    for patient in &room.two {
        let ranked = patient.ranked(&WEIGHTS, atlas);
        let places = patient.muscles.iter().map(|muscle| place(&ranked, std::slice::from_ref(muscle)));
        either.add(place(&ranked, &patient.muscles));
        second.add(places.collect::<Option<Vec<_>>>().and_then(|places| places.into_iter().max()));
    }
    println!("{}", line("two at once: one of them", either));
    println!("{}", line("two at once: both", second));
    println!("  {}", room.pairs(atlas, &WEIGHTS));
    println!("  score      candidates   the true one, in percent");
    for (tenth, [of, right]) in grades.iter().enumerate().rev().filter(|(_, [of, _])| *of > 0) {
        let low = tenth as f64 / 10.0;
        println!("  {low:.1}-{:.1} {of:>12} {:>12.1}", low + 0.1, share(*right, *of));
    }
}

/// Trigger points with the same primary zone: each joins the first group whose first member's zone is like its own.
fn alike(atlas: &Atlas) -> Vec<Group> {
    let same = |one: &TriggerPoint, other: &TriggerPoint| {
        let (one, other) = (&one.primary.cells, &other.primary.cells);
        let shared = f64::from(one.overlap(&Mask::from(other)));
        shared >= SAME * (f64::from(one.len() + other.len()) - shared)
    };
    let mut groups: Vec<(&TriggerPoint, Group)> = Vec::new();
    for muscle in &atlas.muscles {
        for point in &muscle.trigger_points {
            let member = (muscle.id.clone(), point.id.clone());
            match groups.iter_mut().find(|(first, _)| same(first, point)) {
                Some((_, group)) => group.push(member),
                None => groups.push((point, vec![member])),
            }
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// What the first half says of each weight when it alone is another.
fn choose(room: &Room, atlas: &Atlas) {
    println!("\nThe weights on the half that they are chosen on, each changed alone (first, three, five, in percent):");
    let show = |name: &str, weights: Weights| println!("{}", line(name, room.hits(atlas, &weights)));
    show("as they are", WEIGHTS);
    for spillover in [0.2, 0.3, 0.5, 0.6] {
        show(&format!("spillover {spillover}"), Weights { spillover, ..WEIGHTS });
    }
    for least in [0.05, 0.2] {
        show(&format!("least {least}"), Weights { least, ..WEIGHTS });
    }
    for local in [0.0, 0.15, 0.45] {
        show(&format!("local {local}"), Weights { local, ..WEIGHTS });
    }
    for pair in [0.1, WEIGHTS.pair, 0.2, 0.25, 0.3, 0.35] {
        println!("  pair {pair}: {}", room.pairs(atlas, &Weights { pair, ..WEIGHTS }));
    }
}
