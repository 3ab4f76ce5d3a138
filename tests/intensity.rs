//! How strongly it hurts, where most, and since when: what is kept of it, what links carry, and that it orders no muscle.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::rc::Rc;

use patchmap::{
    domain::{Area, Atlas, Intensity, IntensityWord, PainSite, PatchSize, Rating, Side, Sorted, Spot},
    permalink::{Step, read, step, write},
    state::{Action, State},
};
use support::atlas;
use yew::Reducible;

/// Paint on the calf of the right leg, seen from the back.
const PAINTED_CALF: &str = "paint=1.ABgPC";

fn opened(atlas: &Rc<Atlas>, path: &str, fragment: &str) -> Rc<State> {
    let reading = read(path, fragment, atlas);
    assert!(reading.unread.is_empty(), "{:?}", reading.unread);
    Rc::new(State::new(Rc::clone(atlas), reading, PatchSize::default()))
}

fn marked(region: &str, side: Side) -> PainSite {
    PainSite::Marked(Spot { region: region.into(), side })
}

fn rate(state: Rc<State>, site: PainSite, number: u8) -> Rc<State> {
    state.reduce(Action::Rate(Rating::Intensity(site, Intensity::new(number))))
}

#[test]
fn the_scale_ends_at_ten() {
    assert_eq!(Intensity::new(11), None);
    let words: Vec<_> = (0..=Intensity::MOST).map(|number| Intensity::new(number).unwrap().word()).collect();
    let [none, mild, moderate, severe, worst] = IntensityWord::ALL;
    assert_eq!(words, [none, mild, mild, mild, moderate, moderate, moderate, severe, severe, severe, worst]);
}

#[test]
fn a_link_carries_what_was_said_of_each_place() {
    let atlas = atlas();
    let state = opened(&atlas, "pain/calf-mid/", "also=left.arch");
    assert!(state.selection.intensities.is_empty(), "nothing is said before somebody says it");
    let state = rate(rate(state, marked("calf-mid", Side::Right), 7), marked("arch", Side::Left), 0);
    let state = state.reduce(Action::Rate(Rating::Worst(marked("calf-mid", Side::Right))));
    let state = state.reduce(Action::ToggleSince("weeks".into())).reduce(Action::ToggleOnset("night".into()));
    let address =
        "pain/calf-mid/#also=left.arch&strength=calf-mid.7,left.arch.0&worst=calf-mid&since=weeks&onset=night";
    assert_eq!(write(&state.selection, &atlas), address);
    let (path, fragment) = address.split_once('#').unwrap();
    assert_eq!(read(path, fragment, &atlas).selection, state.selection);
}

#[test]
fn each_part_of_a_leg_that_is_painted_is_a_place() {
    let atlas = atlas();
    let state = opened(&atlas, "", PAINTED_CALF);
    let sites = state.selection.pain_sites(&atlas);
    assert_eq!(sites.len(), 1, "{sites:?}");
    let PainSite::Painted(area, Side::Right) = sites[0] else { panic!("{sites:?}") };
    let state = rate(state, sites[0].clone(), 4);
    let address = write(&state.selection, &atlas);
    assert!(address.contains(&format!("strength=painted.{}.4&paint=", area.as_str())), "{address}");
    let (path, fragment) = address.split_once('#').unwrap();
    assert_eq!(read(path, fragment, &atlas).selection, state.selection);
    let other = Area::ALL.into_iter().find(|one| *one != area).unwrap();
    let state = rate(state.clone(), PainSite::Painted(other, Side::Right), 9);
    assert_eq!(write(&state.selection, &atlas), address, "what is not painted has no intensity");
}

