//! The figure: the drawing, what is lit on it, the regions to click, and what a hand does with it. One tab stop; arrow keys go from
//! place to place.

pub mod art;
pub mod brush_report;
pub mod gesture;
pub mod glide;
mod handlers;
pub mod hit;
pub mod input;
pub mod layout;
pub mod marks;
pub mod miniature;
pub mod muscles;
pub mod names;
pub mod neighbour;
pub mod overlay;
pub mod painting;
pub mod patterns;
pub mod pending;
mod props;
pub mod regions;
pub mod svg;
pub mod targets;
pub mod use_gestures;
pub mod wheel;

use yew::prelude::*;

use self::{
    art::{Art, copied_leg, ground, side_names},
    handlers::{Handlers, use_handlers},
    input::Mode,
    marks::Marks,
    muscles::Muscles,
    names::Names,
    overlay::Overlay,
    painting::{PaintedArea, brush_layer},
    patterns::Patterns,
    pending::use_pending,
    regions::Regions,
    svg::mirror,
    targets::Targets,
    use_gestures::{Canvas, use_gestures},
};
pub use self::{brush_report::BrushReport, hit::Hit, props::FigureProps};
use crate::{
    domain::{Layers, Mode as Purpose, PainArea, Side, View},
    interface::{Interface, Message},
    ui::text::use_interface,
};

/// The figure of the shown view. Its texts are not translated: translators write HTML into them, which is not drawn there. All that it
/// names stands beside it, too.
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
        on_painted: on_brush.reform(BrushReport::Painted),
    });
    let mode = if tool.is_some() { Mode::Painting } else { Mode::Marking };
    let Handlers { onclick, ondblclick, onkeydown, onpointerover, onpointerleave, onfocusin, onfocusout } =
        use_handlers(props, mode, &gestures, &send);
    // Each view that can be chosen has a drawing.
    let Some(drawing) = atlas.figure(view) else { return Html::default() };
    let (strokes, at) = gestures.brush();
    html! {
        <svg
            data-view={view.as_str()}
            viewBox={svg::view_box(gestures.frame())}
            ref={&gestures.svg}
            role={if tool.is_some() { "application" } else { "group" }}
            tabindex={tool.map(|_| "0")}
            data-brush={tool.map(|tool| tool.brush.as_str())}
            aria-label={figure_name(&text, view, side, mode, props.compared.as_ref())}
            data-hide={hidden_layers(&selection.layers)}
            data-lit={steps_back(props).then_some("")}
            translate="no"
            aria-busy={art.is_none().then_some("true")}
            {onclick} {ondblclick} {onkeydown} {onpointerover} {onpointerleave} {onfocusin} {onfocusout}
        >
            { leg(props, view, side) }
            { ground(view, side, drawing.bounds) }
            <Overlay {view} scene={scene.clone()} />
            <g>{ targets(props, view, side, pending) }</g>
            <g>
                if view.sides(side).len() > 1 {
                    { side_names(&text, drawing.right_leg()) }
                }
            </g>
            <g><PaintedArea {view} {side} atlas={atlas.clone()} paint={selection.paint.clone()} /></g>
            <Marks {view} scene={scene.clone()} size={*size} root={root.clone()} />
            <g>
                if !names.is_empty() {
                    <Names placed={names.clone()} root={root.clone()} />
                }
            </g>
            <g>
                if let Some(tool) = *tool {
                    { brush_layer(tool, &strokes, at) }
                }
            </g>
        </svg>
    }
}

/// What can be chosen.
fn targets(props: &FigureProps, view: View, side: Side, pending: PainArea) -> Html {
    let FigureProps { atlas, root, selection, .. } = props;
    let (atlas, root) = (atlas.clone(), root.clone());
    match &props.targets {
        Targets::Regions => html! { <Regions {view} {side} {atlas} {root} pain={selection.pain.clone()} {pending} /> },
        Targets::Muscles { ids, nameless } => {
            let (ids, opened) = (ids.clone(), selection.muscle.clone());
            html! { <Muscles {view} {side} {atlas} {root} {ids} nameless={*nameless} {opened} /> }
        }
        Targets::Nothing => Html::default(),
    }
}

/// The drawing of the leg with what it is painted with, or a copy of it.
fn leg(FigureProps { atlas, selection, art, copies, .. }: &FigureProps, view: View, side: Side) -> Html {
    if *copies {
        return copied_leg(if view.sides(side).len() > 1 { None } else { mirror(side) });
    }
    html! {
        <>
            <Patterns {view} />
            <Art {view} {side} atlas={atlas.clone()} art={art.clone()} layers={selection.layers.clone()} />
        </>
    }
}

/// Whether the drawing steps back for what is lit on it.
fn steps_back(FigureProps { selection, scene, .. }: &FigureProps) -> bool {
    !scene.zones.is_empty() || selection.mode == Purpose::Anatomy && !scene.muscles.is_empty()
}

/// The names of the layers that are hidden, for the style sheet.
fn hidden_layers(layers: &Layers) -> String {
    layers.hidden.iter().map(|layer| layer.as_str()).collect::<Vec<_>>().join(" ")
}

/// What the figure is, which of two that are `compared` it shows, and how keys move in it, for those who cannot see it.
fn figure_name(text: &Interface, view: View, side: Side, mode: Mode, compared: Option<&AttrValue>) -> AttrValue {
    if mode == Mode::Painting {
        return text.get(Message::PaintingFigure);
    }
    let shown = match view {
        View::Back => text.get(Message::FigureBack),
        View::Front => text.get(Message::FigureFront),
        View::Outer => text.figure_outer(side),
        View::Inner => text.figure_inner(side),
        View::Sole => text.figure_sole(side),
        View::Top => text.figure_top(side),
    };
    let keys = text.get(Message::FigureKeys);
    compared.map_or_else(|| format!("{shown} {keys}"), |name| format!("{name}: {shown} {keys}")).into()
}
