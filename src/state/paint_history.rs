//! What was painted before, and what was taken back: for undo and redo.

use crate::domain::Paint;

/// How many strokes can be undone.
const LIMIT: usize = 50;

/// The paintings before and after the present one. No link carries them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaintHistory {
    /// The oldest first.
    before: Vec<Paint>,
    /// The next one last.
    after: Vec<Paint>,
}

impl PaintHistory {
    /// Whether there is something to undo from `now`.
    pub fn can_undo(&self, now: &Paint) -> bool {
        self.before.iter().any(|paint| paint != now)
    }

    /// Whether there is something to redo from `now`.
    pub fn can_redo(&self, now: &Paint) -> bool {
        self.after.iter().any(|paint| paint != now)
    }

    /// Records `now`, before it is painted on. What was taken back is gone then.
    pub fn record(&mut self, now: &Paint) {
        if self.before.last() != Some(now) {
            self.before.push(now.clone());
        }
        if self.before.len() > LIMIT {
            self.before.remove(0);
        }
        self.after.clear();
    }

    /// Moves all of them to the other side.
    pub fn mirror(&mut self) {
        for paint in self.before.iter_mut().chain(&mut self.after) {
            *paint = std::mem::take(paint).mirrored();
        }
    }

    /// The painting before `now`, or `now` if none was kept.
    pub fn undo(&mut self, now: &Paint) -> Paint {
        turn(&mut self.before, &mut self.after, now)
    }

    /// The painting that was taken back from `now`, or `now` if none was.
    pub fn redo(&mut self, now: &Paint) -> Paint {
        turn(&mut self.after, &mut self.before, now)
    }
}

/// Passes over those that look like the present one: a stroke that met no skin is nothing to undo.
fn turn(from: &mut Vec<Paint>, to: &mut Vec<Paint>, now: &Paint) -> Paint {
    while let Some(next) = from.pop() {
        if next != *now {
            to.push(now.clone());
            return next;
        }
    }
    now.clone()
}
