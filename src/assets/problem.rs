//! What is wrong with the asset files: every problem with its place and its mend.

use std::fmt;

use thiserror::Error;

/// One thing that is wrong with one asset file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
#[error("{}", Sentence(self))]
pub struct Problem {
    /// The file, from the project's root: `assets/atlas/muscles/soleus.json`.
    pub file: String,
    /// The line in it, from 1; none where the whole file is meant.
    pub line: Option<u32>,
    /// The thing in the file that is wrong, by its id.
    pub id: Option<String>,
    /// What is wrong with it.
    pub what: String,
    /// What to do about it.
    pub mend: String,
}

/// Everything that is wrong with the asset files, by file and line. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}", List(&self.0))]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// `done` if there are no problems, otherwise all of them, in order and each once.
    pub fn unless_none<T>(mut problems: Vec<Problem>, done: Option<T>) -> Result<T, Self> {
        problems.sort();
        problems.dedup();
        match done {
            Some(done) if problems.is_empty() => Ok(done),
            _ => Err(Self(problems)),
        }
    }

    /// The problems, by file and line.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

/// A problem as one line of text.
struct Sentence<'a>(&'a Problem);

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { file, line, id, what, mend } = self.0;
        f.write_str(file)?;
        if let Some(line) = line {
            write!(f, ":{line}")?;
        }
        if let Some(id) = id {
            write!(f, ": {id}")?;
        }
        write!(f, ": {what}; {mend}")
    }
}

/// Problems, one on a line.
struct List<'a>(&'a [Problem]);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}
