//! What Patchmap is about: the body, the atlas and the ranking. No browser, no files, no clock; nothing here can fail.

mod answers;
mod atlas;
mod body;
mod cells;
mod compare;
mod id;
mod label;
mod layers;
mod muscle;
mod outline;
mod pain;
mod paint;
mod paint_grid;
mod patch;
mod ranking;
mod region;
mod search;
mod sign;
mod sorted;
#[cfg(not(target_arch = "wasm32"))]
mod texts;
mod word;
mod zoom;

pub use answers::{Answer, Answers};
pub use atlas::{Atlas, Figure, Line};
pub use body::{Bounds, Feel, Point, Side, UNIT, View};
pub use cells::{CELL, CellSet, Grid, Mask};
pub use compare::{
    Difference, Overlap, Pair, also_reaches, differ, next_questions, overlaps, pair, pair_with, share_a_zone,
};
pub use id::{MuscleId, RegionId, SignId, TriggerPointId};
pub use label::Label;
pub use layers::{Layer, Layers};
pub use muscle::{
    Certainty, Confidence, Depth, Entrapment, Group, Muscle, Press, ReferralZone, TriggerPoint, ZoneKind,
};
pub use outline::outline;
pub use pain::Pain;
pub use paint::{Brush, BrushSize, Paint, Stroke, Tool, spot_at};
pub use paint_grid::{Block, GRID_VERSION};
pub use patch::{Patch, PatchPlace, PatchSize};
pub use ranking::{Candidate, Explanation, Story, WEIGHTS, Weights, rank, rank_with};
pub use region::{Area, PainArea, Region, Sides, Spot};
pub use search::Search;
pub use sign::{Sign, Urgency};
pub use sorted::Sorted;
#[cfg(not(target_arch = "wasm32"))]
pub use texts::{
    Caution, EntrapmentText, Method, MuscleText, SIDE_PLACES, Signs, SmallFigure, SourceEntry, Term, TextPage,
    TextSection, Texts, TriggerPointText, WebLink,
};
pub use zoom::Zoom;
