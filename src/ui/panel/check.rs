//! The ten-second check: is it muscular at all? Buttons, and below them what to do about each, without a script:
//! `assets/styles` shows the advice of what is chosen, and steps the muscles back. Native only.

use yew::prelude::*;

use crate::domain::{Sign, Signs};
use crate::ui::words;

/// The check.
pub fn check_text(signs: &Signs) -> Html {
    html! {
        <>
            <h2 id="check" tabindex="-1">{ words::CHECK }{ " " }<span class="ask">{ words::CHECK_ASK }</span></h2>
            <div class="signs" role="group" aria-label={words::CHECK_ASK} aria-live="polite">
                { for signs.signs.iter().map(sign) }
                <label class="choice none"><input type="checkbox" />{ words::CHECK_NONE }</label>
            </div>
        </>
    }
}

/// One sign: a button, and its advice.
fn sign(sign: &Sign) -> Html {
    let Sign { id, says, urgency, advice, blocks, .. } = sign;
    html! {
        <div key={id.as_str()} class={classes!("sign", blocks.then_some("blocks"))} data-sign={id.clone()}>
            <label class="choice"><input type="checkbox" />{ says.clone() }</label>
            <p class={classes!("advice", urgency.as_str())}>
                <b>{ words::urgency(*urgency) }</b>{ " " }{ advice.clone() }
            </p>
        </div>
    }
}
