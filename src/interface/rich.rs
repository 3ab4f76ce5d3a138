//! Texts with something in them that is no plain text: `{place}` is filled in, `*...*` stands out, `[...]` is a link.

use yew::{Html, html};

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// It stands there as it is.
    Plain(&'a str),
    /// A place to be filled in, by its name.
    Place(&'a str),
}

/// A text in pieces. A brace without its partner is plain; the files are checked to have none.
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    text.split_inclusive('}').flat_map(|part| {
        let place = part.strip_suffix('}').and_then(|part| part.rsplit_once('{'));
        let (plain, place) = place.map_or((part, None), |(plain, name)| (plain, Some(Piece::Place(name))));
        Some(Piece::Plain(plain)).filter(|_| !plain.is_empty()).into_iter().chain(place)
    })
}

/// A text as markup.
pub fn render(text: &str, places: &[(&str, Html)], link: &dyn Fn(Html) -> Html) -> Html {
    let (before, linked, after) = split_link(text).unwrap_or((text, "", ""));
    html! {
        <>
            { strong(before, places) }
            if !linked.is_empty() {
                { link(strong(linked, places)) }
            }
            { strong(after, places) }
        </>
    }
}

fn split_link(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (linked, after) = rest.split_once(']')?;
    Some((before, linked, after))
}

/// Every second part between asterisks stands out.
fn strong(text: &str, places: &[(&str, Html)]) -> Html {
    let part = |(index, part): (usize, &str)| {
        let inside = html! { { for pieces(part).map(|piece| filled(piece, places)) } };
        if index % 2 == 1 {
            html! { <b>{ inside }</b> }
        } else {
            inside
        }
    };
    html! { { for text.split('*').enumerate().map(part) } }
}

fn filled(piece: Piece, places: &[(&str, Html)]) -> Html {
    match piece {
        Piece::Plain(text) => html! { { text.to_owned() } },
        Piece::Place(name) => {
            places.iter().find(|(one, _)| *one == name).map(|(_, content)| content.clone()).unwrap_or_default()
        }
    }
}
