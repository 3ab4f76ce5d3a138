//! What was told of a pain, in words: for reports, sheets of paper and the diary.

use yew::AttrValue;

use super::panel::intensity::rated_name;
use crate::{
    domain::{Atlas, HistoryAnswer, HistoryQuestions, Side},
    interface::{Interface, Message},
    selection::Selection,
};

/// The places that hurt, each with how strongly.
pub fn places(text: &Interface, atlas: &Atlas, selection: &Selection) -> Vec<AttrValue> {
    let sites = selection.pain_sites(atlas);
    sites.iter().map(|site| rated_name(text, atlas, &selection.intensities, site)).collect()
}

/// What it feels like.
pub fn feelings(text: &Interface, selection: &Selection) -> Vec<AttrValue> {
    selection.feel.iter().map(|feel| text.feel(*feel)).collect()
}

/// Since when it hurts, how it began and what brings it on: each question with what was answered to it.
pub fn history(text: &Interface, atlas: &Atlas, selection: &Selection) -> Vec<AttrValue> {
    let HistoryQuestions { since, onset, aggravating } = &atlas.history;
    let questions =
        [(Message::HistorySince, since), (Message::HistoryOnset, onset), (Message::HistoryAggravating, aggravating)];
    let answered = |(question, offered): (Message, &Vec<HistoryAnswer>)| {
        let given = offered.iter().filter(|answer| selection.history.gives(&answer.id));
        let given: Vec<_> = given.map(|answer| answer.says.as_str()).collect();
        let answers = given.join(&text.get(Message::CardSeparator));
        (!given.is_empty()).then(|| text.history_answered(&text.get(question), &answers).into())
    };
    questions.into_iter().filter_map(answered).collect()
}

/// Something on one leg or on both: "Inner, your left".
pub fn on_sides(text: &Interface, what: &str, sides: &[Side]) -> String {
    sides.iter().fold(what.to_owned(), |what, side| text.site_on_side(&what, &text.side_at_leg(*side)))
}
