//! `make evaluate`: how early the right muscle stands in the list, for published cases from outside (`tests/evidence/`).
//!
//! By default only the cases that the ranking is fitted to are looked at. `HELD_OUT=1` looks at the others: each such look is noted in
//! `docs/evidence.md`. Scores that are equal count as if their order were drawn by lot.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a program that is read")]

#[path = "../support/evidence.rs"]
#[allow(dead_code, reason = "the test uses more of it")]
mod evidence;

use std::{env, path::Path};

use evidence::{Evidence, Kind, Part};
use fastrand::Rng;
use patchmap::domain::{Answers, Atlas, Muscle, MuscleId, Pain, Symptoms, WEIGHTS, Weights, rank_with};

/// How often the order of equal scores is drawn.
const DRAWS: usize = 100;
/// How many samples an interval rests on.
const SAMPLES: usize = 4000;
/// What counting zones gives a painful cell in a spillover zone, against 1 in a primary one.
const SPILLOVER: f64 = 0.4;

/// A muscle's score for a case: higher is better.
type Scores = Vec<(MuscleId, f64)>;

/// A way to order muscles.
struct Ranker {
    name: String,
    /// The scores for each case.
    scores: Vec<Scores>,
}

impl Ranker {
    fn new(name: &str, cases: &[Evidence], atlas: &Atlas, scores: impl Fn(&Evidence, &Pain) -> Scores) -> Self {
        let scores = cases.iter().map(|case| scores(case, &pain(case, atlas))).collect();
        Self { name: name.to_owned(), scores }
    }

    /// The app's own, with these weights.
    fn app(name: &str, cases: &[Evidence], atlas: &Atlas, weights: &Weights) -> Self {
        Self::new(name, cases, atlas, |case, pain| {
            let (feel, answers) = (case.selection(atlas).feel, Answers::default());
            let ranked = rank_with(weights, atlas, Symptoms { pain, feel: &feel, answers: &answers });
            // The app's own order, and so its own way to settle ties.
            let count = ranked.len();
            (0..).zip(ranked).map(|(place, one)| (one.muscle, (count - place) as f64)).collect()
        })
    }

    /// What each case shows.
    fn shows(&self, cases: &[Evidence]) -> Vec<Shown> {
        let mut rng = Rng::with_seed(0);
        let mut shown = |(case, scores): (&Evidence, &Scores)| {
            let mut sum = Shown::default();
            for _ in 0..DRAWS {
                let shown = seen_at(place(scores, &case.muscles, &mut rng));
                sum.iter_mut().zip(shown).for_each(|(sum, one)| *sum += one / DRAWS as f64);
            }
            sum
        };
        cases.iter().zip(&self.scores).map(&mut shown).collect()
    }
}

/// What one case shows, each as the mean over the draws: 1 where the right muscle is first, among the first three and the first five;
/// 1 divided by its place; whether it is listed.
type Shown = [f64; 5];

fn main() {
    let atlas = patchmap::assets::load(Path::new("assets")).unwrap_or_else(|problems| panic!("{problems}")).atlas;
    let part = if env::var_os("HELD_OUT").is_some() { Part::HeldOut } else { Part::Fitting };
    let cases: Vec<_> = Evidence::all().into_iter().filter(|case| case.part() == part).collect();
    println!(
        "{} published cases, {part:?} (docs/evidence.md). Intervals hold 95 % of {SAMPLES} bootstrap samples.",
        cases.len()
    );
    let rankers = [
        Ranker::app("the app", &cases, &atlas, &WEIGHTS),
        Ranker::new("counting zones", &cases, &atlas, |_, pain| counted(&atlas, pain)),
        Ranker::new("most common first", &cases, &atlas, |_, pain| reached(&atlas, pain, commonest)),
        Ranker::new("any order", &cases, &atlas, |_, pain| reached(&atlas, pain, |_| 1.0)),
    ];
    let shown: Vec<_> = rankers.iter().map(|ranker| ranker.shows(&cases)).collect();
    heading("all");
    rankers.iter().zip(&shown).for_each(|(ranker, shown)| println!("{}", line(&ranker.name, shown)));
    let better: Vec<_> = shown[0].iter().zip(&shown[1]).map(|(app, counted)| app[3] - counted[3]).collect();
    let [low, high] = interval(&better);
    println!("  mean reciprocal rank, the app less counting zones: {:+.3} ({low:+.3} to {high:+.3})", mean(&better));
    for kind in [Kind::Case, Kind::Trial, Kind::Experiment, Kind::Table] {
        heading(&format!("{kind:?}"));
        for (ranker, shown) in rankers.iter().zip(&shown) {
            let of_kind: Vec<_> =
                shown.iter().zip(&cases).filter(|(_, case)| case.kind == kind).map(|(shown, _)| *shown).collect();
            println!("{}", line(&ranker.name, &of_kind));
        }
    }
    if part == Part::Fitting {
        missed(&cases, &shown[0]);
        fit(&cases, &atlas);
    }
}

