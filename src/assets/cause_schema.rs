//! The files of other causes as they are written: facts in `assets/atlas/causes/`, texts in `assets/text/<language>/causes/`, with their
//! keys in canonical order. `assets/README.md` says what each key means.

use serde::{Deserialize, Serialize};

use crate::domain::{Basis, CauseKind, Feel, Urgency};

/// `causes/<id>.json` of the atlas: the facts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields without a comment are those of `domain::Cause`")]
pub struct CauseFile {
    pub kind: CauseKind,
    pub primary: Vec<String>,
    pub spillover: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anywhere: bool,
    pub zones_from: Basis,
    pub feel: Vec<Feel>,
    /// What its questions rest on, in the order of the texts.
    pub questions: Vec<QuestionEntry>,
    /// Counted people, in the order of the texts.
    pub figures: Vec<FigureEntry>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgency: Option<Urgency>,
    /// Keys of the sources of the urgency.
    pub urgency_sources: Vec<String>,
    /// What makes it more urgent, in the order of the texts.
    pub danger_signs: Vec<DangerSignEntry>,
    pub often: u64,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub press_caution: bool,
    pub signs: Vec<String>,
    pub confidence: CauseConfidence,
    /// For maintainers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Keys of the sources of all of it.
    pub sources: Vec<String>,
}

/// What a question rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionEntry {
    /// Whether it was counted.
    pub basis: Basis,
    /// Keys of sources.
    pub sources: Vec<String>,
}

/// Counted people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureEntry {
    /// The numbers, as the text has them: "71 %".
    pub values: Vec<String>,
    /// How many people were asked, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Keys of sources.
    pub sources: Vec<String>,
}

/// What makes a cause more urgent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DangerSignEntry {
    /// How quickly somebody has to see to it then.
    pub urgency: Urgency,
    /// Keys of sources.
    pub sources: Vec<String>,
}

/// How well a cause is supported. For maintainers: the words of the research.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CauseConfidence {
    /// Where it is felt.
    pub place: String,
    /// What tells it apart.
    pub questions: String,
    /// How urgent it is.
    pub urgency: String,
}

/// `causes/<id>.json` of the texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of `domain::Cause` and `domain::CauseText`")]
pub struct CauseTexts {
    pub name: String,
    pub medical: String,
    pub also_called: Vec<String>,
    pub what: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    pub feels: String,
    pub questions: Vec<CauseQuestion>,
    /// One sentence for each entry of the facts, with its numbers.
    pub figures: Vec<String>,
    /// A few words for each entry of the facts.
    pub danger_signs: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources_say: Option<String>,
}

/// A question that tells a cause apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CauseQuestion {
    /// The question.
    pub ask: String,
    /// What a "yes" goes with.
    pub says: String,
}
