//! The interface's texts: every message of the table is there and no other, with its places, its forms and no markup.

use std::collections::BTreeSet;

use crate::{
    assets::{
        AssetFile, Problem,
        asset_file::did_you_mean,
        interface_file::{InterfaceFile, MessageText, Ordered},
    },
    domain::Side,
    interface::{Entry, Form, NameGroup, Piece, PluralCategory, Table, pieces},
};

/// Adds every problem of a file. `categories` are the plural categories of its language.
pub fn check(
    file: &AssetFile,
    says: &InterfaceFile,
    table: Table,
    categories: &[PluralCategory],
    problems: &mut Vec<Problem>,
) {
    let mut checker = Checker { file, categories, problems };
    checker.check_known(says, table);
    for entry in table.messages() {
        let (group, key) = split(entry);
        match says.get(group).and_then(|group| group.get(key)) {
            Some(written) => checker.check_message(entry, written),
            None => checker.report_missing(says, group, key, entry.places),
        }
    }
    for NameGroup { group, words } in table.names {
        for word in *words {
            match says.get(group).and_then(|names| names.get(word)) {
                Some(MessageText::Text(text)) => checker.check_text(&[group, word], text, &[], Form::Text),
                Some(MessageText::Forms(_)) => {
                    checker.report(&[group, word], "this must be one text", "write it between quotation marks");
                }
                None => checker.report_missing(says, group, word, &[]),
            }
        }
    }
}

/// The group and the key of a message.
pub fn split(entry: &Entry) -> (&'static str, &'static str) {
    entry.id.split_once('.').unwrap_or((entry.id, ""))
}

struct Checker<'a> {
    file: &'a AssetFile,
    categories: &'a [PluralCategory],
    problems: &'a mut Vec<Problem>,
}

