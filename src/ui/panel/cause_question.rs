//! A question that tells another cause apart, or its answer.

use yew::prelude::*;

use crate::{
    domain::{Answer, Atlas, CauseId},
    interface::Message,
    state::Action,
    ui::{browser, shared::Shared, text::use_interface},
};

/// Props of [`CauseQuestion`].
#[derive(Properties, PartialEq)]
pub struct CauseQuestionProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The cause.
    pub cause: CauseId,
    /// The number of its question, from 0.
    pub question: usize,
    /// What was answered: `true` for "yes".
    pub answer: Option<bool>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The question with yes and no. The chosen answer is pressed; pressed again, it is taken back.
#[component]
pub fn CauseQuestion(props: &CauseQuestionProps) -> Html {
    let text = use_interface();
    let CauseQuestionProps { atlas, cause, question, answer, dispatch } = props;
    let entry = atlas.cause(cause);
    let Some((name, ask)) = entry.and_then(|entry| Some((&entry.name, entry.questions.get(*question)?))) else {
        return Html::default();
    };
    let choice = |yes: bool| {
        let pressed = *answer == Some(yes);
        let word = if yes { Answer::Yes } else { Answer::No };
        let (cause, question) = (cause.clone(), *question);
        let onclick = dispatch.reform(move |_: MouseEvent| {
            // An answer may move the entry, or bring up what to do first.
            let places = format!(".urgent-yes .advice, [data-asked='{cause}.{}']", question + 1);
            browser::after_frame(move || browser::find(&places).iter().for_each(browser::bring_into_sight));
            Action::Ask(cause.clone(), question, Some(yes).filter(|_| !pressed))
        });
        html! {
            <button type="button" class="choice" data-answer={word.as_str()} aria-pressed={pressed.to_string()} {onclick}>
                { text.answer(word) }
            </button>
        }
    };
    html! {
        <div class="cause-question" data-asked={format!("{cause}.{}", question + 1)}>
            <p>{ ask.clone() }</p>
            <div class="switch" role="group" aria-label={text.causes_ask_of(name, ask)}>
                { choice(true) }
                { choice(false) }
                <span role="status">{ answer.map(|yes| text.get(if yes { Message::CausesSaidYes } else { Message::CausesSaidNo })) }</span>
            </div>
        </div>
    }
}
