//! The app in a real browser, on an atlas of two regions and one muscle: pointer, keyboard, focus and history.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "browser/fixtures.rs"]
mod fixtures;

use std::rc::Rc;

use fixtures::{art, card, interface};
use patchmap::{
    domain::{Atlas, PatchSize, Progress},
    interface::Message,
    permalink,
    state::Check,
    ui::{App, AppProps, Fetched, File, FileCache, Shared},
};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, KeyboardEvent, KeyboardEventInit, MouseEvent, MouseEventInit};
use yew::{AttrValue, Callback, Renderer, scheduler};

wasm_bindgen_test_configure!(run_in_browser);

/// An app of its own below `<body>`, at the address of its site's root.
struct Stage(Element);

impl Stage {
    async fn open() -> Self {
        let document = gloo::utils::document();
        // One app at a time: the shapes in the drawing have ids.
        while let Some(old) = document.query_selector(".stage-of-test").unwrap() {
            old.remove();
        }
        gloo::utils::window().history().unwrap().replace_state_with_url(&"".into(), "", Some("/test/")).unwrap();
        let root = document.create_element("div").unwrap();
        root.set_class_name("stage-of-test");
        document.body().unwrap().append_child(&root).unwrap();
        let atlas: Atlas = serde_json::from_str(include_str!("browser/atlas.json")).unwrap();
        let reading = permalink::read("", "view=outer", &atlas);
        let mut files = FileCache::default();
        files.insert("art/outer.bin", Fetched::Ready(File::Art(art().into())));
        files.insert("card/one.bin", Fetched::Ready(File::Card(card().into())));
        let props = AppProps {
            atlas: Shared(Rc::new(atlas)),
            interface: interface().into(),
            reading,
            files,
            patch_size: PatchSize::default(),
            progress: Progress::default(),
            check: Check::default(),
            search: AttrValue::default(),
            narrow: false,
            onmount: Callback::noop(),
            root: "/test/".into(),
        };
        Renderer::<App>::with_root_and_props(root.clone(), props).render();
        scheduler::flush().await;
        Self(root)
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.0.query_selector(selector).unwrap()
    }

    fn get(&self, selector: &str) -> Element {
        self.find(selector).unwrap_or_else(|| panic!("no {selector}"))
    }

    async fn click(&self, selector: &str) {
        let options = MouseEventInit::new();
        options.set_bubbles(true);
        options.set_cancelable(true);
        let event = MouseEvent::new_with_mouse_event_init_dict("click", &options).unwrap();
        self.get(selector).dispatch_event(&event).unwrap();
        settle().await;
    }

    async fn press(&self, key: &str) {
        let options = KeyboardEventInit::new();
        options.set_key(key);
        options.set_bubbles(true);
        options.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options).unwrap();
        gloo::utils::document().active_element().unwrap().dispatch_event(&event).unwrap();
        settle().await;
    }
}

/// Waits until a mark has been thought over, one frame later, and the address has followed, another one later.
async fn settle() {
    frame().await;
    frame().await;
}

async fn frame() {
    scheduler::flush().await;
    let done = js_sys_promise(|resolve| {
        let later = Closure::once_into_js(move || {
            let _timer = gloo::utils::window().set_timeout_with_callback(&resolve);
        });
        let _frame = gloo::utils::window().request_animation_frame(later.unchecked_ref());
    });
    JsFuture::from(done).await.unwrap();
}

fn address() -> String {
    let location = gloo::utils::window().location();
    location.pathname().unwrap() + &location.hash().unwrap()
}

#[wasm_bindgen_test]
async fn a_click_on_the_figure_marks_and_the_list_answers() {
    let stage = Stage::open().await;
    stage.click("[data-region='lower'] use").await;
    assert_eq!(address(), "/test/pain/lower/");
    assert_eq!(stage.get("[data-candidate]").get_attribute("data-candidate").as_deref(), Some("one"));
    assert!(stage.find("[data-zone='one-tp1'][data-kind='primary']").is_some());
    stage.click("[data-region='lower'] use").await;
    assert_eq!(address(), "/test/#view=outer");
    assert!(stage.find("[data-candidate]").is_none());
}

