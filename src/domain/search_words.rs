//! Reads what people type, and what is searched, into words that can be compared.

use super::Sorted;

/// Reads texts into words: small letters without accents, in the singular, without the words that carry no meaning, and one word for
/// all that mean the same.
#[derive(Clone, Debug, Default)]
pub struct WordReader {
    ignored: Sorted<String>,
    /// Each word with the one that stands for it.
    equivalents: Vec<(String, String)>,
}

impl WordReader {
    /// A reader that leaves out the words of `ignored`, and reads each list of `equivalents` as its first word.
    pub fn new(ignored: &[String], equivalents: &[Vec<String>]) -> Self {
        let pairs = equivalents
            .iter()
            .filter_map(|list| list.split_first())
            .flat_map(|(first, others)| others.iter().map(|other| (singular(&plain(other)), singular(&plain(first)))));
        Self { ignored: ignored.iter().map(|word| singular(&plain(word))).collect(), equivalents: pairs.collect() }
    }

    /// The words of a text, each once, in their order.
    pub fn read(&self, text: &str) -> Vec<String> {
        let text = plain(text);
        let mut words: Vec<String> = Vec::new();
        for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
            let word = singular(word);
            if self.ignored.contains(&word) {
                continue;
            }
            let equivalent = self.equivalents.iter().find(|(other, _)| *other == word);
            let word = equivalent.map_or(word, |(_, first)| first.clone());
            if !words.contains(&word) {
                words.push(word);
            }
        }
        words
    }
}

/// A text in small letters, without accents and apostrophes: "Runner's" and "runners" are the same.
fn plain(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase).filter_map(|letter| match letter {
        'à'..='å' => Some('a'),
        'ç' => Some('c'),
        'è'..='ë' => Some('e'),
        'ì'..='ï' => Some('i'),
        'ñ' => Some('n'),
        'ò'..='ö' | 'ø' => Some('o'),
        'ù'..='ü' => Some('u'),
        'ý' | 'ÿ' => Some('y'),
        // Accents that follow their letter.
        '\'' | '\u{2018}' | '\u{2019}' | '\u{300}'..='\u{36f}' => None,
        other => Some(other),
    });
    letters.collect()
}

/// A word without the ending of an English plural. What is irregular stands among the words that mean the same.
fn singular(word: &str) -> String {
    let stem = |ending: &str| word.strip_suffix(ending).filter(|stem| stem.len() >= 3);
    if let Some(stem) = stem("ies") {
        return format!("{stem}y");
    }
    if ["ches", "shes", "sses", "xes"].iter().any(|ending| word.ends_with(ending)) {
        return stem("es").unwrap_or(word).to_owned();
    }
    let ends_in_s = ["ss", "us", "is"].iter().any(|ending| word.ends_with(ending));
    stem("s").filter(|_| !ends_in_s).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::WordReader;

    fn read(text: &str) -> Vec<String> {
        let lists = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        WordReader::new(&lists(&["my", "hurts"]), &[lists(&["calf", "calves"]), lists(&["tumor", "tumour"])]).read(text)
    }

    #[test]
    fn words_are_compared_in_small_letters_without_accents_and_apostrophes() {
        assert_eq!(read("  Ménisque, RUNNER’S-knee "), ["menisque", "runner", "knee"]);
        assert_eq!(read("Runner's"), read("runners"));
        assert_eq!(read("Me\u{301}nisque"), read("ménisque"));
    }

    #[test]
    fn plurals_are_read_as_one() {
        assert_eq!(read("heels arches arteries bruises"), ["heel", "arch", "artery", "bruise"]);
        assert_eq!(read("gluteus pelvis abscess its"), ["gluteus", "pelvis", "abscess", "its"]);
        assert_eq!(read("calves tumours"), ["calf", "tumor"]);
    }

    #[test]
    fn words_without_meaning_are_left_out_and_each_other_stands_once() {
        assert_eq!(read("my heel hurts my heel"), ["heel"]);
        assert_eq!(read("hurt"), [""; 0]);
        assert_eq!(read(" , "), [""; 0]);
    }
}
