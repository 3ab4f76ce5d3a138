//! What the share dialog says, before it is filled in. Native only: the app shows it as it is.

use yew::prelude::*;

use crate::ui::words::share as words;

/// The button and the dialog. `share_dialog` fills in addresses, and does what the buttons say.
pub fn share_markup(credit: &str) -> Html {
    html! {
        <>
            <button type="button" class="tool open-share" data-share="" data-do="share">{ words::SHARE }</button>
            <dialog class="share-dialog" aria-labelledby="share" closedby="any">{ inside(credit) }</dialog>
        </>
    }
}

fn inside(credit: &str) -> Html {
    html! {
        <>
            <form class="share-head" method="dialog">
                <h2 id="share">{ words::SHARE }</h2>
                <button class="close" aria-label={words::CLOSE}>{ "×" }</button>
            </form>
            <p class="caution" role="alert">{ words::NOT_LOADED }</p>
            { copy_field("link", words::LINK, words::LINK_COPIED) }
            <p class="ways">
                <button type="button" class="choice" data-send="" hidden=true>{ words::SEND }</button>
                <a class="choice" data-mail="">{ words::MAIL }</a>
                { said("", words::NOT_SENT) }
            </p>
            <h3>{ words::QR }</h3>
            <svg class="qr" role="img" aria-label={words::QR_NAME} shape-rendering="crispEdges">
                <rect width="100%" height="100%" fill="#fff" />
                <path fill="#000" />
            </svg>
            <h3>{ words::PICTURE }</h3>
            <p class="ways" data-credit={credit.to_owned()}>
                for format in ["svg", "png"] {
                    <button type="button" class="choice" data-save={format}>{ format.to_uppercase() }</button>
                }
                { said("", words::PICTURE_FAILED) }
            </p>
            <h3>{ words::EMBED }</h3>
            { copy_field("markup", words::EMBED_MARKUP, words::MARKUP_COPIED) }
            <p><a data-how="">{ words::EMBED_HOW }</a></p>
        </>
    }
}

/// A field that nobody writes in, and a button that copies what stands there.
fn copy_field(name: &'static str, label: &'static str, copied: &'static str) -> Html {
    html! {
        <div class="copy-field">
            <label>{ label }<input readonly=true data-field={name} /></label>
            <button type="button" class="choice" data-copy={name}>{ words::COPY }</button>
            { said(copied, words::NOT_COPIED) }
        </div>
    }
}

/// Where it is said how something went.
fn said(done: &'static str, failed: &'static str) -> Html {
    html! { <span role="status" data-done={done} data-failed={failed} /> }
}
