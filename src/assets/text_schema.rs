//! The files of texts, `assets/text/<language>/**.json`, as they are written: what a reader reads, by the ids of the atlas, with
//! their keys in canonical order. `assets/README.md` says what each key means.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::LongText;
use crate::domain::{Anatomy, Sides, Term};

/// `regions.json`: the text of every region.
pub type RegionTexts = BTreeMap<String, RegionText>;

/// `methods.json`: the text of every method of examination.
pub type MethodTexts = BTreeMap<String, MethodText>;

/// `cautions.json`: the text of every caution area.
pub type CautionTexts = BTreeMap<String, CautionText>;

/// `landmarks.json`: the text of every landmark.
pub type LandmarkTexts = BTreeMap<String, LandmarkText>;

/// `shared.json`: what several long texts say.
pub type SharedTexts = BTreeMap<String, String>;

/// `glossary.json`: every word that is explained where it stands.
pub type GlossaryFile = Vec<Term>;

/// `search.json`: the words that people search with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchFile {
    /// Words that carry no meaning.
    pub ignored: Vec<String>,
    /// Words that mean the same wherever they stand.
    pub equivalents: Vec<Vec<String>>,
    /// What people say, and what they find by it.
    pub groups: Vec<SynonymGroup>,
}

/// Words that people say for the same things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SynonymGroup {
    /// What they say.
    pub words: Vec<String>,
    /// The addresses of what they find, best first.
    pub finds: Vec<String>,
}

/// The text of a region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionText {
    /// Its name in lists.
    pub name: String,
    /// Its name on each side, at the start of a line.
    pub title: Sides,
    /// Its name on each side, inside a sentence.
    pub on: Sides,
    /// Other words that people search it by.
    pub terms: Vec<String>,
}

/// The text of a method of examination.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Method`")]
pub struct MethodText {
    pub name: String,
    #[serde(rename = "with")]
    pub tool: String,
    pub how: Vec<LongText>,
    pub long: LongText,
    pub stop: LongText,
}

/// The text of a caution area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Caution`")]
pub struct CautionText {
    pub name: String,
    pub why: String,
}

/// `signs.json`: what is said of warning signs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignTexts {
    /// The warning of a blood clot, which stands on every page about a place where one can be.
    pub clot: String,
    /// The text of every sign that the check asks for.
    pub signs: BTreeMap<String, SignText>,
    /// Who should ask a doctor before pressing.
    pub ask_first: AskFirstText,
}

/// The text of a warning sign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Sign`")]
pub struct SignText {
    pub says: String,
    pub advice: String,
}

/// For whom pressing, rolling or a patch may be wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::AskFirst`")]
pub struct AskFirstText {
    pub says: String,
    pub intro: String,
    pub items: Vec<String>,
}

/// The text of a landmark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LandmarkText {
    /// Its name on the figures.
    pub name: String,
}

/// `muscles/<id>.json`: the text of a muscle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Muscle` and `domain::MuscleText`")]
pub struct MuscleTexts {
    pub name: String,
    /// Its name on a figure, where `name` is too long for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    pub also_called: Vec<String>,
    pub role: String,
    pub runs: String,
    pub anatomy: Anatomy,
    pub examine: LongText,
    pub mistaken_for: Vec<String>,
    pub caution: LongText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entrapment: Option<NerveText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources_say: Option<String>,
    /// What is said of each trigger point, by its id.
    pub trigger_points: BTreeMap<String, PointText>,
}

impl MuscleTexts {
    /// The muscle's name on figures.
    pub fn short_name(&self) -> &str {
        self.short.as_ref().unwrap_or(&self.name)
    }
}

/// The text of a nerve that a muscle may squeeze.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NerveText {
    /// Its name.
    pub nerve: String,
    /// What it means that it may be squeezed.
    pub says: String,
}

/// The text of a trigger point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointText {
    /// Its short name within its muscle.
    pub label: String,
    /// Where it lies, from landmarks, in one sentence that stands alone.
    #[serde(rename = "where")]
    pub place: String,
    /// How to come to it, how lightly, and what lies there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
    /// What it feels like, and where.
    pub hurts: String,
    /// Where its sources differ, or leave something open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources_say: Option<String>,
}

impl PointText {
    /// How to find it: where it lies, and what follows.
    pub fn directions(&self) -> String {
        [Some(&self.place), self.how.as_ref()].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}
