//! Plural categories of languages, as the CLDR names them, and the rule that chooses one for a number.

use serde::{Deserialize, Serialize};

/// A plural category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the CLDR says which numbers are in which, for each language")]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl PluralCategory {
    /// Every category, in the order of the CLDR.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// Its name in the CLDR, in files and in `Intl.PluralRules`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == name)
    }
}

/// Chooses the category of a number in a language. The browser and the native side each have one.
#[derive(Clone, Copy, Debug)]
pub struct PluralRule(pub fn(&str, usize) -> PluralCategory);

impl Default for PluralRule {
    fn default() -> Self {
        Self(|_, _| PluralCategory::Other)
    }
}
