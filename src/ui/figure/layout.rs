//! Which part of the drawing is in the viewport, and the names that stand on it.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    domain::{Atlas, Bounds, Candidate, Figure, Mode, Side, View},
    framing::{Setting, selection_frame},
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

/// Where a figure is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Where it stands.
    pub setting: Setting,
    /// Whether somebody paints: the figure must not move under the brush.
    pub paints: bool,
    /// Whether a pointer is over the figure: in a wide window it must not move under that, either.
    pub hovers: bool,
}

/// The layout for a selection, worked out anew only where something of it changes: a figure is pointed at far more often. `still` is the
/// scene while nothing is pointed at. `None` without a drawing of the view.
#[hook]
pub fn use_layout(
    atlas: &Shared<Atlas>,
    selection: &Selection,
    candidates: &Shared<Vec<Candidate>>,
    still: &Shared<Scene>,
    look: Look,
) -> Rc<Option<Layout>> {
    let Look { setting, paints, hovers } = look;
    let shown = use_mut_ref(|| None::<(Picture, Bounds)>);
    let picture = (selection.shown_view(atlas), selection.side, selection.layers.labels);
    // What is under the pointer stays there until that leaves.
    let holds = hovers && setting == Setting::Wide && !paints && !selection.has_opened();
    let held = shown.borrow().filter(|(of, _)| holds && *of == picture).map(|(_, frame)| frame);
    let key = (atlas.clone(), selection.clone(), candidates.clone(), still.clone(), setting, paints, held);
    let layout = use_memo(key, |(atlas, selection, candidates, still, setting, paints, held)| {
        let drawing = atlas.figure(selection.shown_view(atlas))?;
        let look = Look { setting: *setting, paints: *paints, hovers };
        Some(layout(atlas, drawing, selection, candidates, still, look, *held))
    });
    *shown.borrow_mut() = layout.as_ref().as_ref().map(|layout| (picture, layout.viewport.base));
    layout
}

/// What a frame is of: the view, the side, and whether names stand on it.
type Picture = (View, Side, bool);

/// The layout, with the frame that is `held`, or else the one that follows the selection.
fn layout(
    atlas: &Atlas,
    drawing: &Figure,
    selection: &Selection,
    candidates: &[Candidate],
    still: &Scene,
    Look { setting, paints, .. }: Look,
    held: Option<Bounds>,
) -> Layout {
    let screen = match setting {
        Setting::Wide => Screen::WIDE,
        Setting::Narrow if selection.is_untouched() || selection.mode == Mode::Anatomy => Screen::UNTOUCHED,
        Setting::Narrow => Screen::NARROW,
        Setting::Paper => Screen::PAPER,
    };
    let labels = Labels::new(atlas, drawing, selection, candidates, screen);
    let whole = labels.widened(drawing.whole(selection.side));
    let chosen = selection_frame(drawing, selection, still, setting).map(|frame| labels.widened(frame));
    // Two that are compared are seen whole at first; who learns chooses what to look at.
    let stays = paints || selection.compares() || selection.mode == Mode::Anatomy;
    let follows = chosen.filter(|_| !stays).unwrap_or(whole);
    let base = held.unwrap_or(follows);
    let viewport = Viewport { frame: base, base, whole, chosen }.zoomed(selection.zoom);
    Layout { names: labels.placed(viewport.frame).into(), viewport }
}
