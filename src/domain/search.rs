//! Searching the list: which regions, muscles and other causes some words find.

use super::{Cause, Muscle, Region};

/// What is searched for: every word has to stand somewhere in what is found, in any case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search(Vec<String>);

impl Search {
    /// The longest search that is read, in letters.
    pub const LONGEST: usize = 100;

    /// The search of a text. Everything here hurts, so "pain" finds all.
    pub fn new(text: &str) -> Self {
        let text: String = text.chars().take(Self::LONGEST).collect();
        Self(text.to_lowercase().split_whitespace().filter(|word| *word != "pain").map(str::to_owned).collect())
    }

    /// Whether nothing is searched for: then everything is found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a region is found by its name, its name on a side or other words.
    pub fn finds_region(&self, region: &Region) -> bool {
        let words = [&region.name, &region.on.left, &region.on.right].into_iter().chain(&region.terms);
        self.matches(words.map(String::as_str))
    }

    /// Whether a muscle is found by one of its names or trigger points, its group or the nerve that it may squeeze.
    pub fn finds_muscle(&self, muscle: &Muscle, group: &str) -> bool {
        let names = [muscle.name.as_str(), muscle.latin.as_str(), group].into_iter();
        let points = muscle.trigger_points.iter().map(|point| point.label.as_str());
        let nerve = muscle.entrapment.as_ref().map(|entrapment| entrapment.nerve.as_str());
        self.matches(names.chain(muscle.also_called.iter().map(String::as_str)).chain(points).chain(nerve))
    }

    /// Whether another cause is found by one of its names or its kind.
    pub fn finds_cause(&self, cause: &Cause, kind: &str) -> bool {
        let names = [cause.name.as_str(), cause.medical.as_str(), kind].into_iter();
        self.matches(names.chain(cause.also_called.iter().map(String::as_str)))
    }

    fn matches<'a>(&self, texts: impl Iterator<Item = &'a str>) -> bool {
        if self.is_empty() {
            return true;
        }
        let all = texts.map(str::to_lowercase).collect::<Vec<_>>().join("\n");
        self.0.iter().all(|word| all.contains(word.as_str()))
    }
}