#[wasm_bindgen_test]
async fn an_x_opens_its_muscle_and_the_card_gets_the_focus() {
    let stage = Stage::open().await;
    stage.click("[data-region='lower'] use").await;
    stage.click("[data-trigger-point='one-tp1'] path").await;
    assert_eq!(address(), "/test/pain/lower/#muscle=one&point=one-tp1");
    assert_eq!(gloo::utils::document().active_element().map(|element| element.id()).as_deref(), Some("opened"));
    stage.click(".close").await;
    assert_eq!(address(), "/test/pain/lower/");
}

#[wasm_bindgen_test]
async fn a_link_in_a_cards_text_opens_its_point_and_keeps_the_focus() {
    let stage = Stage::open().await;
    stage.click(".finder a[href='/test/muscle/one/']").await;
    let link = stage.get(".card-text h4 a");
    assert_eq!(link.get_attribute("href").as_deref(), Some("#point=one-tp1"));
    assert_eq!(link.get_attribute("aria-current"), None);
    link.unchecked_ref::<HtmlElement>().focus().unwrap();
    stage.click(".card-text h4 a").await;
    assert_eq!(address(), "/test/muscle/one/#point=one-tp1");
    assert_eq!(link.get_attribute("aria-current").as_deref(), Some("true"));
    assert_eq!(gloo::utils::document().active_element().as_ref(), Some(&link));
}

#[wasm_bindgen_test]
async fn an_answer_is_noted_and_taken_back_and_the_list_stands_where_it_stood() {
    let stage = Stage::open().await;
    let focused = || gloo::utils::document().active_element().and_then(|element| element.text_content());
    stage.click("[data-region='lower'] use").await;
    let row = stage.get("[data-candidate]");
    stage.get("[data-answer='unsure']").unchecked_into::<HtmlElement>().focus().unwrap();
    stage.click("[data-answer='unsure']").await;
    assert_eq!(address(), "/test/pain/lower/#answers=one-tp1.unsure");
    assert_eq!(focused().as_deref(), Some("Undo"), "what takes it back has the focus");
    assert_eq!(stage.get("[data-candidate]"), row, "nothing in the list changed: it is the same");
    stage.click(".question button").await;
    assert_eq!(address(), "/test/pain/lower/");
    assert_eq!(focused().as_deref(), Some("Yes"));
    stage.click("[data-candidate] a").await;
    assert_eq!(address(), "/test/pain/lower/#muscle=one");
    assert!(stage.find(".asks:not(.at-card) .question").is_none(), "it stands at the card");
    stage.get(".at-card [data-answer='yes']").unchecked_into::<HtmlElement>().focus().unwrap();
    stage.click(".at-card [data-answer='yes']").await;
    assert_eq!(address(), "/test/pain/lower/#muscle=one&answers=one-tp1.yes");
    assert_eq!(focused().as_deref(), Some("Undo"));
}

#[wasm_bindgen_test]
async fn arrow_keys_move_between_neighbours_and_space_marks() {
    let stage = Stage::open().await;
    let first = stage.get("svg[data-view] [tabindex='0']");
    first.unchecked_into::<web_sys::SvgElement>().focus().unwrap();
    scheduler::flush().await;
    stage.press("ArrowDown").await;
    let focused = || gloo::utils::document().active_element().and_then(|element| element.get_attribute("data-region"));
    assert_eq!(focused().as_deref(), Some("lower"));
    assert_eq!(stage.get(".naming").text_content().as_deref(), Some("Lower part of your right leg"));
    stage.press(" ").await;
    assert_eq!(address(), "/test/pain/lower/");
    stage.press("ArrowUp").await;
    assert_eq!(focused().as_deref(), Some("upper"));
}

#[wasm_bindgen_test]
async fn back_undoes_a_step() {
    let stage = Stage::open().await;
    stage.click("[data-region='upper'] use").await;
    stage.click("[data-region='lower'] use").await;
    assert_eq!(address(), "/test/pain/upper/#also=lower");
    let travelled = js_sys_promise(|resolve| {
        let listener = gloo::events::EventListener::once(&gloo::utils::window(), "popstate", move |_| {
            let _done = resolve.call0(&wasm_bindgen::JsValue::NULL);
        });
        listener.forget();
    });
    gloo::utils::window().history().unwrap().back().unwrap();
    JsFuture::from(travelled).await.unwrap();
    scheduler::flush().await;
    assert_eq!(address(), "/test/pain/upper/");
    assert!(stage.find("[data-region='lower'].marked").is_none());
    assert!(stage.find("[data-region='upper'].marked").is_some());
}

