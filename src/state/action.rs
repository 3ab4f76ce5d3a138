//! What a person can do.

use crate::{
    domain::{
        Answer, CauseId, Exercise, Feel, HistoryId, Layers, Mode, MuscleId, PatchPlace, PatchSize, Point, Progress,
        Rating, Reply, Side, SignId, Spot, Stroke, Subject, Tool, TriggerPointId, View, Zoom,
    },
    permalink::Reading,
    viewport::{Viewport, ZoomCommand},
};

/// What a person can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Marks a spot as painful, or unmarks it. Its side becomes the chosen one.
    ToggleSpot(Spot),
    /// Takes a brush in the hand, or `None`: then a click marks a region again.
    Take(Option<Tool>),
    /// Paints or erases with a brush, from setting it down to lifting it. What was painted before can be undone to.
    Paint(Vec<Stroke>),
    /// Takes the last stroke back.
    Undo,
    /// Paints again what was taken back last.
    Redo,
    /// Takes all paint away.
    ClearPaint,
    /// Notes what pressing a trigger point brought on; `None` takes the answer back.
    Answer(TriggerPointId, Option<Answer>),
    /// Unmarks everything, closes what is opened and forgets the sensations and answers.
    Clear,
    /// Opens a muscle.
    OpenMuscle(MuscleId),
    /// Opens a muscle at one of its trigger points.
    OpenPoint(TriggerPointId),
    /// Opens another cause.
    OpenCause(CauseId),
    /// Closes the opened muscle or cause.
    Close,
    /// Notes an answer to a question of a cause, by its number from 0; `None` takes the answer back.
    Ask(CauseId, usize, Option<bool>),
    /// Takes back all answers to the questions of a cause.
    Unask(CauseId),
    /// Looks from another view.
    Show(View),
    /// Chooses a side. What is marked on one side only moves with it.
    Choose(Side),
    /// Chooses a sensation, or takes it back.
    ToggleFeel(Feel),
    /// Does not know what it feels like.
    ClearFeel,
    /// Says how strongly it hurts in a place, or which place hurts most.
    Rate(Rating),
    /// Says since when it hurts, or takes that back.
    ToggleSince(HistoryId),
    /// Says how it began or what brings it on, or takes that back.
    ToggleOnset(HistoryId),
    /// Uses a patch of another size.
    Size(PatchSize),
    /// Lays the patch on something else.
    Lay(PatchPlace),
    /// Shows and hides layers.
    Arrange(Layers),
    /// Looks closer or from farther away; `None` leaves the choice to the app.
    Look(Option<Zoom>),
    /// Does what a zoom command asks for.
    Zoom {
        /// What the person saw when giving the command. Where the zoom has changed since, it starts from there.
        seen: Viewport,
        /// The command.
        command: ZoomCommand,
        /// What stays in place; [`Viewport::zoom`] chooses where there is none.
        about: Option<Point>,
    },
    /// Shows one of what may explain the pain alone, or all again.
    Preview(Option<Subject>),
    /// Compares one of what may explain the pain, with the one before it, or no longer. `None` ends comparing.
    Compare(Option<Subject>),
    /// Chooses a warning sign, or takes it back.
    ToggleSign(SignId),
    /// Answers that none of the warning signs fits what is looked at, or takes that back.
    PassCheck(bool),
    /// Says that a doctor or nurse has checked the chosen signs, or takes it back.
    ToggleCheckedByDoctor,
    /// Uses the map for something else.
    Enter(Mode),
    /// Begins a round of the quiz about the muscles in sight. The seed decides what chance would.
    StartQuiz(Exercise, u64),
    /// Replies to the question of the quiz.
    Reply(Reply),
    /// Goes on to the next question of the quiz, or to the end of the round.
    NextQuestion,
    /// Ends the round of the quiz.
    EndQuiz,
    /// Takes over what was answered in the quiz before, or in another tab.
    Recall(Progress),
    /// Follows an address.
    Follow(Box<Reading>),
    /// A double click comes closer. Where its first click `marked` a spot, or unmarked it, that is taken back.
    DoubleClick {
        /// Whether the first click was on a spot: the last one that was toggled.
        marked: bool,
        /// How close it comes.
        zoom: Option<Zoom>,
    },
    /// Takes the notice of unread parts away.
    Dismiss,
}
