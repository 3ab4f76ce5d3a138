//! What a search can find, each with the address that names it.

use serde::{Deserialize, Serialize};

use super::{CauseId, MuscleId, RegionId, TriggerPointId, word::words};

words! {
    /// What kind of thing a search finds, in the order in which equally good results stand.
    SearchKind {
        /// A region.
        Region = "region",
        /// A muscle.
        Muscle = "muscle",
        /// Another cause.
        Cause = "cause",
        /// A trigger point.
        TriggerPoint = "trigger-point",
        /// A method.
        Method = "method",
        /// A word of the glossary.
        Term = "term",
    }
}

/// One thing that a search finds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SearchTarget {
    /// A region.
    Region(RegionId),
    /// A muscle.
    Muscle(MuscleId),
    /// Another cause.
    Cause(CauseId),
    /// A trigger point of a muscle.
    TriggerPoint(MuscleId, TriggerPointId),
    /// A method, by its id.
    Method(String),
    /// A word of the glossary.
    Term(String),
}

impl SearchTarget {
    /// What kind of thing it is.
    pub fn kind(&self) -> SearchKind {
        match self {
            Self::Region(_) => SearchKind::Region,
            Self::Muscle(_) => SearchKind::Muscle,
            Self::Cause(_) => SearchKind::Cause,
            Self::TriggerPoint(..) => SearchKind::TriggerPoint,
            Self::Method(_) => SearchKind::Method,
            Self::Term(_) => SearchKind::Term,
        }
    }

    /// Its address below the site's root. Methods and words have no page: theirs, `method/<id>/` and `word/<word>/`, only name them.
    pub fn address(&self) -> String {
        match self {
            Self::Region(id) => format!("pain/{id}/"),
            Self::Muscle(id) => format!("muscle/{id}/"),
            Self::Cause(id) => format!("cause/{id}/"),
            Self::TriggerPoint(muscle, point) => format!("muscle/{muscle}/#point={point}"),
            Self::Method(id) => format!("method/{id}/"),
            Self::Term(term) => format!("word/{term}/"),
        }
    }
}
