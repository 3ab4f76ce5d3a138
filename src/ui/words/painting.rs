//! Words of painting, of candidates beside the painting, and of press and answer.

use super::percent;
use crate::domain::{Answer, Brush, BrushSize};

/// What stands above the questions after a press.
pub const PRESS: &str = "Press and answer";
pub const PRESS_HOW: &str = "Press as the card says, then answer: the muscle moves up or down in the list. How far is our own estimate. It is a hint, no proof.";
pub const WHERE: &str = "Where and how to press";
/// The question after a press.
pub const ASK: &str = "Did pressing there bring on your own pain?";
/// The same where nobody should press alone.
pub const ASK_THERAPIST: &str = "If a therapist pressed there: did it bring on your own pain?";
pub const TAKE_BACK: &str = "Take back";
/// An answer about a trigger point that does not reach what hurts now.
pub const NOT_COUNTED: &str = "It does not count for what hurts now.";
/// Said where two muscles share one zone.
pub const ONLY_PRESSING: &str = "Both send pain to the same skin: only pressing can tell them apart.";
/// Said where they do not, but no place is left to ask about.
pub const NO_QUESTION: &str = "No other place tells them apart: only pressing can.";
/// Said beside the first two candidates.
pub const ALIKE: &str = "Numbers 1 and 2 cannot be told apart by where it hurts; pressing may.";
pub const COMPARE: &str = "Compare";
pub const STOP_COMPARING: &str = "Stop comparing";
pub const SEE_FIGURE: &str = "See the figure";
pub const THERE_TOO: &str = "Yes, there too";
pub const SEEN_FROM: &str = "That skin is out of sight here. See it from:";
pub const FITS: &str = "How this muscle fits what you painted";
pub const MATCHED: &str = "hurts, and it explains it";
pub const UNEXPLAINED: &str = "hurts, and it does not explain it";
pub const EXPECTED: &str = "often hurts with it, not painted";

/// The button that chooses a candidate to compare.
pub fn compare(name: &str) -> String {
    format!("{COMPARE} {name}")
}

/// What is said while only one is chosen.
pub fn compared_with(name: &str) -> String {
    format!("{name} and which other? Choose it in the list.")
}

/// Skin that only one of two reaches.
pub fn alone(name: &str) -> String {
    format!("{name} alone is felt here")
}

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

/// The nerve by which a candidate explains it.
pub fn by_nerve(nerve: &str) -> String {
    format!("It may squeeze the {nerve}, which is felt there.")
}

/// What two candidates cover together. It is weak evidence, and says so.
pub fn together(one: &str, other: &str, covers: f64) -> String {
    let covers = percent(covers);
    format!(
        "Two muscles together: {one} and {other} cover {covers} % of it, clearly more than either alone. \
         That only counts skin: it does not prove that both are to blame."
    )
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
        Answer::Yes => "You felt your own pain there: it counts about three times as much now.",
        Answer::No => {
            "You did not feel it there: it counts about half as much now. The spot may also have been missed."
        }
        Answer::Unsure => "You are not sure: nothing moved.",
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
