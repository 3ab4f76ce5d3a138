//! What somebody can tell beside where it hurts and what it feels like: how strongly, since when, and what brings it on.

use yew::prelude::*;

use super::{history::history_questions, intensity::intensity_scales};
use crate::{
    domain::{Atlas, OtherCauses},
    interface::Message,
    selection::Selection,
    state::Action,
    ui::{shared::Shared, text::use_interface},
};

/// Props of [`TellMore`].
#[derive(Properties, PartialEq)]
pub struct TellMoreProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What is chosen.
    pub selection: Selection,
    /// The other causes that may be felt where it hurts.
    pub causes: Shared<OtherCauses>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// All of it, folded away. It comes unfolded with a link that tells some of it.
#[component]
pub fn TellMore(props: &TellMoreProps) -> Html {
    let text = use_interface();
    let TellMoreProps { atlas, selection, causes, dispatch } = props;
    let Selection { intensities, history, asked, .. } = selection;
    let open = *use_memo((), |()| !intensities.is_empty() || !history.is_empty());
    html! {
        <details class="tell-more" {open}>
            <summary>{ text.get(Message::TellMoreTitle) }</summary>
            { intensity_scales(&text, atlas, &selection.pain_sites(atlas), intensities, &dispatch.reform(Action::Rate)) }
            <p class="hint">{ text.get(Message::IntensityWeight) }</p>
            { history_questions(&text, atlas, history, causes, asked, dispatch) }
        </details>
    }
}
