//! The question after pressing one trigger point, or its answer.

use yew::prelude::*;

use crate::{
    domain::{Answer, Atlas, Feel, Muscle, Press, Sorted, TriggerPoint, TriggerPointId},
    interface::{Interface, Message},
    state::Action,
    ui::{
        link::{follow, href},
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`Question`].
#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The trigger point.
    pub point: TriggerPointId,
    /// What was answered.
    pub answer: Option<Answer>,
    /// Whether the answer counts for what hurts now.
    pub counts: bool,
    /// What it feels like.
    pub feel: Sorted<Feel>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The question with its answers, or the answer with the way back.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let text = use_interface();
    let QuestionProps { atlas, point: id, answer, dispatch, .. } = props;
    let Some((muscle, point)) = atlas.trigger_point(id) else { return Html::default() };
    let press = point.press.where_felt(&props.feel);
    let set = {
        let id = id.clone();
        dispatch.reform(move |answer| Action::Answer(id.clone(), answer))
    };
    html! {
        <div>
            if let Some(answer) = *answer {
                <p>
                    { text.question_point(muscle.name.clone().into(), point.label.clone().into()) }{ " " }
                    { text.question_answered(text.answer(answer).into()) }{ " " }{ effect(&text, answer, press) }{ " " }
                    if !props.counts && answer.counts(press) {
                        { text.get(Message::QuestionNotCounted) }
                    }
                </p>
                <button
                    type="button"
                    class="choice"
                    aria-label={text.question_take_back_muscle(&muscle.name)}
                    onclick={set.reform(|_: MouseEvent| None)}
                >
                    { text.get(Message::QuestionTakeBack) }
                </button>
            } else {
                { ask(props, &text, (muscle, point), press, &set) }
            }
        </div>
    }
}

/// What an answer did to the list.
fn effect(text: &Interface, answer: Answer, press: Press) -> AttrValue {
    match answer {
        Answer::No if !answer.counts(press) => text.get(Message::QuestionLightNo),
        _ => text.answer_effect(answer),
    }
}

fn ask(
    props: &QuestionProps,
    text: &Interface,
    (muscle, point): (&Muscle, &TriggerPoint),
    press: Press,
    set: &Callback<Option<Answer>>,
) -> Html {
    let QuestionProps { root, point: id, dispatch, .. } = props;
    let open = {
        let id = id.clone();
        follow(dispatch, move || Action::OpenPoint(id.clone()))
    };
    let (class, ask) = match press {
        Press::Firm => (None, text.get(Message::QuestionAsk)),
        Press::Light => (Some("caution"), text.get(Message::QuestionAsk)),
        Press::Therapist => (Some("caution"), text.get(Message::QuestionAskTherapist)),
    };
    html! {
        <>
            <p>
                { text.question_point(muscle.name.clone().into(), point.label.clone().into()) }{ " " }
                <a href={href(root, &format!("muscle/{}/#point={id}", muscle.id))} onclick={open}>
                    { text.get(Message::QuestionWhere) }<span class="unseen">{ " " }{ text.figure_point(&muscle.name, &point.label) }</span>
                </a>
            </p>
            <p {class}>{ text.press(press) }</p>
            <p>{ &ask }</p>
            <div class="switch" role="group" aria-label={text.question_of_muscle(&muscle.name, &ask)}>
                for answer in Answer::ALL {
                    <button
                        key={answer.as_str()}
                        type="button"
                        class="choice"
                        data-answer={answer.as_str()}
                        onclick={set.reform(move |_: MouseEvent| Some(answer))}
                    >
                        { text.answer(answer) }
                    </button>
                }
            </div>
        </>
    }
}
