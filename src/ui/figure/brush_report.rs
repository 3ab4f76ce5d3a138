//! What the brush did, and how that is said.

use crate::{
    domain::{Atlas, Brush, Point, Tool, spot_at},
    interface::{Interface, Message},
    selection::Selection,
};

/// What the brush did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BrushReport {
    /// It painted or erased up to a place of the picture.
    Painted(Tool, Point),
    /// Keys moved it to a place of the picture.
    Moved(Point),
}

impl BrushReport {
    /// It in words, for those who cannot see the brush.
    pub fn words(self, atlas: &Atlas, selection: &Selection, text: &Interface) -> String {
        let (Self::Painted(_, at) | Self::Moved(at)) = self;
        let spot = spot_at(atlas, selection.shown_view(atlas), selection.side, at);
        let place = spot.and_then(|spot| Some((atlas.region(&spot.region)?, spot.side)));
        let painted = match self {
            Self::Painted(tool, _) => Some(tool.brush),
            Self::Moved(_) => None,
        };
        match (painted, place) {
            (Some(Brush::Paint), Some((region, side))) => text.painting_painted(&region.on(side)),
            (Some(Brush::Paint), None) => text.get(Message::PaintingPaintedBeside).to_string(),
            (Some(Brush::Erase), Some((region, side))) => text.painting_erased(&region.on(side)),
            (Some(Brush::Erase), None) => text.get(Message::PaintingErasedBeside).to_string(),
            (None, Some((region, side))) => region.title(side).to_owned(),
            (None, None) => text.get(Message::PaintingBeside).to_string(),
        }
    }
}
