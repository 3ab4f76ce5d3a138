//! A round of the quiz: its questions one by one, what is said of each reply, and the result.

use yew::prelude::*;

use super::quiz_start::{names, start_button};
use crate::{
    domain::{Atlas, Exercise, Muscle, Quiz, Reply},
    interface::{Interface, Message},
    state::Action,
    ui::{browser, controls::choice::choice_group, shared::Shared, text::use_interface},
};

/// Props of [`QuizRound`].
#[derive(Properties, PartialEq)]
pub struct QuizRoundProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The round.
    pub quiz: Quiz,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The round. At each new question the focus goes to it; after a reply, to the way on.
#[component]
pub fn QuizRound(props: &QuizRoundProps) -> Html {
    let text = use_interface();
    let QuizRoundProps { atlas, quiz, dispatch } = props;
    let replied = quiz.reply().is_some();
    use_effect_with((quiz.asked().cloned(), replied), |(_, replied)| {
        browser::focus(if *replied { "#go-on" } else { "#question" });
    });
    let end = html! {
        <button type="button" class="choice" data-value="end" onclick={dispatch.reform(|_: MouseEvent| Action::EndQuiz)}>
            { text.get(Message::QuizEnd) }
        </button>
    };
    let Some(muscle) = quiz.asked().and_then(|id| atlas.muscle(id)) else {
        return result(&text, atlas, quiz, dispatch);
    };
    let (number, of) = quiz.counts();
    html! {
        <section class="quiz round" aria-labelledby="question">
            <p class="turn">{ text.quiz_turn(&number, &of) }</p>
            <h2 id="question" tabindex="-1">{ question(&text, quiz.exercise, muscle) }</h2>
            if quiz.exercise == Exercise::Name && !replied {
                <p class="unseen">{ course(&text, muscle) }</p>
            }
            { replies(&text, atlas, quiz, dispatch) }
            <div role="status">{ verdict(&text, atlas, quiz, muscle) }</div>
            if replied {
                { go_on(&text, number == of, dispatch) }
            }
            { end }
        </section>
    }
}

fn question(text: &Interface, exercise: Exercise, muscle: &Muscle) -> AttrValue {
    match exercise {
        Exercise::Name => text.get(Message::QuizNameIt),
        Exercise::Find => text.quiz_find_it(&muscle.name).into(),
        Exercise::Refer => text.quiz_where(&muscle.name).into(),
    }
}

/// Where a muscle begins and ends: for those who cannot see it.
fn course(text: &Interface, Muscle { attachments: [origin, insertion], .. }: &Muscle) -> String {
    text.quiz_course(origin, insertion)
}

/// The replies to choose from, beside those on the figure.
fn replies(text: &Interface, atlas: &Atlas, quiz: &Quiz, dispatch: &Callback<Action>) -> Html {
    let replied = quiz.reply().is_some();
    let verdict = |reply: &Reply| match quiz.reply() {
        Some(_) if matches!((reply, quiz.asked()), (Reply::Muscle(one), Some(asked)) if one == asked) => Some("right"),
        Some((given @ Reply::Muscle(_), false)) if given == reply => Some("wrong"),
        _ => None,
    };
    let button = |value: &str, label: AttrValue, reply: Reply| {
        html! {
            <button
                key={value}
                type="button"
                class="choice"
                data-reply={value.to_owned()}
                data-verdict={verdict(&reply)}
                disabled={replied}
                onclick={dispatch.reform(move |_: MouseEvent| Action::Reply(reply.clone()))}
            >
                { label }
            </button>
        }
    };
    let named = quiz.exercise == Exercise::Name;
    let muscles = quiz.choices().iter().filter(|_| named).filter_map(|id| atlas.muscle(id));
    let names = muscles.map(|one| button(one.id.as_str(), one.name.clone().into(), Reply::Muscle(one.id.clone())));
    let unknown = button("unknown", text.get(Message::QuizUnknown), Reply::Unknown);
    choice_group(text.get(Message::QuizTitle), names.chain([unknown]).collect())
}

/// What is said of the reply; of a muscle also where it begins and ends.
fn verdict(text: &Interface, atlas: &Atlas, quiz: &Quiz, asked: &Muscle) -> Html {
    let Some((reply, right)) = quiz.reply() else { return Html::default() };
    let chosen = match reply {
        Reply::Muscle(chosen) => atlas.muscle(chosen).map(|chosen| text.quiz_you_chose(&chosen.name)),
        Reply::Region(_) | Reply::Unknown => None,
    };
    let refers = quiz.exercise == Exercise::Refer;
    let says = match (refers, right) {
        (true, true) => text.get(Message::QuizReferRight),
        (true, false) => text.get(Message::QuizReferWrong),
        (false, true) => text.get(Message::QuizRight),
        (false, false) => chosen.unwrap_or_default().into(),
    };
    html! {
        <>
            <p class="verdict">{ says }</p>
            if !refers {
                <p><b>{ text.quiz_it_is(&asked.name) }</b>{ " " }{ course(text, asked) }</p>
            }
        </>
    }
}

fn go_on(text: &Interface, is_last: bool, dispatch: &Callback<Action>) -> Html {
    let says = text.get(if is_last { Message::QuizFinish } else { Message::QuizNext });
    html! {
        <button id="go-on" type="button" class="done" onclick={dispatch.reform(|_: MouseEvent| Action::NextQuestion)}>{ says }</button>
    }
}

/// The result of the round, and what to repeat.
fn result(text: &Interface, atlas: &Atlas, quiz: &Quiz, dispatch: &Callback<Action>) -> Html {
    let (_, of) = quiz.counts();
    let missed = quiz.missed().collect::<Vec<_>>();
    html! {
        <section class="quiz result" aria-labelledby="question">
            <h2 id="question" tabindex="-1">{ text.quiz_result(&quiz.right(), &of) }</h2>
            <p class="repeat">
                if missed.is_empty() {
                    { text.get(Message::QuizAllRight) }
                } else {
                    { text.quiz_repeat(&names(text, atlas, missed)) }
                }
            </p>
            <p class="turn">{ text.get(Message::QuizAgain) }</p>
            <div class="switch">
                for exercise in Exercise::ALL {
                    { start_button(text, exercise, dispatch) }
                }
                <button type="button" class="choice" data-value="end" onclick={dispatch.reform(|_: MouseEvent| Action::EndQuiz)}>
                    { text.get(Message::QuizEnd) }
                </button>
            </div>
        </section>
    }
}
