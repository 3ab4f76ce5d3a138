//! Simulated patients: the zones of a trigger point, drawn the way people draw. Drawn from our own zones, they measure whether
//! the app agrees with itself, not whether it is right about anybody.
//!
//! A patient of a trigger point hurts in its primary zone; in half of them an end of it, up to two fifths, does not hurt; in half
//! of them, each region of the spillover zone hurts with a chance of one half. The view that shows most of the zone is drawn,
//! and each other one that shows at least a quarter as much with a chance of one half. One drawing in four has a stray stamp of the medium brush
//! anywhere on the leg.
//!
//! The hand shifts, scales and bends what it draws in each view, by distances that are normal with a deviation of `hand` times
//! the radius of what is drawn there. `hand` is set so that two drawings of the same primary zone overlap at the wanted Jaccard
//! index, on average over all trigger points: people who draw their pain again reach 0.42 to 0.63
//! (<https://www.pubmed.gov/37897081/>, <https://e-arm.org/journal/view.php?number=1948>).

use std::f64::consts::{PI, TAU};

use fastrand::Rng;
use patchmap::domain::{
    Answers, Atlas, Block, Brush, BrushSize, Candidate, CellSet, Grid, Mask, Muscle, MuscleId, Pain, PainArea, Paint,
    Point, Side, Sorted, Symptoms, TriggerPoint, View, Weights, rank_with,
};

/// A drawing, and the muscles that it is of.
pub struct Patient {
    /// One muscle, or two.
    pub muscles: Vec<MuscleId>,
    /// Where it hurts, as cells.
    pub pain: Pain,
}

impl Patient {
    /// The candidates for the drawing.
    pub fn ranked(&self, weights: &Weights, atlas: &Atlas) -> Vec<Candidate> {
        let (feel, answers) = (Sorted::default(), Answers::default());
        rank_with(weights, atlas, Symptoms { pain: &self.pain, feel: &feel, answers: &answers })
    }
}

/// Draws patients.
pub struct Clinic<'a> {
    atlas: &'a Atlas,
    /// How far off a hand is, against the radius of what it draws.
    pub hand: f64,
    /// The mean Jaccard index of two drawings of the same zone.
    pub jaccard: f64,
}

impl<'a> Clinic<'a> {
    /// A clinic in which drawing the same again overlaps at `wanted` on average.
    pub fn new(atlas: &'a Atlas, wanted: f64) -> Self {
        let at = |hand: f64| {
            let clinic = Self { atlas, hand, jaccard: 0.0 };
            Self { jaccard: clinic.repeated(), ..clinic }
        };
        let (mut steady, mut shaky) = (0.0, 2.0);
        for _ in 0..12 {
            let middle = f64::midpoint(steady, shaky);
            *(if at(middle).jaccard > wanted { &mut steady } else { &mut shaky }) = middle;
        }
        at(steady)
    }

    /// The mean overlap of two drawings of each primary zone in its first view.
    fn repeated(&self) -> f64 {
        const PAIRS: u64 = 6;
        let overlap = |(seed, point): (u64, &TriggerPoint)| {
            let mut rng = Rng::with_seed(seed);
            let view = self.views(point, &mut Rng::with_seed(0))[..1].to_vec();
            let [one, other] = [(); 2].map(|()| {
                let mut paint = Paint::default();
                self.draw(&mut paint, &point.primary.cells, &view, &mut rng);
                paint.cells(Side::Right).clone()
            });
            let shared = f64::from(one.overlap(&Mask::from(&other)));
            shared / (f64::from(one.len() + other.len()) - shared)
        };
        let pairs: Vec<_> = (0..PAIRS).flat_map(|_| self.points()).map(|(_, point)| point).collect();
        let count = pairs.len() as f64;
        (0..).zip(pairs).map(overlap).sum::<f64>() / count
    }

