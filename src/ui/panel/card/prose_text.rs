//! Running text: the chosen side filled in, and words explained where they first stand.

use yew::prelude::*;

use crate::{
    domain::{Piece, Prose, Side},
    interface::Interface,
};

/// Running text, with words that open their meaning when they are pressed, without a script.
pub fn prose_text(text: &Interface, prose: &Prose, side: Side) -> Html {
    let piece = |piece: &Piece| match piece {
        Piece::Term { word, term, means } => explained(text, word, term, means),
        _ => html! { { plain(text, piece, side) } },
    };
    prose.0.iter().map(piece).collect()
}

/// Running text on paper, where no word can be pressed.
pub fn plain_text(text: &Interface, prose: &Prose, side: Side) -> String {
    prose.0.iter().map(|piece| plain(text, piece, side)).collect::<Vec<_>>().concat()
}

fn plain(text: &Interface, piece: &Piece, side: Side) -> AttrValue {
    match piece {
        Piece::Text(plain) => plain.clone().into(),
        Piece::Side => text.side_in_prose(side),
        Piece::OtherSide => text.side_in_prose(side.other()),
        Piece::Term { word, .. } => word.clone().into(),
    }
}

fn explained(text: &Interface, word: &str, term: &str, means: &str) -> Html {
    let id = format!("term-{}", term.to_ascii_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-"));
    html! {
        <>
            <button type="button" class="term" popovertarget={id.clone()}>{ word.to_owned() }</button>
            <span {id} class="meaning" popover="auto">{ text.card_term(term.into(), means.into()) }</span>
        </>
    }
}
