//! One row of the list of other causes: how it is felt there, what that rests on, how soon to see to it, and one question.

use yew::prelude::*;

use super::{
    candidate_row::row_link,
    cause_question::CauseQuestion,
    preview::{PreviewHandlers, preview_handlers},
};
use crate::{
    domain::{Asked, Atlas, Cause, CauseCandidate, Subject, ZoneKind},
    interface::{Interface, Message},
    state::Action,
    ui::{link::href, shared::Shared, text::use_interface},
};

/// Props of [`CauseRow`].
#[derive(Properties, PartialEq)]
pub struct CauseRowProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The cause in the list.
    pub candidate: CauseCandidate,
    /// Whether its card is open.
    pub current: bool,
    /// Whether it is compared; `None` where there is nothing to compare it with.
    pub compared: Option<bool>,
    /// Whether something is compared: then the whole row chooses.
    pub chooses: bool,
    /// What was answered.
    pub asked: Asked,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// One row of the list.
#[component]
pub fn CauseRow(props: &CauseRowProps) -> Html {
    let text = use_interface();
    let CauseRowProps { atlas, root, candidate, asked, dispatch, .. } = props;
    let Some(cause) = atlas.cause(&candidate.cause) else { return Html::default() };
    let id = &cause.id;
    let subject = Subject::Cause(id.clone());
    let open = row_link(dispatch, subject.clone(), props.chooses);
    let PreviewHandlers { onpointerenter, onpointerleave, onfocus, onblur } =
        preview_handlers(dispatch, subject.clone());
    html! {
        <li class="cause" data-other-cause={id.to_string()}>
            <a
                href={href(root, &format!("cause/{id}/"))}
                aria-current={props.current.then_some("true")}
                onclick={open}
                {onpointerenter} {onpointerleave} {onfocus} {onblur}
            >
                { cause.name.clone() }
            </a>
            if let Some(compared) = props.compared {
                <button
                    type="button"
                    class="choice compare"
                    aria-pressed={compared.to_string()}
                    aria-label={text.comparison_compare_muscle(&cause.name)}
                    onclick={dispatch.reform(move |_: MouseEvent| Action::Compare(Some(subject.clone())))}
                >
                    { text.get(Message::ComparisonCompare) }
                </button>
            }
            <p class="reason">{ cause_reason(&text, cause, candidate) }</p>
            for question in shown_questions(cause, asked) {
                <CauseQuestion
                    key={question}
                    atlas={atlas.clone()}
                    cause={id.clone()}
                    {question}
                    answer={asked.get(id, question)}
                    dispatch={dispatch.clone()}
                />
            }
        </li>
    }
}

/// The questions that a row shows: those that were answered, and the first open one, unless one was answered with "yes".
fn shown_questions(cause: &Cause, asked: &Asked) -> Vec<usize> {
    let answered = |number: &usize| asked.get(&cause.id, *number).is_some();
    let open = (0..cause.questions.len()).find(|number| !answered(number)).filter(|_| !asked.says_yes(&cause.id));
    (0..cause.questions.len()).filter(|number| answered(number) || open == Some(*number)).collect()
}

/// How a cause is felt there, how rare it is, what that rests on, and how soon to see to it.
pub fn cause_reason(text: &Interface, cause: &Cause, candidate: &CauseCandidate) -> String {
    let felt = text.get(match candidate.by {
        Some(ZoneKind::Primary) => Message::CausesPrimary,
        Some(ZoneKind::Spillover) => Message::CausesSpillover,
        None => Message::CausesBySign,
    });
    let rare = (cause.often == 1).then(|| text.get(Message::CausesRare));
    let rests_on = cause.figure.clone().map_or_else(|| text.get(Message::CausesNotCounted), AttrValue::from);
    let parts = [Some(felt), rare, Some(rests_on), Some(how_soon(text, cause))];
    parts.into_iter().flatten().map(|part| part.to_string()).collect::<Vec<_>>().join(" ")
}

/// How soon to see to a cause, if it is that.
pub fn how_soon(text: &Interface, cause: &Cause) -> AttrValue {
    match cause.urgency {
        Some(urgency) => text.causes_if_so(&text.urgency_in_prose(urgency)).into(),
        None => text.get(Message::CausesNoHurry),
    }
}
