//! The files of facts, `assets/atlas/**.json`, as they are written: their keys in canonical order. `assets/README.md` says what each
//! key means. What a reader reads stands in [`super::text_schema`].

use std::{collections::BTreeMap, iter};

use serde::{Deserialize, Serialize};

use crate::domain::{
    AnatomySources, Area, Confidence, Depth, Feel, Force, Found, Group, Layer, Press, SourceEntry, Urgency, View,
};

/// `regions.json`: every region, in atlas order.
pub type RegionsFile = Vec<RegionEntry>;

/// `sources.json`: every source, by key.
pub type SourcesFile = BTreeMap<String, SourceEntry>;

/// `methods.json`: every method of examination. Its picture is `assets/methods/<id>.svg`.
pub type MethodsFile = Vec<MethodEntry>;

/// `cautions.json`: every caution area.
pub type CautionsFile = Vec<CautionEntry>;

/// `landmarks.json`: every landmark; those that figures name, the most important first.
pub type LandmarksFile = Vec<LandmarkEntry>;

/// `signs.json`: the one table of how quickly somebody has to see to what. Texts take their words from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignsFile {
    /// The signs that the check asks for, in its order.
    pub asked: Vec<SignEntry>,
    /// Those that only texts speak of.
    pub told: Vec<SignEntry>,
    /// Keys of the sources of who should ask before pressing.
    pub ask_first: Vec<String>,
}

/// A warning sign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignEntry {
    /// Its id, by which texts name it: `{do:swollen}`.
    pub id: String,
    /// How quickly somebody has to see to it.
    pub urgency: Urgency,
    /// Whether what to press stays hidden as long as the sign is chosen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub blocks: bool,
    /// Whether no source was at hand, so that the urgency is our own judgement, on the safer side.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub judged: bool,
    /// Keys of sources; none only where it was judged.
    pub sources: Vec<String>,
}

impl SignsFile {
    /// Every sign.
    pub fn all(&self) -> impl Iterator<Item = &SignEntry> {
        self.asked.iter().chain(&self.told)
    }
}

/// `measures.json`: what the measures in a trigger point's `where` come to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasuresFile {
    /// What lengths are given in.
    pub units: Vec<MeasureUnit>,
    /// How many of them, by words in which `{}` stands for the unit: `"two or three {}": 2.5`.
    pub counts: BTreeMap<String, f64>,
    /// Parts of the way from one landmark to another, from 0 to 1, by their words: `"half-way": 0.5`.
    pub shares: BTreeMap<String, f64>,
}

/// A part of the hand that lengths are given in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureUnit {
    /// Its words, for one and for several: "finger width", "finger widths".
    pub says: Vec<String>,
    /// Its length, in figure units.
    pub units: f64,
    /// Whose hands, and how the number was found. For maintainers.
    pub note: String,
    /// Who measured it.
    pub sources: Vec<String>,
}

/// One landmark: something to find one's way by, that is no muscle. It is named on figures, or trigger points are found from
/// it, or both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LandmarkEntry {
    /// Its id.
    pub id: String,
    /// What it is part of.
    pub part: LandmarkPart,
    /// Where each view that names it does so, in whole figure units.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub at: BTreeMap<View, [i32; 2]>,
    /// Where it lies in the body, if trigger points are found from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// The words by which a trigger point's `where` may call it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
}

/// A place in the right leg, in figure units.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// How far forward of the hip joint; in the foot, towards the toes.
    pub front: f64,
    /// How far below the top of the hip bone's crest.
    pub down: f64,
    /// How far outwards from the mid-line of the body.
    pub outer: f64,
}

/// What a landmark is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LandmarkPart {
    /// A bone.
    Bone,
    /// A tendon or another band.
    Tendon,
    /// The shape of the body.
    Skin,
}

impl LandmarkPart {
    /// The layer that its name goes with.
    pub fn layer(self) -> Layer {
        match self {
            Self::Bone => Layer::Bones,
            Self::Tendon => Layer::Tendons,
            Self::Skin => Layer::Skin,
        }
    }
}

/// One region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionEntry {
    /// Its id.
    pub id: String,
    /// The part of the leg it belongs to.
    pub area: Area,
    /// The view that shows it best.
    pub home: View,
    /// Whether it reaches over the mid-line of the body. For maintainers and phrases; cells are those of one half.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub midline: bool,
    /// Whether its page warns of a blood clot.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub clot: bool,
}

/// One method of examination.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Method`")]
pub struct MethodEntry {
    pub id: String,
    /// How strongly it presses.
    pub force: Force,
    pub keep_off: Vec<String>,
    pub sources: Vec<String>,
}

