//! An entry of a list of facts, as its problems are reported.

use super::names::Names;
use crate::assets::{AssetFile, Problem, asset_file::is_id};

/// An entry of a list, found by its id.
pub struct Entry<'a> {
    /// The file that holds it.
    pub file: &'a AssetFile,
    /// Its id.
    pub id: &'a str,
    /// Where problems go.
    pub problems: &'a mut Vec<Problem>,
}

impl Entry<'_> {
    /// Reports an id that is none or another entry's, and sources that do not exist, or none.
    pub fn sound(&mut self, is_new: bool, sources: &[String], names: &Names) {
        self.named(is_new);
        self.sourced(sources, names);
    }

    /// Reports an id that is none or another entry's.
    pub fn named(&mut self, is_new: bool) {
        if !is_new || !is_id(self.id) {
            let mend = "give it one of its own, in small letters, digits and single hyphens";
            self.report("this is no id, or another entry has it", mend);
        }
    }

    /// Reports sources that do not exist, or none.
    pub fn sourced(&mut self, sources: &[String], names: &Names) {
        for (_, what, mend) in names.wrong_sources(sources) {
            self.report(what, mend);
        }
    }

    /// Reports a problem at the entry's line.
    pub fn report(&mut self, what: impl Into<String>, mend: impl Into<String>) {
        let key = || ['[', '{'].iter().find_map(|open| self.file.line_of(&[&format!("\"{}\": {open}", self.id)]));
        let line = self.file.line_of(&[&format!("\"id\": \"{}\"", self.id)]).or_else(key);
        let problem = self.file.problem_at(line, what, mend);
        self.problems.push(Problem { id: Some(self.id.to_owned()), ..problem });
    }
}
