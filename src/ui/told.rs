//! What was told of a pain, in words: for reports, sheets of paper and the diary.

use yew::AttrValue;

use super::panel::intensity::rated_name;
use crate::{
    domain::{Atlas, Side},
    interface::Interface,
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

/// Since when it hurts, how it began and what brings it on.
pub fn history(atlas: &Atlas, selection: &Selection) -> Vec<AttrValue> {
    selection.history.answers(&atlas.history).map(|answer| answer.says.clone().into()).collect()
}

/// Something on one leg or on both: "Inner, your left".
pub fn on_sides(text: &Interface, what: &str, sides: &[Side]) -> String {
    sides.iter().fold(what.to_owned(), |what, side| text.site_on_side(&what, &text.side_at_leg(*side)))
}
