//! Which part of the picture is in the viewport, and the names that stand on it.

use crate::{
    domain::Figure,
    framing::{chosen, shown},
    labels::{Labels, Placed, Screen},
    ui::stage::StageProps,
    viewport::Viewport,
};

/// What is shown of a drawing.
pub struct Picture {
    /// The names on it.
    pub names: Vec<Placed>,
    /// The part that is shown.
    pub viewport: Viewport,
}

/// The picture of a stage on its `drawing`.
pub fn picture(stage: &StageProps, drawing: &Figure) -> Picture {
    let StageProps { atlas, state, candidates, narrow, scenes, .. } = stage;
    let selection = &state.selection;
    let screen = match (*narrow, selection.is_untouched()) {
        (false, _) => Screen::WIDE,
        (true, false) => Screen::NARROW,
        (true, true) => Screen::UNTOUCHED,
    };
    let labels = Labels::new(atlas, drawing, selection, candidates, screen);
    // The frame follows what is chosen, not what is pointed at: the figure must not move under the pointer.
    let whole = labels.widened(drawing.whole(selection.side));
    // Nor under the brush.
    let follows = state.tool.is_none() && (*narrow || selection.muscle.is_some());
    let unzoomed = || if follows { labels.widened(shown(drawing, selection, &scenes.still, *narrow)) } else { whole };
    let viewport = Viewport {
        frame: selection.zoom.map_or_else(unzoomed, |zoom| zoom.frame(whole)),
        whole,
        chosen: chosen(drawing, selection, &scenes.still).map(|frame| labels.widened(frame)),
        follows,
    };
    Picture { names: labels.placed(viewport.frame), viewport }
}
