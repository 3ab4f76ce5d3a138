//! The published cases of `tests/evidence/`: where it hurt, and which muscle the source holds responsible. `docs/evidence.md` says how
//! they were collected and how they may be used.

use std::{fs, path::PathBuf};

use patchmap::{
    domain::{Atlas, MuscleId},
    permalink::read,
    selection::Selection,
};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

/// What a source is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A report of one person, or of a few.
    Case,
    /// A study of patients.
    Trial,
    /// Pain that was brought on in volunteers.
    Experiment,
    /// A clinician's rule or list.
    Table,
}

/// How well a source shows that the muscle was responsible.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// A controlled trial, or pain that was brought on in several people.
    Strong,
    /// Relief in a case, or in a series without a control group.
    Fair,
    /// An opinion, or no outcome was seen.
    Weak,
}

/// How much of a source was read.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// Its abstract.
    Abstract,
    /// A part of it.
    Excerpt,
    /// Its beginning.
    FirstLines,
    /// All of it.
    Whole,
}

/// A published case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Unique, in lower case with hyphens.
    pub id: String,
    /// What the source is.
    pub kind: Kind,
    /// How well it shows which muscle it was.
    pub strength: Strength,
    /// Where it hurt, in our own words.
    pub place: String,
    /// The same as path and fragment of an address, with the sensations.
    pub address: String,
    /// The muscles that the source holds responsible, one to three.
    pub muscles: Vec<MuscleId>,
    /// The title of the source.
    pub title: String,
    /// Where it was read.
    pub url: String,
    /// When it was published, if it says.
    pub year: Option<u16>,
    /// How much of it was read.
    pub seen: Seen,
}

/// The halves of the evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The ranking is fitted to these cases.
    Fitting,
    /// These show how well that works. They are not looked at while the ranking changes.
    HeldOut,
}

impl Evidence {
    /// Every case, in the order of its id.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for path in files() {
            let text = fs::read_to_string(&path).unwrap();
            let cases: Vec<Self> =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            all.extend(cases);
        }
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all
    }

    /// The half that it belongs to, by a hash of its id.
    pub fn part(&self) -> Part {
        if Sha256::digest(&self.id)[0].is_multiple_of(2) { Part::Fitting } else { Part::HeldOut }
    }

    /// What a person selects who tells it.
    pub fn selection(&self, atlas: &Atlas) -> Selection {
        let (path, fragment) = self.address.split_once('#').unwrap_or((&self.address, ""));
        let reading = read(path, fragment, atlas);
        assert!(reading.unread.is_empty(), "{}: {:?} is unknown", self.id, reading.unread);
        reading.selection
    }
}

/// A hash of all files.
pub fn fingerprint() -> String {
    let all = files().into_iter().flat_map(|path| fs::read(path).unwrap()).collect::<Vec<_>>();
    Sha256::digest(all).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The files, by name.
fn files() -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir("tests/evidence").unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}
