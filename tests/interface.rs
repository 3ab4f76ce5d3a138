//! The interface's text: each rule for their file is seen to fail, every message is used, and sentences come out whole.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use patchmap::{
    assets::{AssetFile, InterfaceFile, check_interface, plural_categories, read_json},
    domain::{Side, View},
    interface::{self, Entry, Form, Interface, Message, NAME_GROUPS, NameGroup, Piece, PluralRule, Table, pieces},
};

/// A small table with a message of each form.
const TABLE: Table = Table {
    messages: [
        &[Entry { id: "share.copy", form: Form::Text, places: &[] }],
        &[
            Entry { id: "share.remove", form: Form::Text, places: &["place"] },
            Entry { id: "share.found", form: Form::Plural, places: &[] },
            Entry { id: "share.leg", form: Form::Sided, places: &[] },
            Entry { id: "share.point", form: Form::Rich, places: &["muscle"] },
            Entry { id: "share.credit", form: Form::Linked, places: &[] },
        ],
    ],
    names: &[NameGroup { group: "sizes", words: &["small", "large"] }],
};

/// A file that holds it.
const FILE: &str = r#"{
  "share": {
    "copy": "Copy",
    "remove": "Remove {place}",
    "found": {
      "one": "one found",
      "other": "{count} found"
    },
    "leg": {
      "left": "Your left leg",
      "right": "Your right leg"
    },
    "point": "*{muscle}*: its X",
    "credit": "Credits on the [about page]."
  },
  "sizes": {
    "small": "Small",
    "large": "Large"
  }
}
"#;

