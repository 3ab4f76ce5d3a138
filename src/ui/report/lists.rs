//! What was told and answered, and what may cause the pain, as lists.

use yew::prelude::*;

use crate::{
    domain::{Answer, Atlas, BodyPart, Candidate, CauseCandidate, HistoryAnswer, OtherCauses, Pain, Sign},
    interface::{Interface, Message},
    selection::Selection,
    state::Check,
    ui::panel::reason::{percent, reason},
};

/// How many muscles and how many other causes are listed.
const MOST: usize = 5;

/// A section with a list; nothing without anything in it.
fn section(heading: AttrValue, items: Vec<Html>) -> Html {
    html! {
        if !items.is_empty() {
            <section>
                <h2>{ heading }</h2>
                <ul>{ for items.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul>
            </section>
        }
    }
}

/// What it feels like, since when it hurts and what brings it on.
pub fn told(text: &Interface, atlas: &Atlas, selection: &Selection) -> Html {
    let feels = selection.feel.iter().map(|feel| text.feel(*feel));
    let says = |answer: &HistoryAnswer| AttrValue::from(answer.says.clone());
    let told = feels.chain(selection.history.answers(&atlas.history).map(says));
    section(text.get(Message::ReportTold), told.map(|said| html! { { said } }).collect())
}

/// The warning signs that were ticked, each with its advice, and those that were not. One tap may have passed over these, so nobody is
/// said to have answered "no".
pub fn signs(text: &Interface, atlas: &Atlas, check: &Check, parts: &[BodyPart]) -> Html {
    let (ticked, others): (Vec<_>, Vec<_>) = atlas.signs.iter().partition(|sign| check.signs.contains(&sign.id));
    let ticked = ticked.into_iter().map(|Sign { says, urgency, advice, .. }| {
        html! { <li><b>{ text.report_answered(says, &text.answer(Answer::Yes)) }</b>{ ". " }{ text.urgency(*urgency) }{ " " }{ advice }</li> }
    });
    let others: Vec<_> = others.into_iter().map(|sign| sign.says.as_str()).collect();
    html! {
        <section>
            <h2>{ text.get(Message::ReportSigns) }</h2>
            if check.has_sign() || check.has_passed(parts) {
                <ul>{ for ticked }</ul>
                <p>{ text.report_not_ticked(&others.join(&text.get(Message::ReportSeparator))) }</p>
            } else {
                <p>{ text.get(Message::ReportNotAsked) }</p>
            }
        </section>
    }
}

/// What pressing trigger points brought on.
pub fn presses(text: &Interface, atlas: &Atlas, selection: &Selection) -> Html {
    let items = selection.answers.iter().filter_map(|(id, answer)| {
        let (muscle, point) = atlas.trigger_point(id)?;
        let point = text.figure_point(&muscle.name, &point.label);
        Some(html! { { text.report_answered(&point, &text.answer(*answer)) } })
    });
    section(text.get(Message::ReportPressed), items.collect())
}

/// The first muscles of the list, each with its reason.
pub fn candidates(text: &Interface, atlas: &Atlas, selection: &Selection, candidates: &[Candidate]) -> Html {
    let pain = Pain::of(atlas, &selection.pain, &selection.paint);
    let painted = (!selection.paint.is_empty()).then_some(&pain);
    let items = (1..).zip(candidates).take(MOST).filter_map(|(number, candidate)| {
        let name = atlas.muscle(&candidate.muscle)?.name.clone();
        let score = text.candidates_score(&percent(candidate.score.total()));
        Some(html! { <><b>{ name }</b>{ ". " }{ score }{ ". " }{ reason(text, atlas, painted, number, candidate) }</> })
    });
    section(text.get(Message::CandidatesTitle), items.collect())
}

/// The first other causes of the list, each with what was answered to its questions.
pub fn causes(text: &Interface, atlas: &Atlas, selection: &Selection, causes: &OtherCauses) -> Html {
    let item = |candidate: &CauseCandidate| {
        let cause = atlas.cause(&candidate.cause)?;
        let answers = cause.questions.iter().enumerate().filter_map(|(number, ask)| {
            let yes = selection.asked.get(&cause.id, number)?;
            Some(text.report_answered(ask, &text.answer(if yes { Answer::Yes } else { Answer::No })))
        });
        Some(
            html! { <><b>{ cause.name.clone() }</b>{ for answers.map(|answer| html! { <>{ ". " }{ answer }</> }) }</> },
        )
    };
    let asked = |candidate: &&CauseCandidate| selection.asked.of(&candidate.cause).next().is_some();
    let further = causes.iter().skip(MOST).filter(asked);
    let items = causes.iter().take(MOST).chain(further).filter_map(item);
    section(text.get(Message::CausesTitle), items.collect())
}
