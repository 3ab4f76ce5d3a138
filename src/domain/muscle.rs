//! Muscles, their trigger points and referral zones, as the atlas holds them.

use serde::{Deserialize, Serialize};

use super::{CellSet, Feel, MuscleId, Prose, RegionId, Sorted, TriggerPointId, View, word::words};

words! {
    /// The part of the body that a muscle belongs to: how lists are grouped.
    Group {
        /// Buttock and hip.
        Hip = "hip",
        /// Front of the thigh.
        ThighFront = "thigh-front",
        /// Inner thigh.
        ThighInner = "thigh-inner",
        /// Back of the thigh.
        ThighBack = "thigh-back",
        /// Calf.
        Calf = "calf",
        /// Front of the lower leg.
        Shin = "shin",
        /// Outer side of the lower leg.
        OuterLeg = "outer-leg",
        /// Foot.
        Foot = "foot",
    }
}

words! {
    /// How deep a muscle lies.
    Depth {
        /// Right below the skin.
        Superficial = "superficial",
        /// Below one muscle.
        Intermediate = "intermediate",
        /// Below several, or on the bone.
        Deep = "deep",
    }
}

words! {
    /// How firmly a trigger point may be pressed.
    Press {
        /// Firmly, step by step.
        Firm = "firm",
        /// With light fingertips only: it lies in a caution area.
        Light = "light",
        /// Not by oneself: leave it to a therapist.
        Therapist = "therapist",
    }
}

impl Press {
    /// How firmly it may be pressed where that is felt: where it is numb or tingles a nerve may be it, so that firmly becomes lightly.
    pub fn where_felt(self, feel: &Sorted<Feel>) -> Self {
        if self == Self::Firm && feel.contains(&Feel::Numb) { Self::Light } else { self }
    }
}

words! {
    /// How strongly a method of examination presses.
    Force {
        /// With light fingertips: it may go into caution areas.
        Light = "light",
        /// Firmly, with the hands.
        Hands = "hands",
        /// Firmly, with a tool, or with the weight of the body.
        Tool = "tool",
    }
}

impl Force {
    /// Whether it is no more than a trigger point bears that may be pressed like that.
    pub fn suits(self, press: Press) -> bool {
        match press {
            Press::Firm => true,
            Press::Light => self == Self::Light,
            Press::Therapist => false,
        }
    }
}

words! {
    /// How well the place of a trigger point is supported.
    LocationCertainty {
        /// Read in a source.
        Seen = "seen",
        /// A source names the part of the muscle; the height is our estimate.
        SeenCoarse = "seen-coarse",
        /// A source names only where the muscle lies.
        MusclePositionSeen = "muscle-position-seen",
        /// General knowledge of the textbooks, not read in a source at hand.
        Recalled = "recalled",
    }
}

words! {
    /// How well it is supported where a trigger point hurts.
    ReferralCertainty {
        /// Read in a source.
        Seen = "seen",
        /// Partly read in a source, partly our estimate.
        SeenInPart = "seen-in-part",
    }
}

/// How sure we are of a trigger point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confidence {
    /// Of its place.
    pub location: LocationCertainty,
    /// Of where it hurts.
    pub referral: ReferralCertainty,
}

words! {
    /// The two kinds of referral zone, in painting order: the primary zone on top.
    ZoneKind {
        /// Where the pain may spread to.
        Spillover = "spillover",
        /// Where the pain is mainly felt.
        Primary = "primary",
    }
}

/// Skin where a trigger point's pain, or an entrapped nerve, is felt.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReferralZone {
    /// The regions it covers, in atlas order.
    pub regions: Vec<RegionId>,
    /// The skin it covers, in every view that shows it.
    pub cells: CellSet,
}

/// A spot in a muscle, drawn as an X.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TriggerPoint {
    /// Its id.
    pub id: TriggerPointId,
    /// Its short name within its muscle.
    pub label: String,
    /// Where it lies, from landmarks: one sentence that stands alone.
    pub place: Prose,
    /// The view it is best seen in; its X is drawn there.
    pub view: View,
    /// Where its pain is mainly felt.
    pub primary: ReferralZone,
    /// Where its pain may spread to.
    pub spillover: ReferralZone,
    /// What its pain can feel like.
    pub feel: Vec<Feel>,
    /// How often it is met: 3 often, 2 usual, 1 rare. Our estimate, not a sourced number.
    pub common: u8,
    /// How firmly it may be pressed.
    pub press: Press,
    /// Whether a patch may lie on it: not in a caution area that takes none.
    pub takes_patch: bool,
}

impl TriggerPoint {
    /// Its referral zone of one kind.
    pub fn zone(&self, kind: ZoneKind) -> &ReferralZone {
        match kind {
            ZoneKind::Primary => &self.primary,
            ZoneKind::Spillover => &self.spillover,
        }
    }
}

/// A nerve that a muscle may squeeze.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entrapment {
    /// The nerve's name.
    pub nerve: String,
    /// Where the nerve is felt.
    pub zone: ReferralZone,
    /// What it feels like.
    pub feel: Vec<Feel>,
}

/// In how many patients with pain near a muscle trigger points were found in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Of all counted patients, in hundredths.
    pub percent: u8,
    /// How many patients were counted.
    pub of: u16,
}

impl Found {
    /// The share of the patients, from 0 to 1.
    pub fn share(self) -> f64 {
        f64::from(self.percent) / 100.0
    }
}

/// One muscle of the atlas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Muscle {
    /// Its id.
    pub id: MuscleId,
    /// Its name.
    pub name: String,
    /// Other names in use.
    pub also_called: Vec<String>,
    /// Its Latin name.
    pub latin: String,
    /// Where it begins and where it ends, in plain words that do not name it.
    pub attachments: [String; 2],
    /// The part of the body it belongs to.
    pub group: Group,
    /// How deep it lies.
    pub depth: Depth,
    /// The stretches to feel through: `search-<area>` in the figures.
    pub search_areas: Vec<String>,
    /// The caution areas that its search areas or trigger points lie in: `caution-<area>` in the figures.
    pub caution_areas: Vec<String>,
    /// The file of its card's text, below the site's root; empty until the site is laid out.
    pub card: String,
    /// In how many patients trigger points were found in it, where somebody counted.
    pub found: Option<Found>,
    /// The nerve it may squeeze, if any.
    pub entrapment: Option<Entrapment>,
    /// Its local zone: the skin over its own belly and main tendon, in every view that draws them.
    pub local: CellSet,
    /// Its trigger points. Never empty.
    pub trigger_points: Vec<TriggerPoint>,
}

impl Muscle {
    /// Whether pain of one of its trigger points may be felt in a region.
    pub fn refers_to(&self, region: &RegionId) -> bool {
        let zones = self.trigger_points.iter().flat_map(|point| [&point.primary, &point.spillover]);
        zones.into_iter().any(|zone| zone.regions.contains(region))
    }

    /// Its trigger point of this id.
    pub fn trigger_point(&self, id: &TriggerPointId) -> Option<&TriggerPoint> {
        self.trigger_points.iter().find(|point| point.id == *id)
    }
}
