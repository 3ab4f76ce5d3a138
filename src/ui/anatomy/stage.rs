//! The figure of the anatomy mode, with its controls.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Exercise, MuscleId, PatchSize, Quiz, Reply, muscles_in_sight},
    framing::Setting,
    interface::{Interface, Message},
    scene::Scene,
    selection::Selection,
    state::Action,
    ui::{
        controls::{
            layers_panel::{LayersPanel, peel_slider},
            view_switch::{SideSwitch, ViewSwitch},
            zoom_buttons::ZoomButtons,
        },
        figure::{
            Figure, Hit,
            layout::{Look, use_layout},
            targets::Targets,
        },
        files::{Fetched, FileCache},
        share::share_tool::ShareTool,
        shared::Shared,
        stage::art_state,
        text::use_interface,
    },
    viewport::ZoomCommand,
};

/// Props of [`AnatomyStage`].
#[derive(Properties, PartialEq)]
pub struct AnatomyStageProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen, as the anatomy mode shows it.
    pub selection: Selection,
    /// The round of the quiz that is played.
    pub quiz: Option<Quiz>,
    /// The files that are here.
    pub files: FileCache,
    /// Where the figure stands.
    pub setting: Setting,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The figure and its controls.
#[component]
pub fn AnatomyStage(props: &AnatomyStageProps) -> Html {
    let text = use_interface();
    let AnatomyStageProps { atlas, root, quiz, files, setting, dispatch, .. } = props;
    let selection = shown_in(&props.selection, quiz.as_ref());
    let view = selection.shown_view(atlas);
    let pointed = use_state_eq(|| None::<Hit>);
    let on_point = {
        let pointed = pointed.setter();
        use_callback((), move |hit: Option<Hit>, ()| pointed.set(hit))
    };
    let scene = use_memo((selection.clone(), quiz.clone()), |(selection, quiz)| scene(atlas, selection, quiz.as_ref()));
    let scene = Shared(scene);
    let candidates = Shared(use_memo((), |()| Vec::new()));
    let look = Look { setting: *setting, paints: false, hovers: false };
    let layout = use_layout(atlas, &selection, &candidates, &scene, look);
    let on_figure = use_callback((dispatch.clone(), quiz.is_some()), |action, (dispatch, asks)| {
        dispatch.emit(if *asks { answered(action) } else { action });
    });
    let Some((drawing, layout)) = atlas.figure(view).zip(layout.as_ref().as_ref()) else { return Html::default() };
    let viewport = layout.viewport;
    let onzoom = dispatch.reform(move |command: ZoomCommand| Action::Zoom { seen: viewport, command, about: None });
    let art = files.art(&drawing.art);
    let says = art_state(&art).map(|message| text.get(message));
    html! {
        <div class="stage" data-untouched="">
            <p class="naming" role="status">{ naming(&text, atlas, &selection, pointed.as_ref(), quiz.is_some()) }</p>
            <div class="switches">
                <ViewSwitch atlas={atlas.clone()} {view} marked={Vec::new()} dispatch={dispatch.clone()} />
                <SideSwitch side={selection.side} dispatch={dispatch.clone()} />
            </div>
            <div class="figure">
                <div class="panes">
                    <div class="pane">
                        <Figure
                            atlas={atlas.clone()}
                            root={root.clone()}
                            selection={selection.clone()}
                            tool={None}
                            art={if let Fetched::Ready(art) = art { Some(art) } else { None }}
                            {scene}
                            size={PatchSize::default()}
                            {viewport}
                            names={layout.names.clone()}
                            targets={targets(atlas, &selection, quiz.as_ref())}
                            compared={None}
                            dispatch={on_figure}
                            {on_point}
                            on_brush={Callback::noop()}
                        />
                    </div>
                </div>
                <ZoomButtons can_fit={false} can_show_whole={viewport.can_show_whole()} {onzoom} />
            </div>
            { tools(&text, props, &selection) }
            <p class="art-state" role="status">{ says }</p>
        </div>
    }
}

