//! What each thing that a person can do changes, and what it leaves alone. States are written as addresses.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::rc::Rc;

use patchmap::{
    domain::{
        Answer, Brush, BrushSize, Feel, PatchPlace, PatchSize, Point, Side, Spot, Stroke, Subject, TriggerPointId,
        View, Zoom,
    },
    permalink::write,
    state::{Action, Check, State},
    viewport::{Viewport, ZoomCommand},
};
use yew::Reducible;

/// The address after doing `actions` one after the other, from `address`.
fn after(address: &str, actions: impl IntoIterator<Item = Action>) -> String {
    let atlas = support::atlas();
    let start = Rc::new(State::new(Rc::clone(&atlas), support::at(address, &atlas), PatchSize::default()));
    write(&actions.into_iter().fold(start, Reducible::reduce).selection, &atlas)
}

fn toggle(region: &str, side: Side) -> Action {
    Action::ToggleSpot(Spot { region: region.into(), side })
}

#[test]
fn marking_and_unmarking() {
    use Side::{Left, Right};
    assert_eq!(after("", [toggle("heel-back", Right)]), "pain/heel-back/");
    assert_eq!(after("", [toggle("heel-back", Right), toggle("heel-back", Right)]), "");
    assert_eq!(after("pain/heel-back/", [toggle("calf-mid", Right)]), "pain/calf-mid/#also=heel-back");
    // The side follows the click; what is marked on the other one stays.
    assert_eq!(after("pain/calf-mid/", [toggle("achilles", Left)]), "pain/achilles/#side=left&also=right.calf-mid");
    assert_eq!(after("pain/achilles/#side=left&also=right.calf-mid", [toggle("achilles", Left)]), "pain/calf-mid/");
}

#[test]
fn quick_zoom_commands_add_up() {
    let whole = support::atlas().figure(View::Back).unwrap().bounds;
    let seen = Viewport { frame: whole, base: whole, whole, chosen: None };
    // Both were given before the figure was drawn anew.
    let zoom = |command| Action::Zoom { seen, command, about: None };
    let [once, twice, back] = [1, 2, 3].map(|count| {
        let commands = [ZoomCommand::In, ZoomCommand::In, ZoomCommand::Out];
        after("", commands.into_iter().take(count).map(zoom))
    });
    assert!(once != twice && back == once, "{once} {twice} {back}");
}

#[test]
fn the_figure_turns_to_what_it_does_not_show() {
    assert_eq!(after("pain/calf-mid/", [toggle("arch", Side::Right)]), "pain/calf-mid/#view=sole&also=arch");
    assert_eq!(after("pain/calf-mid/", [toggle("achilles", Side::Right)]), "pain/calf-mid/#also=achilles");
    assert_eq!(after("#view=outer", [toggle("achilles", Side::Right)]), "pain/achilles/#view=outer");
    assert_eq!(
        after("#view=sole", [Action::OpenMuscle("gluteus-minimus".into())]),
        "muscle/gluteus-minimus/",
        "the sole shows none of its X's"
    );
    assert_eq!(
        after("muscle/gluteus-minimus/", [Action::OpenPoint("gastrocnemius-tp1".into())]),
        "muscle/gastrocnemius/#point=gastrocnemius-tp1"
    );
}

#[test]
fn opening_and_closing_a_muscle_keeps_the_pain() {
    let open = Action::OpenMuscle("soleus".into());
    assert_eq!(after("pain/heel-back/#feel=numb", [open.clone()]), "pain/heel-back/#muscle=soleus&feel=numb");
    assert_eq!(after("pain/heel-back/#feel=numb", [open, Action::Close]), "pain/heel-back/#feel=numb");
    assert_eq!(after("", [Action::OpenPoint("plantaris-tp1".into())]), "muscle/plantaris/#point=plantaris-tp1");
    assert_eq!(after("pain/arch/#muscle=soleus", [toggle("heel-sole", Side::Right)]), "pain/heel-sole/#also=arch");
}

