//! The muscles of the figure as links: each lies over the drawn one, unseen until it is pointed at or focused. One tab stop for all.

use yew::prelude::*;

use super::{hit::Hit, svg::mirror};
use crate::{
    domain::{Atlas, Mode, Muscle, MuscleId, Side, View},
    interface::Interface,
    ui::{browser::figure as page, link::href, shared::Shared, text::use_interface},
};

/// Props of [`Muscles`].
#[derive(Properties, PartialEq)]
pub struct MusclesProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The view.
    pub view: View,
    /// The chosen side.
    pub side: Side,
    /// Which muscles, in painting order.
    pub ids: Vec<MuscleId>,
    /// Whether each is told by its attachments and not by its name.
    pub nameless: bool,
    /// The opened one.
    pub opened: Option<MuscleId>,
}

/// The links. Keys and screen readers have those of the chosen side; a hand has both legs.
#[component]
pub fn Muscles(props: &MusclesProps) -> Html {
    let text = use_interface();
    let MusclesProps { atlas, view, side, ids, opened, .. } = props;
    let last_focused = use_state_eq(|| None::<MuscleId>);
    let onfocusin = {
        let last_focused = last_focused.setter();
        Callback::from(move |event: FocusEvent| {
            if let Some(Hit::Muscle(muscle)) = page::hit(event.target()) {
                last_focused.set(Some(muscle));
            }
        })
    };
    let is_there = |id: &&MuscleId| ids.contains(id);
    let stop = last_focused.as_ref().filter(is_there).or(opened.as_ref().filter(is_there)).or(ids.first());
    let group = |leg: &Side| {
        let muscles = ids.iter().filter_map(|id| atlas.muscle(id));
        let reached = leg == side;
        let links = muscles.map(|muscle| link(props, &text, muscle, reached && stop == Some(&muscle.id)));
        html! {
            <g
                key={leg.as_str()}
                class="muscle-links"
                transform={mirror(*leg)}
                aria-hidden={(!reached).then_some("true")}
                onfocusin={onfocusin.clone()}
            >
                { for links }
            </g>
        }
    };
    html! { { for view.sides(*side).iter().map(group) } }
}

fn link(props: &MusclesProps, text: &Interface, muscle: &Muscle, is_stop: bool) -> Html {
    let MusclesProps { root, nameless, opened, .. } = props;
    let Muscle { id, name, attachments: [origin, insertion], .. } = muscle;
    let mode = Mode::Anatomy.as_str();
    // Its own address would tell the name.
    let (address, name) = if *nameless {
        (AttrValue::from("#question"), text.quiz_course(origin, insertion))
    } else {
        (href(root, &format!("muscle/{id}/#mode={mode}")), name.clone())
    };
    html! {
        <a
            key={id.as_str()}
            href={address}
            class="muscle-link"
            data-muscle={id.to_string()}
            aria-current={(opened.as_ref() == Some(id)).then_some("true")}
            aria-label={name}
            tabindex={if is_stop { "0" } else { "-1" }}
        >
            <use href={format!("#muscle-{id}")} />
        </a>
    }
}
