//! The map in a frame of another page: what shows, what is told, and to whom.

use std::fs;

use serde_json::{Value, json};

use super::{
    session::{Options, Screen, Session},
    site::Site,
};

const CALF: &str = "[data-region='calf-mid'][data-side='left']";

/// A page of another site with the map in a frame. It writes down what it is told.
async fn parent(name: &str, source: &str) -> Site {
    let folder = std::env::temp_dir().join(format!("patchmap-{name}"));
    let page = format!(
        "<!doctype html><title>Parent</title><link rel='icon' href='data:,'><script>window.told = []; addEventListener('message', (event) => told.push([event.origin, event.data]))</script>\
         <iframe src='{source}' width='700' height='500'></iframe>"
    );
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("index.html"), page).unwrap();
    Site::of(folder).await
}

/// What a script returns that is run inside the frame of the page.
async fn see_in_frame(session: &Session, script: &str, expected: impl Into<Value>) {
    session.enter_frame().await;
    session.see(script, expected).await;
    session.leave_frame().await;
}

async fn mark_in_frame(session: &Session) {
    session.enter_frame().await;
    session.alive().await;
    // Where the figure lies in the frame is no matter here.
    session
        .ask(&format!(
            "document.querySelector({}).dispatchEvent(new MouseEvent('click', {{ bubbles: true, cancelable: true }}))",
            json!(CALF)
        ))
        .await;
    session.see_some("return document.querySelectorAll('[data-candidate]').length").await;
    session.leave_frame().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_frame_shows_the_map_alone_with_every_caution() {
    for screen in [Screen::Desktop, Screen::Phone] {
        let session = Session::open(Site::at_root().await, Options { screen, ..Options::default() }).await;
        session.visit("pain/calf-mid/#side=left&embed").await;
        let shown = |selector: &str| format!("return !!document.querySelector('{selector}')?.checkVisibility()");
        for selector in ["header.site", ".search", ".finder", ".tools", ".open-share", ".themes"] {
            session.see(&shown(selector), false).await;
        }
        for selector in [".pane > svg", ".switches", ".check .again", ".clot", "[data-candidate]", ".feel", ".home"] {
            session.see(&shown(selector), true).await;
        }
        let home = session
            .ask("const home = document.querySelector('.home'); return [home.href, home.target, home.rel]")
            .await;
        assert_eq!(home, json!([session.site.url("pain/calf-mid/#side=left"), "_blank", "noopener"]));
        // Whatever leaves the map opens in a tab of its own.
        let leave = "window.open = (...to) => { window.left = to };
            document.querySelector('.all-signs').click();
            return window.left";
        assert_eq!(session.ask(leave).await, json!([session.site.url("about/#doctor"), "_blank", "noopener"]));
        session.visit("muscle/soleus/#embed").await;
        session.see_card().await;
        session.see(&shown(".press-here"), true).await;
        session.visit("muscle/soleus/").await;
        for selector in [".home", ".told"] {
            session.see(&shown(selector), false).await;
        }
        assert_eq!(session.console_errors().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn in_a_frame_no_step_is_left_in_the_history() {
    let session = Session::start().await;
    session.visit("#embed").await;
    let before = session.ask("return history.length").await;
    session.mark("calf-mid", "left").await;
    session.see_address("pain/calf-mid/#side=left&embed").await;
    session.click("[data-candidate] a").await;
    session.see_card().await;
    session.until("return location.hash", "have the muscle", |hash| hash.as_str().unwrap().contains("muscle=")).await;
    assert_eq!(session.ask("return history.length").await, before);
    session.visit("").await;
    let before = session.ask("return history.length").await;
    session.mark("calf-mid", "left").await;
    session.see(&format!("return history.length > {before}"), true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_page_on_frames_grows_its_frame_and_hears_what_is_chosen() {
    for screen in [Screen::Desktop, Screen::Phone] {
        let session = Session::open(Site::at_root().await, Options { screen, ..Options::default() }).await;
        session.visit("embed/").await;
        let chosen = "return document.getElementById('chosen').textContent";
        session.see(chosen, "Where it hurts: nothing marked. Muscle: none opened.").await;
        let grown = "return Math.ceil(document.querySelector('iframe').contentDocument.documentElement.getBoundingClientRect().height) === Number(document.querySelector('iframe').height)";
        session.see(grown, true).await;
        let before = session.ask("return [document.querySelector('iframe').height, history.length]").await;
        mark_in_frame(&session).await;
        session.see(chosen, "Where it hurts: middle of your left calf. Muscle: none opened.").await;
        session.see(grown, true).await;
        let after = session.ask("return [document.querySelector('iframe').height, history.length]").await;
        assert_ne!(after[0], before[0], "the list made it taller");
        assert_eq!(after[1], before[1], "Back still leaves the page");
        let fits = "const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.querySelector('iframe').contentDocument.scrollingElement;
            return scrollHeight <= clientHeight && scrollWidth <= clientWidth";
        session.see(fits, true).await;
        assert_eq!(session.console_errors().await, Vec::<String>::new());
    }
}

/// What the page around the frame was told, apart from heights.
const TOLD: &str = "return window.told.filter(([, message]) => message.patchmap !== 'height')";

/// The height that it was told last.
const HEIGHT: &str = "return window.told.findLast(([, message]) => message.patchmap === 'height')?.[1].height";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_chosen_is_told_to_the_named_site_and_to_no_other() {
    let map = Site::at_root().await;
    for (name, listener, hears) in
        [("unnamed", "", false), ("other", "=https://clinic.example", false), ("named", "", true)]
    {
        // Its own origin is known once it is there: the frame is sent on to it.
        let site = parent(name, &map.url(&format!("#embed{listener}"))).await;
        let session = Session::open(site, Options::default()).await;
        session.load("").await;
        if hears {
            let source = map.url(&format!("#embed={}", session.site.origin()));
            session.ask_about("document.querySelector('iframe').src = arguments[0]", json!(source)).await;
            // On a busy machine a frame may take its time: what is marked before would be what it goes on from.
            see_in_frame(&session, "return location.hash.startsWith('#embed=')", true).await;
        }
        // A height is told once a frame: a mark right after the start would be in the first one.
        let before = session.see_some(HEIGHT).await;
        mark_in_frame(&session).await;
        session.until(HEIGHT, "be another height", |height| *height != before).await;
        if hears {
            let told = session
                .until(TOLD, "be told of pain", |told| {
                    told.as_array().unwrap().iter().any(|one| one[1]["pain"] != json!([]))
                })
                .await;
            let last = told.as_array().unwrap().last().unwrap();
            let pain = json!([{ "id": "calf-mid", "side": "left", "name": "middle of your left calf" }]);
            let message = json!({
                "patchmap": "selection", "address": map.url("pain/calf-mid/#side=left"), "pain": pain, "side": "left", "muscle": null, "point": null,
            });
            assert_eq!(*last, json!([map.origin(), message]));
            let line = format!(
                "return document.querySelector('.frame-line').innerText.includes('told to {}.')",
                session.site.origin()
            );
            see_in_frame(&session, &line, true).await;
        } else {
            assert_eq!(session.ask(TOLD).await, json!([]), "{name}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_page_in_no_frame_tells_nobody() {
    let session = Session::start().await;
    let listen = "window.told = []; addEventListener('message', (event) => told.push(event.data))";
    session.before_each_page(listen);
    session.visit("#embed").await;
    session.visit(&format!("#embed={}", session.site.origin())).await;
    session.mark("calf-mid", "left").await;
    session.see_address(&format!("pain/calf-mid/#side=left&embed={}", session.site.origin())).await;
    assert_eq!(session.ask("return window.told").await, json!([]));
    // A message that reads like one of ours changes nothing.
    session.ask("postMessage({ patchmap: 'selection', pain: [], address: '/' }, '*')").await;
    session.see("return window.told.length", 1).await;
    session.see_address(&format!("pain/calf-mid/#side=left&embed={}", session.site.origin())).await;
}
