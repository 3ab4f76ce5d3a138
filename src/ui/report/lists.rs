//! What was told and answered, and what may cause the pain, as lists.

use yew::prelude::*;

use crate::{
    domain::{Answer, Atlas, Candidate, CauseCandidate, OtherCauses, Pain},
    interface::{Interface, Message},
    selection::Selection,
    ui::{
        panel::{
            cause_row::cause_reason,
            reason::{percent, reason},
        },
        told,
    },
};

/// How many muscles and how many other causes are listed.
const MOST: usize = 5;

/// A section with a list, and what is said before it; nothing without anything in the list.
fn section(heading: AttrValue, before: Html, items: Vec<Html>) -> Html {
    html! {
        if !items.is_empty() {
            <section>
                <h2>{ heading }</h2>
                { before }
                <ul>{ for items.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul>
            </section>
        }
    }
}

/// What it feels like, since when it hurts and what brings it on.
pub fn told(text: &Interface, atlas: &Atlas, selection: &Selection) -> Html {
    let told = told::feelings(text, selection).into_iter().chain(told::history(text, atlas, selection));
    section(text.get(Message::ReportTold), Html::default(), told.map(Html::from).collect())
}

/// What pressing trigger points brought on. Answers know no side: it is said where only one hurts.
pub fn presses(text: &Interface, atlas: &Atlas, selection: &Selection, candidates: &[Candidate]) -> Html {
    let items = selection.answers.iter().filter_map(|(id, answer)| {
        let (muscle, point) = atlas.trigger_point(id)?;
        let sides = candidates.iter().find(|one| one.muscle == muscle.id).map(|one| one.sides.as_slice());
        let side = sides.filter(|sides| sides.len() == 1).unwrap_or_default();
        let point = text.figure_point(&told::on_sides(text, &muscle.name, side), &point.label);
        Some(html! { { text.report_answered(&point, &text.answer(*answer)) } })
    });
    section(text.get(Message::ReportPressed), Html::default(), items.collect())
}

/// The first muscles of the list, each with its reason.
pub fn candidates(text: &Interface, atlas: &Atlas, selection: &Selection, candidates: &[Candidate]) -> Html {
    let pain = Pain::of(atlas, &selection.pain, &selection.paint);
    let painted = (!selection.paint.is_empty()).then_some(&pain);
    let items = (1..).zip(candidates).take(MOST).filter_map(|(number, candidate)| {
        let name = told::on_sides(text, &atlas.muscle(&candidate.muscle)?.name, &candidate.sides);
        let score = text.candidates_score(&percent(candidate.score.total()));
        Some(html! { <><b>{ name }</b>{ ". " }{ score }{ ". " }{ reason(text, atlas, painted, number, candidate) }</> })
    });
    let how = html! { <p>{ text.get(Message::ReportMatch) }</p> };
    section(text.get(Message::CandidatesTitle), how, items.collect())
}

/// The first other causes of the list, each with its reason and what was answered to its questions; before them, which others are urgent.
pub fn causes(text: &Interface, atlas: &Atlas, selection: &Selection, causes: &OtherCauses) -> Html {
    let item = |candidate: &CauseCandidate| {
        let cause = atlas.cause(&candidate.cause)?;
        let answers = cause.questions.iter().enumerate().filter_map(|(number, ask)| {
            let yes = selection.asked.get(&cause.id, number)?;
            Some(text.history_answered(ask, &text.answer(if yes { Answer::Yes } else { Answer::No })))
        });
        Some(
            html! { <><b>{ cause.name.clone() }</b>{ ". " }{ cause_reason(text, cause, candidate) }{ for answers.map(|answer| html! { <>{ " " }{ answer }</> }) }</> },
        )
    };
    let asked = |candidate: &CauseCandidate| selection.asked.of(&candidate.cause).next().is_some();
    let (told, others): (Vec<_>, Vec<_>) =
        (0..).zip(causes.iter()).partition(|(place, one)| *place < MOST || asked(one));
    let urgent = others.iter().filter_map(|(_, one)| atlas.cause(&one.cause)).filter(|cause| cause.is_urgent());
    let urgent: Vec<_> = urgent.map(|cause| cause.name.as_str()).collect();
    let how = html! {
        <>
            <p>{ text.get(Message::CausesHow) }</p>
            if !urgent.is_empty() {
                <p><b>{ text.report_urgent(&urgent.join(&text.get(Message::SiteSeparator))) }</b></p>
            }
        </>
    };
    section(text.get(Message::CausesTitle), how, told.into_iter().filter_map(|(_, one)| item(one)).collect())
}
