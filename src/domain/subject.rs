//! What is opened, previewed or compared: a muscle, or another cause.

use std::fmt;

use super::{Atlas, CauseId, MuscleId};

/// What may explain the pain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A muscle.
    Muscle(MuscleId),
    /// Another cause.
    Cause(CauseId),
}

impl Subject {
    /// The one of this id, if the atlas has it. No cause has the id of a muscle.
    pub fn find(atlas: &Atlas, id: &str) -> Option<Self> {
        let muscle = atlas.muscle(&id.into()).map(|muscle| Self::Muscle(muscle.id.clone()));
        muscle.or_else(|| atlas.cause(&id.into()).map(|cause| Self::Cause(cause.id.clone())))
    }

    /// Its id.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Muscle(muscle) => muscle.as_str(),
            Self::Cause(cause) => cause.as_str(),
        }
    }

    /// Its name; empty for one of another atlas.
    pub fn name<'a>(&self, atlas: &'a Atlas) -> &'a str {
        match self {
            Self::Muscle(muscle) => atlas.muscle(muscle).map_or("", |muscle| &muscle.name),
            Self::Cause(cause) => atlas.cause(cause).map_or("", |cause| &cause.name),
        }
    }

    /// The muscle, if it is one.
    pub fn muscle(&self) -> Option<&MuscleId> {
        match self {
            Self::Muscle(muscle) => Some(muscle),
            Self::Cause(_) => None,
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