    /// Every trigger point with its muscle.
    pub fn points(&self) -> impl Iterator<Item = (&'a Muscle, &'a TriggerPoint)> + use<'a> {
        self.atlas.muscles.iter().flat_map(|muscle| muscle.trigger_points.iter().map(move |point| (muscle, point)))
    }

    /// A patient of one trigger point.
    pub fn patient(&self, muscle: &Muscle, point: &TriggerPoint, seed: u64) -> Patient {
        let mut rng = Rng::with_seed(seed);
        let mut paint = Paint::default();
        self.complain(&mut paint, point, &mut rng);
        self.seen(vec![muscle.id.clone()], &paint)
    }

    /// What hurts in the primary zone of a trigger point, drawn twice.
    pub fn repeated_pain(&self, point: &TriggerPoint, seed: u64) -> [Pain; 2] {
        let mut rng = Rng::with_seed(seed);
        let views = self.views(point, &mut rng);
        [(); 2].map(|()| {
            let mut paint = Paint::default();
            self.draw(&mut paint, &point.primary.cells, &views, &mut rng);
            Pain::of(self.atlas, &PainArea::default(), &paint)
        })
    }

    /// A patient of a trigger point and of one of another muscle that is drawn in the same view.
    pub fn patient_of_two(&self, muscle: &Muscle, point: &TriggerPoint, seed: u64) -> Patient {
        let mut rng = Rng::with_seed(seed);
        let home = self.views(point, &mut Rng::with_seed(0))[0];
        let others = self.points().filter(|(other, one)| other.id != muscle.id && self.shown(one, home) > 0);
        let others: Vec<_> = others.collect();
        let (other, second) = *rng.choice(&others).unwrap();
        let mut paint = Paint::default();
        self.complain(&mut paint, point, &mut rng);
        self.complain(&mut paint, second, &mut rng);
        self.seen(vec![muscle.id.clone(), other.id.clone()], &paint)
    }

    fn seen(&self, muscles: Vec<MuscleId>, paint: &Paint) -> Patient {
        Patient { muscles, pain: Pain::of(self.atlas, &PainArea::default(), paint) }
    }

    fn complain(&self, paint: &mut Paint, point: &TriggerPoint, rng: &mut Rng) {
        let views = self.views(point, rng);
        let mut hurts = point.primary.cells.clone();
        if rng.bool() {
            hurts = self.without_an_end(&hurts, &views, rng);
        }
        if rng.bool() {
            for region in point.spillover.regions.iter().filter_map(|region| self.atlas.region(region)) {
                if rng.bool() {
                    hurts.add(&point.spillover.cells.within(&Mask::from(&region.cells)));
                }
            }
        }
        self.draw(paint, &hurts, &views, rng);
        if rng.u8(0..4) == 0 {
            let (view, grid) = (views[0], self.grid(views[0]));
            let blocks: Vec<_> = Block::all(view).iter().map(|block| block.middle(&grid)).collect();
            let stray = *rng.choice(&blocks).unwrap();
            let reach = BrushSize::Medium.radius();
            paint.fill(self.atlas, view, Side::Right, Brush::Paint, |at| {
                (at.x - stray.x).powi(2) + (at.y - stray.y).powi(2) <= reach * reach
            });
        }
    }

    /// The views that are drawn, the one that shows most first.
    fn views(&self, point: &TriggerPoint, rng: &mut Rng) -> Vec<View> {
        let figures = self.atlas.figures.iter();
        let mut views: Vec<_> = figures.map(|figure| (self.shown(point, figure.view), figure.view)).collect();
        views.sort_by_key(|(cells, _)| std::cmp::Reverse(*cells));
        let most = views[0].0;
        let drawn = |(place, (cells, _)): &(usize, (u32, View))| *place == 0 || (4 * cells >= most && rng.bool());
        views.into_iter().enumerate().filter(drawn).map(|(_, (_, view))| view).collect()
    }

    /// How many cells of a primary zone a view shows.
    fn shown(&self, point: &TriggerPoint, view: View) -> u32 {
        let mut all = Mask::default();
        all.add_range(self.grid(view).range());
        point.primary.cells.overlap(&all)
    }

    fn grid(&self, view: View) -> Grid {
        self.atlas.figure(view).unwrap().grid()
    }

    /// The cells in the views that are drawn. Up to two fifths of them lie behind a line across them, and are gone.
    fn without_an_end(&self, cells: &CellSet, views: &[View], rng: &mut Rng) -> CellSet {
        let (turn, kept) = (rng.f64() * TAU, 1.0 - 0.4 * rng.f64());
        let mut left = CellSet::default();
        for view in views {
            let mut places: Vec<_> = self.grid(*view).cells().filter(|(cell, _)| cells.contains(*cell)).collect();
            let along = |at: &Point| at.x * turn.cos() + at.y * turn.sin();
            places.sort_by(|(_, a), (_, b)| along(a).total_cmp(&along(b)));
            let count = (places.len() as f64 * kept).ceil() as usize;
            places[..count].iter().for_each(|(cell, _)| left.insert(*cell));
        }
        left
    }

    /// Paints `cells` as a hand does it.
    fn draw(&self, paint: &mut Paint, cells: &CellSet, views: &[View], rng: &mut Rng) {
        for view in views {
            let grid = self.grid(*view);
            let Some(hand) = Hand::new(self.hand, cells, &grid, rng) else { continue };
            paint.fill(self.atlas, *view, Side::Right, Brush::Paint, |at| {
                grid.cell(hand.meant(at)).is_some_and(|cell| cells.contains(cell))
            });
        }
    }
}

