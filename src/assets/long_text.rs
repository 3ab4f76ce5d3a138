//! Long texts: one text, or a list of texts of their own and texts that several share.

use serde::{Deserialize, Serialize};

use super::text_schema::SharedTexts;

/// A text that may be long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "expected a text, or a list of texts and { \"shared\": \"...\" }")]
pub enum LongText {
    /// All of it.
    Whole(String),
    /// Its parts, which a blank joins.
    Parts(Vec<TextPart>),
}

/// A part of a long text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "expected a text, or { \"shared\": \"...\" }")]
pub enum TextPart {
    /// A text of its own.
    Own(String),
    /// A text that others share.
    Shared(SharedText),
}

/// A text of `shared.json`, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedText {
    /// Its id.
    pub shared: String,
}

impl LongText {
    /// The whole text; none where a text that it shares does not exist.
    pub fn joined(&self, shared: &SharedTexts) -> Option<String> {
        match self {
            Self::Whole(text) => Some(text.clone()),
            Self::Parts(parts) => {
                let texts = parts.iter().map(|part| match part {
                    TextPart::Own(text) => Some(text.as_str()),
                    TextPart::Shared(text) => shared.get(&text.shared).map(String::as_str),
                });
                texts.collect::<Option<Vec<_>>>().map(|texts| texts.join(" "))
            }
        }
    }

    /// The texts of its own.
    pub fn own(&self) -> Vec<&String> {
        match self {
            Self::Whole(text) => vec![text],
            Self::Parts(parts) => {
                parts.iter().filter_map(|part| if let TextPart::Own(text) = part { Some(text) } else { None }).collect()
            }
        }
    }

    /// The ids of the texts that it shares with others.
    pub fn shared(&self) -> Vec<&String> {
        let Self::Parts(parts) = self else { return Vec::new() };
        parts
            .iter()
            .filter_map(|part| if let TextPart::Shared(text) = part { Some(&text.shared) } else { None })
            .collect()
    }
}
