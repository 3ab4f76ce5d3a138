//! The style sheet of figures that stand alone: simple readers understand all of it, and it leaves nothing out.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::{collections::BTreeSet, fs};

use patchmap::site::figure_stylesheet;

/// The words behind `mark` in a style sheet: classes behind `.`, ids behind `#`.
fn names(css: &str, mark: char) -> BTreeSet<&str> {
    let selectors = css.split('}').filter_map(|rule| rule.split('{').next());
    let words = selectors.flat_map(|selector| selector.split(mark).skip(1));
    let end = |letter: char| !letter.is_alphanumeric() && letter != '-';
    words.map(|rest| rest.split(end).next().unwrap()).filter(|name| !name.is_empty()).collect()
}

/// The values of an attribute in markup, word by word.
fn words<'a>(markup: &'a str, attribute: &str) -> BTreeSet<&'a str> {
    let start = format!(" {attribute}=\"");
    let values = markup.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap());
    values.flat_map(str::split_whitespace).collect()
}

#[test]
fn a_simple_reader_understands_it() {
    let stylesheet = support::stylesheet();
    for unknown in ["var(", "@", ":root", ":hover", ":not", ":is", "^=", "/*", "--"] {
        assert!(!stylesheet.contains(unknown), "{unknown} in {stylesheet}");
    }
    let mut count = 0;
    for rule in stylesheet.split_terminator('}') {
        let (selector, values) = rule.split_once('{').unwrap();
        assert!(!selector.contains(':'), "{rule}");
        for (name, value) in values.split_terminator(';').map(|one| one.split_once(':').unwrap()) {
            if ["fill", "stroke", "color", "stop-color"].contains(&name) {
                let colour = value.strip_prefix('#').is_some_and(|hex| u32::from_str_radix(hex, 16).is_ok());
                assert!(colour || ["none", "currentColor"].contains(&value) || value.starts_with("url(#"), "{rule}");
                count += 1;
            }
        }
    }
    assert!(count > 40, "{stylesheet}");
}

#[test]
fn it_styles_all_that_the_pages_style() {
    let stylesheet = support::stylesheet();
    let css = fs::read_to_string("assets/styles/figure.css").unwrap();
    let pages = ["", "pain/calf-mid/#feel=numb", "pain/heel-back/", "muscle/piriformis/", "muscle/biceps-femoris/"];
    let markup: String = pages.map(support::page).concat();
    for (mark, attribute) in [('.', "class"), ('#', "id")] {
        let (styled, there) = (names(&css, mark), names(&stylesheet, mark));
        let used = words(&markup, attribute).into_iter().filter(|name| styled.contains(name)).collect::<BTreeSet<_>>();
        assert!(used.len() >= 4, "{used:?}");
        // Nothing is painted by these.
        let only_touched = ["art", "fade", "overlay"];
        let missing: Vec<_> = used.difference(&there).filter(|name| !only_touched.contains(name)).collect();
        assert!(missing.is_empty(), "{missing:?} of {used:?}");
    }
}

#[test]
fn a_variable_of_a_layer_becomes_a_rule_for_what_lies_below_it() {
    let base =
        ":root { --ink: #123456; --size: 2px; } html { font: 1em/2 One, Two; } @media x { :root { --ink: #000000; } }";
    let figure = "/* a { */ .a, .b { fill: var(--ink); stroke-width: var(--size); cursor: pointer; opacity: var(--all, 0.5); }
        [data-hide~=\"x\"] { --all: 0; } .a:hover { fill: none; } @media y { .a { fill: none; } } .c { transition: none; }";
    let expected = "svg{font-family:One, Two}.a,.b{fill:#123456;stroke-width:2px;opacity:0.5;}\
        [data-hide~=\"x\"] .a,[data-hide~=\"x\"] .b{opacity:0}";
    assert_eq!(figure_stylesheet(base, figure), expected);
}

#[test]
fn the_atlas_knows_its_file() {
    let bundle = support::bundle();
    assert!(bundle.atlas.stylesheet.starts_with("figure-") && bundle.atlas.stylesheet.ends_with(".css"));
    assert_eq!(bundle.files().unwrap()[&bundle.atlas.stylesheet], support::stylesheet().into_bytes());
}
