//! How easily the texts are read, kind by kind. `make readability` prints the table.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use patchmap::domain::{Anatomy, MuscleText, TextPage, TextSection, Texts};
use scraper::{ElementRef, Html, Selector};

/// The highest school grade (Flesch-Kincaid) that a kind of text may ask for.
const GRADE: f64 = 6.0;

/// How many words a sentence may have.
const SENTENCE: usize = 25;

/// How many words a card may have, what is folded left out; in the median.
const CARD: usize = 600;

/// What texts of one kind come to.
struct Kind {
    name: &'static str,
    sentences: Vec<String>,
}

impl Kind {
    fn new<'a>(name: &'static str, texts: impl IntoIterator<Item = &'a String>) -> Self {
        Self { name, sentences: texts.into_iter().flat_map(|text| sentences(text)).collect() }
    }

    fn words(&self) -> usize {
        self.sentences.iter().map(|sentence| words(sentence)).sum()
    }

    /// The school grade of Flesch and Kincaid.
    #[allow(clippy::cast_precision_loss, reason = "counts of words")]
    fn grade(&self) -> f64 {
        let syllables: usize = self.sentences.iter().map(|sentence| textstat::syllable_count(sentence)).sum();
        let [sentences, words, syllables] = [self.sentences.len(), self.words(), syllables].map(|count| count as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }

    fn long(&self) -> impl Iterator<Item = &String> {
        self.sentences.iter().filter(|sentence| words(sentence) > SENTENCE)
    }
}

/// The sentences of a text: what a full stop, a question mark or an exclamation mark and a blank end.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in text.split_whitespace() {
        let last = sentences.last_mut().unwrap();
        *last += &format!(" {word}");
        if word.ends_with(['.', '!', '?']) {
            sentences.push(String::new());
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// All that a page says below its headings.
fn page_texts(page: &TextPage) -> Vec<String> {
    let mut texts = Vec::new();
    for TextSection { paragraphs, items, questions, .. } in &page.sections {
        texts.extend(paragraphs.iter().chain(items).cloned());
        texts.extend(questions.iter().flat_map(|one| [one.ask.clone(), one.answer.clone()]));
    }
    texts
}

/// What the anatomy mode says of a muscle in plain words, as sentences.
fn plain_anatomy(muscle: &MuscleText) -> Vec<String> {
    let Anatomy { origin, insertion, nerve, action } = &muscle.anatomy;
    [origin, insertion, nerve, action].map(|fact| format!("{}.", fact.plain)).into()
}

fn kinds(texts: &Texts) -> Vec<Kind> {
    let muscles = || texts.muscles.iter();
    let causes = || texts.causes.iter();
    let points = || muscles().flat_map(|muscle| &muscle.trigger_points);
    let anatomy = muscles().flat_map(plain_anatomy).collect::<Vec<_>>();
    let [about, doctor, embed, data] = [&texts.about, &texts.doctor, &texts.embed, &texts.data].map(page_texts);
    vec![
        Kind::new("what a muscle is", muscles().map(|muscle| &muscle.role)),
        Kind::new("where it runs", muscles().map(|muscle| &muscle.runs)),
        Kind::new("anatomy", &anatomy),
        Kind::new("careful", muscles().map(|muscle| &muscle.caution)),
        Kind::new("how to feel for it", muscles().map(|muscle| &muscle.examine)),
        Kind::new("nerves", muscles().filter_map(|muscle| Some(&muscle.entrapment.as_ref()?.says))),
        Kind::new("where to press", points().map(|point| &point.directions)),
        Kind::new("where it hurts", points().map(|point| &point.hurts)),
        Kind::new(
            "methods",
            texts.methods.iter().flat_map(|method| method.how.iter().chain([&method.long, &method.stop])),
        ),
        Kind::new("caution areas", texts.cautions.iter().map(|caution| &caution.why)),
        Kind::new("warning signs", texts.signs.signs.iter().map(|sign| &sign.advice).chain([&texts.signs.clot])),
        Kind::new("what a cause is", causes().flat_map(|cause| [&cause.what].into_iter().chain(&cause.who))),
        Kind::new("how a cause feels", causes().map(|cause| &cause.feels)),
        Kind::new("what a yes goes with", causes().flat_map(|cause| &cause.questions).map(|one| &one.says)),
        Kind::new("counted people", causes().flat_map(|cause| &cause.figures).map(|one| &one.says)),
        Kind::new("explained words", texts.glossary.iter().map(|term| &term.means)),
        Kind::new("about", &about),
        Kind::new("warning signs, the page", &doctor),
        Kind::new("embedding", &embed),
        Kind::new("open data", &data),
    ]
}

/// How many words each card has, what is folded left out but for the lines that unfold it; in rising order.
fn cards(texts: &Texts) -> Vec<usize> {
    let selector = Selector::parse(".card-text").unwrap();
    let count = |markup: String| {
        let page = Html::parse_document(&markup);
        let card = page.select(&selector).next().unwrap();
        let shown = card.descendants().filter(|node| {
            let around = node.ancestors().filter_map(ElementRef::wrap).collect::<Vec<_>>();
            let folded = around
                .windows(2)
                .any(|pair| pair[1].value().name() == "details" && pair[0].value().name() != "summary");
            !folded && !around.iter().any(|element| element.value().classes().any(|one| one == "meaning"))
        });
        shown.filter_map(|node| node.value().as_text().map(|text| words(text))).sum()
    };
    let mut counts: Vec<usize> =
        texts.muscles.iter().map(|muscle| count(support::page(&format!("muscle/{}/", muscle.id)))).collect();
    counts.sort_unstable();
    counts
}

#[test]
fn the_texts_are_easy_to_read() {
    let texts = support::loaded().texts;
    let kinds = kinds(&texts);
    println!("{:26} {:>6} {:>6} {:>9} {:>8}", "kind of text", "words", "grade", "longest", "too long");
    for kind in &kinds {
        let longest = kind.sentences.iter().map(|sentence| words(sentence)).max().unwrap();
        let (words, grade, long) = (kind.words(), kind.grade(), kind.long().count());
        println!("{:26} {words:6} {grade:6.1} {longest:9} {long:8}", kind.name);
    }
    let cards = cards(&texts);
    let [fewest, median, most] = [0, cards.len() / 2, cards.len() - 1].map(|at| cards.get(at).copied().unwrap());
    println!("words on a card, what is folded left out: {fewest} to {most}, in the median {median}");
    for kind in &kinds {
        assert!(kind.grade() <= GRADE, "{}: grade {:.1}", kind.name, kind.grade());
    }
    let long = kinds.iter().flat_map(Kind::long).collect::<Vec<_>>();
    assert!(long.is_empty(), "sentences of more than {SENTENCE} words: {long:#?}");
    assert!(median <= CARD, "{median} words on a card");
}
