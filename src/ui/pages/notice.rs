//! The notice before use: it stands on every page until it is accepted, by its own button or with the check. That it was accepted is
//! kept on the device and said on the page's root element, where style sheets see it.

use yew::prelude::*;

use crate::{
    interface::Message,
    ui::{
        browser::{
            self,
            preferences::{self, Preference},
        },
        link::href,
        text::use_interface,
    },
};

/// The word for an accepted notice, on the page and on the device.
const SEEN: &str = "seen";

/// Accepts the notice, and keeps that.
pub fn accept() {
    Preference::Notice.set(SEEN);
    browser::mark_root("data-notice", Some(SEEN));
}

/// Takes the notice away if it was accepted before.
pub fn restore() {
    browser::mark_root("data-notice", Preference::Notice.get().map(|_| SEEN));
}

/// Props of [`NoticeBar`].
#[derive(Properties, PartialEq)]
pub struct NoticeBarProps {
    /// Where links start from.
    pub root: AttrValue,
}

/// The bar on every page. Closing it hands the focus on to what the page is about.
#[component]
pub fn NoticeBar(props: &NoticeBarProps) -> Html {
    let text = use_interface();
    use_effect_with((), |()| {
        let listeners = preferences::on_change(restore);
        move || drop(listeners)
    });
    let onclick = Callback::from(|_: MouseEvent| {
        accept();
        browser::focus(".says h1, main.text");
    });
    html! {
        <aside class="notice" aria-label={text.get(Message::NoticeName)}>
            <p>
                { text.get(Message::SiteNotADiagnosis) }{ " " }
                <span>
                    { text.get(Message::SiteNotReviewed) }{ " " }
                    <a href={href(&props.root, "about/#doctor")}>{ text.get(Message::NoticeDoctor) }</a>
                </span>
            </p>
            <button type="button" class="choice" data-accept="seen" {onclick}>{ text.get(Message::NoticeAccept) }</button>
        </aside>
    }
}
