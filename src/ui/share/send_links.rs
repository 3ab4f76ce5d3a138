//! Ways to send the link: the device's own sheet for sharing, and an e-mail.

use yew::prelude::*;

use crate::{
    interface::Message,
    sharing::mailto,
    ui::{browser::send, text::use_interface},
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
    let text = use_interface();
    let SendLinksProps { heading, address, can_send } = props;
    let status = use_state_eq(|| None::<Message>);
    let title = text.site_title(heading);
    let mail = mailto(&title, &format!("{}\n{address}\n", text.get(Message::ShareMailSays)));
    let onclick = {
        let (status, address) = (status.setter(), address.clone());
        Callback::from(move |_: MouseEvent| {
            let (status, title, address) = (status.clone(), title.clone(), address.clone());
            wasm_bindgen_futures::spawn_local(async move {
                status.set((!send::share(&title, &address).await).then_some(Message::ShareNotSent));
            });
        })
    };
    html! {
        <p class="ways">
            <button type="button" class="choice" data-send="" hidden={!can_send} {onclick}>{ text.get(Message::ShareSend) }</button>
            <a class="choice" data-mail="" href={mail}>{ text.get(Message::ShareMail) }</a>
            <span role="status">{ status.map(|message| text.get(message)) }</span>
        </p>
    }
}
