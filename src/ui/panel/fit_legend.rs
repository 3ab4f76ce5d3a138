//! What the patterns on the skin mean.

use yew::prelude::*;

use crate::{interface::Message, scene::SkinKind, ui::text::use_interface};

/// Props of [`SkinLegend`].
#[derive(Properties, PartialEq)]
pub struct SkinLegendProps {
    /// Its name for those who cannot see it.
    pub name: AttrValue,
    /// The patterns, each with its meaning.
    pub entries: Vec<(SkinKind, AttrValue)>,
}

/// Patterns of skin with their meaning.
#[component]
pub fn SkinLegend(props: &SkinLegendProps) -> Html {
    html! {
        <ul class="legend" aria-label={&props.name}>
            for (kind, says) in &props.entries {
                <li key={kind.as_str()}>
                    <svg viewBox="0 0 18 18" aria-hidden="true" class="skins">
                        <path class={kind.as_str()} d="M2 2h14v14h-14z" />
                    </svg>
                    { says }
                </li>
            }
        </ul>
    }
}

/// What the patterns mean where a candidate is laid over what is painted.
#[component]
pub fn FitLegend() -> Html {
    let text = use_interface();
    let [matched, unexplained, expected] = SkinKind::FIT;
    let entries = vec![
        (matched, text.get(Message::CandidatesMatched)),
        (unexplained, text.get(Message::CandidatesUnexplained)),
        (expected, text.get(Message::CandidatesExpected)),
    ];
    html! { <SkinLegend name={text.get(Message::CandidatesFits)} {entries} /> }
}
