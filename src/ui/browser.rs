//! All that is asked of the browser: its address, its history, its focus, its files. Nothing here panics: where the
//! browser refuses, the app goes on without.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, Response, js_sys::Promise};

use crate::permalink::Step;

pub mod figure;
#[cfg(target_arch = "wasm32")]
pub mod file;
pub mod frame;
#[cfg(target_arch = "wasm32")]
pub mod plural;
#[cfg(target_arch = "wasm32")]
pub mod send;

/// The current address: path and fragment (without `#`).
pub fn address() -> (String, String) {
    let location = gloo::utils::window().location();
    let path = location.pathname().unwrap_or_default();
    let fragment = location.hash().unwrap_or_default();
    (path, fragment.trim_start_matches('#').to_owned())
}

/// Whether a fragment is the id of an element on the page.
pub fn is_on_page(fragment: &str) -> bool {
    !fragment.is_empty() && gloo::utils::document().get_element_by_id(fragment).is_some()
}

/// Writes an address into the history. A browser may refuse, in a sandboxed frame or when it is asked too often.
pub fn note(href: &str, step: Step) {
    // Not gloo's history: it panics where the browser refuses.
    let Ok(history) = gloo::utils::window().history() else { return };
    let _refused = match step {
        Step::Push => history.push_state_with_url(&JsValue::NULL, "", Some(href)),
        Step::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(href)),
    };
}

/// Calls `callback` whenever the person goes back, forward or edits the fragment, for as long as the listener is kept.
pub fn on_travel(callback: impl Fn() + 'static) -> gloo::events::EventListener {
    gloo::events::EventListener::new(&gloo::utils::window(), "popstate", move |_| callback())
}

/// Calls `job` once the next frame is out; while the page is hidden, there is none.
pub fn after_frame(job: impl FnOnce() + 'static) {
    let window = gloo::utils::window();
    let later = Closure::once_into_js(move || {
        let job = Closure::once_into_js(job);
        let _refused = gloo::utils::window().set_timeout_with_callback(job.unchecked_ref());
    });
    let _refused = window.request_animation_frame(later.unchecked_ref());
}

/// Calls `callback` with today's date and the page's address when the page is about to be printed.
pub fn before_print(callback: impl Fn(&str, &str) + 'static) -> gloo::events::EventListener {
    gloo::events::EventListener::new(&gloo::utils::window(), "beforeprint", move |_| {
        let today: String = web_sys::js_sys::Date::new_0().to_locale_date_string("default", &JsValue::UNDEFINED).into();
        callback(&today, &gloo::utils::window().location().href().unwrap_or_default());
    })
}

/// Fills the first element that `selector` finds with our own markup.
pub fn write(selector: &str, markup: &str) {
    if let Some(element) = find(selector) {
        element.set_inner_html(markup);
    }
}

/// Fills the first element that `selector` finds with a text.
pub fn write_text(selector: &str, text: &str) {
    if let Some(element) = find(selector) {
        element.set_text_content(Some(text));
    }
}

/// The first element that `selector` finds.
pub fn find(selector: &str) -> Option<Element> {
    gloo::utils::document().query_selector(selector).ok().flatten()
}

