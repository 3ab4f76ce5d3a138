//! What candidates share and what tells them apart: from each other, and from where it hurts.

use super::{
    Answers, Atlas, Candidate, Cause, CellSet, Explanation, Mask, Muscle, Pain, Region, RegionId, Side, Subject,
    TriggerPoint, TriggerPointId, WEIGHTS, Weights, answers::expected_information,
};

/// A candidate laid over the pain of one side.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlap {
    /// The side.
    pub side: Side,
    /// What hurts and is in one of its zones.
    pub matched: CellSet,
    /// What hurts and is in none of them.
    pub unexplained: CellSet,
    /// What does not hurt though its primary zone (or its nerve's skin) covers it, in the views in which pain is marked.
    pub expected: CellSet,
}

/// A candidate laid over the pain, for each side that hurts.
pub fn overlaps(atlas: &Atlas, pain: &Pain, candidate: &Candidate) -> Vec<Overlap> {
    let Some((core, zones)) = zones(atlas, candidate) else { return Vec::new() };
    let on = |(side, cells): &(Side, Mask)| {
        let hurts = CellSet::from(cells);
        Overlap {
            side: *side,
            matched: hurts.within(&zones),
            unexplained: hurts.without(&zones),
            expected: core.within(pain.seen()).without(cells),
        }
    };
    pain.sides().iter().map(on).collect()
}

/// The regions of a candidate's primary zone in which nothing hurts: "its usual pattern also reaches the heel".
pub fn other_regions_reached(atlas: &Atlas, pain: &Pain, candidate: &Candidate) -> Vec<RegionId> {
    let Some((muscle, point)) = atlas.trigger_point(&candidate.trigger_point) else { return Vec::new() };
    let zone = match (candidate.by, &muscle.entrapment) {
        (Explanation::Nerve, Some(entrapment)) => &entrapment.zone,
        _ => &point.primary,
    };
    zone.regions.iter().filter(|region| !pain.touches(atlas, region)).cloned().collect()
}

/// The cells where a candidate's pain is mainly felt, and all that its zones cover.
fn zones<'a>(atlas: &'a Atlas, candidate: &Candidate) -> Option<(&'a CellSet, Mask)> {
    let (muscle, point) = atlas.trigger_point(&candidate.trigger_point)?;
    Some(match (candidate.by, &muscle.entrapment) {
        (Explanation::Nerve, Some(entrapment)) => (&entrapment.zone.cells, Mask::from(&entrapment.zone.cells)),
        _ => (&point.primary.cells, covered(muscle, point)),
    })
}

/// The zones of a trigger point, and the skin over its muscle.
fn covered(muscle: &Muscle, point: &TriggerPoint) -> Mask {
    let mut covered = Mask::from(&point.primary.cells);
    covered.add(&point.spillover.cells);
    covered.add(&muscle.local);
    covered
}

/// Two muscles that explain the pain together.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Their places in the list of candidates, from 0; the better one first.
    pub places: [usize; 2],
    /// The share of the painful skin that their zones cover together, from 0 to 1.
    pub covers: f64,
}

/// How many of the first candidates are tried in pairs.
const PAIRED: usize = 10;

/// The two of the first candidates that explain the pain best together, if they do so clearly better than any of them alone.
/// Two are scored like one trigger point whose zones are theirs together.
pub fn pair(atlas: &Atlas, pain: &Pain, candidates: &[Candidate]) -> Option<Pair> {
    pair_with(&WEIGHTS, atlas, pain, candidates)
}

/// The same with other weights: the evaluation compares them.
pub fn pair_with(weights: &Weights, atlas: &Atlas, pain: &Pain, candidates: &[Candidate]) -> Option<Pair> {
    let points = candidates.iter().take(PAIRED).map(|one| Some(atlas.trigger_point(&one.trigger_point)?.1));
    let points: Vec<_> = points.collect::<Option<_>>()?;
    let alone = points.iter().map(|point| together(weights, pain, point, point).0).fold(0.0, f64::max);
    let mut best = None;
    let mut least = alone + weights.pair;
    for (second, other) in points.iter().enumerate() {
        for (first, point) in points.iter().enumerate().take(second) {
            let (score, covers) = together(weights, pain, point, other);
            if score > least {
                (least, best) = (score, Some(Pair { places: [first, second], covers }));
            }
        }
    }
    best
}

/// How well two trigger points fit the pain together, and the share of it that they cover.
fn together(weights: &Weights, pain: &Pain, one: &TriggerPoint, other: &TriggerPoint) -> (f64, f64) {
    let union = |a: &CellSet, b: &CellSet| {
        let mut union = a.clone();
        union.add(b);
        union
    };
    let primary = union(&one.primary.cells, &other.primary.cells);
    let spillover = union(&one.spillover.cells, &other.spillover.cells).without(&Mask::from(&primary));
    let (core, edge) = (pain.overlap(&primary), pain.overlap(&spillover));
    let explained = (core + weights.spillover * edge) / pain.size();
    (explained * weights.focused(core, pain.expected(&primary)), (core + edge) / pain.size())
}

