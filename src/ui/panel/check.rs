//! The check: is it muscular at all? Warning signs as real checkboxes, below each what to do about it, who should ask first, and one
//! box to tick that goes on to what to press. Until the app is there, and without scripts, `assets/styles` does what the state does later.

use yew::prelude::*;

use super::{ask_first::ask_first, cause_question::CauseQuestion};
use crate::{
    domain::{Asked, Atlas, BodyPart, Cause, OtherCauses, Sign, ZoneKind},
    interface::{Interface, Message},
    state::{Action, Check},
    ui::{browser, link::href, pages::notice, shared::Shared, text::use_interface},
};

/// Props of [`CheckQuestion`].
#[derive(Properties, PartialEq)]
pub struct CheckQuestionProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The answers so far.
    pub check: Check,
    /// The parts of the body that are looked at.
    pub parts: Vec<BodyPart>,
    /// The other causes that may be felt where it hurts.
    pub causes: Shared<OtherCauses>,
    /// What was answered to their questions.
    pub asked: Asked,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The check. Once it is passed, a line says so.
#[component]
pub fn CheckQuestion(props: &CheckQuestionProps) -> Html {
    let text = use_interface();
    let CheckQuestionProps { atlas, root, check, parts, dispatch, .. } = props;
    let passed = check.has_passed(parts);
    // After a "yes" to an urgent cause, that no sign was ticked is beside the point.
    let says_so = passed && props.asked.urgent_yes(atlas).is_none();
    html! {
        <div class={classes!("checks", passed.then_some("passed"))}>
            <div class="check">
                <h2 id="check" tabindex="-1">{ text.get(Message::CheckTitle) }{ " " }<span class="ask">{ text.get(Message::CheckQuestion) }</span></h2>
                <p class="pass-state" role="status">
                    if says_so {
                        { text.get(Message::CheckPassed) }{ " " }
                        <button type="button" class="again" onclick={dispatch.reform(|_: MouseEvent| Action::PassCheck(false))}>{ text.get(Message::CheckAgain) }</button>
                    }
                </p>
                <div class="signs" role="group" aria-label={text.get(Message::CheckQuestion)} aria-live="polite">
                    { for atlas.signs.iter().map(|one| sign(&text, one, check, dispatch)) }
                </div>
                { without_sign(props) }
                { ask_first(&atlas.ask_first) }
                <p class="not-reviewed">{ text.get(Message::CheckNotReviewed) }</p>
                { way_on(&text, check, passed, dispatch) }
            </div>
            <a class="all-signs" href={href(root, "about/#doctor")}>{ text.get(Message::DoctorAllSigns) }</a>
        </div>
    }
}

/// The questions of causes of this very place that must not be pressed and that no sign asks for.
fn without_sign(props: &CheckQuestionProps) -> Html {
    let CheckQuestionProps { atlas, causes, asked, dispatch, .. } = props;
    let here = causes.iter().filter(|one| one.by == Some(ZoneKind::Primary)).filter_map(|one| atlas.cause(&one.cause));
    let question = |cause: &Cause| {
        let answer = asked.get(&cause.id, 0);
        html! {
            <CauseQuestion key={cause.id.as_str()} atlas={atlas.clone()} cause={cause.id.clone()} question={0} {answer} dispatch={dispatch.clone()} />
        }
    };
    html! {
        <div class="without-sign">
            { for here.filter(|cause| cause.press_caution && cause.signs.is_empty()).map(question) }
        </div>
    }
}

/// A sign with its advice.
fn sign(text: &Interface, sign: &Sign, check: &Check, dispatch: &Callback<Action>) -> Html {
    let Sign { id, says, urgency, advice, blocks, .. } = sign;
    let onchange = {
        let id = id.clone();
        dispatch.reform(move |_: Event| {
            let advice = format!("[data-sign='{id}'] .advice");
            browser::after_frame(move || browser::find(&advice).iter().for_each(browser::bring_into_sight));
            Action::ToggleSign(id.clone())
        })
    };
    html! {
        <div key={id.as_str()} class={classes!("sign", blocks.then_some("blocks"))} data-sign={id.to_string()}>
            <label class="choice"><input type="checkbox" checked={check.signs.contains(id)} {onchange} />{ says.clone() }</label>
            <p class={classes!("advice", urgency.as_str())}>
                <b>{ text.urgency(*urgency) }</b>{ " " }{ advice.clone() }
            </p>
        </div>
    }
}

/// The way on: that no sign fits, or, with a sign that allows it, that somebody has checked it.
fn way_on(text: &Interface, check: &Check, passed: bool, dispatch: &Callback<Action>) -> Html {
    let pass = dispatch.reform(|_: Event| {
        notice::accept();
        Action::PassCheck(true)
    });
    // It looks like a button, so Enter presses it as well as Space.
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Enter" {
            browser::click_target(&event);
        }
    });
    let onchange = dispatch.reform(|_: Event| Action::ToggleCheckedByDoctor);
    html! {
        <div class="way-on">
            if !passed && !check.has_sign() {
                // A browser may not remember it from another visit.
                <label class="choice none">
                    <input type="checkbox" class="passes" autocomplete="off" onchange={pass} {onkeydown} />{ text.get(Message::CheckNone) }
                </label>
            }
            <label class="choice by-doctor">
                <input type="checkbox" class="checked-by-doctor" checked={check.checked_by_doctor} {onchange} />
                { text.get(Message::CheckCheckedByDoctor) }
            </label>
        </div>
    }
}
