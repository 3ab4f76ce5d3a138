//! Running text: the chosen side filled in, and words explained where they first stand.

use yew::prelude::*;

use crate::{
    domain::{Piece, Prose, Side},
    ui::words,
};

/// Running text, with words that open their meaning when they are pressed, without a script.
pub fn prose_text(prose: &Prose, side: Side) -> Html {
    let piece = |piece: &Piece| match piece {
        Piece::Term { word, term, means } => explained(word, term, means),
        _ => html! { { plain(piece, side) } },
    };
    prose.0.iter().map(piece).collect()
}

/// Running text on paper, where no word can be pressed.
pub fn plain_text(prose: &Prose, side: Side) -> String {
    prose.0.iter().map(|piece| plain(piece, side)).collect()
}

fn plain(piece: &Piece, side: Side) -> &str {
    match piece {
        Piece::Text(text) => text,
        Piece::Side => words::side_word(side),
        Piece::OtherSide => words::side_word(side.other()),
        Piece::Term { word, .. } => word,
    }
}

fn explained(word: &str, term: &str, means: &str) -> Html {
    let id = format!("term-{}", term.to_ascii_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-"));
    html! {
        <>
            <button type="button" class="term" popovertarget={id.clone()}>{ word.to_owned() }</button>
            <span {id} class="meaning" popover="auto"><b>{ words::upper_first(term) }</b>{ ": " }{ means.to_owned() }</span>
        </>
    }
}
