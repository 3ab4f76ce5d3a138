//! The switches around the figure, as pages have them. (How they are pressed is tested in the browser.)
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::{domain::Atlas, ui::switches};

#[test]
fn the_tests_in_the_browser_have_the_switches_as_they_are_written() {
    let atlas: Atlas = serde_json::from_str(include_str!("browser/atlas.json")).unwrap();
    let text = serde_json::to_string_pretty(&switches(&atlas)).unwrap();
    assert_eq!(text, include_str!("browser/switches.json").trim_end(), "write it into tests/browser/switches.json");
}

/// What is pressed of the switches in a page, by the words of its buttons.
fn pressed(address: &str) -> Vec<String> {
    let page = support::page(address);
    let choices = page.split("data-value=\"").skip(1).filter_map(|rest| {
        let (value, rest) = rest.split_once('"')?;
        rest.split('>').next()?.contains("aria-pressed=\"true\"").then(|| value.to_owned())
    });
    choices.collect()
}

#[test]
fn a_page_is_written_with_what_is_chosen_pressed() {
    assert_eq!(pressed("pain/heel-back/"), ["back", "right", "5x7", "point"]);
    let address = "pain/heel-back/#side=left&view=front&feel=numb";
    assert_eq!(pressed(address), ["front", "left", "5x7", "point", "numb"]);
}

#[test]
fn sides_stand_as_the_legs_do() {
    let first = |address: &str| {
        let page = support::page(address);
        let at = |side: &str| page.find(&format!("data-value=\"{side}\"")).unwrap();
        if at("left") < at("right") { "left" } else { "right" }
    };
    assert_eq!([first("#view=back"), first("#view=front")], ["left", "right"]);
}

#[test]
fn layers_are_written_when_they_are_opened() {
    assert!(!support::page("").contains("data-do=\"muscle "));
    let atlas = support::atlas();
    for muscle in &atlas.muscles {
        let button = format!("data-value=\"{0}\" data-do=\"muscle {0}\" aria-pressed=\"false\"", muscle.id);
        assert!(atlas.switches.layers.contains(&button), "{button}");
    }
}
