//! The interface's own text: what stands on buttons, in headings and in sentences about what is chosen. It is data, one file for
//! each language, `assets/text/<language>/interface.json`; the table here says which messages there are.
//!
//! A message that does not exist, a place in braces that is left empty or a plural without its number does not compile:
//!
//! ```text
//! text.get(Message::ShareCopy)
//! text.panel_remove(&place)             // "Remove {place}"
//! text.finder_found(count)              // {"one": "{count} found", "other": "{count} found"}
//! text.figure_outer(side)               // {"left": "Your left leg ...", "right": "Your right leg ..."}
//! text.site_credit(&|inside| html! { <a href={about}>{ inside }</a> }) // "Credits on the [about page]."
//! text.view(View::Back)                 // "views": {"back": "Back", ...}
//! ```

use std::fmt::Display;

use serde::{Deserialize, Serialize};
use yew::{AttrValue, Html};

use crate::domain::Side;

mod define;
mod filled;
mod names;
mod plain;
mod plural;
mod rich;

pub use filled::FILLED;
pub use names::NAME_GROUPS;
pub use plain::{Message, PLAIN};
pub use plural::{PluralCategory, PluralRule};
pub use rich::{Piece, pieces};

/// What the file of a language must hold: the messages, and the groups of names.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    /// The messages, in two lists.
    pub messages: [&'a [Entry]; 2],
    /// The groups of names, one for each enum that is shown.
    pub names: &'a [NameGroup],
}

/// All of the interface.
pub const TABLE: Table<'static> = Table { messages: [PLAIN, FILLED], names: NAME_GROUPS };

impl<'a> Table<'a> {
    /// Every message, in order.
    pub fn messages(&self) -> impl Iterator<Item = &'a Entry> + use<'a> {
        self.messages.into_iter().flatten()
    }
}

/// One message of the table.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Its group and its key in the file: `share.copy`.
    pub id: &'static str,
    /// What its text is made of.
    pub form: Form,
    /// The names that stand in braces in its text. A plural has `count` besides.
    pub places: &'static [&'static str],
}

/// What a text is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One text, which may have places.
    Text,
    /// A text for each plural category of the language.
    Plural,
    /// A text for each side.
    Sided,
    /// One text, in which `*...*` stands out.
    Rich,
    /// The same, and `[...]` is a link.
    Linked,
}

/// Names of the values of an enum.
#[derive(Clone, Copy, Debug)]
pub struct NameGroup {
    /// The group in the file.
    pub group: &'static str,
    /// The keys: the words of the enum, in its order.
    pub words: &'static [&'static str],
}

/// All texts of one language. Made by `assets`, where it is checked to hold the whole table; without it, every text is empty.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Interface {
    language: String,
    /// In the order of [`TABLE`].
    messages: Vec<Text>,
    /// In the order of [`NAME_GROUPS`], each in the order of its words.
    names: Vec<Vec<Phrase>>,
    #[serde(skip)]
    rule: PluralRule,
}

impl PartialEq for Interface {
    fn eq(&self, other: &Self) -> bool {
        (&self.language, &self.messages, &self.names) == (&other.language, &other.messages, &other.names)
    }
}

/// The text of one message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Text {
    /// One text.
    One(Phrase),
    /// A text for each plural category.
    Plural(Vec<(PluralCategory, Phrase)>),
    /// A text for the left and for the right.
    Sided([Phrase; 2]),
}

/// A text that is cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Phrase(AttrValue);

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<Phrase> for String {
    fn from(words: Phrase) -> Self {
        words.0.to_string()
    }
}

impl Interface {
    /// The texts of a language. `messages` and `names` are in the order of the table.
    pub fn new(language: String, messages: Vec<Text>, names: Vec<Vec<Phrase>>, rule: PluralRule) -> Self {
        Self { language, messages, names, rule }
    }

    /// The texts as they are published.
    ///
    /// # Errors
    /// When the format cannot hold them.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(&(FINGERPRINT, self))
    }

    /// The texts as they were published, with the plural rules of the device. `None` for the texts of another version.
    pub fn from_bytes(bytes: &[u8], rule: PluralRule) -> Option<Self> {
        let (version, texts): (u64, Self) = postcard::from_bytes(bytes).ok()?;
        (version == FINGERPRINT).then_some(Self { rule, ..texts })
    }

    /// The language, as a BCP 47 tag: `en`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A text without places.
    pub fn get(&self, message: Message) -> AttrValue {
        self.one(message as usize)
    }

    fn one(&self, index: usize) -> AttrValue {
        match self.messages.get(index) {
            Some(Text::One(words)) => words.0.clone(),
            _ => AttrValue::default(),
        }
    }

    fn fill(&self, index: usize, places: &[(&str, &dyn Display)]) -> String {
        filled(&self.one(index), places)
    }

    fn sided(&self, index: usize, side: Side) -> AttrValue {
        match (self.messages.get(index), side) {
            (Some(Text::Sided([left, _])), Side::Left) => left.0.clone(),
            (Some(Text::Sided([_, right])), Side::Right) => right.0.clone(),
            _ => AttrValue::default(),
        }
    }

    fn plural(&self, index: usize, count: usize, places: &[(&str, &dyn Display)]) -> String {
        let Some(Text::Plural(forms)) = self.messages.get(index) else { return String::new() };
        let category = (self.rule.0)(&self.language, count);
        let form = |wanted| forms.iter().find(|(category, _)| *category == wanted);
        let text = form(category).or_else(|| form(PluralCategory::Other)).map(|(_, words)| filled(&words.0, places));
        text.unwrap_or_default()
    }

    fn rich(&self, index: usize, places: &[(&str, Html)], link: &dyn Fn(Html) -> Html) -> Html {
        rich::render(&self.one(index), places, link)
    }

    fn named(&self, group: usize, index: usize) -> AttrValue {
        let words = self.names.get(group).and_then(|names| names.get(index));
        words.map(|words| words.0.clone()).unwrap_or_default()
    }
}

/// A text with its places filled in.
fn filled(text: &str, places: &[(&str, &dyn Display)]) -> String {
    let piece = |piece: Piece| match piece {
        Piece::Place(name) => places.iter().find(|(one, _)| *one == name).map(|(_, value)| value.to_string()),
        Piece::Plain(text) => Some(text.to_owned()),
    };
    pieces(text).filter_map(piece).collect()
}

/// Tells tables with other messages, or another order of them, apart.
const FINGERPRINT: u64 = fingerprint_of(FILLED, fingerprint_of(PLAIN, FNV_OFFSET));

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a over the ids, worked out while compiling, so that no id is in the program.
const fn fingerprint_of(mut messages: &[Entry], mut hash: u64) -> u64 {
    const PRIME: u64 = 0x0100_0000_01b3;
    while let [entry, rest @ ..] = messages {
        let mut id = entry.id.as_bytes();
        while let [byte, rest @ ..] = id {
            hash = (hash ^ *byte as u64).wrapping_mul(PRIME);
            id = rest;
        }
        // The end of the id.
        hash = hash.wrapping_mul(PRIME);
        messages = rest;
    }
    hash
}
