//! A report for a therapist: what was drawn and told, what the map makes of it, and room for the person's own words. It is a page to read
//! and to print.

pub mod drawings;
pub mod lists;
pub mod warnings;

use yew::prelude::*;

use self::{
    drawings::drawings,
    lists::{candidates, causes, presses, told},
    warnings::warnings,
};
use super::{
    browser::{self, clock},
    controls::mode_switch::{mode_link, mode_switch},
    panel::notices::Unread,
    share::qr_code::qr_code,
    shared::Shared,
    text::use_interface,
};
use crate::{
    domain::{Atlas, Candidate, Mode, OtherCauses},
    interface::Message,
    permalink,
    state::{Action, State},
};

/// Props of [`ReportPage`].
#[derive(Properties, PartialEq)]
pub struct ReportPageProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// All that can change of the map.
    pub state: State,
    /// The muscles that may explain the pain, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// The other causes that may be felt where it hurts.
    pub causes: Shared<OtherCauses>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The page.
#[component]
pub fn ReportPage(props: &ReportPageProps) -> Html {
    let text = use_interface();
    let ReportPageProps { atlas, root, state, dispatch, .. } = props;
    let State { selection, check, .. } = state;
    let (day, address) = use_day_and_address(props);
    // As on the map: a sign comes before all else, and holds back what to press.
    let alarms = state.steps_back();
    let warnings = warnings(&text, atlas, selection, check, alarms);
    html! {
        <main class="text report" data-page="report">
            <Unread parts={state.unread.clone()} onclose={dispatch.clone()} />
            { mode_switch(&text, atlas, root, selection, dispatch) }
            <p class="ways">
                <button type="button" class="choice" data-print="" onclick={Callback::from(|_: MouseEvent| browser::print())}>
                    { text.get(Message::SharePrint) }
                </button>
                <span>{ text.get(Message::ReportHow) }</span>{ " " }
                { mode_link(atlas, root, selection, Mode::Pain, dispatch, text.get(Message::CardBackToMap)) }
            </p>
            <h1 tabindex="-1">{ text.get(Message::ReportTitle) }</h1>
            <p>
                if !day.is_empty() {
                    { text.paper_printed(html! { <time>{ day }</time> }) }{ " " }
                }
                { text.get(Message::ReportIs) }{ " " }{ text.get(Message::SiteNotADiagnosis) }
            </p>
            <p class="line">{ text.get(Message::PaperName) }</p>
            if alarms {
                { warnings.clone() }
            }
            { drawings(&text, atlas, selection) }
            { told(&text, atlas, selection) }
            if !alarms {
                { warnings }
            }
            { presses(&text, atlas, selection, &props.candidates) }
            if !alarms {
                { candidates(&text, atlas, selection, &props.candidates) }
            }
            { causes(&text, atlas, selection, &props.causes) }
            <OwnWords />
            <section class="code-of-report">
                { qr_code("code", None, &address) }
                <p>{ text.get(Message::ReportCode) }{ " " }<span class="address">{ address }</span></p>
            </section>
        </main>
    }
}

/// Today, and the address of what was told; both are empty until the page is there.
#[hook]
fn use_day_and_address(props: &ReportPageProps) -> (AttrValue, AttrValue) {
    let ReportPageProps { atlas, root, state, .. } = props;
    let known = use_state_eq(<(AttrValue, AttrValue)>::default);
    let address = permalink::write(&state.selection.in_mode(Mode::Pain, atlas), atlas);
    let (set, root) = (known.setter(), root.clone());
    use_effect_with(address, move |address| {
        set.set((clock::today().into(), format!("{}{root}{address}", browser::origin()).into()));
    });
    (*known).clone()
}

/// Room for the person's own words. They stand on paper only: nothing keeps them, and no link carries them.
#[component]
fn OwnWords() -> Html {
    let text = use_interface();
    let written = use_state_eq(String::new);
    let oninput = {
        let written = written.setter();
        Callback::from(move |event: InputEvent| written.set(browser::typed(&event)))
    };
    html! {
        <section class="own-words">
            <h2 id="own-words">{ text.get(Message::ReportWords) }</h2>
            <p class="hint">{ text.get(Message::ReportWordsHow) }</p>
            <textarea rows="4" maxlength="2000" aria-labelledby="own-words" {oninput} />
            <p class="written" aria-hidden="true">{ (*written).clone() }</p>
        </section>
    }
}
