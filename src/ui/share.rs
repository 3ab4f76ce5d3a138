//! Sharing: the button, and the dialog that it opens. What happens in it is the business of a program of its own (`share_dialog`),
//! which is fetched when somebody first shares.

use yew::prelude::*;

use super::{shared::Shared, words::share as words};
use crate::domain::Atlas;

/// Props of [`Share`].
#[derive(Properties, PartialEq)]
pub struct ShareProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The address of what is shown, below the site's root.
    pub address: AttrValue,
    /// The same for a frame in another page.
    pub framed: AttrValue,
    /// The heading of what is shown.
    pub heading: AttrValue,
}

/// The button and its dialog. The browser itself keeps the focus in the dialog, takes Escape, and gives the focus back.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let ShareProps { atlas, root, address, framed, heading } = props;
    html! {
        <div class="share">
            <button type="button" class="tool open-share" data-share="">{ words::SHARE }</button>
            <dialog
                class="share-dialog"
                aria-labelledby="share"
                closedby="any"
                data-address={format!("{root}{address}")}
                data-framed={format!("{root}{framed}")}
                data-heading={heading}
                data-how={format!("{root}embed/")}
                data-looks={format!("{root}{}", atlas.looks)}
            >
                { Html::from_html_unchecked(atlas.share.clone().into()) }
            </dialog>
        </div>
    }
}