#[test]
fn a_side_takes_its_pain_along() {
    assert_eq!(after("pain/arch/", [Action::Choose(Side::Left)]), "pain/arch/#side=left");
    let both = "pain/arch/#also=left.calf-mid";
    assert_eq!(after(both, [Action::Choose(Side::Left)]), "pain/calf-mid/#side=left&view=sole&also=right.arch");
}

#[test]
fn views_feelings_and_clearing() {
    assert_eq!(after("pain/heel-back/", [Action::Show(View::Outer)]), "pain/heel-back/#view=outer");
    assert_eq!(after("pain/heel-back/", [Action::Show(View::Outer), Action::Show(View::Back)]), "pain/heel-back/");
    assert_eq!(after("pain/arch/", [Action::ToggleFeel(Feel::Numb)]), "pain/arch/#feel=numb");
    assert_eq!(after("pain/arch/#feel=numb", [Action::ToggleFeel(Feel::Numb)]), "pain/arch/");
    assert_eq!(after("pain/arch/#side=left&muscle=soleus&feel=numb", [Action::Clear]), "#side=left&view=sole");
    assert_eq!(
        after("pain/arch/#lay=pain", [Action::Clear]),
        "#view=sole&lay=pain",
        "a person lays patches in one way"
    );
}

#[test]
fn what_changes_nothing_is_the_same_state() {
    let atlas = support::atlas();
    let state =
        Rc::new(State::new(Rc::clone(&atlas), support::at("pain/arch/#feel=numb", &atlas), PatchSize::default()));
    let same = [
        Action::Show(state.selection.shown_view(&atlas)),
        Action::Choose(Side::Right),
        Action::Close,
        Action::Preview(None),
        Action::Dismiss,
        Action::Follow(Box::new(support::at("pain/arch/#feel=numb", &atlas))),
    ];
    for action in same {
        assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(action.clone())), "{action:?}");
    }
}

#[test]
fn what_follows_the_history_is_no_step_of_its_own() {
    let atlas = support::atlas();
    let start = State::new(Rc::clone(&atlas), support::at("pain/arch/", &atlas), PatchSize::default());
    let back = Rc::new(start).reduce(Action::Follow(Box::new(support::at("", &atlas))));
    assert!(back.returned);
    assert!(!back.reduce(toggle("arch", Side::Right)).returned);
}

#[test]
fn a_preview_is_only_for_the_moment() {
    let atlas = support::atlas();
    let state = Rc::new(State::new(Rc::clone(&atlas), support::at("pain/arch/", &atlas), PatchSize::default()));
    let shown = Rc::clone(&state).reduce(Action::Preview(Some(Subject::Muscle("soleus".into()))));
    assert_eq!(shown.preview.as_ref().map(ToString::to_string).as_deref(), Some("soleus"));
    assert_eq!(shown.selection, state.selection);
    assert_eq!(shown.reduce(toggle("calf-mid", Side::Right)).preview, None);
}

#[test]
fn the_size_of_the_patch_stays_when_the_address_changes() {
    let atlas = support::atlas();
    let state = Rc::new(State::new(Rc::clone(&atlas), support::at("pain/arch/", &atlas), PatchSize::default()));
    let state = state.reduce(Action::Size(PatchSize::Large)).reduce(Action::Lay(PatchPlace::Pain));
    assert_eq!(state.patch_size, PatchSize::Large);
    assert_eq!(state.selection.patch_place, PatchPlace::Pain);
    let elsewhere = state.reduce(Action::Follow(Box::new(support::at("muscle/soleus/", &atlas))));
    assert_eq!(elsewhere.patch_size, PatchSize::Large, "the person's own");
    assert_eq!(elsewhere.selection.patch_place, PatchPlace::Point, "the address says so");
}

/// The check after doing `actions`, from pain in the middle of the calf.
fn checked(actions: impl IntoIterator<Item = Action>) -> Check {
    let atlas = support::atlas();
    let start = State::new(Rc::clone(&atlas), support::at("pain/calf-mid/", &atlas), PatchSize::default());
    actions.into_iter().fold(Rc::new(start), Reducible::reduce).check.clone()
}

