//! Layers: peel, hide, show; what is hidden is in the link, and is neither drawn nor announced.

use serde_json::json;
use thirtyfour::Key;

use super::session::Session;

/// How many of the drawing's muscles are shown.
const MUSCLES: &str = "return document.querySelectorAll('[data-art] .muscles use:not([display=none])').length";

async fn open_layers(session: &Session, address: &str) {
    session.visit(address).await;
    session.click(".layers summary").await;
    session.see_some("return !!document.querySelector('.peel input')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn peeling_goes_down_to_the_bones_by_keys_and_is_in_the_link() {
    let session = Session::start().await;
    open_layers(&session, "").await;
    let all = session.ask(MUSCLES).await.as_u64().unwrap();
    session.ask("document.querySelector('.peel input').focus()").await;
    session.press_key(Key::Right).await;
    session.see_address("#hide=skin").await;
    session.see("return getComputedStyle(document.querySelector('[data-layer=body]')).opacity", "0").await;
    session.press_key(Key::Right).await;
    session.see_address("#hide=skin,superficial").await;
    session.see(&format!("{MUSCLES} < {all}"), true).await;
    session.press_key(Key::End).await;
    session.see_address("#hide=skin,superficial,intermediate,deep").await;
    session.see(MUSCLES, 0).await;
    session.see("return document.querySelector('.peel input').ariaValueText", "Bones").await;
    session.reload().await;
    session.see(MUSCLES, 0).await;
    session.click(".layers summary").await;
    session.click(".layers details > summary").await;
    session.click("[data-value=all]").await;
    session.see_address("").await;
    session.see(MUSCLES, all).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn groups_and_single_muscles_can_be_hidden_or_shown_alone() {
    let session = Session::start().await;
    open_layers(&session, "muscle/soleus/").await;
    session.click(".layers [data-value=only]").await;
    session.see_address("muscle/soleus/#show=soleus").await;
    session.see(MUSCLES, 1).await;
    session.click(".layers details > summary").await;
    session.click(".layers [data-value=but]").await;
    session.see_address("muscle/soleus/#hide=soleus").await;
    let soleus =
        "return document.querySelector('[data-art] .muscles use[href=\"#muscle-soleus\"]').getAttribute('display')";
    session.see(soleus, "none").await;
    session.click(".layers [data-value=calf]").await;
    session.see_address("muscle/soleus/#hide=calf,soleus").await;
    // Another view's drawing is shown in the same way.
    session.choose("inner").await;
    session.see(soleus, "none").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_hidden_is_not_there() {
    let session = Session::start().await;
    session.visit("muscle/biceps-femoris/").await;
    let count = |selector: &str| format!("return document.querySelectorAll({}).length", json!(selector));
    let marks = ["[data-trigger-point]", "[data-kind=primary]", "[data-kind=spillover]", "[data-patch]"];
    for selector in marks.into_iter().chain(["[data-shape^=line]", "[data-shape^=caution]", "[data-shape^=search]"]) {
        session.see_some(&count(selector)).await;
    }
    session.visit("muscle/biceps-femoris/#hide=points,primary,spillover,patches,searches,cautions").await;
    for selector in marks.into_iter().chain(["[data-shape^=line]", "[data-shape^=caution]", "[data-shape^=search]"]) {
        session.see(&count(&format!("svg[data-view] {selector}")), 0).await;
    }
}
