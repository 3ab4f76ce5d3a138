//! The sheet to take home: one muscle, one X, how to press, the patch, when to see a doctor, and lines to write on. It stands on the page
//! while that is printed, beside the page's own figure; `assets/styles/print.css` lays it out.

use yew::prelude::*;

use crate::{
    domain::{
        Atlas, Candidate, Card, CardMethod, CardPoint, Feel, Muscle, Press, Prose, Side, Sorted, TriggerPoint,
        TriggerPointId,
    },
    interface::{Interface, Message},
    selection::Selection,
    ui::{
        files::{Fetched, FileCache},
        panel::{
            card::{method::method_picture, prose_text::plain_text},
            notices::clot_may_hurt,
        },
        shared::Shared,
        text::use_interface,
        told::{history, places},
    },
};

/// How many other muscles are named.
const OTHERS: usize = 2;

/// How many lines there are to write on.
const LINES: usize = 5;

/// Props of [`Sheet`].
#[derive(Properties, PartialEq)]
pub struct SheetProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What is chosen.
    pub selection: Selection,
    /// The muscles that may explain the pain, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// The files that are here, the muscle's card among them.
    pub files: FileCache,
}

/// The sheet; nothing while no muscle is in question, or its card is not here.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let text = use_interface();
    let SheetProps { atlas, selection, candidates, files } = props;
    let Some((muscle, leading)) = subject(atlas, selection, candidates) else { return Html::default() };
    let Fetched::Ready(card) = files.card(&muscle.card) else { return Html::default() };
    let candidate = candidates.iter().find(|one| one.muscle == muscle.id);
    let (text, side) = (&*text, candidate.map_or(selection.side, |one| one.side(selection.side)));
    let points = card.points.iter().filter(|point| leading.is_none_or(|id| point.id == *id));
    let points: Vec<_> = points.filter_map(|point| Some((point, atlas.trigger_point(&point.id)?.1))).collect();
    let in_a_row = |names: &[AttrValue]| names.join(&text.get(Message::CardSeparator)).into();
    let others = candidates.iter().filter(|one| one.muscle != muscle.id).take(OTHERS);
    let others: Vec<_> = others.filter_map(|one| Some(atlas.muscle(&one.muscle)?.name.as_str())).collect();
    html! {
        <article class="sheet" data-side={side.as_str()}>
            <h1>{ muscle.name.clone() }</h1>
            if selection.hurts() {
                <p class="pain-at">{ text.paper_pain(in_a_row(&places(text, atlas, selection))) }</p>
                if !selection.history.is_empty() {
                    <p>{ text.paper_history(in_a_row(&history(text, atlas, selection))) }</p>
                }
            }
            <p class="line">{ text.get(Message::PaperName) }</p>
            <p class="doctor">{ text.doctor_first() }{ " " }{ text.get(Message::PaperAskFirst) }</p>
            if clot_may_hurt(atlas, selection, Some(muscle)) {
                <p class="clot-says">{ atlas.clot.clone() }</p>
            }
            if selection.feel.contains(&Feel::Numb) {
                <p class="careful">{ text.answer_numb() }</p>
            }
            <h2>{ text.get(Message::PaperPress) }</h2>
            { for points.iter().map(|(point, entry)| {
                let in_short = (points.len() > 1).then_some(&entry.place);
                place(text, point, in_short, point.press.where_felt(&selection.feel), side)
            }) }
            <p class="careful">{ text.card_careful(plain_text(text, &card.caution, side).into()) }</p>
            { for method(&card, &points, &selection.feel).map(|method| how(text, method, side)) }
            { patch(text, &card, points.iter().any(|(_, point)| point.takes_patch), side) }
            if !others.is_empty() {
                <p>{ text.paper_others(others.join(&text.get(Message::CardSeparator)).into()) }</p>
            }
            <section class="notes">
                <h2>{ text.get(Message::PaperNotes) }</h2>
                { for (0..LINES).map(|line| html! { <p key={line} class="line" /> }) }
            </section>
        </article>
    }
}

/// The muscle that the sheet is about, and its trigger point that leads, if one does: of what is opened, or else the first candidate's.
fn subject<'a>(
    atlas: &'a Atlas,
    selection: &'a Selection,
    candidates: &'a [Candidate],
) -> Option<(&'a Muscle, Option<&'a TriggerPointId>)> {
    let lead = selection.lead(candidates);
    let muscle = selection.opened(atlas).or_else(|| Some(atlas.trigger_point(lead?)?.0))?;
    Some((muscle, lead))
}

/// Where to press for a trigger point, and how firmly: one of several has its name, and its place `in_short`.
fn place(text: &Interface, point: &CardPoint, in_short: Option<&Prose>, press: Press, side: Side) -> Html {
    html! {
        <p key={point.id.as_str()} class="place">
            if in_short.is_some() {
                <b>{ point.label.clone() }{ ": " }</b>
            }
            { plain_text(text, in_short.unwrap_or(&point.directions), side) }{ " " }{ text.press(press) }
            if !point.cautions.is_empty() {
                { " " }{ text.card_in_caution(listed(text, &point.cautions, side).into()) }
            }
        </p>
    }
}

/// The best method for trigger points that presses none more firmly than it bears; none where all are a therapist's.
fn method<'a>(card: &'a Card, points: &[(&CardPoint, &TriggerPoint)], feel: &Sorted<Feel>) -> Option<&'a CardMethod> {
    let suits = |method: &CardMethod| points.iter().any(|(point, _)| method.force.suits(point.press.where_felt(feel)));
    card.methods.iter().find(|method| suits(method))
}

/// A method: its picture and its steps.
fn how(text: &Interface, method: &CardMethod, side: Side) -> Html {
    html! {
        <section class="how">
            <h2>{ text.paper_how(&method.name) }</h2>
            { method_picture(method) }
            <ol>
                for (index, step) in method.how.iter().enumerate() {
                    <li key={index}>{ plain_text(text, step, side) }</li>
                }
            </ol>
            <p>{ text.card_method_time(plain_text(text, &method.long, side).into()) }</p>
            <p>{ text.card_method_stop(plain_text(text, &method.stop, side).into()) }</p>
        </section>
    }
}

/// Where the patch goes, or that none of the points `takes` one.
fn patch(text: &Interface, card: &Card, takes: bool, side: Side) -> Html {
    html! {
        <section class="patch">
            <h2>{ text.get(Message::CardPatch) }</h2>
            if takes {
                <p>{ text.get(Message::CardPatchWhere) }</p>
                <p>{ text.card_patch_not_on(listed(text, &card.no_patch, side).into()) }</p>
            } else {
                <p>{ text.answer_no_patch() }</p>
            }
        </section>
    }
}

fn listed(text: &Interface, all: &[Prose], side: Side) -> String {
    all.iter().map(|one| plain_text(text, one, side)).collect::<Vec<_>>().join(&text.get(Message::CardSeparator))
}