/// Whether what to press is held back after doing `actions`, from pain in the middle of the calf.
fn held_back(actions: impl IntoIterator<Item = Action>) -> bool {
    let atlas = support::atlas();
    let start = State::new(Rc::clone(&atlas), support::at("pain/calf-mid/", &atlas), PatchSize::default());
    actions.into_iter().fold(Rc::new(start), Reducible::reduce).holds_back()
}

fn injury() -> Action {
    Action::ToggleSign("injury".into())
}

#[test]
fn nothing_to_press_is_shown_before_the_check_is_passed() {
    use Action::PassCheck;
    assert!(held_back([]));
    assert!(!held_back([PassCheck(true)]));
    assert!(held_back([PassCheck(true), PassCheck(false)]), "asked again");
    assert!(held_back([PassCheck(true), injury()]), "a sign counts more");
    assert!(held_back([PassCheck(true), injury(), injury()]), "what was said before it is asked again");
    assert!(held_back([injury(), PassCheck(true)]), "not by this button");
}

#[test]
fn each_part_of_the_body_is_asked_about_once() {
    use Action::{Clear, OpenMuscle, PassCheck};
    let spot = |region| toggle(region, Side::Right);
    assert!(!held_back([PassCheck(true), spot("shin-upper")]), "the same part");
    assert!(held_back([PassCheck(true), spot("groin")]), "another part as well");
    assert!(!held_back([PassCheck(true), spot("groin"), PassCheck(true)]));
    assert!(!held_back([PassCheck(true), Clear, spot("calf-upper")]), "the same visit");
    assert!(!held_back([PassCheck(true), Clear, OpenMuscle("soleus".into())]));
    assert!(held_back([PassCheck(true), Clear, OpenMuscle("piriformis".into())]));
    assert!(!held_back([PassCheck(true), OpenMuscle("piriformis".into())]), "asked where it hurts");
}

#[test]
fn a_sign_is_chosen_and_taken_back() {
    assert!(checked([injury()]).has_sign());
    assert_eq!(checked([injury(), injury()]), Check::default());
}

#[test]
fn what_a_doctor_has_checked_holds_for_the_signs_chosen_then() {
    use Action::{ToggleCheckedByDoctor, ToggleSign};
    let atlas = support::atlas();
    let seen = || [injury(), ToggleCheckedByDoctor];
    assert!(!held_back(seen()));
    // Another sign, the same one chosen anew, and other pain ask again.
    assert!(held_back(seen().into_iter().chain([ToggleSign("constant".into())])));
    assert!(held_back(seen().into_iter().chain([injury(), injury()])));
    let follow = |address| Action::Follow(Box::new(support::at(address, &atlas)));
    assert!(held_back(seen().into_iter().chain([follow("pain/heel-back/")])));
    assert!(!held_back(seen().into_iter().chain([follow("pain/calf-mid/#muscle=soleus")])));
}

#[test]
fn no_doctor_leads_past_an_emergency_or_a_sign_of_a_clot() {
    for sign in ["breathless", "weak-numb", "cold-pale", "hard-tight", "red-warm", "swollen"] {
        let actions = || [Action::ToggleSign(sign.into()), Action::ToggleCheckedByDoctor, Action::PassCheck(true)];
        assert!(held_back(actions()), "{sign}");
        assert!(checked(actions()).blocks(&support::atlas()), "{sign}");
    }
}

#[test]
fn other_pain_is_asked_about_anew() {
    assert!(!checked([injury(), Action::Clear]).has_sign());
    assert!(!checked([injury(), toggle("calf-mid", Side::Right)]).has_sign());
    assert!(checked([injury(), toggle("heel-back", Side::Right)]).has_sign(), "more pain, the same person");
}

#[test]
fn no_link_carries_the_check() {
    assert_eq!(after("pain/calf-mid/", [injury(), Action::PassCheck(true)]), "pain/calf-mid/");
}

/// A stamp of the small brush in the back view.
fn stamp(x: f64, y: f64, brush: Brush) -> Stroke {
    let at = Point { x, y };
    Stroke { view: View::Back, side: Side::Right, from: at, to: at, brush, size: BrushSize::Small }
}

