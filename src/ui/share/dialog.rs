//! The program behind the share dialog: fills it in, and does what its buttons say. It is fetched when somebody first shares, so that
//! nobody waits for it before. Browser only.

use std::cell::RefCell;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlDialogElement, HtmlInputElement};

use crate::sharing::{iframe, mailto, qr_path};
use crate::ui::{
    browser::{self, file::BlobUrl, send},
    share::export,
    words,
};

thread_local! {
    /// The file that was made last. It is given up when another one is made, or the dialog is closed.
    static FILE: RefCell<Option<BlobUrl>> = const { RefCell::new(None) };
}

/// The dialog of the page.
#[derive(Clone)]
pub struct ShareDialog(HtmlDialogElement);

/// Fills in the dialog, which is open, and listens to it until it is closed.
pub fn open() {
    if let Some(dialog) = ShareDialog::find() {
        dialog.fill_in();
        let [pressed, left] = [dialog.clone(), dialog.clone()];
        let clicks = EventListener::new(&dialog.0, "click", move |event| pressed.press(event));
        // Behind it another page is shown by then: what it holds is no longer what they see.
        let travel = browser::on_travel(move || left.0.close());
        EventListener::once(&dialog.0, "close", move |_| {
            FILE.take();
            drop((clicks, travel));
        })
        .forget();
    }
}

impl ShareDialog {
    fn find() -> Option<Self> {
        browser::find("dialog.share-dialog")?.dyn_into().ok().map(Self)
    }

    /// What the app wrote on it.
    pub fn data(&self, name: &str) -> String {
        self.0.get_attribute(&format!("data-{name}")).unwrap_or_default()
    }

    /// The whole address of what is shown.
    pub fn address(&self) -> String {
        browser::origin() + &self.data("address")
    }

    /// The credit of the drawings.
    pub fn credit(&self) -> String {
        self.part("[data-credit]").and_then(|part| part.get_attribute("data-credit")).unwrap_or_default()
    }

    fn title(&self) -> String {
        format!("{} · {}", self.data("heading"), words::SITE)
    }

    fn part(&self, selector: &str) -> Option<Element> {
        self.0.query_selector(selector).ok().flatten()
    }

    fn set(&self, selector: &str, attribute: &str, value: &str) {
        if let Some(part) = self.part(selector) {
            let _refused = part.set_attribute(attribute, value);
        }
    }

    fn fill_in(&self) {
        browser::all_in(&self.0, "[role=status]").for_each(|status| status.set_text_content(None));
        let address = self.address();
        let framed = browser::origin() + &self.data("framed");
        self.set("[data-field=link]", "value", &address);
        self.set("[data-field=markup]", "value", &iframe(&framed, words::share::FRAME));
        let body = format!("{}\n{address}\n", words::share::MAIL_SAYS);
        self.set("[data-mail]", "href", &mailto(&self.title(), &body));
        self.set("[data-how]", "href", &self.data("how"));
        self.part(".qr").into_iter().for_each(|code| draw_code(&code, &address));
        if let Some(button) = self.part("[data-send]").filter(|_| send::can_share()) {
            let _refused = button.remove_attribute("hidden");
        }
    }

    /// Does what a pressed button says, and has said how that went.
    fn press(&self, event: &Event) {
        let Some(button) = browser::closest(event.target(), "button") else { return };
        let (copy, save) = (button.get_attribute("data-copy"), button.get_attribute("data-save"));
        let dialog = self.clone();
        if let Some(name) = copy {
            let field =
                self.part(&format!("[data-field={name}]")).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
            spawn_local(async move {
                if let Some(field) = field {
                    // Chosen in any case: where the browser refuses, a press of two keys is left.
                    field.select();
                    say(&button, send::copy(&field.value()).await);
                }
            });
        } else if let Some(format) = save {
            spawn_local(async move {
                let file = export::save(&format, &dialog).await;
                say(&button, file.is_some());
                FILE.set(file);
            });
        } else if button.has_attribute("data-send") {
            spawn_local(async move { say(&button, send::share(&dialog.title(), &dialog.address()).await) });
        }
    }
}

/// Draws the code of the page's address on the sheet of paper whenever the page is printed.
pub fn watch_paper() {
    let draw = || {
        let address = gloo::utils::window().location().href().unwrap_or_default();
        browser::find(".paper .code").into_iter().for_each(|code| draw_code(&code, &address));
    };
    EventListener::new(&gloo::utils::window(), "beforeprint", move |_| draw()).forget();
}

/// Draws the QR code of an address into the path of an `<svg>`.
fn draw_code(svg: &Element, address: &str) {
    let path = svg.query_selector("path").ok().flatten();
    if let (Some((size, code)), Some(path)) = (qr_path(address), path) {
        let _refused = svg.set_attribute("viewBox", &format!("0 0 {size} {size}"));
        let _refused = path.set_attribute("d", &code);
    }
}

/// Says beside a button how it went, in the words that stand there.
fn say(button: &Element, done: bool) {
    let status = button.parent_element().and_then(|parent| parent.query_selector("[role=status]").ok().flatten());
    if let Some(status) = status {
        let words = status.get_attribute(if done { "data-done" } else { "data-failed" });
        status.set_text_content(words.as_deref());
    }
}
