//! Ranking cases: each file in `tests/cases/` is a pain area, and who must come first. Judged natively in
//! `tests/ranking.rs`, and by clicking in `tests/e2e/cases.rs`.

use std::{collections::BTreeMap, fs, path::PathBuf};

use patchmap::permalink::region_ids;
use serde::Deserialize;

/// A pain area and what its ranking must look like.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its file.
    #[serde(skip)]
    pub path: PathBuf,
    /// What is expected, in words.
    pub says: String,
    /// The muscles that it is judged among, so that it stays true when others join the atlas; all where it is missing.
    #[serde(default)]
    among: Vec<String>,
    /// The painful regions, all on one side; the id of a region that was split means all its parts.
    pub pain: Vec<String>,
    /// The chosen sensations.
    #[serde(default)]
    pub feel: Vec<String>,
    /// The first muscles, in any order among themselves.
    #[serde(default)]
    pub leaders: Vec<String>,
    /// The last place that a muscle may take.
    #[serde(default)]
    within: BTreeMap<String, usize>,
    /// Pairs: the first comes before the second, or the second is missing.
    #[serde(default)]
    before: Vec<(String, String)>,
    /// The trigger point by which a muscle is there.
    #[serde(default)]
    pub by: BTreeMap<String, String>,
    /// Nothing reaches the pain.
    #[serde(default)]
    pub none: bool,
}

impl Case {
    /// Every case, by the name of its file.
    pub fn all() -> Vec<Self> {
        let mut paths: Vec<_> = fs::read_dir("tests/cases")
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file())
            .collect();
        paths.sort();
        let cases: Vec<_> = paths.into_iter().map(Self::read).collect();
        assert!(cases.len() >= 25, "only {} cases", cases.len());
        cases
    }

    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).unwrap();
        let case: Self = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let pain = case.pain.iter().flat_map(|region| region_ids(region)).map(str::to_owned).collect();
        Self { path, pain, ..case }
    }

    /// What is wrong with the order of a list of muscles, in words.
    pub fn failures(&self, list: &[String]) -> Vec<String> {
        let list: Vec<_> = list.iter().filter(|muscle| self.among.is_empty() || self.among.contains(muscle)).collect();
        let place = |muscle: &String| list.iter().position(|one| *one == muscle).map(|index| index + 1);
        let mut failures = Vec::new();
        if self.none != list.is_empty() {
            failures.push(format!("{} candidates", list.len()));
        }
        if !self.leaders.iter().all(|muscle| place(muscle).is_some_and(|place| place <= self.leaders.len())) {
            failures.push(format!("{:?} do not lead", self.leaders));
        }
        for (muscle, last) in &self.within {
            if place(muscle).is_none_or(|place| place > *last) {
                failures.push(format!("{muscle} is at {:?}, not within {last}", place(muscle)));
            }
        }
        for (one, other) in &self.before {
            if place(other).is_some_and(|other| place(one).is_none_or(|one| one > other)) {
                failures.push(format!("{one} ({:?}) is not before {other} ({:?})", place(one), place(other)));
            }
        }
        failures
    }
}