/// One caution area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Caution`")]
pub struct CautionEntry {
    pub id: String,
    pub patch: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anywhere: bool,
    pub sources: Vec<String>,
}

/// `muscles/<id>.json`: one muscle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Muscle`")]
pub struct MuscleFile {
    pub latin: String,
    pub group: Group,
    pub depth: Depth,
    /// Where its anatomy is known from.
    pub anatomy: AnatomySources,
    /// The ids of the methods that fit it, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<String>,
    pub search_areas: Vec<String>,
    /// In how many patients with pain near it trigger points were found in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<CountEntry>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entrapment: Option<EntrapmentEntry>,
    pub trigger_points: Vec<TriggerPointEntry>,
    /// Its names in ontologies. Stays out of the atlas.
    pub ontology: Ontology,
    /// For maintainers: disagreements and doubts. Stays out of the atlas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    pub sources: Vec<String>,
}

/// A published series of patients, and in how many of them trigger points were found in a muscle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountEntry {
    /// The share of the patients, in hundredths.
    pub percent: u8,
    /// How many patients there were.
    pub of: u16,
    /// One of the muscle's sources.
    pub source: String,
}

impl MuscleFile {
    /// What all its counts say together, rounded. `None` where there is none.
    pub fn found(&self) -> Option<Found> {
        let of = self.counts.iter().map(|count| u32::from(count.of)).sum::<u32>();
        let found = self.counts.iter().map(|count| u32::from(count.percent) * u32::from(count.of)).sum::<u32>();
        let percent = (found + of / 2).checked_div(of)?;
        Some(Found { percent: percent.try_into().ok()?, of: of.try_into().ok()? })
    }
}

/// A nerve that a muscle may squeeze.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Entrapment`")]
pub struct EntrapmentEntry {
    /// The regions where the nerve is felt.
    pub zones: Vec<String>,
    pub feel: Vec<Feel>,
    pub sources: Vec<String>,
}

/// One trigger point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the other fields are those of `domain::TriggerPoint`")]
pub struct TriggerPointEntry {
    pub id: String,
    /// What its `where` says as numbers, which hold the X's in their places. Stays out of the atlas.
    pub place: Place,
    pub press: Press,
    pub view: View,
    /// The regions of the primary zone.
    pub primary: Vec<String>,
    /// The regions of the spillover zone.
    pub spillover: Vec<String>,
    /// Those regions of which a zone takes only a part, each with the words of `hurts` that say which. Stays out of the atlas.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: BTreeMap<String, String>,
    pub feel: Vec<Feel>,
    pub common: i64,
    pub confidence: Confidence,
    /// For maintainers. Stays out of the atlas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    pub sources: Vec<String>,
}

/// What a trigger point's `where` comes to: from a landmark, some of the way to another one, then so far in each direction.
/// All words stand in `where`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The id of the landmark to start from.
    pub from: String,
    /// Some of the way to another landmark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toward: Option<Toward>,
    /// How far in each direction from there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub go: BTreeMap<Direction, Amount>,
    /// Whether the sources give no measure, so that the X may stand further off.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub vague: bool,
}

impl Place {
    /// The ids of the landmarks that it is found from: one or two.
    pub fn landmarks(&self) -> impl Iterator<Item = &str> {
        iter::once(self.from.as_str()).chain(self.toward.iter().map(|toward| toward.landmark.as_str()))
    }
}

/// Some of the way to a landmark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Toward {
    /// Its id.
    pub landmark: String,
    /// Which part of the way, from 0 to 1.
    pub by: Amount,
}

/// A length in figure units, or a part of a way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Amount {
    /// Words that `measures.json` gives the meaning of.
    Measure(String),
    /// Other words, with what we take them for.
    Estimate(Estimate),
}

/// Words that name no measure, such as "on its inner side", with what we take them for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// The words.
    pub says: String,
    /// A length in figure units, or a part of a way from 0 to 1.
    pub estimate: f64,
}

/// A direction in the right leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Towards the head.
    Up,
    /// Towards the sole.
    Down,
    /// Towards the mid-line of the body.
    Inner,
    /// Away from it.
    Outer,
    /// Forward; in the foot, towards the toes.
    Front,
    /// Backward; in the foot, towards the heel.
    Back,
}

/// A muscle's names in public ontologies. `null` where none was seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ontology {
    /// Its id in the Foundational Model of Anatomy.
    pub fma: Option<String>,
    /// Its id in Uberon.
    pub uberon: Option<String>,
    /// The ids of its parts, each with its name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fma_parts: Vec<String>,
    /// What is doubtful about the ids.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The public tables that the ids were taken from, in words.
    pub sources: Vec<String>,
}