/// The first element in `within` that `selector` finds.
pub fn find_in(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

/// Sets an attribute, or takes it away.
pub fn set(element: &Element, name: &str, value: Option<&str>) {
    let _refused = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Names the page in the browser's tab.
pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}

/// Moves the focus to the first element that `selector` finds. (Shapes take it as HTML does.)
pub fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        let _refused = element.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Moves the focus to the first element in a part of the page that `selector` finds.
pub fn focus_in(part: &yew::NodeRef, selector: &str) {
    if let Some(element) = part.cast::<Element>().and_then(|part| find_in(&part, selector)) {
        let _refused = element.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Where the focus is in a part of the page on something that was just hidden, moves it to the first button that is not.
pub fn keep_focus_in(part: &yew::NodeRef) {
    let Some(part) = part.cast::<Element>() else { return };
    if find_in(&part, ":focus[hidden]").is_some()
        && let Some(button) = find_in(&part, "button:not([hidden])")
    {
        let _refused = button.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Whether a `<details>` of this class was unfolded by an event, or folded away; `None` where the event is of another one.
pub fn details_toggled(event: &web_sys::Event, class: &str) -> Option<bool> {
    let details = event.target()?.dyn_into::<Element>().ok()?;
    details.matches(&format!("details.{class}")).ok()?.then(|| details.has_attribute("open"))
}

/// What stands in the field that an event is of.
pub fn typed(event: &web_sys::InputEvent) -> String {
    let field = event.target().and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// The closest element around an event's target that `selector` finds.
pub fn closest(target: Option<web_sys::EventTarget>, selector: &str) -> Option<Element> {
    target?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

/// Marks the card's link to the trigger point `point` as current, and no other.
pub fn mark_current_point(point: Option<&str>) {
    if let Some(old) = find(".card-text [aria-current]") {
        let _refused = old.remove_attribute("aria-current");
    }
    if let Some(new) = point.and_then(|point| find(&format!(".card-text [data-do='press {point}']"))) {
        let _refused = new.set_attribute("aria-current", "true");
    }
}

/// Sets an attribute of the page as a whole, or takes it away.
#[cfg(target_arch = "wasm32")]
pub fn mark_root(name: &str, value: Option<&str>) {
    if let Some(root) = gloo::utils::document().document_element() {
        set(&root, name, value);
    }
}

/// Of the buttons that `selector` finds, presses the one that stands for `value`, and releases the others.
#[cfg(target_arch = "wasm32")]
pub fn press_only(selector: &str, value: &str) {
    for button in all(selector) {
        let pressed = button.get_attribute("data-value").as_deref() == Some(value);
        let _refused = button.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
    }
}

/// Every element that `selector` finds.
pub fn all(selector: &str) -> impl Iterator<Item = Element> {
    gloo::utils::document().document_element().into_iter().flat_map(move |root| all_in(&root, selector))
}

/// Every element in `within` that `selector` finds.
pub fn all_in(within: &Element, selector: &str) -> impl Iterator<Item = Element> + use<> {
    let found = within.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |index| found.as_ref()?.get(index)?.dyn_into().ok())
}

/// Whether the window is narrow, as `assets/styles` lays it out, now and whenever that changes.
pub fn watch_narrow(callback: impl Fn(bool) + 'static) -> Option<gloo::events::EventListener> {
    let query = gloo::utils::window().match_media("(max-width: 52rem)").ok().flatten()?;
    callback(query.matches());
    let target = query.clone();
    Some(gloo::events::EventListener::new(&target, "change", move |_| callback(query.matches())))
}

async fn fetch(url: &str) -> Option<Response> {
    answer(gloo::utils::window().fetch_with_str(url)).await
}

async fn answer(request: Promise) -> Option<Response> {
    let response = JsFuture::from(request).await.ok()?;
    response.dyn_into::<Response>().ok().filter(Response::ok)
}

/// The text of one of the site's own files. `None` when it cannot be had.
pub async fn fetch_text(url: &str) -> Option<String> {
    let response = fetch(url).await?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// The bytes of some of the site's own files, which are fetched at the same time. `None` for those that cannot be had.
#[cfg(target_arch = "wasm32")]
pub async fn fetch_bytes<const N: usize>(urls: [&str; N]) -> [Option<Vec<u8>>; N] {
    async fn bytes(request: Promise) -> Option<Vec<u8>> {
        let response = answer(request).await?;
        let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
        Some(web_sys::js_sys::Uint8Array::new(&buffer).to_vec())
    }
    let requests = urls.map(|url| gloo::utils::window().fetch_with_str(url));
    let mut all = [const { None }; N];
    for (file, request) in all.iter_mut().zip(requests) {
        *file = bytes(request).await;
    }
    all
}

/// Scheme, host and port of the site.
pub fn origin() -> String {
    gloo::utils::window().location().origin().unwrap_or_default()
}
