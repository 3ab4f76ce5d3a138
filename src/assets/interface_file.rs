//! `text/<language>/interface.json` as it is written: groups of messages, in the order of the file, keys that stand there twice included.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
    ser::SerializeMap,
};

/// An object that keeps the order of its keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Ordered<T>(pub Vec<(String, T)>);

/// The file.
pub type InterfaceFile = Ordered<Ordered<MessageText>>;

/// The text of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum MessageText {
    /// One text.
    Text(String),
    /// A text for each plural category, or for each side.
    Forms(Ordered<String>),
}

impl<T> Ordered<T> {
    /// The first value of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(one, _)| one == key).map(|(_, value)| value)
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }
}

impl<T: Serialize> Serialize for Ordered<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Ordered<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                read_entries(&mut map).map(Ordered)
            }
        }
        deserializer.deserialize_map(Entries(std::marker::PhantomData))
    }
}

impl Serialize for MessageText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Forms(forms) => forms.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MessageText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextOrForms;
        impl<'de> Visitor<'de> for TextOrForms {
            type Value = MessageText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or an object of texts")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<MessageText, E> {
                Ok(MessageText::Text(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<MessageText, A::Error> {
                read_entries(&mut map).map(|entries| MessageText::Forms(Ordered(entries)))
            }
        }
        deserializer.deserialize_any(TextOrForms)
    }
}

fn read_entries<'de, T: Deserialize<'de>, A: MapAccess<'de>>(map: &mut A) -> Result<Vec<(String, T)>, A::Error> {
    let mut entries = Vec::new();
    while let Some(entry) = map.next_entry()? {
        entries.push(entry);
    }
    Ok(entries)
}
