//! The ranking for other programs: JSON in, JSON out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Atlas, Candidate, CauseCandidate, Explanation, OtherCauses, Sorted},
    permalink,
};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Where it hurts and what else was told, as addresses of the map say it: `pain/calf-mid/#also=left.arch&feel=ache`.
    pub address: String,
}

/// What the map makes of it. It is information and no diagnosis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ranking {
    /// The muscles that may explain the pain, best first.
    pub candidates: Vec<RankedMuscle>,
    /// Other causes that may be felt there, best first.
    pub causes: Vec<RankedCause>,
    /// Parts of the address that could not be read and were left out.
    pub unread: Vec<String>,
}

/// A muscle that may explain the pain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RankedMuscle {
    /// The id of the muscle.
    pub muscle: String,
    /// The id of its trigger point that explains the pain best.
    pub trigger_point: String,
    /// From 0 to 1; it orders the muscles and is no probability.
    pub score: f64,
    /// The share of the painful skin that it covers, from 0 to 1.
    pub covers: f64,
    /// How it reaches the pain: `primary`, `spillover`, `local` or `nerve`.
    pub by: String,
    /// The sides on which it does.
    pub sides: Vec<String>,
}

/// Another cause that may be felt there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RankedCause {
    /// The id of the cause.
    pub cause: String,
    /// From 0 to 1; it orders the causes and is no probability.
    pub score: f64,
    /// In which of its zones most of the pain lies, `primary` or `spillover`; nothing for one that can be anywhere.
    pub by: Option<String>,
    /// How quickly somebody has to see to it, if at all: `now`, `today` or `this-week`.
    pub urgency: Option<String>,
    /// Whether it is rare and dangerous.
    pub rare_danger: bool,
}

/// What the map makes of what was told.
pub fn ranking(atlas: &Atlas, question: &Question) -> Ranking {
    let (path, fragment) = question.address.split_once('#').unwrap_or((&question.address, ""));
    let permalink::Reading { selection, unread } = permalink::read(path, fragment, atlas);
    let OtherCauses { list, rare } = selection.other_causes(atlas, &Sorted::default());
    let ranked = |rare_danger: bool| move |candidate: &CauseCandidate| ranked_cause(atlas, candidate, rare_danger);
    Ranking {
        candidates: selection.candidates(atlas).iter().map(ranked_muscle).collect(),
        causes: list.iter().map(ranked(false)).chain(rare.iter().map(ranked(true))).collect(),
        unread,
    }
}

/// The same as JSON: a [`Question`] in, a [`Ranking`] out.
///
/// # Errors
/// When `question` is no JSON of a question.
pub fn answer(atlas: &Atlas, question: &str) -> Result<String, serde_json::Error> {
    serde_json::to_string(&ranking(atlas, &serde_json::from_str(question)?))
}

fn ranked_muscle(candidate: &Candidate) -> RankedMuscle {
    let by = match candidate.by {
        Explanation::Primary => "primary",
        Explanation::Spillover => "spillover",
        Explanation::Local => "local",
        Explanation::Nerve => "nerve",
    };
    RankedMuscle {
        muscle: candidate.muscle.to_string(),
        trigger_point: candidate.trigger_point.to_string(),
        score: candidate.score.total(),
        covers: candidate.covers,
        by: by.to_owned(),
        sides: candidate.sides.iter().map(|side| side.as_str().to_owned()).collect(),
    }
}

fn ranked_cause(atlas: &Atlas, candidate: &CauseCandidate, rare_danger: bool) -> RankedCause {
    let urgency = atlas.cause(&candidate.cause).and_then(|cause| cause.urgency);
    RankedCause {
        cause: candidate.cause.to_string(),
        score: candidate.score,
        by: candidate.by.map(|kind| kind.as_str().to_owned()),
        urgency: urgency.map(|urgency| urgency.as_str().to_owned()),
        rare_danger,
    }
}
