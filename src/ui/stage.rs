//! The stage: the figure with its controls, and the line that names what is pointed at.

use yew::prelude::*;

use super::{
    browser,
    controls::{
        elsewhere::chips,
        layers_panel::LayersPanel,
        legend::{Marks, legend},
        paint_tools::{PaintTools, paint_button},
        patch_tool::PatchTool,
        view_switch::{SideSwitch, ViewSwitch},
        zoom_buttons::ZoomButtons,
    },
    figure::{
        BrushReport, Figure, FigureProps, Hit,
        layout::{Layout, Look, use_layout},
        miniature::overview,
        targets::Targets,
    },
    files::{Fetched, FileCache},
    scenes::Scenes,
    share::share_tool::ShareTool,
    shared::Shared,
};
use crate::{
    domain::{Atlas, Candidate, Figure as Drawing, FigureArt, Subject, View},
    framing::Setting,
    interface::{Interface, Message},
    scene::{Elsewhere, elsewhere},
    state::{Action, State},
    ui::text::use_interface,
    viewport::{Viewport, ZoomCommand},
};

/// Props of [`Stage`].
#[derive(Properties, PartialEq)]
pub struct StageProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// All that can change.
    pub state: State,
    /// The muscles that may explain the pain, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// The files that are here.
    pub files: FileCache,
    /// What is lit and marked.
    pub scenes: Scenes,
    /// Where the figure stands.
    pub setting: Setting,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The figure and what stands around it.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let text = use_interface();
    let StageProps { atlas, root, state, candidates, files, scenes, setting, dispatch } = props;
    let selection = &state.selection;
    let view = selection.shown_view(atlas);
    let pointed = use_state_eq(|| None::<Hit>);
    let on_point = {
        let pointed = pointed.setter();
        use_callback((), move |hit: Option<Hit>, ()| pointed.set(hit))
    };
    let (brush_status, on_brush) = use_brush_status(atlas, &text, state);
    let paints = state.tool.is_some();
    let alive = use_alive();
    let (hovers, [onpointerenter, onpointerleave]) = use_hovers();
    let layout = use_layout(atlas, selection, candidates, &scenes.still, Look { setting: *setting, paints, hovers });
    let viewport = layout.as_ref().as_ref().map(|layout| layout.viewport);
    let onzoom = use_callback((dispatch.clone(), viewport), |command: ZoomCommand, (dispatch, viewport)| {
        viewport.iter().for_each(|seen| dispatch.emit(Action::Zoom { seen: *seen, command, about: None }));
    });
    // Each view that can be chosen has a drawing.
    let Some((drawing, Layout { names, viewport })) = atlas.figure(view).zip(layout.as_ref().as_ref()) else {
        return Html::default();
    };
    let untouched = selection.is_untouched();
    let elsewhere = elsewhere(atlas, selection, candidates);
    let art = files.art(&drawing.art);
    let art_state = art_state(&art);
    let figure = FigureProps {
        atlas: atlas.clone(),
        root: root.clone(),
        selection: selection.clone(),
        tool: state.tool,
        art: if let Fetched::Ready(art) = art { Some(art) } else { None },
        scene: scenes.shown.clone(),
        size: state.patch_size,
        viewport: *viewport,
        names: names.clone(),
        targets: Targets::Regions,
        compared: None,
        copies: false,
        dispatch: dispatch.clone(),
        on_point,
        on_brush,
    };
    html! {
        <div class="stage" data-untouched={(untouched || paints).then_some("")}>
            <p class="naming" aria-hidden="true">{ naming(pointed.as_ref(), untouched, atlas, &text) }</p>
            { switches(props, view, &elsewhere) }
            <div class="figure" {onpointerenter} {onpointerleave}>
                { panes(figure, scenes, &selection.compared) }
                { corner(props, &text, drawing, *viewport, &onzoom, alive) }
                { chips(&text, &elsewhere, dispatch) }
                { tools(props, &text, paints) }
                <ZoomButtons can_fit={!paints && viewport.can_fit()} can_show_whole={viewport.can_show_whole()} {onzoom} />
            </div>
            <div>{ (!untouched && !paints).then(|| short_legend(props, &text)) }</div>
            { paint_tools(props, &brush_status) }
            <p class="art-state" role="status">{ art_state.map(|message| text.get(message)) }</p>
        </div>
    }
}

/// What the marks mean that are drawn now.
fn short_legend(StageProps { state, scenes, .. }: &StageProps, text: &Interface) -> Html {
    legend(text, Marks::Drawn { hurts: state.selection.hurts(), scenes: &scenes.lasting() })
}

/// The figure; or two beside each other, each of which shows one of two that are compared.
fn panes(figure: FigureProps, scenes: &Scenes, compared: &[Subject]) -> Html {
    let name = |place: usize| Some(AttrValue::from(compared.get(place)?.name(&figure.atlas).to_owned()));
    let pane = |key: &'static str, figure: FigureProps| {
        html! {
            <div {key} class="pane">
                <p>{ figure.compared.clone() }</p>
                <Figure ..figure />
            </div>
        }
    };
    let second =
        scenes.second.clone().map(|scene| FigureProps { scene, compared: name(1), copies: true, ..figure.clone() });
    let first = FigureProps { compared: second.as_ref().and_then(|_| name(0)), ..figure };
    html! {
        <div class="panes">
            { pane("first", first) }
            { for second.map(|second| pane("second", second)) }
        </div>
    }
}

