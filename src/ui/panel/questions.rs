//! Press and answer: the questions after a press. Each stands below what its trigger point's card says about how firmly to press, and
//! leads there; `assets/styles` holds them back as long as the card holds back its own part.

use yew::prelude::*;

use super::question::Question;
use crate::{
    domain::{Answers, Atlas, Candidate, Feel, Sorted, TriggerPointId, next_questions},
    interface::Message,
    state::Action,
    ui::{shared::Shared, text::use_interface},
};

/// How many questions stand below the list at once.
const ASKED: usize = 3;

/// Props of [`Questions`].
#[derive(Properties, PartialEq)]
pub struct QuestionsProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The candidates, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// What was answered.
    pub answers: Answers,
    /// What it feels like.
    pub feel: Sorted<Feel>,
    /// The trigger points whose questions stand above: at an opened card, or where two are compared.
    pub asked_above: Vec<TriggerPointId>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The questions that are worth most, then what was answered.
#[component]
pub fn Questions(props: &QuestionsProps) -> Html {
    let text = use_interface();
    let QuestionsProps { atlas, root, candidates, answers, feel, asked_above, dispatch } = props;
    let next = next_questions(candidates, answers);
    let open = next.iter().filter(|point| !asked_above.contains(point)).take(ASKED);
    let given = answers.iter().map(|(point, _)| point).filter(|point| !asked_above.contains(point));
    let points = open.chain(given).cloned().collect::<Vec<_>>();
    let question = |point: TriggerPointId| {
        html! {
            <li key={point.as_str()} class="question" data-ask={point.to_string()}>
                <Question
                    atlas={atlas.clone()}
                    root={root.clone()}
                    answer={answers.get(&point)}
                    counts={candidates.iter().any(|one| one.trigger_point == point)}
                    feel={feel.clone()}
                    dispatch={dispatch.clone()}
                    {point}
                />
            </li>
        }
    };
    html! {
        <div class="asks">
            if !points.is_empty() {
                <h2 id="asks" tabindex="-1">{ text.get(Message::QuestionTitle) }</h2>
                <p class="hint">{ text.get(Message::QuestionHow) }</p>
                <ul>{ for points.into_iter().map(question) }</ul>
            }
        </div>
    }
}