/// What is wrong with the file once `old` is written as `new`.
fn problems(old: &str, new: &str) -> Vec<String> {
    assert!(FILE.contains(old), "{old}");
    let file = AssetFile { path: "interface.json".into(), text: FILE.replacen(old, new, 1) };
    let mut problems = Vec::new();
    let says: Option<InterfaceFile> = read_json(&file, &mut problems);
    if let Some(says) = says {
        check_interface(&file, &says, TABLE, &plural_categories("en"), &mut problems);
    }
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_file_that_holds_the_table_has_no_problems() {
    assert_eq!(problems("Copy", "Copy"), [""; 0]);
    assert_eq!(problems("Copy", "Copy & paste"), [""; 0], "an ampersand between words is a word");
}

#[test]
fn each_rule_names_its_line_and_its_mend() {
    let cases = [
        (
            "    \"copy\": \"Copy\",\n",
            "",
            "interface.json:2: share.copy: this message is missing; write it under \"share\"",
        ),
        (
            "    \"remove\": \"Remove {place}\",\n",
            "",
            "interface.json:2: share.remove: this message is missing; write it under \"share\", with {place}",
        ),
        (
            ",\n    \"large\": \"Large\"",
            "",
            "interface.json:16: sizes.large: this message is missing; write it under \"sizes\"",
        ),
        (
            "\"sizes\": {\n    \"small\"",
            "\"sizes\": {\n    \"smal\": \"Small\",\n    \"small\"",
            "interface.json:17: sizes.smal: there is no such message; did you mean \"small\"?",
        ),
        (
            "  \"sizes\"",
            "  \"shares\": {},\n  \"sizes\"",
            "interface.json:16: shares: there is no such group; did you mean \"share\"?",
        ),
        (
            "    \"copy\": \"Copy\",\n",
            "    \"copy\": \"Copy\",\n    \"copy\": \"Copy\",\n",
            "interface.json:4: share.copy.copy: this stands here twice; remove one of the two",
        ),
        (
            "Remove {place}",
            "Remove {plase}",
            "interface.json:4: share.remove: nothing fills {plase}; did you mean \"place\"?",
        ),
        ("Remove {place}", "Remove", "interface.json:4: share.remove: {place} is missing; write where it stands"),
        (
            "Copy",
            "Copy {it}",
            "interface.json:3: share.copy: nothing fills {it}; take the braces out: nothing is filled in here",
        ),
        ("Copy", "Copy }", "interface.json:3: share.copy: a brace has no partner; write places as {name}"),
        (
            "Copy",
            "<b>Copy</b>",
            "interface.json:3: share.copy: this looks like markup; write plain text: it is shown as it stands",
        ),
        (
            "Copy",
            "Copy&nbsp;it",
            "interface.json:3: share.copy: this looks like markup; write plain text: it is shown as it stands",
        ),
        ("Copy", " ", "interface.json:3: share.copy: this text is empty; write something"),
        (
            "Copy",
            "*Copy*",
            "interface.json:3: share.copy: here nothing stands out and nothing is a link; take out the * or the [ and ]",
        ),
        (
            "*{muscle}*",
            "*{muscle}",
            "interface.json:13: share.point: an asterisk has no partner; write *...* around what stands out",
        ),
        (
            "[about page]",
            "about page",
            "interface.json:14: share.credit: this has no link; write [...] around the words of the link, once",
        ),
        (
            "      \"one\": \"one found\",\n",
            "",
            "interface.json:5: share.found: \"one\" is missing; write { \"one\": \"...\", \"other\": \"...\" }",
        ),
        (
            "\"one\": \"one found\"",
            "\"one\": \"one found\",\n      \"few\": \"few found\"",
            "interface.json:7: share.found.few: this language has no such form; write { \"one\": \"...\", \"other\": \"...\" }",
        ),
        (
            ",\n      \"right\": \"Your right leg\"",
            "",
            "interface.json:9: share.leg: \"right\" is missing; write { \"left\": \"...\", \"right\": \"...\" }",
        ),
        (
            "{\n      \"left\": \"Your left leg\",\n      \"right\": \"Your right leg\"\n    }",
            "\"Your leg\"",
            "interface.json:9: share.leg: this must be a text for each side; write { \"left\": \"...\", \"right\": \"...\" }",
        ),
        (
            "\"copy\": \"Copy\"",
            "\"copy\": {\n      \"one\": \"Copy\"\n    }",
            "interface.json:3: share.copy: this must be one text; write it between quotation marks",
        ),
        (
            "\"Copy\"",
            "4",
            "interface.json:3: invalid type: integer `4`, expected a text, or an object of texts; see assets/README.md for what stands here",
        ),
    ];
    for (old, new, expected) in cases {
        assert_eq!(problems(old, new), [expected], "{old} -> {new}");
    }
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let names = |language| plural_categories(language).iter().map(|category| category.as_str()).collect::<Vec<_>>();
    assert_eq!(names("en"), ["one", "other"]);
    assert_eq!(names("ja"), ["other"]);
    assert_eq!(names("ar"), ["zero", "one", "two", "few", "many", "other"]);
}

#[test]
fn sentences_come_out_whole() {
    let text = support::interface();
    assert_eq!(text.get(Message::ShareCopy), "Copy");
    assert_eq!(text.panel_remove(&"back of your left heel"), "Remove: back of your left heel");
    assert_eq!(text.finder_found(1), "1 found");
    assert_eq!(text.figure_outer(Side::Left), "Your left leg from its outer side.");
    assert_eq!(text.view(View::Sole), "Sole");
    assert_eq!(
        text.candidates_explains_also_two(&82, &"arch", &"toes"),
        "Covers 82 % of the area you marked. It can also hurt in: arch, toes."
    );
    assert!(text.candidates_explains_also_more(2, &0, &"arch", &"toes").ends_with("hurt in: arch, toes and 2 more."));
    assert_eq!(
        text.comparison_ask(&"sole of your heel", &"Soleus"),
        "Does it also hurt at the sole of your heel? If so, Soleus is more likely."
    );
}

#[test]
fn texts_of_another_program_are_not_read() {
    let bytes = support::interface().to_bytes().unwrap();
    assert!(Interface::from_bytes(&bytes, PluralRule::default()).is_some());
    let mut other = bytes.clone();
    other[0] ^= 1;
    assert_eq!(Interface::from_bytes(&other, PluralRule::default()), None);
    assert_eq!(Interface::from_bytes(&bytes[..20], PluralRule::default()), None);
}

#[test]
fn every_message_is_shown_somewhere() {
    let source = source(Path::new("src"));
    let used = source.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect::<HashSet<_>>();
    let unused = interface::TABLE.messages().map(|entry| entry.id).filter(|id| {
        let variant = id.split(['.', '_']).map(|word| word[..1].to_uppercase() + &word[1..]).collect::<String>();
        !used.contains(variant.as_str()) && !used.contains(id.replace('.', "_").as_str())
    });
    assert_eq!(unused.collect::<Vec<_>>(), [""; 0]);
}

/// All Rust files below a folder, without the table itself.
fn source(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let text = |path: PathBuf| if path.is_dir() { source(&path) } else { fs::read_to_string(path).unwrap() };
    entries.filter(|path| !path.ends_with("interface.rs") && !path.ends_with("interface")).map(text).collect()
}

#[test]
fn names_are_those_of_the_enums() {
    assert!(NAME_GROUPS.iter().all(|names| !names.words.is_empty()));
    let text = support::interface();
    for view in View::ALL {
        assert!(!text.view(view).is_empty());
    }
}

#[test]
fn a_text_falls_into_what_is_plain_and_what_is_filled_in() {
    let parts = pieces("a {b}{c} d").collect::<Vec<_>>();
    assert_eq!(parts, [Piece::Plain("a "), Piece::Place("b"), Piece::Place("c"), Piece::Plain(" d")]);
    assert_eq!(pieces("} {").collect::<Vec<_>>(), [Piece::Plain("}"), Piece::Plain(" {")]);
}
