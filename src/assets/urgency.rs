//! How quickly to see to something, in one set of words: in texts, `{do:swollen}` stands for what to do about that sign, and
//! nothing else in a text may say how urgent a thing is.

use std::collections::BTreeMap;

use super::{
    AssetFile, Problem,
    asset_file::did_you_mean,
    interface_file::{InterfaceFile, MessageText},
    schema::SignsFile,
};

/// Words that say how urgent something is.
const URGENT: [&str; 20] = [
    "right now",
    "right away",
    "straight away",
    "immediately",
    "emergency number",
    "is an emergency",
    "today",
    "same day",
    "this week",
    "urgent",
    "promptly",
    "do not wait",
    "without delay",
    "doctor soon",
    "doctor quickly",
    "doctor at once",
    "help at once",
    "medical advice",
    "it looked at",
    "have it seen",
];

/// What to do about each sign, as it reads inside a sentence: "get medical advice today".
pub struct UrgencyWords(BTreeMap<String, String>);

impl UrgencyWords {
    /// The words of a language. Without the files that they come from there are none.
    pub fn new(signs: Option<&SignsFile>, interface: Option<&InterfaceFile>) -> Self {
        let words = |urgency: &str| match interface?.get("urgencies_in_prose")?.get(urgency)? {
            MessageText::Text(text) => Some(text.clone()),
            MessageText::Forms(_) => None,
        };
        let signs = signs.into_iter().flat_map(SignsFile::all);
        Self(signs.filter_map(|sign| Some((sign.id.clone(), words(sign.urgency.as_str())?))).collect())
    }

    /// Puts the words in the places of a file; `{Do:swollen}` begins a sentence. Reports places of unknown signs, and other words
    /// that say how urgent something is.
    pub fn fill(&self, file: &mut AssetFile, problems: &mut Vec<Problem>) {
        let filled = file.text.lines().zip(1..).map(|(line, number)| {
            // What another site calls its page is its own.
            let lower = if line.trim_start().starts_with("\"url\":") { String::new() } else { line.to_lowercase() };
            for words in URGENT.iter().filter(|words| lower.contains(**words)) {
                let mend =
                    "name a sign of assets/atlas/signs.json instead, as in {do:swollen}: all texts say it in its words";
                problems.push(file.problem_at(Some(number), format!("says \"{words}\""), mend));
            }
            self.filled(line, |sign| {
                let mend =
                    did_you_mean(sign, self.0.keys().map(String::as_str), "write it into assets/atlas/signs.json");
                problems.push(file.problem_at(Some(number), format!("there is no sign \"{sign}\""), mend));
            })
        });
        file.text = filled.map(|line| line + "\n").collect();
    }

    /// A line with its places filled; those of signs that do not exist stay.
    fn filled(&self, line: &str, mut unknown: impl FnMut(&str)) -> String {
        let mut parts = line.split('{');
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let place = part.split_once('}').and_then(|(inside, rest)| Some((inside.split_once(':')?, rest)));
            let Some(((begin @ ("do" | "Do"), sign), rest)) = place else {
                filled += &format!("{{{part}");
                continue;
            };
            match self.0.get(sign) {
                Some(words) if begin == "Do" => filled += &format!("{}{rest}", capitalised(words)),
                Some(words) => filled += &format!("{words}{rest}"),
                None => {
                    unknown(sign);
                    filled += &format!("{{{part}");
                }
            }
        }
        filled
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
