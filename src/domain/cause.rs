//! Other causes of leg pain: what hurts in the same places and is no muscle.

use serde::{Deserialize, Serialize};

use super::{CauseId, Feel, MuscleId, Prose, RegionId, SignId, Source, Urgency, ZoneKind, word::words};

words! {
    /// What kind of thing a cause is: how lists are grouped.
    CauseKind {
        /// A joint.
        Joint = "joint",
        /// The spine.
        Spine = "spine",
        /// A nerve where it leaves the spine.
        NerveRoot = "nerve-root",
        /// A nerve further down.
        Nerve = "nerve",
        /// A tendon.
        Tendon = "tendon",
        /// A cushion over a bone.
        Bursa = "bursa",
        /// A band of tissue.
        Fascia = "fascia",
        /// A bone.
        Bone = "bone",
        /// A vein or an artery.
        Vessel = "vessel",
        /// An infection.
        Infection = "infection",
        /// Something else, such as a kidney stone.
        Other = "other",
    }
}

words! {
    /// What a statement rests on.
    Basis {
        /// A study counted it.
        Measured = "measured",
        /// A page or a book describes it.
        Described = "described",
        /// General knowledge of the textbooks, not read in a source at hand.
        Recalled = "recalled",
    }
}

/// One other cause of leg pain, as far as lists and rankings need it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cause {
    /// Its id; no muscle has the same.
    pub id: CauseId,
    /// Its plain name.
    pub name: String,
    /// Its medical name.
    pub medical: String,
    /// Other words that people search it by.
    pub also_called: Vec<String>,
    /// What kind of thing it is.
    pub kind: CauseKind,
    /// Where it is mainly felt, in atlas order. Never empty.
    pub primary: Vec<RegionId>,
    /// Where else it can be felt, in atlas order.
    pub spillover: Vec<RegionId>,
    /// Whether it can be anywhere on the leg: then no place speaks for it, only its signs.
    pub anywhere: bool,
    /// What its places rest on.
    pub zones_from: Basis,
    /// What it can feel like.
    pub feel: Vec<Feel>,
    /// Its questions; a "yes" speaks for it. Never empty; the first tells most.
    pub questions: Vec<String>,
    /// A sentence with counted people, if any were counted.
    pub figure: Option<String>,
    /// How quickly somebody has to see to it, if it is that; `None` where no hurry is known.
    pub urgency: Option<Urgency>,
    /// How often it is met: 3 often, 2 now and then, 1 rare. Our estimate, not a sourced number.
    pub often: u8,
    /// Whether nobody should press where it may be.
    pub press_caution: bool,
    /// The signs of the check that fit it.
    pub signs: Vec<SignId>,
    /// The file of its card's text, below the site's root; empty until the site is laid out.
    pub card: String,
}

impl Cause {
    /// The regions of one of its zones.
    pub fn zone(&self, kind: ZoneKind) -> &[RegionId] {
        match kind {
            ZoneKind::Primary => &self.primary,
            ZoneKind::Spillover => &self.spillover,
        }
    }

    /// Whether somebody has to see to it on the same day.
    pub fn is_urgent(&self) -> bool {
        matches!(self.urgency, Some(Urgency::Now | Urgency::Today))
    }

    /// Whether it is rare and urgent: it must be known, and must not frighten.
    pub fn is_rare_danger(&self) -> bool {
        self.often == 1 && self.is_urgent()
    }
}

/// What is said of a cause at length.
#[derive(Clone, Debug, PartialEq)]
pub struct CauseText {
    /// Which one.
    pub id: CauseId,
    /// What it is.
    pub what: String,
    /// Who gets it.
    pub who: Option<String>,
    /// What it feels like, and where.
    pub feels: String,
    /// Its questions, in the order of [`Cause::questions`].
    pub questions: Vec<Statement>,
    /// Sentences with counted people.
    pub figures: Vec<Statement>,
    /// What makes it more urgent.
    pub danger_signs: Vec<DangerSign>,
    /// Where sources differ, or what is our guess.
    pub sources_say: Option<String>,
    /// Keys of the sources of all of it.
    pub sources: Vec<String>,
}

/// A sentence with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The sentence.
    pub says: String,
    /// What it rests on.
    pub basis: Basis,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

/// What makes a cause more urgent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DangerSign {
    /// It in a few words.
    pub says: String,
    /// How quickly somebody has to see to it then.
    pub urgency: Urgency,
}

/// A cause's card as data, ready to be shown. It is made natively and fetched when the cause is opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CauseCard {
    /// What it is.
    pub what: Prose,
    /// Who gets it.
    pub who: Option<Prose>,
    /// What it feels like, and where.
    pub feels: Prose,
    /// What a "yes" goes with, for each of [`Cause::questions`].
    pub questions: Vec<SourcedProse>,
    /// Sentences with counted people.
    pub figures: Vec<SourcedProse>,
    /// What makes it more urgent.
    pub danger_signs: Vec<DangerSign>,
    /// Where sources differ, or what is our guess.
    pub sources_say: Option<Prose>,
    /// The muscles whose pain is mainly felt in the same place, the likeliest first.
    pub muscles: Vec<MuscleId>,
    /// Where all of it is known from.
    pub sources: Vec<Source>,
}

/// Running text with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourcedProse {
    /// The text.
    pub says: Prose,
    /// What it rests on.
    pub basis: Basis,
    /// Where that is known from.
    pub sources: Vec<Source>,
}
