//! Shows and hides layers, groups of muscles and single muscles.

use web_sys::{Event, InputEvent};
use yew::prelude::*;

use crate::{
    domain::{Atlas, Group, Layer, Layers, Muscle, MuscleId},
    interface::{Interface, Message},
    state::Action,
    ui::{
        browser,
        controls::{
            choice::{choice, choice_group},
            icon::{Icon, icon},
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
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The panel. Its many buttons are there only while it is open.
#[component]
pub fn LayersPanel(props: &LayersProps) -> Html {
    let text = use_interface();
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| {
            // The list of muscles in it is folded away on its own.
            if let Some(is_open) = browser::details_toggled(&event, "layers") {
                open.set(is_open);
            }
        })
    };
    html! {
        <details class="tool layers" {ontoggle}>
            <summary>{ icon(Icon::Layers) }{ text.get(Message::LayerPanelName) }</summary>
            <div class="choices">
                if *open {
                    <LayerChoices ..props.clone() />
                }
            </div>
        </details>
    }
}

/// All that can be chosen in the panel.
#[component]
pub fn LayerChoices(props: &LayersProps) -> Html {
    let text = use_interface();
    let LayersProps { atlas, layers, opened, dispatch } = props;
    let choose = |value: &str, label: AttrValue, pressed: bool, next: Layers| {
        choice(value, label, pressed, dispatch.reform(move |_| Action::Arrange(next.clone())))
    };
    let layer = |layer: Layer| {
        choose(layer.as_str(), text.layer(layer), layers.shows(layer), layers.clone().toggle_layer(layer))
    };
    let group = |group: Group| {
        let shown = !layers.groups.contains(&group);
        choose(group.as_str(), text.group(group), shown, layers.clone().toggle_group(group))
    };
    let one = |muscle: &Muscle| {
        let next = layers.clone().toggle_muscle(muscle);
        choose(muscle.id.as_str(), muscle.name.clone().into(), layers.shows_muscle(muscle), next)
    };
    let labels = Layers { labels: !layers.labels, ..layers.clone() };
    let local = Layers { local: !layers.local, ..layers.clone() };
    let grid = Layers { grid: !layers.grid, ..layers.clone() };
    let muscle = opened.as_ref().and_then(|id| atlas.muscle(id));
    html! {
        <>
            { peel_slider(&text, layers, dispatch) }
            { choice_group(text.get(Message::LayerPanelName), html! {
                <>
                    { for Layer::ALL.into_iter().map(layer) }
                    { choose("labels", text.get(Message::LayerPanelLabels), layers.labels, labels) }
                    { choose("local", text.get(Message::LayerPanelLocal), layers.local, local) }
                    { choose("grid", text.get(Message::LayerPanelGrid), layers.grid, grid) }
                    { choose("all", text.get(Message::LayerPanelShowAll), false, Layers::default()) }
                </>
            }) }
            <div>
                if let Some(muscle) = muscle {
                    <div class="switch this-muscle" role="group" aria-label={text.get(Message::LayerPanelThisMuscle)}>
                        { choose("only", text.get(Message::LayerPanelOnlyThis), layers.only.as_ref() == Some(&muscle.id), layers.clone().toggle_only(muscle)) }
                        { choose("but", text.get(Message::LayerPanelAllButThis), layers.only.is_none() && layers.muscles.contains(&muscle.id), layers.clone().toggle_muscle(muscle)) }
                    </div>
                }
            </div>
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
