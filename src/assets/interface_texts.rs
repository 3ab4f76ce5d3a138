//! Makes an [`Interface`] of a file that was checked.

use super::{
    check::split,
    interface_file::{InterfaceFile, MessageText, Ordered},
    plural_rules::PLURAL_RULE,
};
use crate::{
    domain::Side,
    interface::{Interface, Phrase, PluralCategory, TABLE, Text},
};

/// The texts of a language; none if one is missing.
pub fn assemble(language: &str, says: &InterfaceFile) -> Option<Interface> {
    let messages = TABLE.messages().map(|entry| {
        let (group, key) = split(entry);
        text(says.get(group)?.get(key)?)
    });
    let names = TABLE.names.iter().map(|names| {
        let group = says.get(names.group)?;
        let name = |word: &&str| match group.get(word)? {
            MessageText::Text(text) => Some(Phrase::from(text.clone())),
            MessageText::Forms(_) => None,
        };
        names.words.iter().map(name).collect::<Option<Vec<_>>>()
    });
    Some(Interface::new(
        language.to_owned(),
        messages.collect::<Option<_>>()?,
        names.collect::<Option<_>>()?,
        PLURAL_RULE,
    ))
}

fn text(message: &MessageText) -> Option<Text> {
    Some(match message {
        MessageText::Text(text) => Text::One(text.clone().into()),
        MessageText::Forms(forms) => match sides(forms) {
            Some(sides) => Text::Sided(sides),
            None => Text::Plural(
                forms
                    .0
                    .iter()
                    .filter_map(|(key, text)| Some((PluralCategory::parse(key)?, text.clone().into())))
                    .collect(),
            ),
        },
    })
}

fn sides(forms: &Ordered<String>) -> Option<[Phrase; 2]> {
    let [left, right] = [Side::Left, Side::Right].map(|side| forms.get(side.as_str()).cloned().map(Phrase::from));
    Some([left?, right?])
}
