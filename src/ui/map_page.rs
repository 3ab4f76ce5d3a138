//! The map: the figure, and beside it what it says.

use yew::prelude::*;

use super::{
    browser,
    controls::{
        layers_panel::LayersPanel,
        paint_tools::{PaintButton, PaintTools},
        patch_tool::PatchTool,
        view_switch::{SideSwitch, ViewSwitch},
        zoom_buttons::ZoomButtons,
    },
    figure::picture::{Picture, picture},
    figure::{BrushReport, Figure, Hit},
    handlers::clicking,
    pages::paper::use_paper,
    panel::{Panel, finder::Finder, notices::Unread},
    shared::Shared,
    shelf::Shelf,
    words,
};
use crate::{
    domain::{Atlas, Candidate},
    scene::Scene,
    selection::Selection,
    state::{Action, State},
};

/// What the map is made of.
#[derive(Clone)]
pub struct Map {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// All that can change.
    pub state: State,
    /// The muscles that may explain the pain, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// The files that are here.
    pub shelf: Shelf,
    /// Whether the window is too narrow for figure and list side by side: then the figure comes closer by itself.
    pub narrow: bool,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The figure with its switches, and the panel beside it. (No component: each makes the app larger by 3 kB.)
#[hook]
pub fn use_map(map: Map) -> Html {
    let Map { atlas, root, state, candidates, shelf, dispatch, .. } = &map;
    let selection = &state.selection;
    let view = selection.shown_view(atlas);
    let place = state.patch.place;
    let still = use_memo((selection.clone(), place), |(selection, place)| {
        let drawing = atlas.figure(view);
        drawing.map(|drawing| Scene::new(atlas, drawing, selection, candidates, *place, None)).unwrap_or_default()
    });
    use_paper(&map);
    let pointed = use_state_eq(|| None::<Hit>);
    let on_point = {
        let pointed = pointed.setter();
        use_callback((), move |hit: Option<Hit>, ()| pointed.set(hit))
    };
    let brush_status = use_state_eq(AttrValue::default);
    let on_brush = {
        let status = brush_status.setter();
        use_callback((atlas.clone(), selection.clone()), move |report: BrushReport, (atlas, selection)| {
            status.set(report.words(atlas, selection).into());
        })
    };
    {
        // What the brush did last may be taken back.
        let status = brush_status.setter();
        use_effect_with(state.tool, move |_| status.set(AttrValue::default()));
    }
    // Each view that can be chosen has a drawing.
    let Some(drawing) = atlas.figure(view) else { return Html::default() };
    let Picture { scene, viewport, names } = picture(&map, drawing, Shared(still));
    let art = shelf.get(&drawing.art);
    let figure = html! {
        <Figure
            atlas={atlas.clone()}
            root={root.clone()}
            selection={selection.clone()}
            tool={state.tool}
            art={art.clone().flatten()}
            {scene}
            size={state.patch.size}
            {viewport}
            {names}
            dispatch={dispatch.clone()}
            {on_point}
            {on_brush}
        />
    };
    let onclick = clicking(&map);
    let raw = |markup: &str| Html::from_html_unchecked(markup.to_owned().into());
    let close_unread = dispatch.reform(|action| {
        browser::focus(".switches button");
        action
    });
    let onzoom = dispatch.reform(move |command| Action::Look(viewport.zoom(command, None)));
    let (untouched, paints) = (selection.is_untouched(), state.tool.is_some());
    html! {
        <main class="map" {onclick}>
            <Unread parts={state.unread.clone()} onclose={close_unread} />
            <div class="stage" data-untouched={(untouched || paints).then_some("")}>
                <div class="switches">
                    <ViewSwitch atlas={atlas.clone()} {view} dispatch={dispatch.clone()} />
                    <SideSwitch side={selection.side} {view} dispatch={dispatch.clone()} />
                </div>
                <div class="figure">
                    { figure }
                    <div class="tools" hidden={paints}>
                        <PaintButton dispatch={dispatch.clone()} />
                        <LayersPanel
                            atlas={atlas.clone()}
                            layers={selection.layers.clone()}
                            opened={selection.muscle.clone()}
                            dispatch={dispatch.clone()}
                        />
                        <PatchTool patch={state.patch} dispatch={dispatch.clone()} />
                        <div class="share">{ raw(share_markup(atlas)) }</div>
                    </div>
                    <ZoomButtons can_fit={viewport.can_fit()} can_show_whole={viewport.can_show_whole()} {onzoom} />
                </div>
                <div class={paints.then_some("painting")}>
                    if let Some(tool) = state.tool {
                        <PaintTools
                            {tool}
                            status={(*brush_status).clone()}
                            can_undo={state.strokes.can_undo(&selection.paint)}
                            can_redo={state.strokes.can_redo(&selection.paint)}
                            can_clear={!selection.paint.is_empty()}
                            dispatch={dispatch.clone()}
                        />
                    }
                </div>
                <p class="naming" aria-hidden="true">
                    <span class="named">{ pointed.as_ref().and_then(|hit| hit.name(atlas)) }</span>
                    <span class="how">{ if untouched { words::HOW_TO } else { "" } }</span>
                </p>
                <p class="art-state" role="status">
                    { match art { Some(Some(_)) => "", Some(None) => words::ART_FAILED, None => words::LOADING } }
                </p>
            </div>
            <div class="panel">
                <Panel
                    atlas={atlas.clone()}
                    root={root.clone()}
                    // Zooming changes nothing in it.
                    selection={Selection { zoom: None, ..selection.clone() }}
                    candidates={candidates.clone()}
                    compared={state.compared.clone()}
                    check={state.check.clone()}
                    card={selection.opened(atlas).and_then(|muscle| shelf.get(&muscle.card))}
                    dispatch={dispatch.clone()}
                />
                <Finder
                    atlas={atlas.clone()}
                    root={root.clone()}
                    side={selection.side}
                    pain={selection.pain.clone()}
                    dispatch={dispatch.clone()}
                />
            </div>
        </main>
    }
}

/// The share button and its dialog. Nothing is shared without the app: a page need not carry them to each who only reads it.
fn share_markup(atlas: &Atlas) -> &str {
    if cfg!(target_arch = "wasm32") { &atlas.share } else { "" }
}
