//! Since when it hurts, how it began and what brings it on: closed questions, and what their answers change.

use yew::prelude::*;

use super::cause_question::CauseQuestion;
use crate::{
    domain::{Asked, Atlas, CauseId, History, HistoryAnswer, HistoryId, OtherCauses},
    interface::{Interface, Message},
    state::Action,
    ui::{controls::choice::choice, shared::Shared},
};

/// The questions, with the advice on each chosen answer and what it asks of the `causes` that may be felt here.
pub fn history_questions(
    text: &Interface,
    atlas: &Shared<Atlas>,
    history: &History,
    causes: &OtherCauses,
    asked: &Asked,
    dispatch: &Callback<Action>,
) -> Html {
    let questions = &atlas.history;
    let is_given = |answer: &HistoryAnswer| history.gives(&answer.id);
    let mut asks: Vec<_> = history.answers(questions).flat_map(|answer| &answer.asks).collect();
    asks.sort();
    asks.dedup();
    asks.retain(|(cause, _)| causes.iter().any(|one| one.cause == *cause));
    html! {
        <>
            { question(text.get(Message::HistorySince), &questions.since, is_given, &dispatch.reform(Action::ToggleSince)) }
            { question(text.get(Message::HistoryOnset), &questions.onset, is_given, &dispatch.reform(Action::ToggleOnset)) }
            { question(text.get(Message::HistoryAggravating), &questions.aggravating, is_given, &dispatch.reform(Action::ToggleOnset)) }
            <div class="history-says" aria-live="polite">
                for answer in history.answers(questions) {
                    <p key={answer.id.as_str()}><b>{ answer.says.clone() }{ ": " }</b>{ answer.advice.clone() }</p>
                }
            </div>
            if !asks.is_empty() {
                <fieldset class="history-asks">
                    <legend>{ text.get(Message::HistoryAsks) }</legend>
                    for (cause, number) in asks {
                        { ask(atlas, cause, *number, asked, dispatch) }
                    }
                </fieldset>
            }
        </>
    }
}

fn question(
    asks: AttrValue,
    answers: &[HistoryAnswer],
    is_chosen: impl Fn(&HistoryAnswer) -> bool,
    onchoose: &Callback<HistoryId>,
) -> Html {
    html! {
        <fieldset class="history">
            <legend>{ asks }</legend>
            for answer in answers {
                { choice(answer.id.as_str(), answer.says.clone().into(), is_chosen(answer), {
                    let id = answer.id.clone();
                    onchoose.reform(move |_| id.clone())
                }) }
            }
        </fieldset>
    }
}

/// A question of another cause that asks more exactly.
fn ask(atlas: &Shared<Atlas>, cause: &CauseId, question: usize, asked: &Asked, dispatch: &Callback<Action>) -> Html {
    html! {
        <CauseQuestion
            key={format!("{cause} {question}")}
            atlas={atlas.clone()}
            cause={cause.clone()}
            {question}
            answer={asked.get(cause, question)}
            dispatch={dispatch.clone()}
        />
    }
}
