//! The map: the figure, and beside it what it says.

use yew::prelude::*;

use super::{
    browser,
    change::use_change,
    controls::switches::{fill_layers, side_switch, switch, use_switches},
    controls::zoom_switch::use_zoom_switch,
    figure::picture::{Picture, picture},
    figure::{BrushReport, Figure, Hit},
    handlers::{clicking, pointing, typing},
    pages::paper::use_paper,
    panel::finder::{FINDER, finder, use_finder},
    panel::notices::unread,
    panel::parts::{Told, use_panel},
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
    use_switches(state);
    let view = selection.shown_view(atlas);
    let place = state.patch.place;
    let still = use_memo((selection.clone(), place), |(selection, place)| {
        let drawing = atlas.figure(view);
        drawing.map(|drawing| Scene::new(atlas, drawing, selection, candidates, *place, None)).unwrap_or_default()
    });
    use_paper(&map);
    use_finder(atlas, root, selection.side, &selection.pain);
    let (panel, parts) = use_panel(Told {
        atlas: atlas.clone(),
        root: root.clone(),
        // Zooming must not write the panel anew.
        selection: Selection { zoom: None, ..selection.clone() },
        candidates: candidates.clone(),
        compared: state.compared.clone(),
        card: selection.opened(atlas).and_then(|muscle| shelf.get(&muscle.card)),
    });
    let pointed = use_state_eq(|| None::<Hit>);
    let on_point = {
        let pointed = pointed.setter();
        use_callback((), move |hit: Option<Hit>, ()| pointed.set(hit))
    };
    let on_brush = use_callback((atlas.clone(), selection.clone()), |report: BrushReport, (atlas, selection)| {
        browser::write_text(".brush-says", &report.words(atlas, selection));
    });
    // What was clicked has the focus again once it is written anew.
    let clicked = use_mut_ref(|| None::<String>);
    {
        let clicked = clicked.clone();
        use_change((parts, state.unread.clone()), move |_| {
            clicked.take().into_iter().for_each(|selector| browser::focus(&selector));
        });
    }
    // Each view that can be chosen has a drawing.
    let Some(drawing) = atlas.figure(view) else { return Html::default() };
    let Picture { scene, viewport, names } = picture(&map, drawing, Shared(still));
    use_zoom_switch(viewport);
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
    let (onclick, oninput) = (clicking(&map, viewport, clicked), typing(&map));
    let ontoggle = {
        let state = state.clone();
        // Not of the event's target: that may be the list in it, which is folded away on its own.
        Callback::from(move |_: Event| fill_layers(&state, browser::find(".layers[open]").is_some()))
    };
    let point = pointing(&map);
    let onpointerover = point.reform(|event: PointerEvent| (event.target(), event.pointer_type() != "touch"));
    let onpointerleave = point.reform(|_: PointerEvent| (None, true));
    let onfocusin = point.reform(|event: FocusEvent| (event.target(), true));
    let onfocusout = point.reform(|_: FocusEvent| (None, true));
    let switches = &atlas.switches;
    let raw = |markup: &str| Html::from_html_unchecked(markup.to_owned().into());
    let (untouched, paints) = (selection.is_untouched(), state.tool.is_some());
    html! {
        <main class="map" {onclick} {oninput} {onpointerover} {onpointerleave} {onfocusin} {onfocusout}>
            { unread(&state.unread) }
            <div class="stage" data-untouched={(untouched || paints).then_some("")}>
                <div class="switches">
                    { switch(&switches.views, state) }
                    { side_switch(state) }
                </div>
                <div class="figure">
                    { figure }
                    <div class="tools" hidden={paints}>
                        { raw(&switches.paint) }
                        <details class="tool layers" {ontoggle}>
                            <summary>{ words::LAYERS }</summary>
                            <div class="choices" />
                        </details>
                        { switch(&switches.patch, state) }
                        <div class="share">{ raw(share_markup(atlas)) }</div>
                    </div>
                    { raw(&switches.zoom) }
                </div>
                if paints {
                    { switch(&switches.painting, state) }
                }
                <p class="naming" aria-hidden="true">
                    <span class="named">{ pointed.as_ref().and_then(|hit| hit.name(atlas)) }</span>
                    <span class="how">{ if untouched { words::HOW_TO } else { "" } }</span>
                </p>
                <p class="art-state" role="status">
                    { match art { Some(Some(_)) => "", Some(None) => words::ART_FAILED, None => words::LOADING } }
                </p>
            </div>
            <div class="panel">
                { panel }
                { finder(shelf.get(FINDER).flatten()) }
            </div>
        </main>
    }
}

/// The share button and its dialog. Nothing is shared without the app: a page need not carry them to each who only reads it.
fn share_markup(atlas: &Atlas) -> &str {
    if cfg!(target_arch = "wasm32") { &atlas.share } else { "" }
}