#[test]
fn painting_is_undone_stroke_by_stroke() {
    let calf = || Action::Paint([700.0, 716.0].map(|y| stamp(70.0, y, Brush::Paint)).to_vec());
    let one = after("", [calf()]);
    assert!(one.starts_with("#paint=1."), "{one}");
    let more = || [calf(), Action::Paint(vec![stamp(70.0, 300.0, Brush::Paint)])];
    let two = after("", more());
    assert_ne!(one, two);
    let then = |actions: &[Action]| after("", more().into_iter().chain(actions.iter().cloned()));
    assert_eq!(then(&[Action::Undo]), one);
    assert_eq!(then(&[Action::Undo, Action::Undo]), "");
    assert_eq!(then(&[Action::Undo, Action::Undo, Action::Undo]), "", "there is no more");
    assert_eq!(then(&[Action::Undo, Action::Undo, Action::Redo]), one);
    assert_eq!(then(&[Action::Undo, Action::Redo, Action::Redo]), two);
    assert_eq!(
        then(&[Action::Paint(vec![stamp(185.0, 900.0, Brush::Paint)]), Action::Undo]),
        one,
        "one beside the skin is none"
    );
    assert_eq!(then(&[Action::ClearPaint]), "");
    assert_eq!(then(&[Action::ClearPaint, Action::Undo]), two);
    assert_eq!(then(&[Action::Clear, Action::Undo]), two);
    let erase = Action::Paint(vec![stamp(70.0, 300.0, Brush::Erase)]);
    assert_eq!(
        then(&[Action::Undo, erase.clone(), Action::Redo]),
        one,
        "what was taken back is gone after a new stroke"
    );
    assert_eq!(then(&[erase]), one);
}

#[test]
fn what_can_be_undone_moves_to_the_other_side_too() {
    let on = |side: f64, y: f64| Action::Paint(vec![stamp(side * 70.0, y, Brush::Paint)]);
    let moved = after("", [on(1.0, 700.0), on(1.0, 300.0), Action::Choose(Side::Left), Action::Undo]);
    assert_eq!(moved, after("", [on(-1.0, 700.0)]));
}

#[test]
fn a_double_click_takes_back_all_that_its_first_click_did() {
    let atlas = support::atlas();
    let address = "muscle/soleus/#hide=bones";
    let zoom = Some(Zoom { x: 70, y: 700, height: 400 });
    let actions = [toggle("calf-mid", Side::Left), Action::DoubleClick { marked: true, zoom }];
    assert_eq!(after(address, actions.clone()), "muscle/soleus/#hide=bones&zoom=70,700,400");
    let start = Rc::new(State::new(Rc::clone(&atlas), support::at(address, &atlas), PatchSize::default()));
    let state = actions.into_iter().chain([Action::Preview(None)]).fold(start, Reducible::reduce);
    assert!(state.returned, "pointing is no step");
    assert!(!state.reduce(Action::Close).returned);
    // Beside the places it takes nothing back, and what it takes back is the last mark alone.
    let beside = [toggle("calf-mid", Side::Right), Action::DoubleClick { marked: false, zoom: None }];
    assert_eq!(after("", beside), after("", [toggle("calf-mid", Side::Right)]));
    let quick = ["calf-mid"; 3].map(|region| toggle(region, Side::Right));
    let quick = quick.into_iter().chain([Action::DoubleClick { marked: true, zoom: None }]);
    assert_eq!(after("", quick), "");
}

#[test]
fn undoing_goes_back_so_far_and_no_farther() {
    let stamps = |count: u32| {
        (0..count).map(|number| Action::Paint(vec![stamp(70.0, 16.0 * f64::from(number) - 100.0, Brush::Paint)]))
    };
    let undo = std::iter::repeat_n(Action::Undo, 60);
    assert_eq!(after("", stamps(60).chain(undo)), after("", stamps(10)));
}

