//! Shows and hides layers, groups of muscles and single muscles.

use web_sys::{Event, InputEvent};
use yew::prelude::*;

use crate::{
    domain::{Atlas, Group, Layer, Layers, MuscleId},
    interface::Message,
    state::Action,
    ui::{
        browser,
        controls::choice::{Choice, ChoiceGroup},
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
            <summary>{ text.get(Message::LayerPanelName) }</summary>
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
    let choice = |label: AttrValue, value: AttrValue, pressed: bool, next: Layers| {
        let onpress = dispatch.reform(move |()| Action::Arrange(next.clone()));
        html! { <Choice key={value.to_string()} {label} value={value.clone()} {pressed} {onpress} /> }
    };
    let layer = |layer: Layer| {
        let next = layers.clone().toggle_layer(layer);
        choice(text.layer(layer), layer.as_str().into(), layers.shows(layer), next)
    };
    let group = |group: Group| {
        let next = layers.clone().toggle_group(group);
        choice(text.group(group), group.as_str().into(), !layers.groups.contains(&group), next)
    };
    let muscles = atlas.muscles.iter().map(|muscle| {
        let next = layers.clone().toggle_muscle(muscle);
        choice(muscle.name.clone().into(), muscle.id.to_string().into(), layers.shows_muscle(muscle), next)
    });
    let labels = Layers { labels: !layers.labels, ..layers.clone() };
    let muscle = opened.as_ref().and_then(|id| atlas.muscle(id));
    html! {
        <>
            <Peel peeled={layers.peeled()} onpeel={dispatch.reform({
                let layers = layers.clone();
                move |count| Action::Arrange(layers.clone().peel(count))
            })} />
            <ChoiceGroup name={text.get(Message::LayerPanelName)}>
                { for Layer::ALL.into_iter().map(layer) }
                { choice(text.get(Message::LayerPanelLabels), "labels".into(), layers.labels, labels) }
                { choice(text.get(Message::LayerPanelShowAll), "all".into(), false, Layers::default()) }
            </ChoiceGroup>
            <div>
                if let Some(muscle) = muscle {
                    <div class="switch this-muscle" role="group" aria-label={text.get(Message::LayerPanelThisMuscle)}>
                        { choice(text.get(Message::LayerPanelOnlyThis), "only".into(), layers.only.as_ref() == Some(&muscle.id), layers.clone().toggle_only(muscle)) }
                        { choice(text.get(Message::LayerPanelAllButThis), "but".into(), layers.only.is_none() && layers.muscles.contains(&muscle.id), layers.clone().toggle_muscle(muscle)) }
                    </div>
                }
            </div>
            <ChoiceGroup name={text.get(Message::LayerPanelGroups)}>{ for Group::ALL.into_iter().map(group) }</ChoiceGroup>
            <details>
                <summary>{ text.get(Message::LayerPanelOneByOne) }</summary>
                <ChoiceGroup name={text.get(Message::LayerPanelOneByOne)}>{ for muscles }</ChoiceGroup>
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

/// Props of [`Peel`].
#[derive(Properties, PartialEq)]
pub struct PeelProps {
    /// How many layers are peeled off.
    pub peeled: usize,
    /// Called with how many are to be.
    pub onpeel: Callback<usize>,
}

/// A slider from the skin down to the bones.
#[component]
pub fn Peel(props: &PeelProps) -> Html {
    let text = use_interface();
    let PeelProps { peeled, onpeel } = props;
    let says = text.get(PEELED.get(*peeled).copied().unwrap_or(Message::LayerPanelPeeledDeep));
    let oninput = onpeel.reform(|event: InputEvent| browser::typed(&event).parse().unwrap_or_default());
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
