//! What can be asked about the muscles in sight, and how far somebody has come with them.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Exercise, Muscle, MuscleId, Progress, QuizScore, muscles_in_sight},
    interface::{Interface, Message},
    selection::Selection,
    state::Action,
    ui::{shared::Shared, text::use_interface},
};

/// Props of [`QuizStart`].
#[derive(Properties, PartialEq)]
pub struct QuizStartProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What is chosen, as the anatomy mode shows it.
    pub selection: Selection,
    /// What was answered on this device.
    pub progress: Progress,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The exercises, each with its score.
#[component]
pub fn QuizStart(props: &QuizStartProps) -> Html {
    let text = use_interface();
    let QuizStartProps { atlas, selection, progress, dispatch } = props;
    let drawing = atlas.figure(selection.shown_view(atlas));
    let muscles = drawing.map(|drawing| muscles_in_sight(atlas, drawing, &selection.layers)).unwrap_or_default();
    html! {
        <section class="quiz" aria-labelledby="quiz">
            <h2 id="quiz" tabindex="-1">{ text.get(Message::QuizTitle) }</h2>
            if muscles.is_empty() {
                <p>{ text.get(Message::QuizNone) }</p>
            } else {
                <p>{ text.get(Message::QuizIntro) }</p>
                <ul class="exercises">
                    for exercise in Exercise::ALL {
                        <li key={exercise.as_str()}>
                            { start_button(&text, exercise, dispatch) }
                            { score(&text, atlas, &progress.score(exercise, muscles.iter().copied())) }
                        </li>
                    }
                </ul>
            }
        </section>
    }
}

/// Begins a round.
pub fn start_button(text: &Interface, exercise: Exercise, dispatch: &Callback<Action>) -> Html {
    // When somebody clicks is as good as chance.
    let onclick = dispatch.reform(move |event: MouseEvent| Action::StartQuiz(exercise, event.time_stamp().to_bits()));
    html! {
        <button type="button" class="choice" data-exercise={exercise.as_str()} {onclick}>{ text.exercise(exercise) }</button>
    }
}

/// How far somebody has come, and what to repeat.
fn score(text: &Interface, atlas: &Atlas, score: &QuizScore) -> Html {
    let QuizScore { known, of, repeat } = score;
    html! {
        <>
            <span class="score">{ text.quiz_score(known, of) }</span>
            if !repeat.is_empty() {
                <span class="repeat">{ text.quiz_repeat(&names(text, atlas, repeat)) }</span>
            }
        </>
    }
}

/// Names of muscles, one after the other.
pub fn names<'a>(text: &Interface, atlas: &Atlas, muscles: impl IntoIterator<Item = &'a MuscleId>) -> String {
    let muscles = muscles.into_iter().filter_map(|id| atlas.muscle(id));
    let names = muscles.map(|Muscle { name, .. }| name.as_str()).collect::<Vec<_>>();
    names.join(&text.get(Message::CardSeparator))
}
