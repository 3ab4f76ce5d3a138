//! What only the search needs: the words that people use, and the names of what has no page.

use serde::{Deserialize, Serialize};

use super::{MuscleId, SearchTarget};

/// The words of the search, in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SearchTexts {
    /// Words that carry no meaning here, such as "pain".
    pub ignored: Vec<String>,
    /// Words that mean the same wherever they stand; the first of each list stands for all of it.
    pub equivalents: Vec<Vec<String>>,
    /// What people say, and what they find by it.
    pub synonyms: Vec<Synonyms>,
    /// Every method.
    pub methods: Vec<MethodName>,
    /// Every word of the glossary.
    pub terms: Vec<TermMeaning>,
}

/// Words that people say for the same things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Synonyms {
    /// What they say. Never empty.
    pub words: Vec<String>,
    /// What they find, best first. Never empty.
    pub finds: Vec<SearchTarget>,
}

/// A method in short.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MethodName {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it takes: fingers, a ball, a helper.
    pub tool: String,
    /// The muscle whose card shows it: the one that it fits best.
    pub muscle: MuscleId,
}

/// A word of the glossary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TermMeaning {
    /// The word.
    pub term: String,
    /// Its other forms.
    pub also: Vec<String>,
    /// What it means, as it reads after the word and a colon.
    pub means: String,
}
