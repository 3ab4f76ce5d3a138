//! What Patchmap is about: the body, the atlas and the ranking. No browser, no files, no clock; nothing here can fail.

mod anatomy;
mod answers;
mod art;
mod asked;
mod atlas;
mod body;
mod body_part;
mod card;
mod cause;
mod cause_ranking;
mod cells;
mod change;
mod compare;
mod history;
mod id;
mod intensity;
mod label;
mod layers;
mod muscle;
mod outline;
mod pain;
mod paint;
mod paint_grid;
mod patch;
mod prose;
mod quiz;
mod ranking;
mod region;
mod score;
mod search;
mod search_target;
mod search_texts;
mod search_words;
mod sign;
mod sorted;
mod subject;
mod texts;
mod word;
mod zoom;

pub use anatomy::{Anatomy, Fact, Mode, muscles_in_sight};
pub use answers::{Answer, Answers};
pub use art::{ArtPart, FigureArt};
pub use asked::Asked;
pub use atlas::{Atlas, Figure, Line};
pub use body::{Bounds, Feel, Point, Side, UNIT, View};
pub use body_part::BodyPart;
pub use card::{Card, CardAnatomy, CardCaution, CardMethod, CardPoint, Piece, Prose, SmallFigure, Source};
pub use cause::{Basis, Cause, CauseCard, CauseKind, CauseText, DangerSign, SourcedProse, Statement};
pub use cause_ranking::{CauseCandidate, OtherCauses, Told, other_causes};
pub use cells::{CELL, CellSet, Grid, Mask};
pub use change::{Change, ChangeFacts, PartChange, ViewChange, area, pain_in, part_changes, view_changes};
pub use compare::{
    Difference, Extent, Overlap, Pair, difference, have_same_zone, next_questions, other_regions_reached, overlaps,
    pair, pair_with,
};
pub use history::{History, HistoryAnswer, HistoryQuestions};
pub use id::{CauseId, HistoryId, MuscleId, RegionId, SignId, TriggerPointId};
pub use intensity::{Intensities, Intensity, IntensityWord, PainSite, Rating};
pub use label::Label;
pub use layers::{Layer, Layers};
pub use muscle::{
    Confidence, Depth, Entrapment, Force, Found, Group, LocationCertainty, Muscle, Press, ReferralCertainty,
    ReferralZone, TriggerPoint, ZoneKind,
};
pub use outline::{outline, picture_outline, smoothed};
pub use pain::Pain;
pub use paint::{Brush, BrushSize, Paint, Stroke, Tool, spot_at, spots_under};
pub use paint_grid::{Block, GRID_VERSION};
pub use patch::{PatchPlace, PatchSize};
pub use prose::ProseReader;
pub use quiz::{Exercise, Learning, Progress, Quiz, Reply, Score as QuizScore};
pub use ranking::{Candidate, Explanation, Symptoms, WEIGHTS, Weights, matched_point, rank, rank_with};
pub use region::{Area, PainArea, Region, Sides, Spot};
pub use score::{Score, ScorePart};
pub use search::{Matched, SearchContext, SearchHit, SearchIndex};
pub use search_target::{SearchKind, SearchTarget};
pub use search_texts::{MethodName, SearchTexts, Synonyms, TermMeaning};
pub use search_words::WordReader;
pub use sign::{AskFirst, Sign, Urgency};
pub use sorted::Sorted;
pub use subject::Subject;
pub use texts::{
    AnatomySources, Caution, EntrapmentText, Landmark, Method, MuscleText, OntologyIds, SIDE_PLACES, Signs,
    SourceEntry, SourceKind, Term, TextPage, TextQuestion, TextSection, Texts, TriggerPointText, WebLink,
};
pub use zoom::Zoom;
