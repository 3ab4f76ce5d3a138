//! Searching the atlas in a person's own words.
//!
//! Everything that can be found has texts: its name, other names, and what people say for it. A text is found by the words that are
//! typed, in any order; a word is found by its beginning, too, and with one slip of the keys. The results are those that hold the most
//! of the typed words, with the fewest slips. They are sorted by these, one after the other: whole words before beginnings; whole texts
//! before parts ([`Extent`]); the fewest other words in the text; the order in which a group of synonyms finds things; the kind
//! ([`SearchKind`]); the order of the atlas.

use super::{
    Atlas, Cause, CauseKind, Group, Muscle, Region, SearchKind, SearchTarget, Side, TriggerPoint,
    search_words::WordReader,
};

/// A name that the interface has and a search finds things by.
#[derive(Clone, Copy, Debug)]
pub enum SearchContext {
    /// The name of a kind of result.
    Kind(SearchKind),
    /// The name of a group of muscles.
    Group(Group),
    /// The name of a kind of cause.
    CauseKind(CauseKind),
}

/// One result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchHit {
    /// What was found.
    pub target: SearchTarget,
    /// The side that was typed with it.
    pub side: Option<Side>,
    /// What was found in it, where that is not its name.
    pub matched: Option<Matched>,
}

/// What was found that is not a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matched {
    /// Another name of it.
    AlsoCalled(String),
    /// What people say for it.
    For(String),
}

/// Everything that can be found, with its texts.
#[derive(Debug)]
pub struct SearchIndex {
    reader: WordReader,
    entries: Vec<Entry>,
}

/// One thing that can be found.
#[derive(Debug)]
struct Entry {
    target: SearchTarget,
    texts: Vec<SearchText>,
    /// The words of what it belongs to.
    context: Vec<String>,
}

/// A text by which something is found.
#[derive(Debug)]
struct SearchText {
    words: Vec<String>,
    source: Source,
    /// Its place among what a text finds, best first.
    place: usize,
    side: Option<Side>,
    matched: Option<Matched>,
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Synonym,
    Name,
    OtherName,
}

/// What was found: the better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Extent {
    WholeSynonym,
    WholeName,
    WholeOtherName,
    PartOfName,
    PartOfOtherName,
    PartOfSynonym,
}

impl Extent {
    fn of(source: Source, is_whole: bool) -> Self {
        match (source, is_whole) {
            (Source::Synonym, true) => Self::WholeSynonym,
            (Source::Name, true) => Self::WholeName,
            (Source::OtherName, true) => Self::WholeOtherName,
            (Source::Name, false) => Self::PartOfName,
            (Source::OtherName, false) => Self::PartOfOtherName,
            (Source::Synonym, false) => Self::PartOfSynonym,
        }
    }
}

/// How well a text fits: the less, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// How many of the typed words are missing.
    missing: usize,
    /// How many are found with a slip.
    slips: usize,
    /// How many are only the beginning of a word.
    beginnings: usize,
    extent: Extent,
    /// How many words of the text nobody typed.
    others: usize,
    place: usize,
    kind: SearchKind,
}

/// How a typed word is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum WordFit {
    Whole,
    Beginning,
    Slip,
}

impl SearchIndex {
    /// The longest search that is read, in letters.
    pub const LONGEST: usize = 100;

    /// How many results there are at most.
    pub const MOST: usize = 8;

    /// From how many letters on a word may have a slip.
    const SLIP_FROM: usize = 4;

    /// All of an atlas; `name` gives the names that the interface has.
    pub fn new(atlas: &Atlas, name: impl Fn(SearchContext) -> String) -> Self {
        let search = &atlas.search;
        let reader = WordReader::new(&search.ignored, &search.equivalents);
        let mut index = Self { reader, entries: Vec::new() };
        for region in &atlas.regions {
            index.add_region(region);
        }
        for muscle in &atlas.muscles {
            index.add_muscle(muscle, &name(SearchContext::Group(muscle.group)));
        }
        for cause in &atlas.causes {
            index.add_cause(cause, &name(SearchContext::CauseKind(cause.kind)));
        }
        for method in &search.methods {
            let texts = vec![index.name(&method.name), index.text(&method.tool, Source::OtherName, None)];
            index.add(SearchTarget::Method(method.id.clone()), texts, "");
        }
        for term in &search.terms {
            let texts = [&term.term].into_iter().chain(&term.also).map(|word| index.name(word)).collect();
            index.add(SearchTarget::Term(term.term.clone()), texts, "");
        }
        index.add_synonyms(atlas);
        for entry in &mut index.entries {
            entry.context.extend(index.reader.read(&name(SearchContext::Kind(entry.target.kind()))));
        }
        index
    }

    /// What a text finds, best first, at most [`Self::MOST`]; nothing where none of its words has a meaning.
    pub fn hits(&self, typed: &str) -> Vec<SearchHit> {
        let words = self.reader.read(&typed.chars().take(Self::LONGEST).collect::<String>());
        let found = self.entries.iter().filter_map(|entry| entry.best(&words));
        // What holds less than half of the words was not meant.
        let mut found: Vec<_> = found.filter(|(fit, _)| fit.missing * 2 <= words.len()).collect();
        found.sort_by_key(|(fit, _)| *fit);
        let best = found.first().map(|(fit, _)| (fit.missing, fit.slips));
        let found = found.into_iter().take_while(|(fit, _)| Some((fit.missing, fit.slips)) == best);
        found.map(|(_, hit)| hit).take(Self::MOST).collect()
    }