/// Whether the app runs: not while a page is prerendered.
#[hook]
fn use_alive() -> bool {
    let alive = use_state_eq(|| false);
    let setter = alive.setter();
    use_effect_with((), move |()| setter.set(true));
    *alive
}

/// Whether a pointer is over an element, with its handlers for when one enters and leaves.
#[hook]
fn use_hovers() -> (bool, [Callback<PointerEvent>; 2]) {
    let hovers = use_state_eq(|| false);
    let handlers = [true, false].map(|over| {
        let hovers = hovers.setter();
        Callback::from(move |_: PointerEvent| hovers.set(over))
    });
    (*hovers, handlers)
}

/// The switches above the figure.
fn switches(props: &StageProps, view: View, elsewhere: &[Elsewhere]) -> Html {
    let StageProps { atlas, state, dispatch, .. } = props;
    html! {
        <div class="switches">
            <ViewSwitch
                atlas={atlas.clone()}
                {view}
                marked={elsewhere.iter().map(|one| one.view).collect::<Vec<_>>()}
                dispatch={dispatch.clone()}
            />
            <SideSwitch side={state.selection.side} dispatch={dispatch.clone()} />
        </div>
    }
}

/// The line beside the figure: what is pointed at, or how to begin. It is one text that changes: for an element that comes and goes,
/// the browser works out the style of the whole page. A phone shows it above the figure, so it comes first on the page, too: what is
/// parsed later would move the figure.
fn naming(pointed: Option<&Hit>, untouched: bool, atlas: &Atlas, text: &Interface) -> AttrValue {
    match pointed.and_then(|hit| hit.name(atlas, text)) {
        Some(name) => name.into(),
        None if untouched => text.get(Message::FigureHowTo),
        None => AttrValue::default(),
    }
}

/// What is said of art that is not here.
pub fn art_state(art: &Fetched<Shared<FigureArt>>) -> Option<Message> {
    match art {
        Fetched::Ready(_) => None,
        Fetched::Failed => Some(Message::FigureFailed),
        Fetched::Loading => Some(Message::FigureLoading),
    }
}

/// Where on the leg the shown part is, while nobody paints: a button that shows the whole leg. Prerendered pages do without.
fn corner(
    props: &StageProps,
    text: &Interface,
    drawing: &Drawing,
    viewport: Viewport,
    onzoom: &Callback<ZoomCommand>,
    alive: bool,
) -> Html {
    let StageProps { state, scenes, .. } = props;
    let shows = alive && state.tool.is_none() && viewport.can_show_whole();
    let onclick = onzoom.reform(|_: MouseEvent| {
        // The button is gone then.
        browser::after_frame(|| browser::focus(".zoom button:not([hidden])"));
        ZoomCommand::Whole
    });
    html! {
        <div class="overview">
            if shows {
                <button
                    type="button"
                    data-value="whole"
                    aria-label={text.get(Message::ZoomWhole)}
                    title={text.get(Message::ZoomWhole)}
                    {onclick}
                >
                    { overview(drawing, state.selection.side, &scenes.still, viewport.frame) }
                </button>
            }
        </div>
    }
}

/// The tools at the foot of the figure.
fn tools(props: &StageProps, text: &Interface, paints: bool) -> Html {
    let StageProps { atlas, root, state, dispatch, .. } = props;
    html! {
        <div class="tools" hidden={paints}>
            { paint_button(text, dispatch) }
            <LayersPanel
                atlas={atlas.clone()}
                layers={state.selection.layers.clone()}
                opened={state.selection.muscle.clone()}
                dispatch={dispatch.clone()}
            />
            <PatchTool size={state.patch_size} place={state.selection.patch_place} dispatch={dispatch.clone()} />
            <ShareTool
                atlas={atlas.clone()}
                root={root.clone()}
                selection={state.selection.clone()}
                withholds_points={state.holds_back()}
            />
        </div>
    }
}

/// What stands below the figure while somebody paints.
fn paint_tools(props: &StageProps, status: &UseStateHandle<AttrValue>) -> Html {
    let StageProps { state, dispatch, .. } = props;
    let paint = &state.selection.paint;
    let dispatch = {
        // What the brush did last may be taken back.
        let status = status.setter();
        dispatch.reform(move |action: Action| {
            status.set(AttrValue::default());
            action
        })
    };
    html! {
        <div class={state.tool.is_some().then_some("painting")}>
            if let Some(tool) = state.tool {
                <PaintTools
                    {tool}
                    status={(**status).clone()}
                    can_undo={state.paint_history.can_undo(paint)}
                    can_redo={state.paint_history.can_redo(paint)}
                    can_clear={!paint.is_empty()}
                    {dispatch}
                />
            }
        </div>
    }
}

/// What the brush did last, in words, and where that is told.
#[hook]
fn use_brush_status(
    atlas: &Shared<Atlas>,
    text: &Shared<Interface>,
    state: &State,
) -> (UseStateHandle<AttrValue>, Callback<BrushReport>) {
    let status = use_state_eq(AttrValue::default);
    let told = {
        let status = status.setter();
        use_callback(
            (atlas.clone(), text.clone(), state.selection.clone()),
            move |report: BrushReport, (atlas, text, selection)| {
                status.set(report.words(atlas, selection, text).into());
            },
        )
    };
    {
        // With another brush, or none, it is over.
        let status = status.setter();
        use_effect_with(state.tool, move |_| status.set(AttrValue::default()));
    }
    (status, told)
}
