//! Why a muscle is a candidate, in words.

use std::fmt::Display;

use crate::{
    domain::{Atlas, Candidate, Explanation, Pain, Region, other_regions_reached},
    interface::{Interface, Message},
};

/// How many of the first candidates say where their pattern also reaches.
const REACHING: usize = 5;

/// Why the candidate of this `number` (from 1) may explain the pain; with `painted`, how much of it. `None` for a candidate of another
/// atlas.
pub fn reason(
    text: &Interface,
    atlas: &Atlas,
    painted: Option<&Pain>,
    number: usize,
    candidate: &Candidate,
) -> Option<String> {
    let (muscle, point) = atlas.trigger_point(&candidate.trigger_point)?;
    let nerve = muscle.entrapment.as_ref().map(|entrapment| entrapment.nerve.as_str());
    let nerve = nerve.filter(|_| candidate.by == Explanation::Nerve);
    let how = match painted {
        Some(pain) => {
            let also = if number > REACHING { Vec::new() } else { other_regions_reached(atlas, pain, candidate) };
            let also = also.iter().filter_map(|region| atlas.region(region)).collect::<Vec<_>>();
            let by_nerve = nerve.map(|nerve| text.candidates_by_nerve(&nerve));
            sentences([Some(explains(text, candidate, &also)), by_nerve])
        }
        None => felt(text, candidate, nerve),
    };
    let unlike = (!candidate.feels_alike).then(|| text.get(Message::CandidatesFeelsUnlike).to_string());
    Some(sentences([Some(how), unlike, Some(text.candidates_its_x(&point.label))]))
}

/// A share from 0 to 1 in hundredths.
pub fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}

fn sentences<const COUNT: usize>(sentences: [Option<String>; COUNT]) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// How a candidate is felt where it hurts, and in how much of it.
fn felt(text: &Interface, candidate: &Candidate, nerve: Option<&str>) -> String {
    let share = percent(candidate.covers);
    let message = |all, much, part| {
        let message = match share {
            70.. => all,
            40.. => much,
            _ => part,
        };
        text.get(message).to_string()
    };
    match (candidate.by, nerve) {
        (_, Some(nerve)) => match share {
            70.. => text.candidates_nerve_all(&nerve),
            40.. => text.candidates_nerve_much(&nerve),
            _ => text.candidates_nerve_part(&nerve),
        },
        (Explanation::Primary, None) => {
            message(Message::CandidatesPrimaryAll, Message::CandidatesPrimaryMuch, Message::CandidatesPrimaryPart)
        }
        (Explanation::Local, None) => {
            message(Message::CandidatesLocalAll, Message::CandidatesLocalMuch, Message::CandidatesLocalPart)
        }
        (_, None) => {
            message(Message::CandidatesSpilloverAll, Message::CandidatesSpilloverMuch, Message::CandidatesSpilloverPart)
        }
    }
}

/// What a candidate explains of what is painted, and where its pattern also reaches.
fn explains(text: &Interface, candidate: &Candidate, also: &[&Region]) -> String {
    let side = candidate.sides.first().copied().unwrap_or_default();
    let percent = &percent(candidate.covers) as &dyn Display;
    match also {
        [] => text.candidates_explains(percent),
        [one] => text.candidates_explains_also_one(percent, &one.on(side)),
        [one, other] => text.candidates_explains_also_two(percent, &one.on(side), &other.on(side)),
        [one, other, rest @ ..] => {
            text.candidates_explains_also_more(rest.len(), percent, &one.on(side), &other.on(side))
        }
    }
}
