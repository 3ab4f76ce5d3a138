//! Which part of the drawing is in the viewport, and the names that stand on it.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    domain::{Atlas, Candidate, Figure},
    framing::{default_frame, selection_frame},
    labels::{Labels, PlacedLabel, Screen},
    scene::Scene,
    selection::Selection,
    ui::shared::Shared,
    viewport::Viewport,
};

/// What is shown of a drawing.
pub struct Layout {
    /// The names on it.
    pub names: Shared<Vec<PlacedLabel>>,
    /// The part that is shown.
    pub viewport: Viewport,
}

/// The layout for a selection in a `narrow` or wide window, worked out anew only where something of it changes: a figure is pointed at
/// far more often. `still` is the scene while nothing is pointed at, for the figure must not move under the pointer; while somebody
/// `paints`, it must not move under the brush. `None` without a drawing of the view.
#[hook]
pub fn use_layout(
    atlas: &Shared<Atlas>,
    selection: &Selection,
    candidates: &Shared<Vec<Candidate>>,
    still: &Shared<Scene>,
    narrow: bool,
    paints: bool,
) -> Rc<Option<Layout>> {
    let follows = !paints;
    let key = (atlas.clone(), selection.clone(), candidates.clone(), still.clone(), narrow, follows);
    use_memo(key, |(atlas, selection, candidates, still, narrow, follows)| {
        let drawing = atlas.figure(selection.shown_view(atlas))?;
        Some(layout(atlas, drawing, selection, candidates, still, *narrow, *follows))
    })
}

fn layout(
    atlas: &Atlas,
    drawing: &Figure,
    selection: &Selection,
    candidates: &[Candidate],
    still: &Scene,
    narrow: bool,
    follows: bool,
) -> Layout {
    let screen = match (narrow, selection.is_untouched()) {
        (false, _) => Screen::WIDE,
        (true, false) => Screen::NARROW,
        (true, true) => Screen::UNTOUCHED,
    };
    let labels = Labels::new(atlas, drawing, selection, candidates, screen);
    let whole = labels.widened(drawing.whole(selection.side));
    let viewport = Viewport {
        frame: if follows { labels.widened(default_frame(drawing, selection, still, narrow)) } else { whole },
        whole,
        chosen: selection_frame(drawing, selection, still, narrow).map(|frame| labels.widened(frame)),
        follows,
    };
    let viewport = viewport.zoomed(selection.zoom);
    Layout { names: labels.placed(viewport.frame).into(), viewport }
}
