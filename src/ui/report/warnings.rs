//! The warning signs: those that were ticked, what was told that may be one, and those that were asked about.

use yew::prelude::*;

use crate::{
    domain::{Answer, Atlas, Cause, HistoryAnswer, Sign, Urgency},
    interface::{Interface, Message},
    selection::Selection,
    state::Check,
    ui::panel::notices::clot_may_hurt,
};

/// The section; in a box where a sign or a "yes" `alarms`. One tap may have passed over the signs that were not ticked, so nobody is said
/// to have answered "no".
pub fn warnings(text: &Interface, atlas: &Atlas, selection: &Selection, check: &Check, alarms: bool) -> Html {
    let (ticked, others): (Vec<_>, Vec<_>) = atlas.signs.iter().partition(|sign| check.signs.contains(&sign.id));
    let others: Vec<_> = others.into_iter().map(|sign| sign.says.as_str()).collect();
    let may_be = selection.history.answers(&atlas.history).filter(|answer| answer.urgency.is_some());
    html! {
        <section class={classes!("warning-signs", alarms.then_some("advice"))}>
            <h2>{ text.get(Message::ReportSigns) }</h2>
            <ul>
                { for ticked.into_iter().map(|sign| ticked_sign(text, sign)) }
                { for selection.asked.urgent_yes(atlas).and_then(|cause| said_yes(text, cause, cause.urgency?)) }
                { for may_be.map(|HistoryAnswer { says, advice, .. }| html! { <li><b>{ says }{ ": " }</b>{ advice }</li> }) }
                if clot_may_hurt(atlas, selection, None) {
                    <li>{ atlas.clot.clone() }</li>
                }
            </ul>
            if check.has_sign() || check.has_passed(&selection.body_parts(atlas)) {
                <p>{ text.report_not_ticked(&others.join(&text.get(Message::SiteSeparator))) }</p>
            } else {
                <p>{ text.get(Message::ReportNotAsked) }</p>
            }
        </section>
    }
}

/// A sign that was ticked, with its advice.
fn ticked_sign(text: &Interface, Sign { says, urgency, advice, .. }: &Sign) -> Html {
    let yes = text.report_answered(says, &text.answer(Answer::Yes));
    html! { <li><b>{ yes }{ ". " }{ text.urgency(*urgency) }</b>{ " " }{ advice }</li> }
}

/// A cause of which a question was answered with "yes".
fn said_yes(text: &Interface, cause: &Cause, urgency: Urgency) -> Option<Html> {
    Some(html! { <li><b>{ text.urgency(urgency) }</b>{ " " }{ text.causes_you_said_yes(&cause.name) }</li> })
}
