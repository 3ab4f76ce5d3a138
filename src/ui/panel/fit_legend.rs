//! What the patterns on the skin mean.

use yew::prelude::*;

use crate::{
    interface::{Interface, Message},
    scene::SkinKind,
};

/// What the patterns mean where a candidate is laid over what is painted.
pub fn fit_legend(text: &Interface) -> Html {
    let meanings = [Message::CandidatesMatched, Message::CandidatesUnexplained, Message::CandidatesExpected];
    html! {
        <ul class="legend" aria-label={text.get(Message::CandidatesFits)}>
            for (kind, meaning) in SkinKind::FIT.into_iter().zip(meanings) {
                <li key={kind.as_str()}>
                    <svg viewBox="0 0 18 18" aria-hidden="true" class="skins">
                        <path class={kind.as_str()} d="M2 2h14v14h-14z" />
                    </svg>
                    { text.get(meaning) }
                </li>
            }
        </ul>
    }
}
