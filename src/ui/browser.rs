//! All that is asked of the browser: its address, its history, its focus, its files. Nothing here panics: where the
//! browser refuses, the app goes on without.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, MouseEvent, RequestCache, RequestInit, Response};

use crate::{permalink::Step, ui::link::is_plain};

pub mod clock;
pub mod dialog;
pub mod diary_store;
pub mod figure;
pub mod file;
pub mod frame;
pub mod plural;
pub mod preferences;
pub mod prerendered;
pub mod send;

/// The current address: path and fragment (without `#`).
pub fn address() -> (String, String) {
    let location = gloo::utils::window().location();
    let path = location.pathname().unwrap_or_default();
    let fragment = location.hash().unwrap_or_default();
    (path, fragment.trim_start_matches('#').to_owned())
}

/// The query of the current address, with its `?`; nothing where there is none.
pub fn query() -> String {
    gloo::utils::window().location().search().unwrap_or_default()
}

/// Whether a fragment is the id of an element on the page.
pub fn is_on_page(fragment: &str) -> bool {
    !fragment.is_empty() && gloo::utils::document().get_element_by_id(fragment).is_some()
}

/// Follows links to a place on the page by moving the focus there, so that the address, which holds what is chosen, stays as it is.
pub fn follow_links_to_places() {
    gloo::events::EventListener::new_with_options(
        &gloo::utils::document(),
        "click",
        gloo::events::EventListenerOptions::enable_prevent_default(),
        |event| {
            let is_plain = event.dyn_ref::<MouseEvent>().is_some_and(is_plain);
            let link = closest(event.target(), "a[href^='#']").filter(|_| is_plain && !event.default_prevented());
            let id = link.and_then(|link| link.get_attribute("href")).unwrap_or_default();
            let Some(place) = gloo::utils::document().get_element_by_id(id.trim_start_matches('#')) else { return };
            event.prevent_default();
            place.scroll_into_view();
            let _refused = place.unchecked_ref::<HtmlElement>().focus();
        },
    )
    .forget();
}

/// Writes an address into the history; whether the browser did it. It may refuse, in a sandboxed frame or when it is asked too often.
pub fn note(href: &str, step: Step) -> bool {
    // Not gloo's history: it panics where the browser refuses.
    let noted = gloo::utils::window().history().and_then(|history| match step {
        Step::Push => history.push_state_with_url(&JsValue::NULL, "", Some(href)),
        Step::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(href)),
    });
    noted.is_ok()
}

/// Calls `callback` whenever the person goes back, forward or edits the fragment, for as long as the listener is kept.
pub fn on_travel(callback: impl Fn() + 'static) -> gloo::events::EventListener {
    gloo::events::EventListener::new(&gloo::utils::window(), "popstate", move |_| callback())
}

/// Whether the person sees what has got the focus marked: it came by a key, not after a click elsewhere.
pub fn shows_focus(event: &web_sys::FocusEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches(":focus-visible").unwrap_or_default())
}