#[test]
fn what_does_not_hurt_any_more_has_no_intensity() {
    let atlas = atlas();
    let (calf, arch) = (marked("calf-mid", Side::Right), marked("arch", Side::Right));
    let state = rate(opened(&atlas, "pain/calf-mid/", "also=arch"), calf.clone(), 7);
    let state = rate(state, arch.clone(), 3).reduce(Action::Rate(Rating::Worst(arch.clone())));
    let spot = |region: &str| Spot { region: region.into(), side: Side::Right };
    let gone = state.clone().reduce(Action::ToggleSpot(spot("arch")));
    assert_eq!(gone.selection.intensities.get(&calf), Intensity::new(7));
    assert_eq!(gone.selection.intensities.get(&arch), None);
    assert_eq!(gone.selection.intensities.worst(), None);
    let gone = state.clone().reduce(Action::ToggleSpot(spot("calf-mid")));
    assert_eq!(gone.selection.intensities.worst(), None, "of one place, none hurts most");
    let moved = state.reduce(Action::Choose(Side::Left));
    assert_eq!(moved.selection.intensities.get(&marked("calf-mid", Side::Left)), Intensity::new(7));
    assert_eq!(moved.selection.intensities.worst(), Some(&marked("arch", Side::Left)));
    assert!(moved.reduce(Action::Clear).selection.intensities.is_empty());
}

#[test]
fn what_was_said_can_be_taken_back() {
    let atlas = atlas();
    let calf = marked("calf-mid", Side::Right);
    let state = rate(opened(&atlas, "pain/calf-mid/", "also=arch"), calf.clone(), 7);
    let said =
        state.clone().reduce(Action::Rate(Rating::Worst(calf.clone()))).reduce(Action::ToggleSince("days".into()));
    let back =
        said.reduce(Action::Rate(Rating::Intensity(calf.clone(), None))).reduce(Action::Rate(Rating::Worst(calf)));
    let back = back.reduce(Action::ToggleSince("days".into()));
    assert!(back.selection.intensities.is_empty() && back.selection.history.is_empty());
    let other = state.reduce(Action::ToggleSince("days".into())).reduce(Action::ToggleSince("months".into()));
    assert_eq!(other.selection.history.since, Some("months".into()), "there is one answer to since when");
}

#[test]
fn the_only_place_needs_not_be_the_worst() {
    let atlas = atlas();
    let alone = read("pain/calf-mid/", "worst=calf-mid", &atlas);
    assert!(alone.unread.is_empty(), "nothing is wrong with it: {:?}", alone.unread);
    assert_eq!(alone.selection.intensities.worst(), None);
}

#[test]
fn a_broken_link_loses_only_what_is_wrong() {
    let atlas = atlas();
    let fragment =
        "strength=calf-mid.7,calf-mid.11,arch.3,nose.1,calf-mid,painted.foot.2&worst=arch&since=never&onset=night,joy";
    let reading = read("pain/calf-mid/", fragment, &atlas);
    assert_eq!(write(&reading.selection, &atlas), "pain/calf-mid/#strength=calf-mid.7&onset=night");
    assert_eq!(reading.unread, ["since=never", "joy", "calf-mid.11", "arch.3", "nose.1"], "the first five are named");
}

#[test]
fn neither_intensity_nor_history_orders_anything() {
    let atlas = atlas();
    let plain = read("pain/calf-mid/", "also=heel-sole", &atlas).selection;
    let told = "also=heel-sole&strength=calf-mid.1,heel-sole.10&worst=heel-sole&since=months&onset=walking,first-steps";
    let told = read("pain/calf-mid/", told, &atlas).selection;
    assert_eq!(told.candidates(&atlas), plain.candidates(&atlas));
    let none = Sorted::default();
    assert_eq!(told.other_causes(&atlas, &none), plain.other_causes(&atlas, &none));
    assert_eq!(step(&plain, &told), Step::Replace, "neither is a step that Back undoes");
}

#[test]
fn every_answer_asks_more_exactly_or_says_what_to_do() {
    let atlas = atlas();
    for answer in atlas.history.since.iter().chain(atlas.history.any()) {
        assert!(!answer.advice.is_empty(), "{}", answer.id);
        for (cause, question) in &answer.asks {
            assert!(atlas.cause(cause).unwrap().questions.len() > *question, "{cause}");
        }
    }
}
