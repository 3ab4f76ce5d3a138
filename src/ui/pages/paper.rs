//! The sheet of paper: what it has beyond the page is rendered while the page is printed. The rest is `assets/styles/print.css`.

use yew::prelude::*;

use crate::{
    interface::Message,
    ui::{
        browser,
        controls::legend::{Marks, legend},
        scenes::Scenes,
        share::qr_code::qr_code,
        text::use_interface,
    },
};

/// When and from where a page is printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Printing {
    /// The day, as the browser writes it; empty where the device has none.
    pub day: AttrValue,
    /// The page's whole address.
    pub address: AttrValue,
}

/// What is printed now, if anything is. The browser waits until that is rendered.
#[hook]
pub fn use_printing() -> Option<Printing> {
    let printing = use_state_eq(|| None::<Printing>);
    {
        let printing = printing.setter();
        use_effect_with((), move |()| {
            let listeners = browser::on_print(move |page| {
                printing.set(page.map(|(day, address)| Printing { day: day.into(), address: address.into() }));
            });
            move || drop(listeners)
        });
    }
    (*printing).clone()
}

/// Props of [`PaperFoot`].
#[derive(Properties, PartialEq)]
pub struct PaperFootProps {
    /// What is printed now.
    pub printing: Option<Printing>,
    /// Whether pain is marked.
    pub hurts: bool,
    /// What is lit and marked on the figures.
    pub scenes: Scenes,
}

/// What every sheet has at its foot: the legend, when to see a doctor, the date and the address.
#[component]
pub fn PaperFoot(props: &PaperFootProps) -> Html {
    let text = use_interface();
    let PaperFootProps { printing, hurts, scenes } = props;
    let Printing { day, address } = printing.clone().unwrap_or_default();
    html! {
        <div class="paper">
            { legend(&text, Marks::Drawn { hurts: *hurts, scenes: &scenes.now() }) }
            <p class="doctor-first">{ text.doctor_first() }{ " " }{ text.get(Message::PaperAskFirst) }</p>
            <p>
                if !day.is_empty() {
                    { text.paper_printed(html! { <time>{ day }</time> }) }{ " " }
                }
                { text.get(Message::SiteNotADiagnosis) }{ " " }{ text.get(Message::SiteNotReviewed) }
            </p>
            { qr_code("code", None, &address) }
            <p class="address">{ address }</p>
        </div>
    }
}
