//! When the app cannot start, the page keeps what it was sent with, and says so.

use super::{
    dist,
    quality::violations,
    session::{Options, Session},
    site::{Fault, Site},
};

fn is_atlas(path: &str) -> bool {
    path.starts_with("/atlas-")
}

/// The version is the first number in the atlas; numbers below 128 are one byte.
fn another_version(atlas: &[u8]) -> Vec<u8> {
    let (version, rest) = atlas.split_first().unwrap();
    assert!(*version < 127);
    [&[version + 1], rest].concat()
}

async fn stays_readable(fault: Fault) {
    let session = Session::open(Site::with(fault).await, Options::default()).await;
    session.load("pain/heel-back/").await;
    session.see("return document.documentElement.dataset.app", "failed").await;
    session.see("return document.querySelector('.failed').checkVisibility()", true).await;
    let told = "return document.querySelector('.failed').innerText";
    session
        .see(
            told,
            "The map could not start. You can still read this page and follow its links. A part of it did not arrive. \
             The connection, the site or a content blocker may be why. Reset and try again",
        )
        .await;
    session.see("return document.querySelector('.notice').checkVisibility()", true).await;
    session.see("return document.querySelector('.waiting').checkVisibility()", false).await;
    session.see("return document.querySelector('h1').innerText", "Back of the heel: which muscle is it?").await;
    session.see("return document.querySelectorAll('[data-region].marked').length", 1).await;
    assert_eq!(session.candidates().await[0], "soleus");
    assert_eq!(violations(&session).await, Vec::<String>::new());
    // Its links are real ones.
    session.click_shape("[data-region='calf-mid'][data-side='right']").await;
    session.see_address("pain/calf-mid/").await;
    session.see("return document.documentElement.dataset.app", "failed").await;
    session.click("[data-candidate=soleus] a").await;
    session.see_address("muscle/soleus/").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_the_webassembly() {
    stays_readable(Fault::Missing(|path| path.ends_with(".wasm"))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_reset_forgets_all_that_is_kept_and_loads_the_page_anew() {
    let fault = Fault::Missing(|path| path.ends_with("_bg.wasm"));
    let session = Session::open(Site::with(fault).await, Options::default()).await;
    session.load("pain/heel-back/").await;
    session.see("return document.documentElement.dataset.app", "failed").await;
    session.ask("localStorage.setItem('patchmap.patch', '10x14'); window.before = true").await;
    session.click(".failed a").await;
    session.see("return window.before === undefined && document.documentElement.dataset.app", "failed").await;
    session.see("return localStorage.getItem('patchmap.patch')", serde_json::Value::Null).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_its_javascript() {
    stays_readable(Fault::Missing(|path| path.ends_with(".js") && path != "/boot.js")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_its_loader() {
    stays_readable(Fault::Missing(|path| path == "/boot.js")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_script_that_an_extension_adds_and_the_page_refuses_is_no_failure() {
    let session = Session::start().await;
    session.visit("pain/heel-back/").await;
    let refused = "const script = document.createElement('script');
        script.onerror = () => { window.refused = true };
        script.src = 'https://extension.example/script.js';
        document.body.append(script);";
    session.ask(refused).await;
    session.see("return window.refused", true).await;
    session.see("return document.documentElement.dataset.app", "alive").await;
}

/// What the page says of a start that failed, beside that it failed.
async fn says(session: &Session, cause: &str) {
    session.see("return document.documentElement.dataset.app", "failed").await;
    let told = session.ask("return document.querySelector('.failed').innerText").await;
    let told = told.as_str().unwrap();
    assert!(told.starts_with("The map could not start.") && told.contains(cause), "{told}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_browser_without_webassembly_is_told_which_ones_do() {
    let session = Session::start().await;
    session.before_each_page("delete window.WebAssembly");
    session.load("pain/heel-back/").await;
    says(&session, "This browser is too old for it. It needs Safari 17").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_browser_that_refuses_webassembly_is_told_which_ones_do() {
    let session = Session::start().await;
    let refuses = "const refuse = () => Promise.reject(new WebAssembly.CompileError('refused'));
        WebAssembly.instantiate = WebAssembly.instantiateStreaming = WebAssembly.compile = refuse";
    session.before_each_page(refuses);
    session.load("pain/heel-back/").await;
    says(&session, "This browser is too old for it.").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_page_that_is_opened_as_a_file_asks_for_its_web_address() {
    let session = Session::start().await;
    session.go(&format!("file://{}", dist::folder().join("index.html").display())).await;
    says(&session, "It was opened as a file.").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_frame_that_allows_nothing_but_scripts_says_that_it_is_the_frame() {
    let session = Session::start().await;
    session.load("about/").await;
    let frame = "const frame = document.createElement('iframe');
        frame.sandbox = 'allow-scripts';
        frame.src = '../pain/heel-back/';
        document.body.prepend(frame)";
    session.ask(frame).await;
    session.enter_frame().await;
    says(&session, "The page around it does not let it run.").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_start_that_takes_long_is_told_until_it_is_over() {
    let held = Fault::Held(|path| path.ends_with("_bg.wasm"));
    let session = Session::open(Site::with(held).await, Options::default()).await;
    session.load("pain/heel-back/#side=left").await;
    let seen = |selector: &str| {
        format!("return document.querySelector('{selector}').checkVisibility({{ visibilityProperty: true }})")
    };
    session.see(&seen(".waiting"), false).await;
    session.see(&seen(".waiting"), true).await;
    session.see(&seen(".notice"), true).await;
    let told = "return document.querySelector('.waiting').innerText";
    session
        .see(
            told,
            "Still loading the map. You can already read this page and follow its links. \
             The link is about the left leg; this page shows the right one.",
        )
        .await;
    assert_eq!(violations(&session).await, Vec::<String>::new());
    session.site.release();
    session.alive().await;
    session.see(&seen(".waiting"), false).await;
    session.see("return document.querySelector('h1').innerText", "Back of the heel: which muscle is it?").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_host_that_takes_the_slash_from_the_end_breaks_nothing() {
    let session = Session::open(Site::below_with("/leg/", Fault::NoSlashAtTheEnd).await, Options::default()).await;
    session.visit("pain/heel-back/#side=left").await;
    session.see_address("pain/heel-back/#side=left").await;
    session.click("[data-candidate=soleus] a").await;
    session.see_card().await;
    session.visit("").await;
    session.mark("heel-back", "right").await;
    session.see_address("pain/heel-back/").await;
    session.load("about/").await;
    session.see("return document.documentElement.dataset.app", "alive").await;
    session.click("header .brand").await;
    session.alive().await;
    session.see_address("").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn without_the_atlas() {
    stays_readable(Fault::Missing(is_atlas)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn with_half_an_atlas() {
    stays_readable(Fault::Altered(is_atlas, |bytes| bytes[..bytes.len() / 2].to_vec())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn with_the_atlas_of_another_version() {
    stays_readable(Fault::Altered(is_atlas, another_version)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_drawing_that_is_missing_is_told_and_the_rest_goes_on() {
    let session =
        Session::open(Site::with(Fault::Missing(|path| path.starts_with("/art/outer"))).await, Options::default())
            .await;
    session.visit("").await;
    session.choose("outer").await;
    let told = "return document.querySelector('.art-state').innerText";
    session.see(told, "The drawing could not be loaded. Check your connection and choose the view again.").await;
    session.choose("back").await;
    session.see(told, "").await;
    session.mark("heel-back", "right").await;
    session.choose("outer").await;
    session.until("return 1", "be asked again", |_| session.site.requests("/art/outer").len() == 2).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_card_that_is_missing_is_told_and_the_rest_goes_on() {
    let session =
        Session::open(Site::with(Fault::Missing(|path| path.starts_with("/card/soleus"))).await, Options::default())
            .await;
    session.visit("pain/heel-back/").await;
    session.click("[data-candidate=soleus] a").await;
    let told = "return document.querySelector('.card-state').innerText";
    session.see(told, "The text could not be loaded. Check your connection and open the muscle again.").await;
    session.see("return document.activeElement.id", "opened").await;
    session.click("[data-candidate=tibialis-posterior] a").await;
    session.see(told, "").await;
    session.see_card().await;
    session.click(".card .close").await;
    session.see_address("pain/heel-back/").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_host_that_answers_everything_with_the_home_page_is_found_out() {
    let unknown = |path: &str| ["/art/outer", "/card/soleus", "/no/"].iter().any(|part| path.starts_with(part));
    let session = Session::open(Site::with(Fault::HomePage(unknown)).await, Options::default()).await;
    session.visit("").await;
    session.choose("outer").await;
    let drawing = "return document.querySelector('.art-state').innerText";
    session.until(drawing, "say so", |told| told.to_string().contains("The drawing could not be loaded.")).await;
    session.choose("back").await;
    session.mark("heel-back", "right").await;
    session.click("[data-candidate=soleus] a").await;
    let card = "return document.querySelector('.card-state').innerText";
    session.until(card, "say so", |told| told.to_string().contains("The text could not be loaded.")).await;
    session.click(".card .close").await;
    session.see_address("pain/heel-back/").await;
    // A page that is none asks for a program that is none.
    session.load("no/such/page/").await;
    says(&session, "A part of it did not arrive.").await;
    session.visit("pain/heel-back/").await;
    session.site.release();
    session.click("[data-candidate=soleus] a").await;
    session.see_card().await;
    session.choose("outer").await;
    session.see_some("return document.querySelector('[data-art=outer] .skin')").await;
}
