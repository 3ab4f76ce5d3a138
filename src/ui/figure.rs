//! The figure: the drawing, what is lit on it, the regions to click, and what a hand does with it. One tab stop; arrow keys go from
//! place to place.

mod answer;
pub mod art;
pub mod gesture;
pub mod input;
pub mod marks;
pub mod names;
pub mod neighbour;
pub mod overlay;
pub mod painting;
pub mod patterns;
pub mod pending;
pub mod picture;
pub mod regions;
pub mod svg;
pub mod use_gestures;

use yew::prelude::*;

use self::{
    answer::{Answers, use_answers},
    art::{Art, Ground, SideNames},
    input::Mode,
    marks::Marks,
    names::Names,
    overlay::Overlay,
    painting::{BrushLayer, PaintedArea},
    patterns::Patterns,
    pending::use_pending,
    regions::Regions,
    use_gestures::{Canvas, use_gestures},
};
use super::shared::Shared;
use crate::{
    domain::{Atlas, Brush, FigureArt, PatchSize, Point, Side, Spot, Tool, TriggerPointId, View, spot_at},
    interface::{Interface, Message},
    labels::Placed,
    scene::Scene,
    selection::Selection,
    state::Action,
    ui::text::use_interface,
    viewport::Viewport,
};

/// What of the figure lies under a pointer.
#[derive(Clone, Debug, PartialEq)]
pub enum Hit {
    /// A region of one side.
    Spot(Spot),
    /// The X of a trigger point.
    Point(TriggerPointId),
}

impl Hit {
    /// Its name, to begin a line.
    pub fn name(&self, atlas: &Atlas, text: &Interface) -> Option<String> {
        match self {
            Self::Point(point) => {
                let (muscle, point) = atlas.trigger_point(point)?;
                Some(text.figure_point(&muscle.name, &point.label))
            }
            Self::Spot(spot) => Some(atlas.region(&spot.region)?.title(spot.side).to_owned()),
        }
    }
}

/// Props of [`Figure`].
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
    pub names: Vec<Placed>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
    /// Called with what is pointed at or focused.
    pub on_point: Callback<Option<Hit>>,
    /// Called with the last place of a stroke that was painted, and with where the keys move the brush.
    pub on_brush: Callback<BrushReport>,
}

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

/// The figure of the shown view.
#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let text = use_interface();
    let FigureProps { atlas, root, selection, tool, art, scene, size, viewport, names, dispatch, on_brush, .. } = props;
    let (view, side) = (selection.shown_view(atlas), selection.side);
    let (pending, send) = use_pending(dispatch);
    let gestures = use_gestures(Canvas {
        view,
        side,
        frame: viewport.frame,
        whole: viewport.whole,
        tool: *tool,
        dispatch: dispatch.clone(),
        on_painted: on_brush.reform(|(tool, at)| BrushReport::Painted(tool, at)),
    });
    let stop = use_state_eq(|| None::<Spot>);
    let mode = if tool.is_some() { Mode::Painting } else { Mode::Marking };
    let Answers { onclick, ondblclick, onkeydown, onpointerover, onpointerleave, onfocusin, onfocusout } =
        use_answers(props, mode, &gestures, &send, &stop);
    // Each view that can be chosen has a drawing.
    let Some(drawing) = atlas.figure(view) else { return Html::default() };
    let (ways, at) = gestures.brush();
    let right = drawing.regions.first().map_or(1.0, |(_, bounds)| bounds.centre().x.signum());
    let hidden = selection.layers.hidden.iter().map(|layer| layer.as_str()).collect::<Vec<_>>();
    html! {
        <svg
            data-view={view.as_str()}
            viewBox={svg::view_box(gestures.frame())}
            ref={&gestures.svg}
            role={if tool.is_some() { "application" } else { "group" }}
            tabindex={tool.map(|_| "0")}
            data-brush={tool.map(|tool| tool.brush.as_str())}
            aria-label={figure_name(&text, view, side, mode)}
            data-hide={hidden.join(" ")}
            aria-busy={art.is_none().then_some("true")}
            {onclick} {ondblclick} {onkeydown} {onpointerover} {onpointerleave} {onfocusin} {onfocusout}
        >
            <Patterns />
            <Art {view} {side} atlas={atlas.clone()} art={art.clone()} layers={selection.layers.clone()} />
            <Ground {view} {side} bounds={drawing.bounds} />
            <Overlay scene={scene.clone()} />
            <Regions {view} {side} atlas={atlas.clone()} root={root.clone()} pain={selection.pain.clone()} {pending} stop={(*stop).clone()} />
            <g>
                if view.sides(side).len() > 1 {
                    <SideNames {right} />
                }
            </g>
            <g><PaintedArea {view} {side} atlas={atlas.clone()} paint={selection.paint.clone()} /></g>
            <Marks scene={scene.clone()} size={*size} root={root.clone()} />
            <g>
                if !names.is_empty() {
                    <Names placed={names.clone()} />
                }
            </g>
            <g>
                if let Some(tool) = *tool {
                    <BrushLayer {tool} {ways} {at} />
                }
            </g>
        </svg>
    }
}

/// What the figure is and how keys move in it, for those who cannot see it.
fn figure_name(text: &Interface, view: View, side: Side, mode: Mode) -> AttrValue {
    if mode == Mode::Painting {
        return text.get(Message::PaintingFigure);
    }
    let shown = match view {
        View::Back => text.get(Message::FigureBack),
        View::Front => text.get(Message::FigureFront),
        View::Outer => text.figure_outer(side),
        View::Inner => text.figure_inner(side),
        View::Sole => text.figure_sole(side),
    };
    format!("{shown} {}", text.get(Message::FigureKeys)).into()
}
