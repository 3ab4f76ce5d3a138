//! What the things of the domain are called on buttons and in lists.

use crate::domain::{Area, Depth, Feel, Group, Layer, PatchPlace, PatchSize, Press, Side, View};
use crate::{domain::Urgency, ui::Theme};

/// The name of a theme on its button.
pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Device => "As on this device",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
        Theme::Contrast => "More contrast",
    }
}

/// The name of a view on its button.
pub fn view(view: View) -> &'static str {
    match view {
        View::Back => "Back",
        View::Front => "Front",
        View::Outer => "Outer",
        View::Inner => "Inner",
        View::Sole => "Sole",
    }
}

/// The name of a layer on its button.
pub fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Skin => "Skin",
        Layer::Superficial => "Upper muscles",
        Layer::Intermediate => "Middle muscles",
        Layer::Deep => "Deep muscles",
        Layer::Bones => "Bones",
        Layer::Tendons => "Shared tendons",
        Layer::Points => "X's",
        Layer::Primary => "Main pain",
        Layer::Spillover => "Spreading pain",
        Layer::Patches => "Patches",
        Layer::Searches => "Where to feel",
        Layer::Cautions => "Where to be careful",
    }
}

/// What is left after peeling off so many layers.
pub fn peeled(count: usize) -> &'static str {
    match count {
        0 => "Skin",
        1 => "All muscles",
        2 => "Middle and deep muscles",
        3 => "Deep muscles",
        _ => "Bones",
    }
}

/// The size of a patch on its button.
pub fn patch_size(size: PatchSize) -> &'static str {
    match size {
        PatchSize::Small => "5 × 7 cm",
        PatchSize::Medium => "7 × 10 cm",
        PatchSize::Large => "10 × 14 cm",
    }
}

/// What a patch is laid on, on its button.
pub fn patch_place(place: PatchPlace) -> &'static str {
    match place {
        PatchPlace::Point => "On the X",
        PatchPlace::Pain => "On the pain",
    }
}

/// How quickly somebody has to see to a sign, before its advice.
pub fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Doctor => "See a doctor first.",
        Urgency::Emergency => "Get help now.",
    }
}

/// The name of a side on its button.
pub fn side(side: Side) -> &'static str {
    match side {
        Side::Left => "Your left",
        Side::Right => "Your right",
    }
}

/// The word for a side inside a sentence.
pub fn side_word(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
    }
}

/// The short word for a side that stands at a leg in the figure.
pub fn side_at_leg(side: Side) -> &'static str {
    match side {
        Side::Left => "your left",
        Side::Right => "your right",
    }
}

/// The name of a sensation on its button.
pub fn feel(feel: Feel) -> &'static str {
    match feel {
        Feel::Ache => "Ache",
        Feel::Numb => "Numb or tingling",
        Feel::Cramp => "Cramp",
    }
}

/// The heading of an area in lists.
pub fn area(area: Area) -> &'static str {
    match area {
        Area::Hip => "Low back, buttock and hip",
        Area::Thigh => "Thigh",
        Area::Knee => "Knee",
        Area::LowerLeg => "Calf and shin",
        Area::Foot => "Ankle and foot",
    }
}

/// The heading of a group of muscles in lists.
pub fn group(group: Group) -> &'static str {
    match group {
        Group::Hip => "Buttock and hip",
        Group::ThighFront => "Front of the thigh",
        Group::ThighInner => "Inner thigh",
        Group::ThighBack => "Back of the thigh",
        Group::Calf => "Calf",
        Group::Shin => "Shin",
        Group::OuterLeg => "Outer lower leg",
        Group::Foot => "Foot",
    }
}

/// How deep a muscle lies.
pub fn depth(depth: Depth) -> &'static str {
    match depth {
        Depth::Superficial => "near the surface",
        Depth::Intermediate => "in the middle layer",
        Depth::Deep => "deep",
    }
}

/// How firmly to press, in a sentence.
pub fn press(press: Press) -> &'static str {
    match press {
        Press::Firm => "Press slowly and firmly, never through sharp pain.",
        Press::Light => "Only lightly here, with the fingertips: no tool, no strong pressure.",
        Press::Therapist => "Leave this one to a therapist.",
    }
}