/// Where it hurts.
fn pain(case: &Evidence, atlas: &Atlas) -> Pain {
    let selection = case.selection(atlas);
    Pain::of(atlas, &selection.pain, &selection.paint)
}

/// The share of the pain that a muscle's best trigger point covers, and its belly.
fn counted(atlas: &Atlas, pain: &Pain) -> Scores {
    let covers = |muscle: &Muscle| {
        let over = pain.within(&muscle.local);
        let covers = muscle.trigger_points.iter().map(|point| {
            let (primary, spillover) = (&point.primary.cells, &point.spillover.cells);
            let local = over.size() - over.overlap(primary) - over.overlap(spillover);
            pain.overlap(primary) + SPILLOVER * pain.overlap(spillover) + WEIGHTS.local * local
        });
        covers.fold(0.0, f64::max) / pain.size()
    };
    let all = atlas.muscles.iter().map(|muscle| (muscle.id.clone(), covers(muscle)));
    all.filter(|(_, score)| *score > 0.0).collect()
}

/// The muscles with a zone where it hurts, by what `score` says of them.
fn reached(atlas: &Atlas, pain: &Pain, score: impl Fn(&Muscle) -> f64) -> Scores {
    let reached = counted(atlas, pain).into_iter();
    reached.map(|(id, _)| (id.clone(), atlas.muscle(&id).map_or(0.0, &score))).collect()
}

fn commonest(muscle: &Muscle) -> f64 {
    muscle.trigger_points.iter().map(|point| f64::from(point.common)).fold(0.0, f64::max)
}

/// The place of the first right muscle, from 0, once the order of equal scores was drawn.
fn place(scores: &Scores, right: &[MuscleId], rng: &mut Rng) -> Option<usize> {
    let mut drawn: Vec<_> = scores.iter().map(|(id, score)| (*score, rng.f64(), id)).collect();
    drawn.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.total_cmp(&b.1)));
    drawn.iter().position(|(.., id)| right.contains(id))
}

fn seen_at(place: Option<usize>) -> Shown {
    let Some(place) = place else { return Shown::default() };
    let within = |last| f64::from(u8::from(place < last));
    [within(1), within(3), within(5), 1.0 / (place + 1) as f64, 1.0]
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// The middle 95 % of the means of samples that are drawn with replacement.
fn interval(values: &[f64]) -> [f64; 2] {
    let mut rng = Rng::with_seed(1);
    let mut sample = || mean(&values.iter().map(|_| values[rng.usize(..values.len())]).collect::<Vec<_>>());
    let mut means: Vec<_> = (0..SAMPLES).map(|_| sample()).collect();
    means.sort_by(f64::total_cmp);
    [means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40]]
}

fn heading(name: &str) {
    println!(
        "\n{name:<30} {:>16} {:>16} {:>16} {:>20} {:>8}",
        "first", "first three", "first five", "reciprocal rank", "listed"
    );
}

fn line(name: &str, shown: &[Shown]) -> String {
    let column = |at: usize| shown.iter().map(|one| one[at]).collect::<Vec<_>>();
    if shown.is_empty() {
        return format!("  {name:<28} no case");
    }
    let percent = |at: usize| {
        let (values, [low, high]) = (column(at), interval(&column(at)));
        format!("{:>5.1} ({:>3.0} to {:>3.0})", 100.0 * mean(&values), 100.0 * low, 100.0 * high)
    };
    let [low, high] = interval(&column(3));
    let rank = format!("{:.3} ({low:.2} to {high:.2})", mean(&column(3)));
    let listed = 100.0 * mean(&column(4));
    format!(
        "  {name:<28} {:>16} {:>16} {:>16} {rank:>20} {listed:>7.1}   of {}",
        percent(0),
        percent(1),
        percent(2),
        shown.len()
    )
}

/// The cases whose muscle is not among the first five.
fn missed(cases: &[Evidence], shown: &[Shown]) {
    println!("\nNot among the first five:");
    for (case, shown) in cases.iter().zip(shown).filter(|(_, shown)| shown[2] < 0.5) {
        let place = if shown[4] > 0.0 { format!("place {:.0}", 1.0 / shown[3]) } else { "not listed".to_owned() };
        let muscles = case.muscles.iter().map(MuscleId::as_str).collect::<Vec<_>>().join(", ");
        println!("  {place:<10} {muscles} at {} ({})", case.address, case.id);
    }
}

/// The weights, each changed alone.
fn fit(cases: &[Evidence], atlas: &Atlas) {
    println!("\nWith one weight changed:");
    let show = |name: &str, weights: Weights| {
        println!("{}", line(name, &Ranker::app(name, cases, atlas, &weights).shows(cases)));
    };
    show("as they are", WEIGHTS);
    for spillover in [0.2, 0.3, 0.5, 0.6] {
        show(&format!("spillover {spillover}"), Weights { spillover, ..WEIGHTS });
    }
    for local in [0.0, 0.15, 0.45, 0.6] {
        show(&format!("local {local}"), Weights { local, ..WEIGHTS });
    }
}
