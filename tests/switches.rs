//! The controls around the figure, as pages have them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

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
    assert_eq!(pressed("pain/heel-back/"), ["back", "right", "unsure"]);
    let address = "pain/heel-back/#side=left&view=front&feel=numb";
    assert_eq!(pressed(address), ["front", "left", "numb"]);
}

#[test]
fn sides_stand_at_the_same_place_in_every_view() {
    let first = |address: &str| {
        let page = support::page(address);
        let at = |side: &str| page.find(&format!("data-value=\"{side}\"")).unwrap();
        if at("left") < at("right") { "left" } else { "right" }
    };
    assert_eq!([first("#view=back"), first("#view=front")], ["left", "left"]);
}

#[test]
fn layers_are_there_only_while_their_panel_is_open() {
    assert!(!support::page("").contains("data-value=\"soleus\""));
}