/// The skin where the pain of one thing is felt.
#[derive(Clone, Debug, PartialEq)]
pub struct Extent {
    /// What it is.
    pub subject: Subject,
    /// Where it is mainly felt.
    core: CellSet,
    /// All that its zones cover.
    all: Mask,
}

impl Extent {
    /// That of a candidate; none for one of another atlas.
    pub fn of_candidate(atlas: &Atlas, candidate: &Candidate) -> Option<Self> {
        let (core, all) = zones(atlas, candidate)?;
        Some(Self { subject: Subject::Muscle(candidate.muscle.clone()), core: core.clone(), all })
    }

    /// That of another cause: its regions.
    pub fn of_cause(atlas: &Atlas, cause: &Cause) -> Self {
        let cells = |regions: &[RegionId]| {
            let mut cells = CellSet::default();
            regions.iter().filter_map(|id| atlas.region(id)).for_each(|region| cells.add(&region.cells));
            cells
        };
        let core = cells(&cause.primary);
        let mut all = Mask::from(&core);
        all.add(&cells(&cause.spillover));
        Self { subject: Subject::Cause(cause.id.clone()), core, all }
    }

    /// Whether both have one main zone, so that where it hurts cannot tell them apart.
    pub fn is_same(&self, other: &Self) -> bool {
        are_one(&self.core, &other.core)
    }
}

/// What tells two of what may explain the pain apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// For each of the two, the skin where only its own pain is mainly felt: the other's zones do not reach it.
    pub own: [CellSet; 2],
    /// For each of the two, the regions that are mostly such skin.
    pub only: [Vec<RegionId>; 2],
    /// The regions that may mostly hurt with both, mainly with one of them at least.
    pub both: Vec<RegionId>,
    /// The one question, "does it also hurt there?", and what a "yes" speaks for: a region of `only`. `None` where there is none to ask about.
    pub ask: Option<(RegionId, Subject)>,
}

/// A region of which less than this share is felt is not named.
const GOOD_PART: f64 = 0.2;

/// What tells two apart. The region to ask about is, of those where nothing hurts yet, the one of which the largest share is one's own.
pub fn difference(atlas: &Atlas, pain: &Pain, one: &Extent, other: &Extent) -> Difference {
    let own = [one.core.without(&other.all), other.core.without(&one.all)];
    let mut shared = one.core.within(&other.all);
    shared.add(&other.core.within(&one.all));
    let share = |cells: &CellSet, region: &Region| {
        f64::from(cells.overlap(&Mask::from(&region.cells))) / f64::from(region.cells.len())
    };
    let mut named: [Vec<&Region>; 3] = Default::default();
    for region in &atlas.regions {
        let shares = [&own[0], &own[1], &shared].map(|cells| share(cells, region));
        let most = shares.iter().copied().fold(0.0, f64::max);
        let fitting = shares.iter().zip(&mut named).find(|(share, _)| **share >= most && most > GOOD_PART);
        fitting.into_iter().for_each(|(_, regions)| regions.push(region));
    }
    let (mut ask, mut most) = (None, 0.0);
    for (regions, (own, whose)) in named.iter().zip(own.iter().zip([one, other])) {
        for region in regions.iter().filter(|region| pain.overlap(&region.cells) == 0.0) {
            let share = share(own, region);
            if share > most {
                (most, ask) = (share, Some((region.id.clone(), whose.subject.clone())));
            }
        }
    }
    let [first, second, both] =
        named.map(|regions| regions.into_iter().map(|region| region.id.clone()).collect::<Vec<_>>());
    Difference { own, only: [first, second], both, ask }
}

/// From this share of what two main zones cover together, they are one: people draw the same pain less alike than that.
const SAME: f64 = 0.9;

/// Whether two candidates share one main zone, so that where it hurts cannot tell them apart.
pub fn have_same_zone(atlas: &Atlas, one: &Candidate, other: &Candidate) -> bool {
    let Some(((one, _), (other, _))) = zones(atlas, one).zip(zones(atlas, other)) else { return false };
    are_one(one, other)
}

fn are_one(one: &CellSet, other: &CellSet) -> bool {
    let shared = f64::from(one.overlap(&Mask::from(other)));
    shared >= SAME * (f64::from(one.len() + other.len()) - shared)
}

/// How many of the first candidates are worth a press.
const PRESSED: usize = 6;

/// The trigger points of the first candidates that are not answered yet, the one first whose answer would teach most. For
/// this, and only for this, scores are read as shares of belief.
pub fn next_questions(candidates: &[Candidate], answers: &Answers) -> Vec<TriggerPointId> {
    let total: f64 = candidates.iter().map(|one| one.score.total()).sum();
    let mut questions: Vec<(f64, &TriggerPointId)> = Vec::new();
    for one in candidates.iter().take(PRESSED).filter(|one| answers.get(&one.trigger_point).is_none()) {
        let worth = expected_information(one.score.total() / total);
        let place = questions.partition_point(|(other, _)| *other >= worth);
        questions.insert(place, (worth, &one.trigger_point));
    }
    questions.into_iter().map(|(_, point)| point.clone()).collect()
}
