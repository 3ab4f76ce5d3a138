//! The map: the figure, and beside it what it says.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlInputElement};
use yew::prelude::*;

use super::{
    browser,
    candidates::muscle_of,
    change::use_change,
    compare::two,
    figure::{Figure, named, use_figure},
    finder::{FINDER, finder, search, use_finder},
    labels::names,
    notices::unread,
    orders::{obeyed, ordered},
    panel::{Told, use_panel},
    paper::use_paper,
    share::tell,
    shared::Shared,
    shelf::Shelf,
    switches::{side_switch, switch, use_switches},
    words,
    zoom_switch::{Sight, use_zoom_switch},
};
use crate::{
    domain::{Atlas, Candidate},
    framing::{chosen, shown},
    labels::{Labels, Screen},
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
    let Map { atlas, root, state, candidates, shelf, narrow, dispatch } = &map;
    let selection = &state.selection;
    let layers_open = use_state_eq(|| false);
    use_switches(state, *layers_open);
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
    // What was clicked has the focus again once it is written anew.
    let clicked = use_mut_ref(|| None::<String>);
    {
        let clicked = clicked.clone();
        use_change(parts, move |_| clicked.take().into_iter().for_each(|selector| browser::focus(&selector)));
    }
    // Each view that can be chosen has a drawing.
    let Some(drawing) = atlas.figure(view) else { return Html::default() };
    let alone = state.preview.as_ref().and_then(|muscle| atlas.muscle(muscle));
    let alone = alone.map(|muscle| Scene::new(atlas, drawing, selection, candidates, place, Some(muscle)));
    let compared = || two(candidates, &state.compared).map(|two| Scene::comparing(atlas, drawing, selection, two));
    let scene = alone.or_else(compared).map(Shared::from);
    let untouched = !selection.hurts() && selection.muscle.is_none();
    let screen = match (*narrow, untouched) {
        (false, _) => Screen::WIDE,
        (true, false) => Screen::NARROW,
        (true, true) => Screen::UNTOUCHED,
    };
    let labels = Labels::new(atlas, drawing, selection, candidates, screen);
    // The frame follows what is chosen, not what is pointed at: the figure must not move under the pointer.
    let whole = labels.widened(drawing.whole(selection.side));
    // Nor under the brush.
    let follows = state.tool.is_none() && (*narrow || selection.muscle.is_some());
    let unzoomed = || labels.widened(if follows { shown(drawing, selection, &still, *narrow) } else { whole });
    let sight = Sight {
        frame: selection.zoom.map_or_else(unzoomed, |zoom| zoom.frame(whole)),
        whole,
        chosen: chosen(drawing, selection, &still).map(|frame| labels.widened(frame)),
        follows,
    };
    use_zoom_switch(sight);
    let art = shelf.get(&drawing.art);
    let figure = use_figure(Figure {
        atlas,
        root,
        drawing,
        side: selection.side,
        pain: &selection.pain,
        paint: &selection.paint,
        tool: state.tool,
        art: art.clone().flatten(),
        scene: scene.unwrap_or(Shared(still)),
        layers: &selection.layers,
        size: state.patch.size,
        sight,
        labels: names(&labels.placed(sight.frame)),
        dispatch,
    });
    let (onclick, oninput) = (clicking(&map, sight, clicked), typing(&map));
    let ontoggle = {
        let layers_open = layers_open.clone();
        // Not of the event's target: that may be the list in it, which is folded away on its own.
        Callback::from(move |_: Event| layers_open.set(browser::find(".layers[open]").is_some()))
    };
    let point = pointing(&map);
    let onpointerover = point.reform(|event: PointerEvent| (event.target(), event.pointer_type() != "touch"));
    let onpointerleave = point.reform(|_: PointerEvent| (None, true));
    let onfocusin = point.reform(|event: FocusEvent| (event.target(), true));
    let onfocusout = point.reform(|_: FocusEvent| (None, true));
    let switches = &atlas.switches;
    let raw = |markup: &str| Html::from_html_unchecked(markup.to_owned().into());
    let paints = state.tool.is_some();
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
                        // Its many buttons are there only while it is open.
                        <details class="tool layers" {ontoggle}>
                            <summary>{ words::LAYERS }</summary>
                            if *layers_open {
                                { switch(&switches.layers, state) }
                            }
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
                    <span class="named" />
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

/// What a click on a link or button in markup does.
fn clicking(map: &Map, sight: Sight, clicked: Rc<RefCell<Option<String>>>) -> Callback<MouseEvent> {
    let map = map.clone();
    Callback::from(move |event: MouseEvent| {
        let Some(order) = ordered(&event) else { return };
        if order == "share" {
            tell(&map.atlas, &map.root, &map.state.selection);
        }
        if let Some((action, selector)) = obeyed(&order, &map.state, &sight) {
            event.prevent_default();
            clicked.replace(selector);
            map.dispatch.emit(action);
        }
    })
}

/// What the field to search and the slider of the layers do.
fn typing(map: &Map) -> Callback<InputEvent> {
    let map = map.clone();
    Callback::from(move |event: InputEvent| {
        let Some(field) = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
        match &*field.id() {
            "search" => search(&map.atlas, &field.value()),
            "peel" => {
                let count = field.value().parse().unwrap_or_default();
                map.dispatch.emit(Action::Arrange(map.state.selection.layers.clone().peel(count)));
            }
            _ => {}
        }
    })
}

/// What pointing at something does, or focusing it: a place and an X are named, a candidate is shown alone. A finger does not
/// point, it scrolls, or it taps: then nothing is shown alone.
fn pointing(map: &Map) -> Callback<(Option<EventTarget>, bool)> {
    let (atlas, dispatch) = (map.atlas.clone(), map.dispatch.clone());
    Callback::from(move |(target, points): (Option<EventTarget>, bool)| {
        if points {
            dispatch.emit(Action::Preview(muscle_of(target.clone())));
        }
        let name = named(&atlas, target).unwrap_or_default();
        browser::after_frame(move || browser::write_text(".named", &name));
    })
}

/// The share button and its dialog. Nothing is shared without the app: a page need not carry them to each who only reads it.
fn share_markup(atlas: &Atlas) -> &str {
    if cfg!(target_arch = "wasm32") { &atlas.share } else { "" }
}
