//! What the figure is rendered from.

use yew::prelude::*;

use super::{brush_report::BrushReport, hit::Hit, targets::Targets};
use crate::{
    domain::{Atlas, FigureArt, PatchSize, Tool},
    labels::PlacedLabel,
    scene::Scene,
    selection::Selection,
    state::Action,
    ui::shared::Shared,
    viewport::Viewport,
};

/// Props of [`Figure`](super::Figure).
#[derive(Clone, Properties, PartialEq)]
pub struct FigureProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen.
    pub selection: Selection,
    /// What the person paints with, while painting.
    pub tool: Option<Tool>,
    /// The drawing, once it is here.
    pub art: Option<Shared<FigureArt>>,
    /// What is lit and marked.
    pub scene: Shared<Scene>,
    /// The size of its patches.
    pub size: PatchSize,
    /// The part of the picture that is shown.
    pub viewport: Viewport,
    /// The names on it.
    pub names: Shared<Vec<PlacedLabel>>,
    /// What can be chosen on it.
    #[prop_or_default]
    pub targets: Targets,
    /// The one of two that are compared which it shows.
    pub compared: Option<AttrValue>,
    /// Whether its legs are copies of those of another figure on the page, which has the drawing.
    #[prop_or_default]
    pub copies: bool,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
    /// Called with what is pointed at or focused.
    pub on_point: Callback<Option<Hit>>,
    /// Called with what was painted, and with where the keys move the brush.
    pub on_brush: Callback<BrushReport>,
}
