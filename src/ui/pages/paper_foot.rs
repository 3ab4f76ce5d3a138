//! What every sheet of paper has at its foot: the legend, the patch, the date and the address. Native only.

use yew::prelude::*;

use crate::ui::{controls::legend::Legend, words};

/// The foot, with room for the date and the address.
pub fn paper_foot() -> Html {
    html! {
        <footer class="paper">
            <Legend />
            <p><b>{ words::PATCH }</b>{ ": " }{ words::PATCH_SHEET }{ " " }{ words::PATCH_HOW }</p>
            <p><b>{ words::DOCTOR_FIRST }</b>{ " " }{ words::DOCTOR_SIGNS }</p>
            <p>{ words::SITE }{ ", " }<time />{ ". " }{ words::NOT_A_DIAGNOSIS }{ " " }{ words::NOTICE_BAR }</p>
            <svg class="code" aria-hidden="true"><path /></svg>
            <p class="address" />
        </footer>
    }
}
