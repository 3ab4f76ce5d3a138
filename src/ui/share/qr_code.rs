//! An address as a QR code.

use yew::prelude::*;

use crate::sharing::qr_path;

/// Props of [`QrCode`].
#[derive(Properties, PartialEq)]
pub struct QrCodeProps {
    /// Its class.
    pub class: AttrValue,
    /// Its name for those who cannot see it; without one it is hidden from them.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The address; where it is empty, or longer than a code holds, the picture is.
    pub address: AttrValue,
}

/// The code, on white.
#[component]
pub fn QrCode(props: &QrCodeProps) -> Html {
    let QrCodeProps { class, label, address } = props;
    let code = Some(address).filter(|address| !address.is_empty()).and_then(|address| qr_path(address));
    let (size, path) = code.unwrap_or_default();
    html! {
        <svg
            {class}
            role={label.is_some().then_some("img")}
            aria-label={label.clone()}
            aria-hidden={label.is_none().then_some("true")}
            shape-rendering="crispEdges"
            viewBox={(size > 0).then(|| format!("0 0 {size} {size}"))}
        >
            <rect width="100%" height="100%" fill="#fff" />
            <path fill="#000" d={path} />
        </svg>
    }
}
