//! Running text as cards show it: the chosen side filled in, and words explained where they first stand. Native only.

use std::{cell::RefCell, collections::BTreeSet};

use yew::prelude::*;

use crate::domain::{Side, Term};
use crate::ui::words;

/// The running text of one page or card: what it has explained once, it does not explain again.
pub struct Prose<'a> {
    glossary: &'a [Term],
    explained: RefCell<BTreeSet<&'a str>>,
}

/// What stands next in a text and is not plain.
enum Find<'a> {
    /// The chosen side, or the opposite one.
    Side { opposite: bool },
    /// A word to explain.
    Term(&'a Term),
}

impl<'a> Prose<'a> {
    /// Running text in which the words of `glossary` are explained.
    pub fn new(glossary: &'a [Term]) -> Self {
        Self { glossary, explained: RefCell::default() }
    }

    /// One text. Where it names a side it has both: `assets/styles` shows that of the card around it.
    pub fn text(&self, text: &str) -> Html {
        let (mut pieces, mut rest) = (Vec::new(), text);
        while let Some((start, length, find)) = self.next(rest) {
            let (before, from) = rest.split_at(start);
            let (found, after) = from.split_at(length);
            pieces.push(html! { { before } });
            pieces.push(match find {
                Find::Side { opposite } => side(opposite),
                Find::Term(term) => self.explain(found, term),
            });
            rest = after;
        }
        pieces.push(html! { { rest } });
        html! { { for pieces } }
    }

    /// A long text in short paragraphs.
    pub fn paragraphs(&self, text: &str) -> Vec<Html> {
        const SENTENCES: usize = 3;
        let sentences = text.split_inclusive(". ").collect::<Vec<_>>();
        sentences.chunks(SENTENCES).map(|some| html! { <p>{ self.text(some.concat().trim_end()) }</p> }).collect()
    }

    /// The first thing in `text` that is not plain: where it starts, how long it is, and what it is.
    fn next(&self, text: &str) -> Option<(usize, usize, Find<'a>)> {
        let places = [("{side}", false), ("{other}", true)];
        let sides = places
            .into_iter()
            .filter_map(|(place, opposite)| Some((text.find(place)?, place.len(), Find::Side { opposite })));
        let lower = text.to_ascii_lowercase();
        let explained = self.explained.borrow();
        let new = self.glossary.iter().filter(|term| !explained.contains(term.term.as_str()));
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

    /// A word that opens its meaning when pressed, without a script.
    fn explain(&self, word: &str, term: &'a Term) -> Html {
        self.explained.borrow_mut().insert(&term.term);
        let id = format!("term-{}", term.term.to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), "-"));
        html! {
            <>
                <button type="button" class="term" popovertarget={id.clone()}>{ word }</button>
                <span {id} class="meaning" popover="auto"><b>{ words::upper_first(&term.term) }</b>{ ": " }{ term.means.clone() }</span>
            </>
        }
    }
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

/// The chosen side's word, or the opposite one's, for either choice.
fn side(opposite: bool) -> Html {
    html! {
        for chosen in [Side::Right, Side::Left] {
            <span key={chosen.as_str()} class={format!("of-{}", chosen.as_str())}>
                { if opposite { chosen.other() } else { chosen }.as_str() }
            </span>
        }
    }
}
