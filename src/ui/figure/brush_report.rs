//! What the brush did, and how that is said.

use crate::{
    domain::{Atlas, Brush, Point, Spot, Stroke, spot_at, spots_under},
    interface::{Interface, Message},
    selection::Selection,
};

/// As many regions as one sentence names.
const NAMED: usize = 4;

/// What the brush did.
#[derive(Clone, Debug, PartialEq)]
pub enum BrushReport {
    /// It painted or erased, from being set down to being lifted.
    Painted(Vec<Stroke>),
    /// Keys moved it to a place of the picture.
    Moved(Point),
}

impl BrushReport {
    /// It in words, for those who cannot see the brush.
    pub fn words(&self, atlas: &Atlas, selection: &Selection, text: &Interface) -> String {
        match self {
            Self::Painted(strokes) => painted(strokes, atlas, text),
            Self::Moved(at) => {
                let spot = spot_at(atlas, selection.shown_view(atlas), selection.side, *at);
                let title = spot.and_then(|spot| Some(atlas.region(&spot.region)?.title(spot.side).to_owned()));
                title.unwrap_or_else(|| text.get(Message::PaintingBeside).to_string())
            }
        }
    }
}

/// Every region that was painted or erased, by name; of many the first ones, and how many more they are.
fn painted(strokes: &[Stroke], atlas: &Atlas, text: &Interface) -> String {
    let paints = strokes.first().is_none_or(|stroke| stroke.brush == Brush::Paint);
    let name = |spot: &Spot| Some(atlas.region(&spot.region)?.on(spot.side));
    let names = spots_under(atlas, strokes).iter().filter_map(name).collect::<Vec<_>>();
    let named = names.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>();
    let places = named.join(&text.get(Message::PaintingSeparator));
    match (names.len().saturating_sub(NAMED), paints) {
        (0, true) if names.is_empty() => text.get(Message::PaintingPaintedBeside).to_string(),
        (0, false) if names.is_empty() => text.get(Message::PaintingErasedBeside).to_string(),
        (0, true) => text.painting_painted(&places),
        (0, false) => text.painting_erased(&places),
        (more, true) => text.painting_painted_and_more(more, &places),
        (more, false) => text.painting_erased_and_more(more, &places),
    }
}
