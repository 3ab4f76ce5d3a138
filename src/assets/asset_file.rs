//! One asset file as read from disk, and where in it something stands.

use super::Problem;

/// The text of an asset file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetFile {
    /// Its path from the project's root, with `/`: `assets/figures/back.svg`.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl AssetFile {
    /// The file's name without folder and extension: the id of what it describes.
    pub fn id(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.split('.').next().unwrap_or(name)
    }

    /// The line, from 1, of the last of `marks` that is found, each looked for after the one before.
    pub fn line_of(&self, marks: &[&str]) -> Option<u32> {
        let mut rest = self.text.as_str();
        let mut found = None;
        for mark in marks {
            let Some(at) = rest.find(mark) else { break };
            let end = self.text.len() - rest.len() + at;
            found = Some(self.line_at(end + mark.len()));
            rest = rest.get(at + mark.len()..).unwrap_or_default();
        }
        found
    }

    /// The line, from 1, of the byte `offset`.
    fn line_at(&self, offset: usize) -> u32 {
        let before = self.text.bytes().take(offset).filter(|&byte| byte == b'\n').count();
        u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// A problem with this file as a whole.
    pub fn problem(&self, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        Problem { file: self.path.clone(), line: None, id: None, what: what.into(), mend: mend.into() }
    }

    /// A problem with one line of this file.
    pub fn problem_at(&self, line: Option<u32>, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        Problem { line, ..self.problem(what, mend) }
    }
}

/// "did you mean ...?" with the word of `known` that is most like `word`, or else `otherwise`.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>, otherwise: &str) -> String {
    let likeness = |candidate: &&str| strsim::jaro_winkler(word, candidate);
    let best = known.into_iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match best {
        Some(best) if likeness(&best) >= 0.8 => format!("did you mean \"{best}\"?"),
        _ => otherwise.to_owned(),
    }
}

/// Whether `text` can be an id: small letters and digits in words joined by single hyphens, beginning with a letter.
pub fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}
