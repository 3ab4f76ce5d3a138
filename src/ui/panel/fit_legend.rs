//! What the patterns on the skin mean.

use yew::prelude::*;

use crate::{
    interface::{Interface, Message},
    scene::SkinKind,
};

/// Patterns of skin, each with its meaning. `name` is for those who cannot see it.
pub fn skin_legend(name: AttrValue, entries: &[(SkinKind, AttrValue)]) -> Html {
    html! {
        <ul class="legend" aria-label={name}>
            for (kind, says) in entries {
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
pub fn fit_legend(text: &Interface) -> Html {
    let [matched, unexplained, expected] = SkinKind::FIT;
    let entries = [
        (matched, text.get(Message::CandidatesMatched)),
        (unexplained, text.get(Message::CandidatesUnexplained)),
        (expected, text.get(Message::CandidatesExpected)),
    ];
    skin_legend(text.get(Message::CandidatesFits), &entries)
}
