//! The history of the pain: since when it hurts, how it began and what brings it on. Closed questions, all of them optional.
//!
//! An answer orders nothing by itself. It brings advice, and the questions of other causes that ask for it more exactly: their answers
//! count.

use serde::{Deserialize, Serialize};

use super::{CauseId, HistoryId, Sorted, Urgency};

/// The closed questions, with what can be answered to them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct HistoryQuestions {
    /// Since when it hurts: one of them.
    pub since: Vec<HistoryAnswer>,
    /// How it began: any of them.
    pub onset: Vec<HistoryAnswer>,
    /// What brings it on: any of them.
    pub aggravating: Vec<HistoryAnswer>,
}

impl HistoryQuestions {
    /// The answers of which any number can be given.
    pub fn any(&self) -> impl Iterator<Item = &HistoryAnswer> {
        self.onset.iter().chain(&self.aggravating)
    }
}

/// What can be answered to one of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HistoryAnswer {
    /// Its id.
    pub id: HistoryId,
    /// It in a few words, as on a button.
    pub says: String,
    /// What it changes.
    pub advice: String,
    /// How quickly somebody has to see to it, if it may be a warning sign. The advice says it, too.
    pub urgency: Option<Urgency>,
    /// Questions that ask for it more exactly: of which cause, and its number from 0. A cause is asked about only where it may be felt.
    pub asks: Vec<(CauseId, usize)>,
}

/// What somebody answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// Since when it hurts.
    pub since: Option<HistoryId>,
    /// How it began and what brings it on.
    pub onset: Sorted<HistoryId>,
}

impl History {
    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.since.is_none() && self.onset.is_empty()
    }

    /// Whether an answer was given.
    pub fn gives(&self, answer: &HistoryId) -> bool {
        self.since.as_ref() == Some(answer) || self.onset.contains(answer)
    }

    /// The answers, in the order in which they are offered.
    pub fn answers<'a>(&'a self, questions: &'a HistoryQuestions) -> impl Iterator<Item = &'a HistoryAnswer> {
        questions.since.iter().chain(questions.any()).filter(|answer| self.gives(&answer.id))
    }
}