#[wasm_bindgen_test]
async fn who_shares_shares_what_is_shown() {
    let stage = Stage::open().await;
    stage.click(".finder [href*='pain/lower/']").await;
    stage.click(".open-share").await;
    let origin = gloo::utils::window().location().origin().unwrap();
    let field =
        |name: &str| stage.get(&format!("[data-field='{name}']")).unchecked_into::<web_sys::HtmlInputElement>().value();
    assert_eq!(field("link"), format!("{origin}/test/pain/lower/"));
    assert!(field("markup").contains(&format!("{origin}/test/pain/lower/#embed")), "{}", field("markup"));
    assert_eq!(
        stage.get(".share-dialog p > a:not([data-mail])").get_attribute("href").as_deref(),
        Some("/test/embed/")
    );
    let mail = stage.get("[data-mail]").get_attribute("href").unwrap();
    assert!(mail.starts_with("mailto:?subject=Lower%3A%20which%20muscle%20is%20it%3F"), "{mail}");
}

/// The names of what is found, in their order.
fn found(stage: &Stage) -> Vec<String> {
    let names = stage.0.query_selector_all(".results .name").unwrap();
    (0..names.length()).filter_map(|index| names.get(index)?.text_content()).collect()
}

/// What the status says of it.
fn status(stage: &Stage) -> String {
    stage.get(".found").text_content().unwrap_or_default()
}

async fn search(stage: &Stage, word: &str) {
    let field = stage.get("#search").unchecked_into::<web_sys::HtmlInputElement>();
    field.set_value(word);
    let options = web_sys::EventInit::new();
    options.set_bubbles(true);
    let event = web_sys::Event::new_with_event_init_dict("input", &options).unwrap();
    field.dispatch_event(&event).unwrap();
    scheduler::flush().await;
}

#[wasm_bindgen_test]
async fn the_search_lists_what_it_finds_and_leaves_the_list_as_it_is() {
    let stage = Stage::open().await;
    let listed = || stage.get(".finder").unchecked_into::<HtmlElement>().inner_text();
    let all = listed();
    assert_eq!((found(&stage), status(&stage)), (Vec::new(), String::new()));
    search(&stage, "low").await;
    assert_eq!((found(&stage), status(&stage).as_str()), (vec!["Lower part of your right leg".into()], "1 found"));
    assert_eq!(stage.get(".results .kind").text_content().as_deref(), Some("place"));
    search(&stage, "  CALF one").await;
    assert_eq!(found(&stage), ["One", "One: Middle"], "in any case, by more words than one");
    search(&stage, "achy bits").await;
    assert_eq!(found(&stage), ["Upper part of your right leg"]);
    assert_eq!(stage.get(".results .note").text_content().as_deref(), Some("for: achy bits"));
    search(&stage, "zzz").await;
    assert_eq!((found(&stage), status(&stage).as_str()), (Vec::new(), &*interface().get(Message::FinderNothing)));
    search(&stage, "").await;
    assert_eq!((found(&stage), status(&stage)), (Vec::new(), String::new()));
    assert_eq!(listed(), all);
}

#[wasm_bindgen_test]
async fn keys_go_through_the_results_open_the_first_and_empty_the_field() {
    let stage = Stage::open().await;
    let focused = || gloo::utils::document().active_element();
    let field = stage.get("#search").unchecked_into::<web_sys::HtmlInputElement>();
    field.focus().unwrap();
    search(&stage, "one").await;
    for (key, there) in [("ArrowDown", ".results a"), ("ArrowDown", ".results li + li a"), ("ArrowUp", ".results a")] {
        stage.press(key).await;
        assert_eq!(focused().as_ref(), Some(&stage.get(there)), "{key}");
    }
    stage.press("ArrowUp").await;
    assert_eq!(focused().map(|element| element.id()).as_deref(), Some("search"));
    stage.press("Escape").await;
    assert_eq!((field.value(), found(&stage)), (String::new(), Vec::new()));
    search(&stage, "low").await;
    stage.press("Enter").await;
    assert_eq!(address(), "/test/pain/lower/");
    assert_eq!(found(&stage), [""; 0], "the search is over");
}

