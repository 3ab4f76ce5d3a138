//! Enums whose variants are words in assets and addresses.

use std::fmt;

/// Makes an enum whose variants each have a word: all of them, to and from the word, and serde by the word.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        pub enum $name {
            $($(#[$about])* $variant,)+
        }

        impl $name {
            /// Every one, in the order in which they are offered.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// Every word, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// Its word in assets, addresses and class names.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// The one of this word.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.as_str() == word)
            }
        }

        impl TryFrom<String> for $name {
            type Error = super::word::UnknownWord;

            fn try_from(word: String) -> Result<Self, Self::Error> {
                Self::parse(&word).ok_or(super::word::UnknownWord { word, known: Self::WORDS })
            }
        }

        impl From<$name> for &'static str {
            fn from(one: $name) -> Self {
                one.as_str()
            }
        }
    };
}
pub(super) use words;

/// A word that stands for nothing.
#[derive(Debug)]
pub struct UnknownWord {
    /// The word.
    pub word: String,
    /// The words that it could have been.
    pub known: &'static [&'static str],
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown word `{}`, expected one of {}", self.word, self.known.join(", "))
    }
}
