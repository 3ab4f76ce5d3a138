//! Ways to send the link: the device's own sheet for sharing, and an e-mail.

use yew::prelude::*;

use crate::{
    sharing::mailto,
    ui::{
        browser::send,
        words::{self, share},
    },
};

/// Props of [`SendLinks`].
#[derive(Properties, PartialEq)]
pub struct SendLinksProps {
    /// What the page is called.
    pub heading: AttrValue,
    /// Its address.
    pub address: AttrValue,
    /// Whether the device has a sheet of its own for sharing.
    pub can_send: bool,
}

/// The ways.
#[component]
pub fn SendLinks(props: &SendLinksProps) -> Html {
    let SendLinksProps { heading, address, can_send } = props;
    let status = use_state_eq(|| "");
    let title = format!("{heading} · {}", words::SITE);
    let mail = mailto(&title, &format!("{}\n{address}\n", share::MAIL_SAYS));
    let onclick = {
        let (status, address) = (status.setter(), address.clone());
        Callback::from(move |_: MouseEvent| {
            let (status, title, address) = (status.clone(), title.clone(), address.clone());
            wasm_bindgen_futures::spawn_local(async move {
                status.set(if send::share(&title, &address).await { "" } else { share::NOT_SENT });
            });
        })
    };
    html! {
        <p class="ways">
            <button type="button" class="choice" data-send="" hidden={!can_send} {onclick}>{ share::SEND }</button>
            <a class="choice" data-mail="" href={mail}>{ share::MAIL }</a>
            <span role="status">{ *status }</span>
        </p>
    }
}
