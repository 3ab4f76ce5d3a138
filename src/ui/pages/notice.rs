//! The notice before use: it stands on every page until it is accepted, and before the first "press here". How far it was accepted is
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

/// How far a person has come with the notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The bar was closed.
    Seen,
    /// The whole of it was accepted where it stands before what to press.
    Accepted,
}

impl Notice {
    /// Its word on the page and on the device.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Accepted => "accepted",
        }
    }

    /// Accepts it this far, and keeps that.
    pub fn accept(self) {
        Preference::Notice.set(self.as_str());
        browser::mark_root("data-notice", Some(self.as_str()));
    }

    /// Takes it away as far as it was accepted before.
    pub fn restore() {
        let kept = Preference::Notice.get();
        let kept = [Self::Seen, Self::Accepted].into_iter().find(|one| kept.as_deref() == Some(one.as_str()));
        browser::mark_root("data-notice", kept.map(Self::as_str));
    }
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
        let listeners = preferences::on_change(Notice::restore);
        move || drop(listeners)
    });
    let onclick = Callback::from(|_: MouseEvent| {
        Notice::Seen.accept();
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
