//! Shows and hides layers, groups of muscles and single muscles.

use web_sys::{Event, InputEvent};
use yew::prelude::*;

use crate::{
    domain::{Atlas, Group, Layer, Layers, MuscleId},
    state::Action,
    ui::{
        browser,
        controls::choice::{Choice, ChoiceGroup},
        shared::Shared,
        words,
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
            <summary>{ words::LAYERS }</summary>
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
    let LayersProps { atlas, layers, opened, dispatch } = props;
    let choice = |label: AttrValue, value: AttrValue, pressed: bool, next: Layers| {
        let onpress = dispatch.reform(move |()| Action::Arrange(next.clone()));
        html! { <Choice key={value.to_string()} {label} value={value.clone()} {pressed} {onpress} /> }
    };
    let layer = |layer: Layer| {
        let next = layers.clone().toggle_layer(layer);
        choice(words::layer(layer).into(), layer.as_str().into(), layers.shows(layer), next)
    };
    let group = |group: Group| {
        let next = layers.clone().toggle_group(group);
        choice(words::group(group).into(), group.as_str().into(), !layers.groups.contains(&group), next)
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
            <ChoiceGroup name={words::LAYERS}>
                { for Layer::ALL.into_iter().map(layer) }
                { choice(words::LABELS.into(), "labels".into(), layers.labels, labels) }
                { choice(words::ALL_LAYERS.into(), "all".into(), false, Layers::default()) }
            </ChoiceGroup>
            <div>
                if let Some(muscle) = muscle {
                    <div class="switch this-muscle" role="group" aria-label={words::THIS_MUSCLE}>
                        { choice(words::ONLY_THIS.into(), "only".into(), layers.only.as_ref() == Some(&muscle.id), layers.clone().toggle_only(muscle)) }
                        { choice(words::ALL_BUT_THIS.into(), "but".into(), layers.only.is_none() && layers.muscles.contains(&muscle.id), layers.clone().toggle_muscle(muscle)) }
                    </div>
                }
            </div>
            <ChoiceGroup name={words::GROUPS}>{ for Group::ALL.into_iter().map(group) }</ChoiceGroup>
            <details>
                <summary>{ words::ONE_BY_ONE }</summary>
                <ChoiceGroup name={words::ONE_BY_ONE}>{ for muscles }</ChoiceGroup>
            </details>
        </>
    }
}

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
    let PeelProps { peeled, onpeel } = props;
    let says = words::peeled(*peeled);
    let oninput = onpeel.reform(|event: InputEvent| browser::typed(&event).parse().unwrap_or_default());
    html! {
        <label class="peel">
            { words::PEEL }
            <input
                id="peel"
                type="range"
                min="0"
                max={Layer::PEEL.len().to_string()}
                value={peeled.to_string()}
                aria-valuetext={says}
                {oninput}
            />
            <span aria-hidden="true">{ says }</span>
        </label>
    }
}
