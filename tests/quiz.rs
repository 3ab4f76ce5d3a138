//! The anatomy mode: what it keeps of what is chosen, what its quiz asks about, how replies are judged, and what is kept of them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::rc::Rc;

use patchmap::{
    domain::{
        Atlas, Exercise, Layers, Learning, Mode, Muscle, MuscleId, PatchSize, Progress, Quiz, Reply, View,
        muscles_in_sight,
    },
    permalink::write,
    state::{Action, State},
};
use proptest::prelude::*;
use yew::Reducible;

fn state(address: &str) -> Rc<State> {
    let atlas = support::atlas();
    Rc::new(State::new(Rc::clone(&atlas), support::at(address, &atlas), PatchSize::default()))
}

/// The address after an action.
fn after(address: &str, action: Action) -> String {
    write(&state(address).reduce(action).selection, &support::atlas())
}

fn in_sight(atlas: &Atlas, view: View, peeled: usize) -> Vec<&Muscle> {
    muscles_in_sight(atlas, atlas.figure(view).unwrap(), &Layers::default().peel(peeled))
}

fn names(muscles: &[&Muscle]) -> Vec<String> {
    muscles.iter().map(|muscle| muscle.id.to_string()).collect()
}

fn round(atlas: &Atlas, exercise: Exercise, progress: &Progress, seed: u64) -> Learning {
    let quiz = Quiz::new(exercise, atlas, &in_sight(atlas, View::Outer, 1), progress, seed);
    Learning { progress: progress.clone(), quiz }
}

fn asked(learning: &Learning) -> Option<MuscleId> {
    learning.quiz.as_ref()?.asked().cloned()
}

#[test]
fn the_anatomy_mode_keeps_what_hurts_and_takes_the_skin_off() {
    let anatomy = || Action::Enter(Mode::Anatomy);
    assert_eq!(after("", anatomy()), "#hide=skin&mode=anatomy");
    assert_eq!(
        after("pain/arch/#side=left&view=inner", anatomy()),
        "pain/arch/#side=left&view=inner&hide=skin&mode=anatomy"
    );
    // And back; what was peeled on purpose stays peeled.
    assert_eq!(after("pain/arch/#hide=skin&mode=anatomy", Action::Enter(Mode::Pain)), "pain/arch/");
    assert_eq!(after("#hide=skin,superficial&mode=anatomy", Action::Enter(Mode::Pain)), "#hide=skin,superficial");
    // The card of a cause and a comparison belong to the pain.
    assert_eq!(after("cause/deep-vein-clot/", anatomy()), "#hide=skin&mode=anatomy");
}

#[test]
fn who_explores_stays_in_the_view_and_as_close() {
    // The muscle's X's are in another view; it is drawn in this one.
    let open = |id: &str| Action::OpenMuscle(id.into());
    assert_eq!(
        after("#view=outer&zoom=0,600,400&mode=anatomy", open("soleus")),
        "muscle/soleus/#view=outer&zoom=0,600,400&mode=anatomy"
    );
    assert_eq!(after("#view=sole&mode=anatomy", open("soleus")), "muscle/soleus/#mode=anatomy");
}

#[test]
fn a_round_of_the_quiz_closes_the_card_and_ends_with_the_mode() {
    let atlas = support::atlas();
    let asks = state("muscle/soleus/#hide=skin&mode=anatomy").reduce(Action::StartQuiz(Exercise::Name, 1));
    assert_eq!((asks.selection.muscle.as_ref(), asks.learning.quiz.is_some()), (None, true));
    let back = Rc::clone(&asks).reduce(Action::Follow(Box::new(support::at("", &atlas))));
    assert_eq!(back.learning.quiz, None);
    let again = Rc::clone(&asks).reduce(Action::Follow(Box::new(support::at("#view=front&mode=anatomy", &atlas))));
    assert!(again.learning.quiz.is_some(), "another view is still the same round");
    assert_eq!(asks.reduce(Action::Enter(Mode::Pain)).learning.quiz, None);
}

#[test]
fn what_others_cover_is_not_in_sight_until_they_are_peeled_off() {
    let atlas = support::atlas();
    let outside = names(&in_sight(&atlas, View::Back, 1));
    assert!(outside.contains(&"gastrocnemius".to_owned()) && outside.contains(&"gluteus-maximus".to_owned()));
    assert!(!outside.contains(&"piriformis".to_owned()) && !outside.contains(&"tibialis-posterior".to_owned()));
    let deep = names(&in_sight(&atlas, View::Back, 3));
    assert!(deep.contains(&"piriformis".to_owned()) && deep.contains(&"tibialis-posterior".to_owned()), "{deep:?}");
    assert!(!deep.contains(&"gastrocnemius".to_owned()));
    assert!(in_sight(&atlas, View::Back, 4).is_empty());
    // A student names ten muscles of the peeled outer view.
    assert!(in_sight(&atlas, View::Outer, 1).len() >= 10);
    // Whatever is drawn can be learned in some view, with some layers.
    let shown = |view| (1..4).flat_map(|peeled| names(&in_sight(&atlas, view, peeled))).collect::<Vec<_>>();
    let seen: Vec<_> = View::ALL.into_iter().flat_map(shown).collect();
    let missing = atlas.muscles.iter().filter(|muscle| !seen.contains(&muscle.id.to_string()));
    assert_eq!(missing.count(), 0);
}