#[test]
fn paint_chooses_its_side_and_moves_with_it() {
    let (left, right) = (stamp(-70.0, 700.0, Brush::Paint), stamp(70.0, 700.0, Brush::Paint));
    let painted = after("", [Action::Paint(vec![left])]);
    assert!(painted.starts_with("#side=left&paint="), "{painted}");
    assert_eq!(after(&painted, [Action::Choose(Side::Right)]), after("", [Action::Paint(vec![right])]));
    // Where both sides hurt, they stay.
    let both = after(&painted, [Action::Paint(vec![right])]);
    assert_eq!(after(&both, [Action::Choose(Side::Right), Action::Choose(Side::Left)]), both);
    let spot = after("pain/arch/#side=left", [Action::Paint(vec![right]), Action::Choose(Side::Right)]);
    assert!(spot.starts_with("#also=left.arch&paint="), "{spot}");
}

#[test]
fn new_paint_asks_a_new_question() {
    let calf = Action::Paint(vec![stamp(70.0, 700.0, Brush::Paint)]);
    let painted = after("pain/arch/#view=back&muscle=soleus&feel=numb&zoom=60,700,300", [calf]);
    assert!(painted.starts_with("pain/arch/#view=back&feel=numb&zoom=60,700,300&paint="), "{painted}");
    assert_eq!(after("muscle/soleus/", [Action::Paint(vec![stamp(185.0, 900.0, Brush::Paint)])]), "muscle/soleus/");
}

#[test]
fn answers_are_noted_and_taken_back() {
    let answer = |answer| Action::Answer(TriggerPointId::from("soleus-tp1"), answer);
    let yes = after("pain/heel-back/", [answer(Some(Answer::Yes))]);
    assert_eq!(yes, "pain/heel-back/#answers=soleus-tp1.yes");
    assert_eq!(after(&yes, [answer(Some(Answer::Unsure))]), "pain/heel-back/#answers=soleus-tp1.unsure");
    assert_eq!(after(&yes, [answer(None)]), "pain/heel-back/");
    assert_eq!(after(&yes, [Action::Clear]), "");
}

#[test]
fn two_candidates_are_compared() {
    let atlas = support::atlas();
    let compare = |muscle: &str| Action::Compare(Some(Subject::Muscle(muscle.into())));
    let compared = |address: &str, actions: &[Action]| {
        let start = Rc::new(State::new(Rc::clone(&atlas), support::at(address, &atlas), PatchSize::default()));
        let state = actions.iter().cloned().fold(start, Reducible::reduce);
        state.selection.compared.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let two = [compare("soleus"), compare("gastrocnemius")];
    assert_eq!(after("pain/calf-mid/", two.clone()), "pain/calf-mid/#with=soleus,gastrocnemius");
    assert_eq!(compared("pain/calf-mid/", &two), ["soleus", "gastrocnemius"]);
    let and = |action: Action| compared("pain/calf-mid/", &[two[0].clone(), two[1].clone(), action]);
    assert_eq!(and(compare("tibialis-posterior")), ["gastrocnemius", "tibialis-posterior"], "the older one goes");
    assert_eq!(and(compare("soleus")), ["gastrocnemius"], "once more takes it back");
    assert_eq!(and(Action::Show(View::Outer)), ["soleus", "gastrocnemius"]);
    assert_eq!(and(toggle("heel-back", Side::Right)), ["soleus", "gastrocnemius"], "both may still be it");
    assert_eq!(and(compare("iliopsoas")), ["gastrocnemius"], "it is no candidate");
    for action in [
        Action::Compare(None),
        Action::Clear,
        Action::OpenMuscle("soleus".into()),
        toggle("calf-mid", Side::Right),
        Action::Follow(Box::new(support::at("pain/calf-mid/", &atlas))),
    ] {
        assert!(and(action.clone()).is_empty(), "{action:?}");
    }
    assert_eq!(compared("pain/calf-mid/#muscle=soleus", &two[..1]), ["soleus"]);
    assert_eq!(
        after("pain/calf-mid/#muscle=soleus", two),
        "pain/calf-mid/#with=soleus,gastrocnemius",
        "the card gives way"
    );
}
