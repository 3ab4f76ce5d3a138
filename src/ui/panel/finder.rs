//! The list beside the figure: it does everything that the figure does.

use yew::prelude::*;

use super::indexes::{MuscleIndex, RegionIndex};
use crate::{
    domain::{Atlas, PainArea, Side},
    interface::Message,
    state::Action,
    ui::{shared::Shared, text::use_interface},
};

/// Props of [`Finder`].
#[derive(Properties, PartialEq)]
pub struct FinderProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The side of its places.
    pub side: Side,
    /// Where it hurts.
    pub pain: PainArea,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// All places and muscles. Other causes have a page of their own, and are found by the search.
#[component]
pub fn Finder(props: &FinderProps) -> Html {
    let text = use_interface();
    let FinderProps { atlas, root, side, pain, dispatch } = props;
    html! {
        <section class="finder" id="list" tabindex="-1" aria-labelledby="finder">
            <h2 id="finder">{ text.get(Message::FinderAll) }</h2>
            <RegionIndex atlas={atlas.clone()} root={root.clone()} side={*side} pain={pain.clone()} dispatch={Some(dispatch.clone())} />
            <MuscleIndex level="h3" atlas={atlas.clone()} root={root.clone()} dispatch={Some(dispatch.clone())} />
        </section>
    }
}