/// Asks for a printer.
pub fn print() {
    let _refused = gloo::utils::window().print();
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

/// Calls `job` when the next frame is drawn, with its time in milliseconds: as an event tells it.
pub fn on_frame(job: impl FnOnce(f64) + 'static) {
    let job = Closure::once_into_js(job);
    let _refused = gloo::utils::window().request_animation_frame(job.unchecked_ref());
}

/// Whether the person has not asked for less motion.
pub fn welcomes_motion() -> bool {
    let less = gloo::utils::window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    less.is_none_or(|less| !less.matches())
}

/// Renders at once what Yew would render a moment later, for when the browser must not draw or copy the page in between.
pub fn render_now() {
    let rendering = std::pin::pin!(yew::scheduler::flush());
    // The first poll does all the work.
    let _rendered = rendering.poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
}

/// Calls `callback` with today's date and the page's address when the page is about to be printed, and with nothing afterwards.
pub fn on_print(callback: impl Fn(Option<(String, String)>) + Clone + 'static) -> [gloo::events::EventListener; 2] {
    let window = gloo::utils::window();
    let before = callback.clone();
    [
        gloo::events::EventListener::new(&window, "beforeprint", move |_| {
            before(Some((clock::today(), gloo::utils::window().location().href().unwrap_or_default())));
            // The copy for the printer is taken as soon as the listeners have run; where a script asked for it, nothing that waits comes
            // before that.
            render_now();
        }),
        gloo::events::EventListener::new(&window, "afterprint", move |_| callback(None)),
    ]
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

/// Scrolls no further than it takes to bring an element into sight; not at all where it is not displayed.
pub fn bring_into_sight(element: &Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Brings the element that an event is of into sight.
pub fn bring_target_into_sight(event: &web_sys::Event) {
    event.target().and_then(|target| target.dyn_into().ok()).iter().for_each(bring_into_sight);
}

/// Clicks the element that an event is of.
pub fn click_target(event: &web_sys::Event) {
    if let Some(target) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
        target.click();
    }
}

/// Whether anything on the page has the focus.
pub fn holds_focus() -> bool {
    gloo::utils::document().active_element().is_some_and(|element| element.tag_name() != "BODY")
}

/// Chooses all that stands in a field.
pub fn select(field: &yew::NodeRef) {
    if let Some(field) = field.cast::<web_sys::HtmlInputElement>() {
        field.select();
    }
}

/// The text of an element.
pub fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

/// Moves the focus to the first element in a part of the page that `selector` finds.
pub fn focus_in(part: &yew::NodeRef, selector: &str) {
    if let Some(element) = part.cast::<Element>().and_then(|part| find_in(&part, selector)) {
        let _refused = element.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Moves the focus on, `forward` or back, among the elements in a part of the page that `selector` finds; whether there is one to go to.
pub fn move_focus_in(part: &yew::NodeRef, selector: &str, forward: bool) -> bool {
    let stops: Vec<Element> = part.cast::<Element>().iter().flat_map(|part| all_in(part, selector)).collect();
    let focused = gloo::utils::document().active_element();
    let Some(here) = stops.iter().position(|stop| Some(stop) == focused.as_ref()) else { return false };
    let next = if forward { here.checked_add(1) } else { here.checked_sub(1) };
    let next = next.and_then(|next| stops.get(next));
    next.is_some_and(|next| next.unchecked_ref::<HtmlElement>().focus().is_ok())
}

/// Where the focus is in a part of the page, or is lost, moves it to the first element there that `selector` finds.
pub fn keep_focus_in(part: &yew::NodeRef, selector: &str) {
    let focused = gloo::utils::document().active_element().filter(|element| element.tag_name() != "BODY");
    let inside = |focused: &Element| part.cast::<Element>().is_some_and(|part| part.contains(Some(focused)));
    if focused.as_ref().is_none_or(inside) {
        focus_in(part, selector);
    }
}

/// Whether a `<details>` of this class was unfolded by an event, or folded away; `None` where the event is of another one.
pub fn details_toggled(event: &web_sys::Event, class: &str) -> Option<bool> {
    let details = event.target()?.dyn_into::<Element>().ok()?;
    details.matches(&format!("details.{class}")).ok()?.then(|| details.has_attribute("open"))
}

/// Folds a `<details>` away, and moves the focus to what unfolds it.
pub fn fold_away(details: &yew::NodeRef) {
    if let Some(details) = details.cast::<Element>() {
        set(&details, "open", None);
        if let Some(summary) = find_in(&details, "summary") {
            let _refused = summary.unchecked_ref::<HtmlElement>().focus();
        }
    }
}

/// What stands in the field that an event is of.
pub fn typed(event: &web_sys::Event) -> String {
    let field = event.target();
    let line = field.as_ref().and_then(|field| field.dyn_ref::<web_sys::HtmlInputElement>()).map(|field| field.value());
    let lines = || field.as_ref()?.dyn_ref::<web_sys::HtmlTextAreaElement>().map(|field| field.value());
    line.or_else(lines).unwrap_or_default()
}

/// The closest element around an event's target that `selector` finds.
pub fn closest(target: Option<web_sys::EventTarget>, selector: &str) -> Option<Element> {
    target?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

/// Sets an attribute of the page as a whole, or takes it away.
pub fn mark_root(name: &str, value: Option<&str>) {
    if let Some(root) = gloo::utils::document().document_element() {
        set(&root, name, value);
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

fn narrow_query() -> Option<web_sys::MediaQueryList> {
    gloo::utils::window().match_media("(max-width: 43.7rem)").ok().flatten()
}

/// Whether the window is narrow, as `assets/styles` lays it out.
pub fn is_narrow() -> bool {
    narrow_query().is_some_and(|query| query.matches())
}

/// Tells whenever the window becomes narrow, or wide.
pub fn watch_narrow(callback: impl Fn(bool) + 'static) -> Option<gloo::events::EventListener> {
    let query = narrow_query()?;
    let target = query.clone();
    Some(gloo::events::EventListener::new(&target, "change", move |_| callback(query.matches())))
}

/// Asks for one of the site's own files at once; the answer comes later.
fn fetch(url: &str, cache: RequestCache) -> impl Future<Output = Option<Response>> + use<> {
    let options = RequestInit::new();
    options.set_cache(cache);
    let request = JsFuture::from(gloo::utils::window().fetch_with_str_and_init(url, &options));
    async move { request.await.ok()?.dyn_into::<Response>().ok().filter(Response::ok) }
}

/// The text of one of the site's own files. `None` when it cannot be had.
pub async fn fetch_text(url: &str) -> Option<String> {
    let response = fetch(url, RequestCache::Default).await?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// One of the site's own files, as `read` understands it; it is asked for at once. `None` when it cannot be had. Where the browser has
/// kept something else under its address, the host is asked.
pub fn fetch_as<T, R: Fn(&[u8]) -> Option<T>>(url: &str, read: R) -> impl Future<Output = Option<T>> + use<T, R> {
    let (url, first) = (url.to_owned(), fetch(url, RequestCache::Default));
    async move {
        match read(&bytes(first).await?) {
            Some(file) => Some(file),
            None => read(&bytes(fetch(&url, RequestCache::Reload)).await?),
        }
    }
}

async fn bytes(response: impl Future<Output = Option<Response>>) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(response.await?.array_buffer().ok()?).await.ok()?;
    Some(web_sys::js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Scheme, host and port of the site.
pub fn origin() -> String {
    gloo::utils::window().location().origin().unwrap_or_default()
}
