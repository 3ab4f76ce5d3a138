//! Shows and hides layers, groups of muscles and single muscles.

use web_sys::InputEvent;
use yew::prelude::*;

use crate::{
    domain::{Atlas, Group, Layer, Layers, Muscle, MuscleId},
    interface::{Interface, Message},
    state::Action,
    ui::{
        browser,
        controls::{
            choice::{choice, choice_group},
            icon::Icon,
            tool::Tool,
        },
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`LayersPanel`] and [`LayerChoices`].
#[derive(Clone, Properties, PartialEq)]
pub struct LayersProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What is shown now.
    pub layers: Layers,
    /// The opened muscle.
    pub opened: Option<MuscleId>,
    /// Whether the slider stands in the panel, not beside the figure.
    #[prop_or(true)]
    pub with_slider: bool,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The panel.
#[component]
pub fn LayersPanel(props: &LayersProps) -> Html {
    html! {
        <Tool class="layers" icon={Icon::Layers} name={Message::LayerPanelName}>
            <LayerChoices ..props.clone() />
        </Tool>
    }
}

/// All that can be chosen in the panel: how deep to look, the two that are wanted most, and the rest folded away.
#[component]
pub fn LayerChoices(props: &LayersProps) -> Html {
    let text = use_interface();
    let LayersProps { atlas, layers, opened, with_slider, dispatch } = props;
    let muscle = opened.as_ref().and_then(|id| atlas.muscle(id));
    let labels = Layers { labels: !layers.labels, ..layers.clone() };
    let only = muscle.map(|muscle| {
        let next = layers.clone().toggle_only(muscle);
        (layers.only.as_ref() == Some(&muscle.id), next)
    });
    html! {
        <>
            if *with_slider {
                { peel_slider(&text, layers, dispatch) }
            }
            { choice_group(text.get(Message::LayerPanelName), html! {
                <>
                    { arrange(dispatch, "labels", text.get(Message::LayerPanelLabels), layers.labels, labels) }
                    if let Some((pressed, next)) = only {
                        { arrange(dispatch, "only", text.get(Message::LayerPanelOnlyThis), pressed, next) }
                    }
                </>
            }) }
            <details>
                <summary>{ text.get(Message::LayerPanelMore) }</summary>
                { more_layers(&text, props, muscle) }
            </details>
        </>
    }
}

/// A button that shows the figure with other layers.
fn arrange(dispatch: &Callback<Action>, value: &str, label: AttrValue, pressed: bool, next: Layers) -> Html {
    choice(value, label, pressed, dispatch.reform(move |_| Action::Arrange(next.clone())))
}

/// The choices that are folded away.
fn more_layers(text: &Interface, props: &LayersProps, opened: Option<&Muscle>) -> Html {
    let LayersProps { atlas, layers, dispatch, .. } = props;
    let layer = |layer: Layer| {
        let next = layers.clone().toggle_layer(layer);
        arrange(dispatch, layer.as_str(), text.layer(layer), layers.shows(layer), next)
    };
    let group = |group: Group| {
        let (shown, next) = (!layers.groups.contains(&group), layers.clone().toggle_group(group));
        arrange(dispatch, group.as_str(), text.group(group), shown, next)
    };
    let one = |muscle: &Muscle| {
        let next = layers.clone().toggle_muscle(muscle);
        arrange(dispatch, muscle.id.as_str(), muscle.name.clone().into(), layers.shows_muscle(muscle), next)
    };
    let but = |muscle: &Muscle| {
        let hidden = layers.only.is_none() && layers.muscles.contains(&muscle.id);
        let next = layers.clone().toggle_muscle(muscle);
        arrange(dispatch, "but", text.get(Message::LayerPanelAllButThis), hidden, next)
    };
    let local = Layers { local: !layers.local, ..layers.clone() };
    let grid = Layers { grid: !layers.grid, ..layers.clone() };
    let all = layers.clone().show_all();
    html! {
        <>
            { choice_group(text.get(Message::LayerPanelMore), html! {
                <>
                    { for Layer::ALL.into_iter().map(layer) }
                    { arrange(dispatch, "local", text.get(Message::LayerPanelLocal), layers.local, local) }
                    { arrange(dispatch, "grid", text.get(Message::LayerPanelGrid), layers.grid, grid) }
                    { for opened.map(but) }
                    { arrange(dispatch, "all", text.get(Message::LayerPanelShowAll), false, all) }
                </>
            }) }
            { choice_group(text.get(Message::LayerPanelGroups), Group::ALL.into_iter().map(group).collect()) }
            <details>
                <summary>{ text.get(Message::LayerPanelOneByOne) }</summary>
                { choice_group(text.get(Message::LayerPanelOneByOne), atlas.muscles.iter().map(one).collect()) }
            </details>
        </>
    }
}

/// What is left after peeling off so many layers.
const PEELED: [Message; Layer::PEEL.len() + 1] = [
    Message::LayerPanelPeeledNone,
    Message::LayerPanelPeeledSkin,
    Message::LayerPanelPeeledSuperficial,
    Message::LayerPanelPeeledIntermediate,
    Message::LayerPanelPeeledDeep,
];

/// A slider from the skin down to the bones.
pub fn peel_slider(text: &Interface, layers: &Layers, dispatch: &Callback<Action>) -> Html {
    let peeled = layers.peeled();
    let says = text.get(PEELED.get(peeled).copied().unwrap_or(Message::LayerPanelPeeledDeep));
    let oninput = {
        let layers = layers.clone();
        dispatch.reform(move |event: InputEvent| {
            Action::Arrange(layers.clone().peel(browser::typed(&event).parse().unwrap_or_default()))
        })
    };
    html! {
        <label class="peel">
            { text.get(Message::LayerPanelPeel) }
            <input
                id="peel"
                type="range"
                min="0"
                max={Layer::PEEL.len().to_string()}
                value={peeled.to_string()}
                aria-valuetext={&says}
                {oninput}
            />
            <span aria-hidden="true">{ says }</span>
        </label>
    }
}
