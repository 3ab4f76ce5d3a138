//! Words of painting, of candidates beside the painting, and of press and answer.

use super::percent;
use crate::domain::{Answer, Brush, BrushSize};

/// The question after a press.
pub const ASK: &str = "Did pressing there bring on your own pain?";
/// Said where two muscles share one zone.
pub const ONLY_PRESSING: &str = "Both send pain to the same skin: only pressing can tell them apart.";

/// What a candidate explains of the pain, and where its pattern also reaches: `also` are places as in "back of your left heel".
pub fn explains(covers: f64, also: &[String]) -> String {
    let share = format!("Explains {} % of where it hurts", percent(covers));
    match also {
        [] => format!("{share}."),
        [one] => format!("{share}; its usual pattern also reaches the {one}."),
        [one, other] => format!("{share}; its usual pattern also reaches the {one} and the {other}."),
        [one, other, rest @ ..] => {
            format!("{share}; its usual pattern also reaches the {one}, the {other} and {} more.", rest.len())
        }
    }
}

/// What two candidates explain together.
pub fn together(one: &str, other: &str, covers: f64) -> String {
    format!("{one} and {other} together explain {} %: clearly more than either alone.", percent(covers))
}

/// The one question that tells two candidates apart.
pub fn apart(place: &str, speaks_for: &str) -> String {
    format!("Does it also hurt at the {place}? If it does, that speaks for {speaks_for}.")
}

/// An answer to [`ASK`].
pub fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "Yes",
        Answer::No => "No",
        Answer::Unsure => "Not sure",
    }
}

/// How an answer moved a candidate.
pub fn moved(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "You felt your pain there: moved up. It is a hint, no proof.",
        Answer::No => "You did not feel your pain there: moved down. The spot may also have been missed.",
        Answer::Unsure => "Not sure: nothing moved.",
    }
}

/// The button that starts painting.
pub const PAINT: &str = "Paint";
pub const TOOLS: &str = "Painting";
pub const HOW: &str = "Paint over all that hurts. Two fingers zoom.";
pub const FIGURE: &str = "Painting. Arrow keys move the brush, Space paints, plus and minus zoom, Escape ends.";
pub const BRUSH: &str = "Brush or eraser";
pub const SIZE: &str = "Width";
pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const CLEAR: &str = "Clear";
pub const DONE: &str = "Done";
/// Where a brush is that is not on the skin.
pub const BESIDE: &str = "beside the leg";
/// What the list of marked places calls a painted area.
pub const AREA: &str = "Painted area";
/// The heading where only a painted area is marked.
pub const TITLE: &str = "Where it hurts: which muscle is it?";

/// What a brush did at a place.
pub fn done(brush: Brush, place: &str) -> String {
    match brush {
        Brush::Paint => format!("Painted: {place}"),
        Brush::Erase => format!("Erased: {place}"),
    }
}

/// What a brush does.
pub fn brush(brush: Brush) -> &'static str {
    match brush {
        Brush::Paint => "Brush",
        Brush::Erase => "Eraser",
    }
}

/// The size of a brush.
pub fn brush_size(size: BrushSize) -> &'static str {
    match size {
        BrushSize::Small => "Small",
        BrushSize::Medium => "Medium",
        BrushSize::Large => "Large",
    }
}
