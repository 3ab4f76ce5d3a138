//! A field that nobody writes in, and a button that copies what stands there.

use yew::prelude::*;

use crate::ui::{
    browser::{self, send},
    words::share as words,
};

/// Props of [`CopyField`].
#[derive(Properties, PartialEq)]
pub struct CopyFieldProps {
    /// What the field holds.
    pub label: AttrValue,
    /// What is copied.
    pub value: AttrValue,
    /// What is said once it is copied.
    pub copied: AttrValue,
    /// A stable word for tests.
    pub name: AttrValue,
}

/// The field.
#[component]
pub fn CopyField(props: &CopyFieldProps) -> Html {
    let CopyFieldProps { label, value, copied, name } = props;
    let (field, status) = (use_node_ref(), use_state_eq(AttrValue::default));
    let onclick = {
        let (field, status, value, copied) = (field.clone(), status.setter(), value.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            // Chosen in any case: where the browser refuses, a press of two keys is left.
            browser::select(&field);
            let (status, value, copied) = (status.clone(), value.clone(), copied.clone());
            wasm_bindgen_futures::spawn_local(async move {
                status.set(if send::copy(&value).await { copied } else { words::NOT_COPIED.into() });
            });
        })
    };
    html! {
        <div class="copy-field">
            <label>{ label }<input readonly=true data-field={name} {value} ref={field} /></label>
            <button type="button" class="choice" data-copy={name} {onclick}>{ words::COPY }</button>
            <span role="status">{ &*status }</span>
        </div>
    }
}
