//! The question after pressing one trigger point, or its answer.

use yew::prelude::*;

use crate::{
    domain::{Answer, Atlas, Press, TriggerPointId},
    state::Action,
    ui::{
        browser,
        link::{follow, href},
        shared::Shared,
        words::{self, painting},
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
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The question with its answers, or the answer with the way back.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let QuestionProps { atlas, point: id, answer, dispatch, .. } = props;
    let (part, pressed) = (use_node_ref(), use_mut_ref(|| false));
    {
        // The pressed button gives way to others: the focus stays at the question.
        let (part, pressed) = (part.clone(), pressed.clone());
        use_effect_with(*answer, move |_| {
            if pressed.take() {
                browser::focus_in(&part, "button");
            }
        });
    }
    let Some((muscle, point)) = atlas.trigger_point(id) else { return Html::default() };
    let name = muscle.name.as_str();
    let label = words::lower_first(&point.label);
    let set = {
        let id = id.clone();
        dispatch.reform(move |answer| {
            pressed.replace(true);
            Action::Answer(id.clone(), answer)
        })
    };
    html! {
        <div ref={part}>
            if let Some(answer) = *answer {
                <p>
                    <b>{ name.to_owned() }</b>{ ", " }{ label }{ ". " }
                    <b>{ painting::answer(answer) }{ "." }</b>{ " " }{ painting::moved(answer) }{ " " }
                    { if props.counts || answer == Answer::Unsure { "" } else { painting::NOT_COUNTED } }
                </p>
                <button
                    type="button"
                    class="choice"
                    aria-label={format!("{}: {name}", painting::TAKE_BACK)}
                    onclick={set.reform(|_: MouseEvent| None)}
                >
                    { painting::TAKE_BACK }
                </button>
            } else {
                { ask(props, name, &label, point.press, &set) }
            }
        </div>
    }
}

fn ask(props: &QuestionProps, name: &str, label: &str, press: Press, set: &Callback<Option<Answer>>) -> Html {
    let QuestionProps { atlas, root, point: id, dispatch, .. } = props;
    let muscle = atlas.trigger_point(id).map(|(muscle, _)| muscle.id.to_string()).unwrap_or_default();
    let open = {
        let id = id.clone();
        follow(dispatch, move || Action::OpenPoint(id.clone()))
    };
    let (class, ask) = match press {
        Press::Firm => (None, painting::ASK),
        Press::Light => (Some("caution"), painting::ASK),
        Press::Therapist => (Some("caution"), painting::ASK_THERAPIST),
    };
    html! {
        <>
            <p>
                <b>{ name.to_owned() }</b>{ ", " }{ label.to_owned() }{ ". " }
                <a href={href(root, &format!("muscle/{muscle}/#point={id}"))} onclick={open}>
                    { painting::WHERE }<span class="unseen">{ format!(" {name}, {label}") }</span>
                </a>
            </p>
            <p {class}>{ words::press(press) }</p>
            <p>{ ask }</p>
            <div class="switch" role="group" aria-label={format!("{name}: {ask}")}>
                for answer in Answer::ALL {
                    <button
                        key={answer.as_str()}
                        type="button"
                        class="choice"
                        data-answer={answer.as_str()}
                        onclick={set.reform(move |_: MouseEvent| Some(answer))}
                    >
                        { painting::answer(answer) }
                    </button>
                }
            </div>
        </>
    }
}
