//! Sharing what is shown: the button, and the dialog behind it.

use yew::prelude::*;

use super::{copy_field::CopyField, picture_buttons::PictureButtons, qr_code::qr_code, send_links::SendLinks};
use crate::{
    domain::Atlas,
    interface::{Interface, Message},
    permalink,
    selection::{Embed, Selection},
    sharing::iframe,
    ui::{
        browser::{self, dialog, file::BlobUrl, send},
        controls::icon::{Icon, icon},
        shared::Shared,
        text::use_interface,
        title::{heading, opened_heading},
    },
};

/// Props of [`ShareTool`].
#[derive(Properties, PartialEq)]
pub struct ShareToolProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen.
    pub selection: Selection,
    /// Whether the figure's X's and patches are withheld, because the check holds them back.
    pub withholds_points: bool,
}

/// What the browser says when the dialog opens.
#[derive(PartialEq)]
struct Opened {
    /// Scheme, host and port of the site.
    origin: String,
    /// Whether the device has a sheet of its own for sharing.
    can_send: bool,
}

/// The button and the dialog. What is shared is worked out when the dialog opens. The picture that was saved last is kept until the
/// dialog opens again: it may still be on its way to the person's files when the dialog is closed.
#[component]
pub fn ShareTool(props: &ShareToolProps) -> Html {
    let text = use_interface();
    let (opened, dialog) = (use_state_eq(|| None::<Opened>), use_node_ref());
    let saved = use_mut_ref(|| None::<BlobUrl>);
    let onsave = {
        let saved = saved.clone();
        Callback::from(move |picture: BlobUrl| drop(saved.replace(Some(picture))))
    };
    {
        // Behind the dialog another page may be shown by going back: what it holds would no longer be what they see.
        let (opened, dialog) = (opened.setter(), dialog.clone());
        use_effect_with(props.selection.clone(), move |_| {
            dialog::close(&dialog);
            opened.set(None);
        });
    }
    let onopen = {
        let (opened, dialog) = (opened.setter(), dialog.clone());
        Callback::from(move |_: MouseEvent| {
            saved.take();
            opened.set(Some(Opened { origin: browser::origin(), can_send: send::can_share() }));
            // The focus goes to what is in it.
            browser::render_now();
            dialog::open(&dialog);
        })
    };
    let onclose = {
        let (opened, dialog) = (opened.setter(), dialog.clone());
        Callback::from(move |_: Event| {
            if !dialog::is_open(&dialog) {
                opened.set(None);
            }
        })
    };
    let onmousedown = {
        let dialog = dialog.clone();
        // Not every browser knows `closedby`.
        Callback::from(move |event: MouseEvent| dialog::close_on_backdrop(&dialog, &event))
    };
    html! {
        <div class="share">
            <button type="button" class="tool open-share" onclick={onopen}>{ icon(Icon::Share) }{ text.get(Message::ShareOpen) }</button>
            <dialog class="share-dialog" aria-labelledby="share" closedby="any" ref={&dialog} {onclose} {onmousedown}>
                if let Some(opened) = &*opened {
                    { content(props, opened, &dialog, onsave, &text) }
                }
            </dialog>
        </div>
    }
}

fn content(
    props: &ShareToolProps,
    opened: &Opened,
    dialog: &NodeRef,
    onsave: Callback<BlobUrl>,
    text: &Interface,
) -> Html {
    let ShareToolProps { atlas, root, selection, withholds_points } = props;
    let close = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| dialog::close(&dialog))
    };
    let print = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| {
            // What lies over the page would be printed, too.
            dialog::close(&dialog);
            browser::after_frame(browser::print);
        })
    };
    let whole = |embed| {
        let below = permalink::write(&Selection { embed, ..selection.clone() }, atlas);
        format!("{}{root}{below}", opened.origin)
    };
    let (address, framed) = (AttrValue::from(whole(None)), whole(Some(Embed::default())));
    let heading = heading(text, atlas, selection);
    // A picture shows what is opened.
    let on_picture = opened_heading(text, atlas, selection).unwrap_or_else(|| heading.clone());
    html! {
        <>
            <div class="overlay-head">
                <h2 id="share">{ text.get(Message::ShareOpen) }</h2>
                <button type="button" class="close" aria-label={text.get(Message::SiteClose)} onclick={close}>{ "×" }</button>
            </div>
            <SendLinks heading={&heading} address={&address} can_send={opened.can_send} />
            <CopyField label={text.get(Message::ShareLink)} value={&address} copied={Message::ShareLinkCopied} name="link" />
            if selection.hurts() {
                <p class="hint">{ text.get(Message::ShareHolds) }</p>
            }
            <p class="ways">
                <button type="button" class="choice" data-print="" onclick={print}>{ text.get(Message::SharePrint) }</button>
            </p>
            <h3>{ text.get(Message::SharePicture) }</h3>
            <PictureButtons atlas={atlas.clone()} root={root.clone()} heading={on_picture} address={address.clone()} withholds_points={*withholds_points} {onsave} />
            <details class="more" data-share="qr">
                <summary><h3>{ text.get(Message::ShareQr) }</h3></summary>
                { qr_code("qr", Some(text.get(Message::ShareQrName)), &address).unwrap_or_else(|| html! { <p>{ text.get(Message::ShareQrTooLong) }</p> }) }
            </details>
            <details class="more" data-share="embed">
                <summary><h3>{ text.get(Message::ShareEmbed) }</h3></summary>
                <CopyField label={text.get(Message::ShareEmbedMarkup)} value={iframe(&framed, &text.get(Message::EmbedFrame))} copied={Message::ShareMarkupCopied} name="markup" />
                <p><a href={format!("{root}embed/")}>{ text.get(Message::ShareEmbedHow) }</a></p>
            </details>
        </>
    }
}
