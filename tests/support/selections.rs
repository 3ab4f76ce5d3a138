//! Selections as people make them, at random.
#![allow(dead_code, reason = "not every test file makes all of them")]

use std::rc::Rc;

use patchmap::{
    domain::{
        Answer, Area, Atlas, Brush, BrushSize, Exercise, Feel, Group, Intensity, Layer, Layers, Mode, PainSite,
        PatchPlace, PatchSize, Point, Rating, Side, Spot, Stroke, Subject, View, Zoom,
    },
    permalink::read,
    selection::Selection,
    state::{Action, State},
};
use proptest::prelude::*;
use yew::Reducible;

thread_local! {
    static ATLAS: Rc<Atlas> = crate::support::atlas();
}

/// The atlas; one a thread.
pub fn atlas() -> Rc<Atlas> {
    ATLAS.with(Rc::clone)
}

/// A move of a brush, often off the skin.
pub fn stroke() -> impl Strategy<Value = Stroke> {
    let point = || (-230.0..230.0, -250.0..1050.0).prop_map(|(x, y)| Point { x, y });
    let pick = (
        prop::sample::select(View::ALL.to_vec()),
        prop::sample::select(Side::ALL.to_vec()),
        prop_oneof![3 => Just(Brush::Paint), 1 => Just(Brush::Erase)],
        prop::sample::select(BrushSize::ALL.to_vec()),
    );
    (pick, point(), point()).prop_map(|((view, side, brush, size), from, to)| Stroke {
        view,
        side,
        from,
        to,
        brush,
        size,
    })
}

/// Anything that is done with the brush, and with the answers to both kinds of question.
pub fn painting() -> impl Strategy<Value = Action> {
    let points: Vec<_> =
        atlas().muscles.iter().flat_map(|muscle| &muscle.trigger_points).map(|point| point.id.to_string()).collect();
    let questions: Vec<_> = atlas()
        .causes
        .iter()
        .flat_map(|cause| (0..cause.questions.len()).map(|number| (cause.id.to_string(), number)))
        .collect();
    prop_oneof![
        2 => (prop::sample::select(questions), prop::option::of(any::<bool>()))
            .prop_map(|((cause, number), yes)| Action::Ask(cause.as_str().into(), number, yes)),
        8 => prop::collection::vec(stroke(), 1..3).prop_map(Action::Paint),
        2 => Just(Action::Undo),
        1 => Just(Action::Redo),
        1 => Just(Action::ClearPaint),
        2 => (prop::sample::select(points), prop::option::of(prop::sample::select(Answer::ALL.to_vec())))
            .prop_map(|(point, answer)| Action::Answer(point.as_str().into(), answer)),
    ]
}

/// A place that could hurt, marked or painted.
fn site() -> impl Strategy<Value = PainSite> {
    let regions: Vec<_> = atlas().regions.iter().map(|region| region.id.to_string()).collect();
    let side = || prop::sample::select(Side::ALL.to_vec());
    prop_oneof![
        (prop::sample::select(regions), side())
            .prop_map(|(region, side)| PainSite::Marked(Spot { region: region.as_str().into(), side })),
        (prop::sample::select(Area::ALL.to_vec()), side()).prop_map(|(area, side)| PainSite::Painted(area, side)),
    ]
}

