//! Why the candidates stand in this order: what each score is made of.

use yew::prelude::*;

use super::reason::percent;
use crate::{
    domain::{Atlas, Candidate, Muscle, ScorePart},
    interface::{Interface, Message},
};

/// How many of the first candidates are explained.
const EXPLAINED: usize = 5;

/// The scores of the first candidates, part by part, folded.
pub fn order(text: &Interface, atlas: &Atlas, candidates: &[Candidate]) -> Html {
    let muscles = candidates.iter().take(EXPLAINED).filter_map(|one| Some((one, atlas.muscle(&one.muscle)?)));
    html! {
        <details class="more order">
            <summary>{ text.get(Message::OrderTitle) }</summary>
            <p>{ text.get(Message::OrderSays) }</p>
            <ol>{ for muscles.map(|(candidate, muscle)| explained(text, candidate, muscle)) }</ol>
        </details>
    }
}

fn explained(text: &Interface, candidate: &Candidate, muscle: &Muscle) -> Html {
    let parts = candidate.score.parts().map(|(part, adds)| (part, hundredths(adds))).filter(|(_, adds)| *adds != 0);
    html! {
        <li>
            { text.order_points(&muscle.name, &percent(candidate.score.total())) }
            <ul>
                for (part, adds) in parts {
                    <li data-part={part.as_str()}><b>{ signed(adds) }</b>{ " " }{ text.get(rests_on(part)) }</li>
                }
                if let Some(found) = muscle.found {
                    <li>{ text.order_found(&found.percent, &found.of) }</li>
                }
            </ul>
        </li>
    }
}

fn hundredths(adds: f64) -> i32 {
    (100.0 * adds).round() as i32
}

/// A number with its sign, a minus as printers set it.
fn signed(adds: i32) -> String {
    format!("{}{}", if adds < 0 { "\u{2212}" } else { "+" }, adds.abs())
}

/// What a part of a score rests on, in words.
fn rests_on(part: ScorePart) -> Message {
    match part {
        ScorePart::Primary => Message::OrderPrimary,
        ScorePart::Spillover => Message::OrderSpillover,
        ScorePart::Local => Message::OrderLocal,
        ScorePart::Nerve => Message::OrderNerve,
        ScorePart::Feel => Message::OrderFeel,
        ScorePart::Press => Message::OrderPress,
    }
}
