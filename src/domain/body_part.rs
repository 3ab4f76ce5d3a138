//! The parts of the body that warning signs are asked for.

use super::{Area, Group, word::words};

words! {
    /// A part of the body whose pain can mean the same other things.
    BodyPart {
        /// Low back, buttock, hip and thigh.
        HipAndThigh = "hip-and-thigh",
        /// Knee and lower leg.
        LowerLeg = "lower-leg",
        /// Ankle and foot.
        Foot = "foot",
    }
}

impl From<Area> for BodyPart {
    fn from(area: Area) -> Self {
        match area {
            Area::Hip | Area::Thigh => Self::HipAndThigh,
            Area::Knee | Area::LowerLeg => Self::LowerLeg,
            Area::Foot => Self::Foot,
        }
    }
}

impl From<Group> for BodyPart {
    fn from(group: Group) -> Self {
        match group {
            Group::Hip | Group::ThighFront | Group::ThighInner | Group::ThighBack => Self::HipAndThigh,
            Group::Calf | Group::Shin | Group::OuterLeg => Self::LowerLeg,
            Group::Foot => Self::Foot,
        }
    }
}
