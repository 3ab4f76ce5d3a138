//! A field that nobody writes in, and a button that copies what stands there.

use yew::prelude::*;

use crate::{
    interface::Message,
    ui::{
        browser::{self, send},
        text::use_interface,
    },
};

/// Props of [`CopyField`].
#[derive(Properties, PartialEq)]
pub struct CopyFieldProps {
    /// What the field holds.
    pub label: AttrValue,
    /// What is copied.
    pub value: AttrValue,
    /// What is said once it is copied.
    pub copied: Message,
    /// A stable word for tests.
    pub name: AttrValue,
}

/// The field.
#[component]
pub fn CopyField(props: &CopyFieldProps) -> Html {
    let text = use_interface();
    let CopyFieldProps { label, value, copied, name } = props;
    let (field, status) = (use_node_ref(), use_state_eq(|| None::<Message>));
    let onclick = {
        let (field, status, value, copied) = (field.clone(), status.setter(), value.clone(), *copied);
        Callback::from(move |_: MouseEvent| {
            // Chosen in any case: where the browser refuses, a press of two keys is left.
            browser::select(&field);
            let (status, value) = (status.clone(), value.clone());
            wasm_bindgen_futures::spawn_local(async move {
                status.set(Some(if send::copy(&value).await { copied } else { Message::ShareNotCopied }));
            });
        })
    };
    html! {
        <div class="copy-field">
            <label>{ label }<input readonly=true data-field={name} {value} ref={field} /></label>
            <button type="button" class="choice" data-copy={name} {onclick}>{ text.get(Message::ShareCopy) }</button>
            <span role="status">{ status.map(|message| text.get(message)) }</span>
        </div>
    }
}
