//! The JSON asset files as they are written: their keys in canonical order. `assets/README.md` says what each key means.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{
    Area, Caution, Confidence, Depth, Feel, Group, Layer, Method, Press, Sides, SourceEntry, Term, View,
};

/// `regions.json`: every region, in atlas order.
pub type RegionsFile = Vec<RegionEntry>;

/// `sources.json`: every source, by key.
pub type SourcesFile = BTreeMap<String, SourceEntry>;

/// `methods.json`: every method of examination. Its picture is `assets/methods/<id>.svg`.
pub type MethodsFile = Vec<Method>;

/// `cautions.json`: every caution area.
pub type CautionsFile = Vec<Caution>;

/// `glossary.json`: every word that is explained where it stands.
pub type GlossaryFile = Vec<Term>;

/// `landmarks.json`: every landmark, the most important first.
pub type LandmarksFile = Vec<LandmarkEntry>;

/// One landmark: something to find one's way by, that is no muscle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LandmarkEntry {
    /// Its id.
    pub id: String,
    /// Its name on the figure.
    pub name: String,
    /// What it is part of.
    pub part: LandmarkPart,
    /// Where it is in each view that shows it, in whole figure units.
    pub at: BTreeMap<View, [i32; 2]>,
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
    /// Its name in lists.
    pub name: String,
    /// Its name on each side, at the start of a line.
    pub title: Sides,
    /// Its name on each side, inside a sentence.
    pub on: Sides,
    /// The part of the leg it belongs to.
    pub area: Area,
    /// The view that shows it best.
    pub home: View,
    /// Other words that people search it by.
    pub terms: Vec<String>,
    /// Whether it reaches over the mid-line of the body. For maintainers and phrases; cells are those of one half.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub midline: bool,
    /// Whether its page warns of a blood clot.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub clot: bool,
}

/// `muscles/<id>.json`: one muscle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Muscle`")]
pub struct MuscleFile {
    pub name: String,
    /// Its name on a figure, where `name` is too long for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    pub also_called: Vec<String>,
    pub latin: String,
    pub group: Group,
    pub depth: Depth,
    pub role: String,
    pub runs: String,
    pub examine: String,
    /// The ids of the methods that fit it, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<String>,
    pub search_areas: Vec<String>,
    pub mistaken_for: Vec<String>,
    pub caution: String,
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

/// A nerve that a muscle may squeeze.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Entrapment`")]
pub struct EntrapmentEntry {
    pub nerve: String,
    pub says: String,
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
    pub label: String,
    #[serde(rename = "where")]
    pub place: String,
    pub hurts: String,
    pub press: Press,
    pub view: View,
    /// The stretch of the leg that `along_percent` is measured on. Where the X was drawn from; stays out of the atlas.
    pub segment: Segment,
    /// How far down the segment it lies, from 0 at the top to 100. Our estimate. Stays out of the atlas.
    pub along_percent: i64,
    /// Where it lies across the segment. Stays out of the atlas.
    pub across: Across,
    /// The regions of the primary zone.
    pub primary: Vec<String>,
    /// The regions of the spillover zone.
    pub spillover: Vec<String>,
    pub feel: Vec<Feel>,
    pub common: i64,
    pub confidence: Confidence,
    /// For maintainers. Stays out of the atlas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    pub sources: Vec<String>,
}

/// The stretch of the leg that a trigger point's height is measured on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Segment {
    /// From the pelvic rim to the buttock fold.
    Buttock,
    /// From the groin or hip bump to the knee.
    Thigh,
    /// From the knee crease to the ankle bones.
    LowerLeg,
    /// From the back of the heel to the tips of the toes.
    Foot,
}

/// Where a trigger point lies across its segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "each name says it")]
pub enum Across {
    Inner,
    Middle,
    Outer,
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
