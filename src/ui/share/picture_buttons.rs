//! Saves the figure as a picture.

use yew::prelude::*;

use super::export::{Export, Format};
use crate::{
    domain::Atlas,
    interface::Message,
    ui::{browser::file::BlobUrl, shared::Shared, text::use_interface},
};

/// Props of [`PictureButtons`].
#[derive(Properties, PartialEq)]
pub struct PictureButtonsProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What the page is called.
    pub heading: AttrValue,
    /// Its address.
    pub address: AttrValue,
    /// Whether the figure's X's and patches are left out.
    pub withholds_points: bool,
    /// Called with a picture that was handed to the person. Its file is there as long as it is kept.
    pub onsave: Callback<BlobUrl>,
}

/// A button for each format.
#[component]
pub fn PictureButtons(props: &PictureButtonsProps) -> Html {
    let text = use_interface();
    let status = use_state_eq(|| None::<Message>);
    let save = {
        let (status, onsave) = (status.setter(), props.onsave.clone());
        let PictureButtonsProps { atlas, root, heading, address, withholds_points, .. } = props;
        let export = Export {
            text: text.clone(),
            stylesheet: format!("{root}{}", atlas.stylesheet),
            credit: atlas.credit.clone(),
            heading: heading.to_string(),
            address: address.to_string(),
            withholds_points: *withholds_points,
        };
        Callback::from(move |format: Format| {
            let (status, onsave, export) = (status.clone(), onsave.clone(), export.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let made = export.save(format).await;
                status.set(made.as_ref().err().copied());
                made.into_iter().for_each(|picture| onsave.emit(picture));
            });
        })
    };
    html! {
        <p class="ways">
            for format in Format::ALL {
                <button
                    key={format.as_str()}
                    type="button"
                    class="choice"
                    data-save={format.as_str()}
                    onclick={save.reform(move |_: MouseEvent| format)}
                >
                    { format.as_str().to_ascii_uppercase() }
                </button>
            }
            <span role="status">{ status.map(|message| text.get(message)) }</span>
        </p>
    }
}
