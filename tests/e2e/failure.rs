//! When the app cannot start, the page keeps what it was sent with, and says so.

use super::{
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
        .see(told, "The map could not start. You can still read this page and follow its links. Reset and try again")
        .await;
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
