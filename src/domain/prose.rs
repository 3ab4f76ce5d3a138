//! Reads running text: the places for a side, and words that are explained where they first stand.

use std::collections::BTreeSet;

use super::{Piece, Prose, Term};

/// Reads the running text of one card or page: what it has explained once, it does not explain again.
pub struct ProseReader<'a> {
    glossary: &'a [Term],
    explained: BTreeSet<&'a str>,
}

impl<'a> ProseReader<'a> {
    /// A reader that explains the words of `glossary`.
    pub fn new(glossary: &'a [Term]) -> Self {
        Self { glossary, explained: BTreeSet::new() }
    }

    /// One text.
    pub fn read(&mut self, text: &str) -> Prose {
        let (mut pieces, mut rest) = (Vec::new(), text);
        while let Some((start, length, find)) = self.next(rest) {
            let (before, from) = rest.split_at(start);
            let (found, after) = from.split_at(length);
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            pieces.push(match find {
                Find::Side => Piece::Side,
                Find::OtherSide => Piece::OtherSide,
                Find::Term(term) => {
                    self.explained.insert(&term.term);
                    let [word, name, means] = [found, &term.term, &term.means].map(str::to_owned);
                    Piece::Term { word, term: name, means }
                }
            });
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        Prose(pieces)
    }

    /// Several texts.
    pub fn all<T: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = T>) -> Vec<Prose> {
        texts.into_iter().map(|text| self.read(text.as_ref())).collect()
    }

    /// A long text in short paragraphs.
    pub fn paragraphs(&mut self, text: &str) -> Vec<Prose> {
        const SENTENCES: usize = 3;
        let sentences = text.split_inclusive(". ").collect::<Vec<_>>();
        sentences.chunks(SENTENCES).map(|some| self.read(some.concat().trim_end())).collect()
    }

    /// The first thing in `text` that is not plain: where it starts, how long it is, and what it is.
    fn next(&self, text: &str) -> Option<(usize, usize, Find<'a>)> {
        let places = [("{side}", Find::Side), ("{other}", Find::OtherSide)];
        let sides = places.into_iter().filter_map(|(place, find)| Some((text.find(place)?, place.len(), find)));
        let lower = text.to_ascii_lowercase();
        let new = self.glossary.iter().filter(|term| !self.explained.contains(term.term.as_str()));
        let terms = new.flat_map(|term| {
            let forms = [&term.term].into_iter().chain(&term.also);
            let lower = &lower;
            forms.filter_map(move |form| {
                Some((find_word(lower, &form.to_ascii_lowercase())?, form.len(), Find::Term(term)))
            })
        });
        // Of two that begin in one place the longer counts: "sciatic nerve" before "sciatic".
        sides.chain(terms).min_by_key(|(start, length, _)| (*start, usize::MAX - length))
    }
}

/// What stands in a text and is not plain.
#[derive(Clone, Copy)]
enum Find<'a> {
    Side,
    OtherSide,
    Term(&'a Term),
}

/// Where `word` stands in `text` as a whole word.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '-');
    text.match_indices(word).map(|(start, _)| start).find(|start| {
        let (before, after) = (text.get(..*start), text.get(start + word.len()..));
        !is_letter(before.and_then(|text| text.chars().next_back()))
            && !is_letter(after.and_then(|text| text.chars().next()))
    })
}
