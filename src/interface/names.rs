//! Every group of names: its method in code, its enum, and its group in the file.

use yew::AttrValue;

use super::{Interface, NameGroup, define::names};
use crate::{
    domain::{
        Answer, Area, Basis, Brush, BrushSize, CauseKind, Change, Depth, Exercise, Feel, Group, IntensityWord, Layer,
        LocationCertainty, Mode, PatchPlace, PatchSize, Press, SearchKind, Side, SourceKind, Urgency, View,
    },
    theme::Theme,
};

names! {
    mode: Mode = "modes",
    exercise: Exercise = "exercises",
    view: View = "views",
    side: Side = "sides",
    side_at_leg: Side = "sides_at_leg",
    side_in_prose: Side = "sides_in_prose",
    layer: Layer = "layers",
    group: Group = "groups",
    area: Area = "areas",
    feel: Feel = "feels",
    change: Change = "changes",
    intensity_word: IntensityWord = "intensity_words",
    cause_kind: CauseKind = "cause_kinds",
    basis: Basis = "bases",
    depth: Depth = "depths",
    press: Press = "presses",
    patch_size: PatchSize = "patch_sizes",
    patch_place: PatchPlace = "patch_places",
    brush: Brush = "brushes",
    brush_size: BrushSize = "brush_sizes",
    answer: Answer = "answers",
    answer_effect: Answer = "answer_effects",
    urgency: Urgency = "urgencies",
    urgency_in_prose: Urgency = "urgencies_in_prose",
    theme: Theme = "themes",
    certainty: LocationCertainty = "certainty",
    certainty_in_part: LocationCertainty = "certainty_in_part",
    source_kind: SourceKind = "source_kinds",
    search_kind: SearchKind = "search_kinds",
}
