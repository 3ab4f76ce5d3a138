//! What the figure shows, and which part of the picture is in the viewport.

use crate::ui::{map_page::Map, panel::comparison::two, shared::Shared};
use crate::{
    domain::Figure,
    framing::{chosen, shown},
    labels::{Labels, Placed, Screen},
    scene::Scene,
    viewport::Viewport,
};

/// What stands on a drawing.
pub struct Picture {
    /// What is lit and marked.
    pub scene: Shared<Scene>,
    /// The names on it.
    pub names: Vec<Placed>,
    /// The part to show, and what it could be.
    pub viewport: Viewport,
}

/// The picture of the map on its `drawing`. `still` is its scene while nothing is pointed at or compared.
pub fn picture(map: &Map, drawing: &Figure, still: Shared<Scene>) -> Picture {
    let Map { atlas, state, candidates, narrow, .. } = map;
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
    let unzoomed = || if follows { labels.widened(shown(drawing, selection, &still, *narrow)) } else { whole };
    let viewport = Viewport {
        frame: selection.zoom.map_or_else(unzoomed, |zoom| zoom.frame(whole)),
        whole,
        chosen: chosen(drawing, selection, &still).map(|frame| labels.widened(frame)),
        follows,
    };
    let alone = state.preview.as_ref().and_then(|muscle| atlas.muscle(muscle));
    let alone = alone.map(|muscle| Scene::new(atlas, drawing, selection, candidates, state.patch.place, Some(muscle)));
    let compared = || two(candidates, &state.compared).map(|two| Scene::comparing(atlas, drawing, selection, two));
    let scene = alone.or_else(compared).map_or(still, Shared::from);
    Picture { scene, names: labels.placed(viewport.frame), viewport }
}