/// Anything else that a person can do, in any order.
pub fn action() -> impl Strategy<Value = Action> {
    let spots: Vec<_> =
        atlas().regions.iter().flat_map(|region| Side::ALL.map(|side| (region.id.to_string(), side))).collect();
    let points: Vec<_> =
        atlas().muscles.iter().flat_map(|muscle| &muscle.trigger_points).map(|point| point.id.to_string()).collect();
    let muscles: Vec<_> = atlas().muscles.iter().map(|muscle| muscle.id.to_string()).collect();
    let causes: Vec<_> = atlas().causes.iter().map(|cause| cause.id.to_string()).collect();
    let compared: Vec<_> = muscles.iter().chain(&causes).cloned().collect();
    let views: Vec<_> = atlas().figures.iter().map(|figure| figure.view).collect();
    let since: Vec<_> = atlas().history.since.iter().map(|answer| answer.id.to_string()).collect();
    let onset: Vec<_> = atlas().history.any().map(|answer| answer.id.to_string()).collect();
    // `Rc` ids stay in their thread, so strategies hold plain text.
    let pick = |list: Vec<String>| prop::sample::select(list);
    prop_oneof![
        4 => prop::sample::select(spots)
            .prop_map(|(region, side)| Action::ToggleSpot(Spot { region: region.as_str().into(), side })),
        2 => pick(muscles).prop_map(|muscle| Action::OpenMuscle(muscle.as_str().into())),
        2 => pick(points).prop_map(|point| Action::OpenPoint(point.as_str().into())),
        2 => pick(causes).prop_map(|cause| Action::OpenCause(cause.as_str().into())),
        1 => Just(Action::Close),
        1 => Just(Action::Clear),
        2 => prop::sample::select(views).prop_map(Action::Show),
        2 => prop::sample::select(Side::ALL.to_vec()).prop_map(Action::Choose),
        2 => prop::sample::select(Feel::ALL.to_vec()).prop_map(Action::ToggleFeel),
        1 => Just(Action::ClearFeel),
        2 => layers().prop_map(|(hidden, groups, muscles, only, [labels, local, grid])| Action::Arrange(Layers {
            hidden: hidden.into_iter().collect(),
            groups: groups.into_iter().collect(),
            muscles: muscles.iter().map(|muscle| muscle.as_str().into()).collect(),
            only: only.map(|muscle| muscle.as_str().into()),
            labels,
            local,
            grid,
        })),
        2 => (-300..300, -300..1200, 1..1500)
            .prop_map(|(x, y, height)| Action::Look(Some(Zoom { x, y, height }))),
        1 => Just(Action::Look(None)),
        1 => prop::sample::select(PatchPlace::ALL.to_vec()).prop_map(Action::Lay),
        2 => prop::sample::select(Mode::ALL.to_vec()).prop_map(Action::Enter),
        1 => prop::sample::select(Exercise::ALL.to_vec()).prop_map(|exercise| Action::StartQuiz(exercise, 1)),
        4 => (site(), prop::option::of(0..=Intensity::MOST))
            .prop_map(|(site, number)| Action::Rate(Rating::Intensity(site, number.and_then(Intensity::new)))),
        2 => site().prop_map(|site| Action::Rate(Rating::Worst(site))),
        1 => pick(since).prop_map(|id| Action::ToggleSince(id.as_str().into())),
        2 => pick(onset).prop_map(|id| Action::ToggleOnset(id.as_str().into())),
        4 => pick(compared).prop_map(|id| Action::Compare(Subject::find(&atlas(), &id))),
    ]
}

/// Hidden layers, groups and muscles, the muscle that is shown alone, and whether labels, local zones and the grid are shown.
type Arranged = (Vec<Layer>, Vec<Group>, Vec<String>, Option<String>, [bool; 3]);

/// A few of each.
fn layers() -> impl Strategy<Value = Arranged> {
    let muscles: Vec<_> = atlas().muscles.iter().map(|muscle| muscle.id.to_string()).collect();
    let some = 0..3_usize;
    (
        prop::sample::subsequence(Layer::ALL.to_vec(), some.clone()),
        prop::sample::subsequence(Group::ALL.to_vec(), some.clone()),
        prop::sample::subsequence(muscles.clone(), some),
        prop::option::of(prop::sample::select(muscles)),
        any::<[bool; 3]>(),
    )
}

/// Where a visit begins: at the map, on a page of its own or in a frame.
pub const STARTS: [&str; 3] = ["", "embed", "embed=https://clinic.example"];

/// What is chosen after a visit that began so, and these actions.
pub fn after(start: &str, actions: Vec<Action>) -> Selection {
    let start = Rc::new(State::new(atlas(), read("", start, &atlas()), PatchSize::default()));
    actions.into_iter().fold(start, Reducible::reduce).selection.clone()
}

/// The path and the fragment of an address.
pub fn split(address: &str) -> (&str, &str) {
    address.split_once('#').unwrap_or((address, ""))
}