#[test]
fn a_name_a_muscle_on_the_figure_and_a_place_are_judged() {
    let atlas = support::atlas();
    for exercise in [Exercise::Name, Exercise::Find] {
        let mut learning = round(&atlas, exercise, &Progress::default(), 1);
        let first = asked(&learning).unwrap();
        learning.reply(Reply::Muscle(first.clone()), &atlas);
        assert_eq!(learning.quiz.as_ref().unwrap().reply(), Some((&Reply::Muscle(first.clone()), true)));
        // Only the first reply counts, and it still asks about the same muscle.
        learning.reply(Reply::Unknown, &atlas);
        assert_eq!((learning.quiz.as_ref().unwrap().right(), asked(&learning)), (1, Some(first.clone())));
        learning.go_on();
        let second = asked(&learning).unwrap();
        assert_ne!(second, first);
        learning.reply(Reply::Muscle(first.clone()), &atlas);
        assert_eq!(learning.quiz.as_ref().unwrap().missed().collect::<Vec<_>>(), [&second]);
        let known = |muscle| learning.progress.record(exercise, muscle).map(|record| record.known);
        assert_eq!((known(&first), known(&second)), (Some(true), Some(false)));
    }
    let mut learning = round(&atlas, Exercise::Refer, &Progress::default(), 1);
    let muscle = atlas.muscle(&asked(&learning).unwrap()).unwrap();
    let away = atlas.regions.iter().find(|region| !muscle.refers_to(&region.id)).unwrap();
    learning.reply(Reply::Region(away.id.clone()), &atlas);
    learning.go_on();
    let muscle = atlas.muscle(&asked(&learning).unwrap()).unwrap();
    let spread = &muscle.trigger_points.iter().find(|point| !point.spillover.regions.is_empty()).unwrap().spillover;
    learning.reply(Reply::Region(spread.regions.first().unwrap().clone()), &atlas);
    assert_eq!((learning.quiz.as_ref().unwrap().right(), learning.quiz.as_ref().unwrap().counts()), (1, (2, 10)));
}

#[test]
fn what_was_wrong_comes_again_before_what_was_never_asked_and_what_is_known_comes_last() {
    let atlas = support::atlas();
    let all = in_sight(&atlas, View::Outer, 1);
    let mut progress = Progress::default();
    let (wrong, rest) = all.split_at(2);
    let (known, never) = rest.split_at(rest.len() - 8);
    wrong.iter().for_each(|muscle| progress.note(Exercise::Name, &muscle.id, false));
    known.iter().for_each(|muscle| progress.note(Exercise::Name, &muscle.id, true));
    let mut learning = round(&atlas, Exercise::Name, &progress, 7);
    let mut questions = Vec::new();
    while let Some(muscle) = asked(&learning) {
        questions.push(muscle.to_string());
        learning.reply(Reply::Unknown, &atlas);
        learning.go_on();
    }
    let mut expected = names(wrong);
    expected.extend(names(never));
    questions.sort();
    expected.sort();
    assert_eq!(questions, expected);
    // Another exercise knows nothing of it.
    assert_eq!(progress.score(Exercise::Find, all.iter().copied()).known, 0);
    let score = progress.score(Exercise::Name, all.iter().copied());
    assert_eq!((score.known, score.of, score.repeat.len()), (known.len(), all.len(), 2));
}

#[test]
fn names_to_choose_from_hold_the_right_one_once() {
    let atlas = support::atlas();
    let mut learning = round(&atlas, Exercise::Name, &Progress::default(), 3);
    while let Some(muscle) = asked(&learning) {
        let choices = learning.quiz.as_ref().unwrap().choices().to_vec();
        let distinct = choices.iter().collect::<std::collections::BTreeSet<_>>().len();
        assert_eq!((choices.len(), distinct, choices.contains(&muscle)), (4, 4, true));
        learning.reply(Reply::Unknown, &atlas);
        learning.go_on();
    }
    assert_eq!(learning.quiz.as_ref().unwrap().choices(), []);
    assert!(Quiz::new(Exercise::Name, &atlas, &[], &Progress::default(), 1).is_none(), "nothing is in sight");
}

#[test]
fn what_is_kept_is_read_again_and_nonsense_is_left_out() {
    let atlas = support::atlas();
    let mut progress = Progress::default();
    progress.note(Exercise::Name, &"soleus".into(), true);
    progress.note(Exercise::Name, &"soleus".into(), true);
    progress.note(Exercise::Refer, &"piriformis".into(), false);
    assert_eq!(progress.write(), "name.soleus.2.0.known,refer.piriformis.0.1.unknown");
    assert_eq!(Progress::read(&progress.write(), &atlas), progress);
    let nonsense = "name.soleus.2.0.known,refer.piriformis.0.1.unknown,name.moon.1.1.known,jump.soleus.1.1.known,\
                    name.soleus.x.0.known,name.gracilis.1.1.maybe,,name.gracilis,😀";
    assert_eq!(Progress::read(nonsense, &atlas), progress);
    // Nobody has answered so often; it does no harm.
    let mut most = Progress::read("name.soleus.4294967295.0.known", &atlas);
    most.note(Exercise::Name, &"soleus".into(), true);
    assert_eq!(most.write(), "name.soleus.4294967295.0.known");
}

proptest! {
    #[test]
    fn any_kept_text_is_read_without_harm(text in ".{0,200}") {
        let atlas = support::atlas();
        let read = Progress::read(&text, &atlas);
        prop_assert_eq!(Progress::read(&read.write(), &atlas), read);
    }
}