/// How one drawing differs from what is meant, in one view.
struct Hand {
    middle: Point,
    shift: [f64; 2],
    scale: f64,
    /// Slow waves across the drawing: which way they run, how fast, where they start, and how far they push in x and y.
    waves: Vec<[f64; 5]>,
}

impl Hand {
    fn new(hand: f64, cells: &CellSet, grid: &Grid, rng: &mut Rng) -> Option<Self> {
        let middle = cells.middle(grid)?;
        let count = grid.cells().filter(|(cell, _)| cells.contains(*cell)).count() as f64;
        let radius = (count / PI).sqrt() * patchmap::domain::CELL;
        let off = hand * radius;
        let wave = |rng: &mut Rng| {
            let (turn, speed) = (rng.f64() * TAU, (1.0 + rng.f64()) / radius);
            [turn.cos() * speed, turn.sin() * speed, rng.f64() * TAU, off * normal(rng) / 2.0, off * normal(rng) / 2.0]
        };
        Some(Self {
            middle,
            shift: [off * normal(rng), off * normal(rng)],
            scale: (0.5 * hand * normal(rng)).exp(),
            waves: (0..3).map(|_| wave(rng)).collect(),
        })
    }

    /// The place that is meant where the hand paints.
    fn meant(&self, at: Point) -> Point {
        let [mut x, mut y] = [at.x - self.middle.x - self.shift[0], at.y - self.middle.y - self.shift[1]];
        (x, y) = (x * self.scale, y * self.scale);
        for [over, down, start, push_x, push_y] in &self.waves {
            let height = (at.x * over + at.y * down + start).sin();
            (x, y) = (x + push_x * height, y + push_y * height);
        }
        Point { x: self.middle.x + x, y: self.middle.y + y }
    }
}

/// A number with mean 0 and deviation 1, near enough: the sum of twelve even ones.
fn normal(rng: &mut Rng) -> f64 {
    (0..12).map(|_| rng.f64()).sum::<f64>() - 6.0
}

/// How often the true muscle was first, among the first three and among the first five, of how many patients.
#[derive(Clone, Copy, Default)]
pub struct Hits {
    /// Patients.
    pub of: u32,
    /// Within the first one, three and five.
    pub within: [u32; 3],
}

impl Hits {
    /// The places that count.
    pub const PLACES: [usize; 3] = [1, 3, 5];

    /// Adds a patient whose muscle came at `place`, from 0.
    pub fn add(&mut self, place: Option<usize>) {
        self.of += 1;
        for (count, last) in self.within.iter_mut().zip(Self::PLACES) {
            *count += u32::from(place.is_some_and(|place| place < last));
        }
    }

    /// Adds all patients of `other`.
    pub fn join(&mut self, other: Self) {
        self.of += other.of;
        self.within.iter_mut().zip(other.within).for_each(|(count, more)| *count += more);
    }

    /// The shares in hundredths.
    pub fn percent(self) -> [f64; 3] {
        self.within.map(|count| 100.0 * f64::from(count) / f64::from(self.of))
    }
}

/// The two halves of the seeds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// On these, weights are chosen.
    Choosing,
    /// On these, figures are reported.
    Reporting,
}

/// A seed for each patient: trigger points and halves never share one.
pub fn seeds(half: Half, point: usize, count: u64) -> impl Iterator<Item = u64> {
    let half = u64::from(half == Half::Reporting);
    (0..count).map(move |number| (point as u64) << 32 | number << 1 | half)
}