impl Checker<'_> {
    fn report(&mut self, path: &[&str], what: impl Into<String>, mend: impl Into<String>) {
        let marks = path.iter().map(|key| format!("\"{key}\":")).collect::<Vec<_>>();
        let line = self.file.line_of(&marks.iter().map(String::as_str).collect::<Vec<_>>());
        let problem = self.file.problem_at(line, what, mend);
        self.problems.push(Problem { id: Some(path.join(".")), ..problem });
    }

    fn report_missing(&mut self, says: &InterfaceFile, group: &str, key: &str, places: &[&str]) {
        let path = if says.get(group).is_some() { &[group][..] } else { &[] };
        let line = path.first().and_then(|group| self.file.line_of(&[&format!("\"{group}\":")]));
        let places = places.iter().map(|place| format!("{{{place}}}")).collect::<Vec<_>>();
        let mend = match places.as_slice() {
            [] => format!("write it under \"{group}\""),
            places => format!("write it under \"{group}\", with {}", places.join(" and ")),
        };
        let problem = self.file.problem_at(line, "this message is missing", mend);
        self.problems.push(Problem { id: Some(format!("{group}.{key}")), ..problem });
    }

    /// Nothing that the table does not know, and nothing twice.
    fn check_known(&mut self, says: &InterfaceFile, table: Table) {
        let known = |group: &str| -> Vec<&'static str> {
            let messages = table.messages().map(split).filter(|(one, _)| *one == group).map(|(_, key)| key);
            let names = table.names.iter().filter(|names| names.group == group).flat_map(|names| names.words.iter());
            messages.chain(names.copied()).collect()
        };
        let groups = table.messages().map(|entry| split(entry).0);
        let groups = groups.chain(table.names.iter().map(|names| names.group)).collect::<BTreeSet<_>>();
        self.check_twice(&[], says);
        for (group, entries) in &says.0 {
            if !groups.contains(group.as_str()) {
                let mend = did_you_mean(group, groups.iter().copied(), "take it out: nothing shows it");
                self.report(&[group], "there is no such group", mend);
                continue;
            }
            self.check_twice(&[group], entries);
            let keys = known(group);
            for key in entries.keys().filter(|key| !keys.contains(key)) {
                let mend = did_you_mean(key, keys.iter().copied(), "take it out: nothing shows it");
                self.report(&[group, key], "there is no such message", mend);
            }
        }
    }

    fn check_twice<T>(&mut self, path: &[&str], entries: &Ordered<T>) {
        let mut seen = BTreeSet::new();
        for key in entries.keys().filter(|key| !seen.insert(*key)) {
            self.report(&[path, &[key, key]].concat(), "this stands here twice", "remove one of the two");
        }
    }

    fn check_message(&mut self, entry: &Entry, message: &MessageText) {
        let (group, key) = split(entry);
        let path = [group, key];
        match (entry.form, message) {
            (Form::Text | Form::Rich | Form::Linked, MessageText::Text(text)) => {
                self.check_text(&path, text, entry.places, entry.form);
            }
            (Form::Text | Form::Rich | Form::Linked, MessageText::Forms(_)) => {
                self.report(&path, "this must be one text", "write it between quotation marks");
            }
            (Form::Plural, MessageText::Forms(forms)) => {
                let keys = self.categories.iter().map(|category| category.as_str()).collect::<Vec<_>>();
                self.check_forms(&path, forms, &keys, entry.places, &["count"]);
            }
            (Form::Plural, MessageText::Text(_)) => {
                let keys = self.categories.iter().map(|category| category.as_str()).collect::<Vec<_>>();
                self.report(&path, "this must be a text for each plural category", example(&keys));
            }
            (Form::Sided, MessageText::Forms(forms)) => self.check_forms(&path, forms, Side::WORDS, entry.places, &[]),
            (Form::Sided, MessageText::Text(_)) => {
                self.report(&path, "this must be a text for each side", example(Side::WORDS));
            }
        }
    }

    fn check_forms(&mut self, path: &[&str], forms: &Ordered<String>, keys: &[&str], places: &[&str], may: &[&str]) {
        self.check_twice(path, forms);
        for key in keys.iter().filter(|key| forms.get(key).is_none()) {
            self.report(path, format!("\"{key}\" is missing"), example(keys));
        }
        for (key, text) in &forms.0 {
            let path = [path, &[key.as_str()]].concat();
            if keys.contains(&key.as_str()) {
                // A form may do without the number: "one place".
                let without = text.replace("{count}", "");
                let text = if may.contains(&"count") { &without } else { text };
                self.check_text(&path, text, places, Form::Text);
            } else {
                self.report(&path, "this language has no such form", example(keys));
            }
        }
    }

    fn check_text(&mut self, path: &[&str], text: &str, places: &[&str], form: Form) {
        if text.trim().is_empty() {
            self.report(path, "this text is empty", "write something");
            return;
        }
        let named = pieces(text).filter_map(|piece| if let Piece::Place(name) = piece { Some(name) } else { None });
        let named = named.collect::<BTreeSet<_>>();
        for name in named.iter().filter(|name| !places.contains(name)) {
            let otherwise = match places {
                [] => "take the braces out: nothing is filled in here".to_owned(),
                _ => format!("only {} may stand in braces", places.join(" and ")),
            };
            let mend = did_you_mean(name, places.iter().copied(), &otherwise);
            self.report(path, format!("nothing fills {{{name}}}"), mend);
        }
        // A place that is misspelt is not missing besides.
        let all_known = named.iter().all(|name| places.contains(name));
        for place in places.iter().filter(|place| all_known && !named.contains(*place)) {
            self.report(path, format!("{{{place}}} is missing"), "write where it stands");
        }
        if pieces(text).any(|piece| matches!(piece, Piece::Plain(text) if text.contains(['{', '}']))) {
            self.report(path, "a brace has no partner", "write places as {name}");
        }
        if text.contains(['<', '>']) || text.split('&').skip(1).any(|rest| !rest.starts_with(' ')) {
            self.report(path, "this looks like markup", "write plain text: it is shown as it stands");
        }
        let is_rich = matches!(form, Form::Rich | Form::Linked);
        if is_rich && text.matches('*').count() % 2 == 1 {
            self.report(path, "an asterisk has no partner", "write *...* around what stands out");
        }
        let links = (text.matches('[').count(), text.matches(']').count());
        if form == Form::Linked && links != (1, 1) {
            self.report(path, "this has no link", "write [...] around the words of the link, once");
        }
        if (!is_rich && text.contains('*')) || (form != Form::Linked && links != (0, 0)) {
            self.report(path, "here nothing stands out and nothing is a link", "take out the * or the [ and ]");
        }
    }
}

/// How the forms are written.
fn example(keys: &[&str]) -> String {
    let forms = keys.iter().map(|key| format!("\"{key}\": \"...\"")).collect::<Vec<_>>();
    format!("write {{ {} }}", forms.join(", "))
}