    /// Everything that can be found.
    pub fn targets(&self) -> impl Iterator<Item = &SearchTarget> {
        self.entries.iter().map(|entry| &entry.target)
    }

    fn add_region(&mut self, region: &Region) {
        let on_side = |side| SearchText { side: Some(side), ..self.name(region.title(side)) };
        let names = [self.name(&region.name), on_side(Side::Left), on_side(Side::Right)];
        let terms = region.terms.iter().map(|term| self.text(term, Source::OtherName, Some(Matched::For)));
        let texts = names.into_iter().chain(terms).collect();
        self.add(SearchTarget::Region(region.id.clone()), texts, "");
    }

    fn add_muscle(&mut self, muscle: &Muscle, group: &str) {
        let mut texts = self.named(&muscle.name, [&muscle.latin].into_iter().chain(&muscle.also_called));
        texts.extend(muscle.entrapment.iter().map(|one| self.text(&one.nerve, Source::OtherName, Some(Matched::For))));
        self.add(SearchTarget::Muscle(muscle.id.clone()), texts, group);
        for TriggerPoint { id, label, .. } in &muscle.trigger_points {
            let name = self.name(&format!("{} {label}", muscle.name));
            self.add(SearchTarget::TriggerPoint(muscle.id.clone(), id.clone()), vec![name], group);
        }
    }

    fn add_cause(&mut self, cause: &Cause, kind: &str) {
        let texts = self.named(&cause.name, cause.also_called.iter().chain([&cause.medical]));
        self.add(SearchTarget::Cause(cause.id.clone()), texts, kind);
    }

    fn add(&mut self, target: SearchTarget, texts: Vec<SearchText>, context: &str) {
        self.entries.push(Entry { target, texts, context: self.reader.read(context) });
    }

    fn add_synonyms(&mut self, atlas: &Atlas) {
        for group in &atlas.search.synonyms {
            for (place, target) in group.finds.iter().enumerate() {
                let text = |said: &String| SearchText { place, ..self.text(said, Source::Synonym, Some(Matched::For)) };
                let texts: Vec<_> = group.words.iter().map(text).collect();
                if let Some(entry) = self.entries.iter_mut().find(|entry| entry.target == *target) {
                    entry.texts.extend(texts);
                }
            }
        }
    }

    /// The texts of what has a name and other names.
    fn named<'a>(&self, name: &str, others: impl Iterator<Item = &'a String>) -> Vec<SearchText> {
        let others = others.map(|other| self.text(other, Source::OtherName, Some(Matched::AlsoCalled)));
        [self.name(name)].into_iter().chain(others).collect()
    }

    fn name(&self, name: &str) -> SearchText {
        self.text(name, Source::Name, None)
    }

    fn text(&self, text: &str, source: Source, matched: Option<fn(String) -> Matched>) -> SearchText {
        let matched = matched.map(|matched| matched(text.to_owned()));
        SearchText { words: self.reader.read(text), source, place: 0, side: None, matched }
    }
}

impl Entry {
    /// How well the best of its texts fits, with the result that it makes; none where no typed word is in one.
    fn best(&self, typed: &[String]) -> Option<(Fit, SearchHit)> {
        let fits = self.texts.iter().filter_map(|text| Some((text.fit(typed, self)?, text)));
        let (fit, text) = fits.min_by_key(|(fit, _)| *fit)?;
        Some((fit, SearchHit { target: self.target.clone(), side: text.side, matched: text.matched.clone() }))
    }
}

impl SearchText {
    /// How well the text fits what was typed; not at all where none of it is in the text.
    fn fit(&self, typed: &[String], entry: &Entry) -> Option<Fit> {
        let mut found = vec![false; self.words.len()];
        let (mut missing, mut slips, mut beginnings) = (0, 0, 0);
        for word in typed {
            let fits =
                self.words.iter().zip(&mut found).filter_map(|(here, found)| Some((fit_word(word, here)?, found)));
            match fits.min_by_key(|(fit, _)| *fit) {
                Some((fit, found)) => {
                    *found = true;
                    beginnings += usize::from(fit == WordFit::Beginning);
                    slips += usize::from(fit == WordFit::Slip);
                }
                None => missing += usize::from(!entry.context.contains(word)),
            }
        }
        let others = found.iter().filter(|found| !**found).count();
        found.contains(&true).then(|| Fit {
            missing,
            slips,
            beginnings,
            extent: Extent::of(self.source, others == 0),
            others,
            place: self.place,
            kind: entry.target.kind(),
        })
    }
}

/// How a typed word fits a word of a text, if it does.
fn fit_word(typed: &str, word: &str) -> Option<WordFit> {
    if typed == word {
        Some(WordFit::Whole)
    } else if word.starts_with(typed) {
        Some(WordFit::Beginning)
    } else {
        let (letters, others) = (typed.chars().count(), word.chars().count());
        let may_slip = letters >= SearchIndex::SLIP_FROM && letters.abs_diff(others) <= 1;
        (may_slip && strsim::osa_distance(typed, word) == 1).then_some(WordFit::Slip)
    }
}
