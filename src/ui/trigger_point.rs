//! One trigger point on a muscle's card: where to press, what it feels like, how sure we are.

use yew::prelude::*;

use super::{indexes::sources, link::Link, shared::Shared, words};
use crate::{
    domain::{Atlas, Muscle, TriggerPoint, TriggerPointId},
    scene::Hue,
    state::Action,
};

/// Props of [`TriggerPoints`].
#[derive(Properties, PartialEq)]
pub struct TriggerPointsProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Their muscle.
    pub muscle: Shared<Muscle>,
    /// The chosen one.
    pub chosen: Option<TriggerPointId>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// A muscle's trigger points.
#[component]
pub fn TriggerPoints(props: &TriggerPointsProps) -> Html {
    let entry = |point: &TriggerPoint| {
        let chosen = props.chosen.as_ref() == Some(&point.id);
        let id = point.id.clone();
        let hue = Hue::of(&props.muscle, &id);
        let to = format!("muscle/{}/#point={id}", props.muscle.id);
        let follow = props.dispatch.reform(move |()| Action::OpenPoint(id.clone()));
        html! {
            <li key={point.id.as_str()} id={point.id.to_string()} class={classes!("point", "hue", hue.as_str())}>
                <h4><Link {to} {follow} current={chosen}><span class="mark" aria-hidden="true">{ "✕" }</span>{ point.label.clone() }</Link></h4>
                <p><b>{ words::PLACE }</b>{ ": " }{ point.place.clone() }{ " " }{ words::press(point.press) }</p>
                <p><b>{ words::HURTS }</b>{ ": " }{ point.hurts.clone() }</p>
                <p class="confidence">{ words::confidence(point.confidence) }</p>
                { sources(&props.atlas, &point.sources) }
            </li>
        }
    };
    html! { <ul class="trigger-points">{ for props.muscle.trigger_points.iter().map(entry) }</ul> }
}
