//! What a candidate explains of a painting, and two candidates on figures beside each other.

use serde_json::{Value, json};

use super::{
    quality::violations,
    session::{Colours, Options, Screen, Session},
    site::Site,
};

/// A painting of the back of the right calf.
const PAINTED: &str = "paint=1.AQtOBFCEDEDEDEDFCEDDDDDDCDCDCDBHBEB";
/// The kinds of skin that the figure tells apart.
const SKIN: &str = "return Array.from(document.querySelectorAll('.overlay [data-skin]'), (path) => path.dataset.skin)";
/// The figures beside each other: the name above each, and whether zones are drawn on it.
const PANES: &str = "return Array.from(document.querySelectorAll('.pane'), (pane) =>
    [pane.querySelector('p').innerText, pane.querySelector('[data-zone]') !== null])";
/// How each kind of skin looks: what it is filled with, and the dashes of its outline.
const LOOKS: &str = "return Array.from(document.querySelectorAll('.overlay [data-skin]'), (path) => {
    const { fill, strokeDasharray } = getComputedStyle(path); return [fill, strokeDasharray]; })";

/// Every look is another one without its colour.
fn tell_apart(looks: &Value) {
    let looks: Vec<String> = looks
        .as_array()
        .unwrap()
        .iter()
        .map(|look| {
            let fill = look[0].as_str().unwrap();
            format!("{} {}", if fill.starts_with("rgb") { "solid" } else { fill }, look[1])
        })
        .collect();
    let mut all = looks.clone();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), looks.len(), "{looks:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_candidate_is_laid_over_the_painting() {
    let session = Session::start().await;
    session.visit(&format!("#{PAINTED}")).await;
    session.see(SKIN, json!([])).await;
    let reason = "return document.querySelector('.candidate .reason').innerText";
    session.until(reason, "say what it explains", |text| text.as_str().unwrap().starts_with("Covers 60 %")).await;
    session.see_some("return document.querySelector('.painted').getClientRects().length").await;
    let fit = json!(["matched", "unexplained", "expected"]);
    session.point_at_shape("[data-candidate=soleus] a").await;
    session.see(SKIN, fit.clone()).await;
    session.see("return document.querySelector('.painted').getClientRects().length", 0).await;
    tell_apart(&session.ask(LOOKS).await);
    session.point_at((5, 5)).await;
    session.see(SKIN, json!([])).await;
    session.click("[data-candidate=soleus] a").await;
    session.see(SKIN, fit.clone()).await;
    session.see("return document.querySelectorAll('.fits li').length", 3).await;
    // Each explained place is painted, each expected one is not.
    session.choose("sole").await;
    session.see(SKIN, json!([])).await;
}

/// Presses the button of a row.
async fn press(session: &Session, muscle: &str) {
    click_in_the_middle(session, &format!("[data-candidate={muscle}] button")).await;
}

/// Clicks what is scrolled to the middle of the window: that a second one is to be chosen stands over its end.
async fn click_in_the_middle(session: &Session, selector: &str) {
    session.find(selector).await;
    session.ask(&format!("document.querySelector('{selector}').scrollIntoView({{ block: 'center' }})")).await;
    session.click(selector).await;
}

async fn compared(screen: Screen, colours: Colours) {
    let session = Session::open(Site::at_root().await, Options { screen, colours, ..Options::default() }).await;
    session.visit("pain/calf-mid/").await;
    let pressed = "return Array.from(document.querySelectorAll('.candidate [aria-pressed=true]'), (one) => one.parentElement.dataset.candidate)";
    press(&session, "soleus").await;
    session.see(pressed, json!(["soleus"])).await;
    session.see(PANES, json!([["", true]])).await;
    session.see("return document.activeElement.closest('[data-candidate]').dataset.candidate", "soleus").await;
    // Now the whole row chooses.
    click_in_the_middle(&session, "[data-candidate=gluteus-minimus] > a").await;
    session.see(pressed, json!(["soleus", "gluteus-minimus"])).await;
    session.see(PANES, json!([["Soleus", true], ["Gluteus minimus", true]])).await;
    session.see("return document.activeElement.id", "comparison").await;
    session.see_address("pain/calf-mid/#with=soleus,gluteus-minimus").await;
    let says = "return document.querySelector('.comparison')?.innerText ?? ''";
    let tells = |text: &Value| {
        let text = text.as_str().unwrap();
        text.contains("Does it also hurt at the back of your right thigh, upper half?")
            && text.contains("Only Gluteus minimus: ")
    };
    session.until(says, "tell them apart", tells).await;
    assert_eq!(violations(&session).await, Vec::<String>::new());
    // They turn and zoom together.
    session.click(".zoom .closer").await;
    let frames = "return new Set(Array.from(document.querySelectorAll('.pane svg[data-view]'), (svg) => svg.getAttribute('viewBox') + svg.dataset.view)).size";
    session.see(frames, 1).await;
    session.choose("front").await;
    session.see("return document.querySelectorAll('.pane svg[data-view=front]').length", 2).await;
    session.choose("back").await;
    // A third one replaces the older.
    press(&session, "plantaris").await;
    session.see(pressed, json!(["plantaris", "gluteus-minimus"])).await;
    press(&session, "gluteus-minimus").await;
    session.see(pressed, json!(["plantaris"])).await;
    session.see(PANES, json!([["", true]])).await;
    press(&session, "soleus").await;
    session.until(says, "say that only pressing tells", |text| text.as_str().unwrap().contains("only pressing")).await;
    press(&session, "gluteus-minimus").await;
    session.see(pressed, json!(["soleus", "gluteus-minimus"])).await;
    session.click(".comparison .there-too").await;
    session.see_some("return location.href.includes('pain/back-thigh-upper/#also=calf-mid')").await;
    session.click(".comparison .stop-comparing").await;
    session.see(pressed, json!([])).await;
    session.see(says, "").await;
    session.see(PANES, json!([["", true]])).await;
    session.see("return document.activeElement.closest('[data-candidate]').dataset.candidate", "gluteus-minimus").await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_are_compared() {
    compared(Screen::Desktop, Colours::Light).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_are_compared_on_a_phone_in_the_dark() {
    compared(Screen::Phone, Colours::Dark).await;
}