/// What is shown while a round is played: no names, which would tell the answers.
fn shown_in(selection: &Selection, quiz: Option<&Quiz>) -> Selection {
    let mut shown = selection.clone();
    shown.layers.labels &= quiz.is_none();
    shown
}

/// What of the figure answers a question, as a reply to it.
fn answered(action: Action) -> Action {
    match action {
        Action::OpenMuscle(muscle) => Action::Reply(Reply::Muscle(muscle)),
        Action::ToggleSpot(spot) => Action::Reply(Reply::Region(spot.region)),
        action => action,
    }
}

/// What can be chosen on the figure.
fn targets(atlas: &Atlas, selection: &Selection, quiz: Option<&Quiz>) -> Targets {
    let ids = || -> Vec<MuscleId> {
        let drawing = atlas.figure(selection.shown_view(atlas));
        let in_sight = drawing.map(|drawing| muscles_in_sight(atlas, drawing, &selection.layers)).unwrap_or_default();
        in_sight.into_iter().map(|muscle| muscle.id.clone()).collect()
    };
    let Some(quiz) = quiz else { return Targets::Muscles { ids: ids(), nameless: false } };
    let open = quiz.asked().is_some() && quiz.reply().is_none();
    match quiz.exercise {
        Exercise::Find if open => Targets::Muscles { ids: ids(), nameless: true },
        Exercise::Refer if open => Targets::Regions,
        Exercise::Name | Exercise::Find | Exercise::Refer => Targets::Nothing,
    }
}

/// What is lit: the opened muscle, or that of the question, as far as it may be told.
fn scene(atlas: &Atlas, selection: &Selection, quiz: Option<&Quiz>) -> Scene {
    let Some(drawing) = atlas.figure(selection.shown_view(atlas)) else { return Scene::default() };
    let lit = |id: Option<&MuscleId>, zones: bool| {
        let muscle = id.and_then(|id| atlas.muscle(id));
        muscle.map(|muscle| Scene::of_anatomy(drawing, selection, muscle, zones)).unwrap_or_default()
    };
    let Some(quiz) = quiz else { return lit(selection.muscle.as_ref(), false) };
    let replied = quiz.reply().is_some();
    match quiz.exercise {
        Exercise::Name => lit(quiz.asked(), false),
        Exercise::Find => lit(quiz.asked().filter(|_| replied), false),
        Exercise::Refer => lit(quiz.asked(), replied),
    }
}

/// The line above the figure: the muscle that is pointed at or opened, or how to begin. A quiz does not tell names.
fn naming(text: &Interface, atlas: &Atlas, selection: &Selection, pointed: Option<&Hit>, asks: bool) -> AttrValue {
    let opened = || selection.opened(atlas).map(|muscle| muscle.name.clone());
    let pointed = pointed.filter(|hit| !asks || matches!(hit, Hit::Spot(_)));
    match pointed.and_then(|hit| hit.name(atlas, text)).or_else(opened) {
        Some(name) => name.into(),
        None if asks => AttrValue::default(),
        None => text.get(Message::AnatomyHowTo),
    }
}

/// Layers, at hand; and sharing.
fn tools(text: &Interface, props: &AnatomyStageProps, selection: &Selection) -> Html {
    let AnatomyStageProps { atlas, root, quiz, dispatch, .. } = props;
    html! {
        <div>
            if quiz.is_none() {
                { peel_slider(text, &selection.layers, dispatch) }
                <div class="tools">
                    <LayersPanel
                        atlas={atlas.clone()}
                        layers={selection.layers.clone()}
                        opened={selection.muscle.clone()}
                        with_slider={false}
                        dispatch={dispatch.clone()}
                    />
                    <ShareTool atlas={atlas.clone()} root={root.clone()} selection={selection.clone()} withholds_points={true} />
                </div>
            }
        </div>
    }
}