#[wasm_bindgen_test]
async fn the_first_place_of_the_list_leads_to_its_page_and_the_next_keeps_the_search_and_the_focus() {
    let stage = Stage::open().await;
    let focused = || gloo::utils::document().active_element();
    assert!(stage.find(".search + .stage").is_some(), "the search leads the page");
    stage.click(".finder [href*='pain/upper/']").await;
    assert_eq!(focused().as_ref(), Some(&stage.get(".says h1")));
    assert!(stage.find(".panel .search").is_some(), "the answer leads the page");
    search(&stage, "low").await;
    let link = stage.get(".results [href*='pain/lower/']");
    link.unchecked_ref::<HtmlElement>().focus().unwrap();
    stage.click(".results [href*='pain/lower/']").await;
    assert_eq!(address(), "/test/pain/upper/#also=lower");
    assert_eq!(link.get_attribute("aria-current").as_deref(), Some("true"));
    assert_eq!(focused().as_ref(), Some(&link));
    assert_eq!(stage.get("#search").unchecked_into::<web_sys::HtmlInputElement>().value(), "low");
    stage.click(".results [href*='pain/lower/']").await;
    assert_eq!(link.get_attribute("aria-current"), None);
}

#[wasm_bindgen_test]
async fn the_list_speaks_of_the_chosen_side() {
    let stage = Stage::open().await;
    let link = |region: &str| stage.get(&format!(".finder [href*='pain/{region}/']"));
    let hurts = |region: &str| link(region).has_attribute("aria-current");
    stage.click(".finder [href*='pain/lower/']").await;
    // What is marked on one side only moves with it.
    stage.click("[data-value='left']").await;
    assert_eq!(link("lower").text_content().as_deref(), Some("Lower part of your left leg"));
    assert_eq!(link("lower").get_attribute("href").as_deref(), Some("/test/pain/lower/#side=left"));
    assert!(hurts("lower") && !hurts("upper"));
    stage.click(".finder [href*='pain/upper/']").await;
    assert_eq!(address(), "/test/pain/upper/#side=left&also=lower");
    stage.click(".finder [href*='pain/lower/']").await;
    assert!(!hurts("lower") && hurts("upper"));
    stage.click("[data-value='right']").await;
    assert_eq!(link("lower").text_content().as_deref(), Some("Lower part of your right leg"));
    assert_eq!(link("lower").get_attribute("href").as_deref(), Some("/test/pain/lower/"));
}

#[wasm_bindgen_test]
async fn a_switch_is_pressed_on_the_page_and_keeps_the_focus() {
    let stage = Stage::open().await;
    let button = stage.get("[data-value='left']");
    let pressed = |value: &str| stage.get(&format!("[data-value='{value}']")).get_attribute("aria-pressed");
    assert_eq!(pressed("left").as_deref(), Some("false"));
    assert_eq!(pressed("right").as_deref(), Some("true"));
    button.unchecked_ref::<HtmlElement>().focus().unwrap();
    stage.click("[data-value='left']").await;
    assert_eq!(pressed("left").as_deref(), Some("true"));
    assert_eq!(pressed("right").as_deref(), Some("false"));
    assert_eq!(gloo::utils::document().active_element().as_ref(), Some(&button));
    // What feels like something is asked anew for each pain: its switch is pressed as soon as it is there.
    stage.click("[data-region='lower'] use").await;
    stage.click("[data-value='numb']").await;
    assert_eq!(pressed("numb").as_deref(), Some("true"));
    stage.click(".clear").await;
    stage.click("[data-region='lower'] use").await;
    assert_eq!(pressed("numb").as_deref(), Some("false"));
}

#[wasm_bindgen_test]
async fn steps_of_painting_can_be_taken_back_once_there_are_some() {
    let stage = Stage::open().await;
    stage.click(".start-paint").await;
    let disabled = |value: &str| stage.get(&format!("[data-value='{value}']")).has_attribute("aria-disabled");
    assert!(disabled("undo") && disabled("redo") && disabled("clear-paint"));
    let pressed = |value: &str| stage.get(&format!("[data-value='{value}']")).get_attribute("aria-pressed");
    stage.click("[data-value='large']").await;
    stage.click("[data-value='erase']").await;
    assert_eq!(["large", "erase"].map(|value| pressed(value).unwrap()), ["true", "true"]);
    assert_eq!(["medium", "paint"].map(|value| pressed(value).unwrap()), ["false", "false"]);
    stage.click(".done").await;
    assert!(stage.find(".paint-tools").is_none());
}

fn js_sys_promise(then: impl FnOnce(js_sys::Function)) -> js_sys::Promise {
    let mut then = Some(then);
    js_sys::Promise::new(&mut |resolve, _| {
        if let Some(then) = then.take() {
            then(resolve);
        }
    })
}
