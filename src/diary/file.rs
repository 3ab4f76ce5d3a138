//! A diary as a file: JSON with the name of its format and its version. What is kept on the device has the same form.

use serde::{Deserialize, Serialize};

use super::{Diary, Entry, is_time};

/// The version of the form that is written. A change of the form gets a new number, and this one stays to be read.
pub const VERSION: u32 = 1;

/// The name of the format.
const FORMAT: &str = "patchmap-diary";

/// Why a file cannot be read. Nothing is taken from it then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// It is no diary.
    NotOurs,
    /// It is a diary of a later version.
    Newer,
    /// It is a diary, and broken.
    Broken,
}

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    entries: Vec<Entry>,
}

/// What any version begins with.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// A diary as the text of a file.
///
/// # Errors
/// Never in practice: every text can be written as JSON.
pub fn write(diary: &Diary) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&File { format: FORMAT.into(), version: VERSION, entries: diary.0.clone() })
}

/// Reads the text of a file. Of an entry that stands there twice, one is taken.
///
/// # Errors
/// When it is no diary, one of a later version, or broken.
pub fn read(text: &str) -> Result<Diary, FileProblem> {
    let head: Head = serde_json::from_str(text).map_err(|_| FileProblem::NotOurs)?;
    match head {
        Head { format, .. } if format != FORMAT => return Err(FileProblem::NotOurs),
        Head { version: 1..=VERSION, .. } => {}
        Head { .. } => return Err(FileProblem::Newer),
    }
    let File { entries, .. } = serde_json::from_str(text).map_err(|_| FileProblem::Broken)?;
    if entries.iter().any(|entry| !is_time(&entry.at)) {
        return Err(FileProblem::Broken);
    }
    let mut diary = Diary::default();
    entries.into_iter().for_each(|entry| {
        diary.keep(entry);
    });
    Ok(diary)
}
