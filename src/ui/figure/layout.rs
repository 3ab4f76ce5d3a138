//! Which part of the drawing is in the viewport, and the names that stand on it.

use crate::{
    domain::{Atlas, Candidate, Figure},
    framing::{default_frame, selection_frame},
    labels::{Labels, PlacedLabel, Screen},
    scene::Scene,
    state::State,
    viewport::Viewport,
};

/// What is shown of a drawing.
pub struct Layout {
    /// The names on it.
    pub names: Vec<PlacedLabel>,
    /// The part that is shown.
    pub viewport: Viewport,
}

/// The layout of `drawing` in a `narrow` or wide window. `still` is its scene while nothing is pointed at: the figure must not move
/// under the pointer.
pub fn layout(
    atlas: &Atlas,
    drawing: &Figure,
    state: &State,
    candidates: &[Candidate],
    still: &Scene,
    narrow: bool,
) -> Layout {
    let selection = &state.selection;
    let screen = match (narrow, selection.is_untouched()) {
        (false, _) => Screen::WIDE,
        (true, false) => Screen::NARROW,
        (true, true) => Screen::UNTOUCHED,
    };
    let labels = Labels::new(atlas, drawing, selection, candidates, screen);
    let whole = labels.widened(drawing.whole(selection.side));
    // Nor must it move under the brush.
    let follows = state.tool.is_none() && (narrow || selection.muscle.is_some());
    let unzoomed = || if follows { labels.widened(default_frame(drawing, selection, still, narrow)) } else { whole };
    let viewport = Viewport {
        frame: selection.zoom.map_or_else(unzoomed, |zoom| zoom.frame(whole)),
        whole,
        chosen: selection_frame(drawing, selection, still).map(|frame| labels.widened(frame)),
        follows,
    };
    Layout { names: labels.placed(viewport.frame), viewport }
}
