//! The map: the figure, and beside it what it says.

use yew::prelude::*;

use super::{
    compare::two,
    figure::Figure,
    finder::{FINDER, finder, use_finder},
    labels::names,
    panel::Panel,
    paper::use_paper,
    share::share,
    shared::Shared,
    shelf::Shelf,
    switches::{layers_panel, switch, use_switches, view_switch},
    words,
    zoom_switch::{Sight, zoom_switch},
};
use crate::{
    domain::{Atlas, Candidate},
    framing::{chosen, shown},
    labels::{Labels, Screen},
    scene::Scene,
    selection::Selection,
    state::{Action, State},
};

/// Props of [`MapPage`].
#[derive(Properties, PartialEq)]
pub struct MapPageProps {
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

/// The figure with its switches, and the panel beside it.
#[component]
pub fn MapPage(props: &MapPageProps) -> Html {
    let MapPageProps { atlas, root, state, candidates, shelf, narrow, dispatch } = props;
    let selection = &state.selection;
    let layers_open = use_state_eq(|| false);
    let onclick = use_switches(state, *layers_open, dispatch);
    let view = selection.shown_view(atlas);
    let place = state.patch.place;
    let still = use_memo((selection.clone(), place), |(selection, place)| {
        let drawing = atlas.figure(view);
        drawing.map(|drawing| Scene::new(atlas, drawing, selection, candidates, *place, None)).unwrap_or_default()
    });
    use_paper(props);
    use_finder(atlas, root, selection.side, &selection.pain);
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
    let art = shelf.get(&drawing.art);
    let card = selection.opened(atlas).and_then(|muscle| shelf.get(&muscle.card));
    html! {
        <main class="map">
            <div class={if untouched || state.tool.is_some() { "stage untouched" } else { "stage" }} {onclick}>
                { view_switch(state) }
                <div class="figure">
                    <Figure
                        atlas={atlas.clone()}
                        root={root.clone()}
                        {view}
                        side={selection.side}
                        pain={selection.pain.clone()}
                        paint={selection.paint.clone()}
                        tool={state.tool}
                        art={art.clone().flatten()}
                        scene={scene.unwrap_or(Shared(still))}
                        layers={selection.layers.clone()}
                        size={state.patch.size}
                        {sight}
                        labels={names(&labels.placed(sight.frame))}
                        dispatch={dispatch.clone()}
                    />
                    <div class="tools" hidden={state.tool.is_some()}>
                        { switch(&atlas.switches.paint, state) }
                        { layers_panel(state, &layers_open, dispatch) }
                        { switch(&atlas.switches.patch, state) }
                        { share(atlas, root, selection) }
                    </div>
                    { zoom_switch(sight, dispatch) }
                </div>
                if state.tool.is_some() {
                    { switch(&atlas.switches.painting, state) }
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
                <Panel atlas={atlas.clone()} root={root.clone()} selection={unframed(selection)} candidates={candidates.clone()} compared={state.compared.clone()} {card} dispatch={dispatch.clone()} />
                { finder(atlas, shelf.get(FINDER).flatten(), selection.side, dispatch) }
            </div>
        </main>
    }
}

/// The selection without what the panel does not speak of: zooming must not write the panel anew.
fn unframed(selection: &Selection) -> Selection {
    Selection { zoom: None, ..selection.clone() }
}
