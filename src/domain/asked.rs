//! What was answered to the questions that tell other causes apart.

use super::{Atlas, Cause, CauseId};

/// The answers given so far, at most one for each question, by cause and number of the question, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked(Vec<(CauseId, usize, bool)>);

impl Asked {
    /// The answer to a question of a cause: `true` for "yes".
    pub fn get(&self, cause: &CauseId, question: usize) -> Option<bool> {
        self.0.iter().find(|(id, number, _)| id == cause && *number == question).map(|(.., answer)| *answer)
    }

    /// Notes an answer, or takes it back.
    pub fn set(&mut self, cause: CauseId, question: usize, answer: Option<bool>) {
        self.0.retain(|(id, number, _)| (id, *number) != (&cause, question));
        if let Some(answer) = answer {
            let place = self.0.partition_point(|(id, number, _)| (id, *number) < (&cause, question));
            self.0.insert(place, (cause, question, answer));
        }
    }

    /// Takes back what was answered to the questions of a cause.
    pub fn clear(&mut self, cause: &CauseId) {
        self.0.retain(|(id, ..)| id != cause);
    }

    /// Whether any question of a cause was answered with "yes".
    pub fn says_yes(&self, cause: &CauseId) -> bool {
        self.of(cause).any(|answer| answer)
    }

    /// The cause that needs somebody on the same day, if a question of such a one was answered with "yes".
    pub fn urgent_yes<'a>(&self, atlas: &'a Atlas) -> Option<&'a Cause> {
        atlas.causes.iter().find(|cause| cause.is_urgent() && self.says_yes(&cause.id))
    }

    /// Every answer to a question of a cause.
    pub fn of(&self, cause: &CauseId) -> impl Iterator<Item = bool> {
        self.0.iter().filter(move |(id, ..)| id == cause).map(|(.., answer)| *answer)
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every answer, by cause and question.
    pub fn iter(&self) -> impl Iterator<Item = &(CauseId, usize, bool)> {
        self.0.iter()
    }
}
