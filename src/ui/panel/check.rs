//! The ten-second check: is it muscular at all? Real checkboxes, and below them what to do about each. Without scripts
//! `assets/styles` shows the advice of what is chosen; in the app the state does.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Sign},
    interface::Message,
    state::{Action, Check},
    ui::{link::href, shared::Shared, text::use_interface},
};

/// Props of [`CheckQuestion`].
#[derive(Properties, PartialEq)]
pub struct CheckQuestionProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The answers so far.
    pub check: Check,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The check.
#[component]
pub fn CheckQuestion(props: &CheckQuestionProps) -> Html {
    let text = use_interface();
    let CheckQuestionProps { atlas, root, check, dispatch } = props;
    let sign = |sign: &Sign| {
        let Sign { id, says, urgency, advice, blocks, .. } = sign;
        let onchange = {
            let id = id.clone();
            dispatch.reform(move |_: Event| Action::ToggleSign(id.clone()))
        };
        html! {
            <div key={id.as_str()} class={classes!("sign", blocks.then_some("blocks"))} data-sign={id.to_string()}>
                <label class="choice"><input type="checkbox" checked={check.signs.contains(id)} {onchange} />{ says.clone() }</label>
                <p class={classes!("advice", urgency.as_str())}>
                    <b>{ text.urgency(*urgency) }</b>{ " " }{ advice.clone() }
                </p>
            </div>
        }
    };
    html! {
        <div class="checks">
            <div class="check">
                <h2 id="check" tabindex="-1">{ text.get(Message::CheckTitle) }{ " " }<span class="ask">{ text.get(Message::CheckQuestion) }</span></h2>
                <div class="signs" role="group" aria-label={text.get(Message::CheckQuestion)} aria-live="polite">
                    { for atlas.signs.iter().map(sign) }
                    <label class="choice none">
                        <input type="checkbox" checked={check.none} onchange={dispatch.reform(|_: Event| Action::ToggleNoSign)} />
                        { text.get(Message::CheckNone) }
                    </label>
                </div>
            </div>
            <a class="all-signs" href={href(root, "about/#doctor")}>{ text.get(Message::DoctorAllSigns) }</a>
        </div>
    }
}
