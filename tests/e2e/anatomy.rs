//! The anatomy mode: exploring muscles, and the quiz.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::{hands::phone, quality::violations, session::Session};

/// The peeled outer view.
const OUTER: &str = "#view=outer&hide=skin&mode=anatomy";
/// The opened muscle's heading.
const OPENED: &str = "return document.querySelector('#opened')?.innerText ?? null";
/// The muscles that are lit on the figure.
const LIT: &str =
    "return Array.from(document.querySelectorAll('.lit-muscles [data-shape]'), (one) => one.dataset.shape)";
/// What stands beside the exercise of naming.
const SCORE: &str = "return document.querySelector('[data-exercise=name] + .score')?.innerText ?? null";

/// A muscle's shape on the chosen leg.
fn shape(muscle: &str) -> String {
    format!(".muscle-links:not([aria-hidden]) [data-muscle={muscle}] use")
}

/// The name of the muscle that a question is about, as the drawing tells it.
async fn lit_muscle(session: &Session) -> String {
    let lit = session.until(LIT, "light a muscle", |lit| lit.as_array().is_some_and(|lit| !lit.is_empty())).await;
    lit[0].as_str().unwrap().trim_start_matches("muscle-").to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_tap_tells_a_muscle_and_side_view_and_pain_stay() {
    let session = Session::start().await;
    session.visit("").await;
    session.choose("outer").await;
    session.click(".modes [data-mode=anatomy]").await;
    session.see_address("#view=outer&hide=skin&mode=anatomy").await;
    session.see("return document.querySelector('.search, .check, #candidates')", Value::Null).await;
    session.click_shape(&shape("vastus-lateralis")).await;
    session.see(OPENED, "Vastus lateralis").await;
    session.see_address("muscle/vastus-lateralis/#hide=skin&mode=anatomy").await;
    session.see(LIT, json!(["muscle-vastus-lateralis"])).await;
    // The facts, in plain and in professional words, with sources; nothing says where to press.
    let facts = "return Array.from(document.querySelectorAll('.facts dd'), (fact) => fact.querySelectorAll('p').length + ' ' + (fact.querySelectorAll('.sources a').length > 0))";
    session.see(facts, json!(["2 true", "2 true", "2 true", "2 true"])).await;
    session.see("return document.querySelector('.marks .x, .patches rect')", Value::Null).await;
    // Where to press is a step away, behind the check.
    session.choose("left").await;
    session.see_address("muscle/vastus-lateralis/#side=left&hide=skin&mode=anatomy").await;
    session.click(".learn a[data-mode=pain]").await;
    session.see_address("muscle/vastus-lateralis/#side=left").await;
    session.see_some("return document.querySelector('.check')").await;
    session.back().await;
    session.see(OPENED, "Vastus lateralis").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_hurts_is_there_again_after_the_anatomy() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/#hide=skin&mode=anatomy").await;
    session.see("return document.querySelectorAll('.region.marked').length", 0).await;
    session.click(".modes [data-mode=pain]").await;
    session.see_address("pain/calf-mid/").await;
    session.see_some("return document.querySelector('.region.marked')").await;
    // A card of the pain leads to the anatomy of its muscle.
    session.visit("muscle/soleus/").await;
    session.see_card().await;
    session.click(".card a[data-mode=anatomy]").await;
    session.see_address("muscle/soleus/#hide=skin&mode=anatomy").await;
    session.see_some("return document.querySelector('.facts')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn ten_muscles_are_named_and_the_score_is_there_the_next_day() {
    let session = Session::start().await;
    session.visit(OUTER).await;
    let muscles = session
        .until(SCORE, "tell a score", |score| score.as_str().is_some_and(|score| score.starts_with("0 of ")))
        .await;
    session.click("[data-exercise=name]").await;
    for number in 1..=10 {
        let turn = format!("Question {number} of 10");
        session.see("return document.querySelector('.round .turn')?.innerText ?? null", turn.as_str()).await;
        let muscle = lit_muscle(&session).await;
        // The last one is not known.
        let reply = if number < 10 { muscle.as_str() } else { "unknown" };
        session.click(&format!("[data-reply={reply}]")).await;
        session
            .see("return document.querySelector('[data-verdict=right]')?.dataset.reply ?? null", muscle.as_str())
            .await;
        session.click("#go-on").await;
    }
    session.see("return document.querySelector('.result h2')?.innerText ?? null", "9 of 10 right").await;
    let repeat = session.ask("return document.querySelector('.result .repeat').innerText").await;
    session.click("[data-value=end]").await;
    let known = muscles.as_str().unwrap().replacen('0', "9", 1);
    session.see(SCORE, known.as_str()).await;
    // The next day: the page is loaded anew.
    session.reload().await;
    session.see(SCORE, known.as_str()).await;
    session.see("return document.querySelector('.exercises .repeat')?.innerText ?? null", repeat).await;
    // What is kept can be deleted; nonsense that is kept does no harm.
    session.ask("localStorage.setItem('patchmap.quiz', 'name.moon.1.1.known,,x')").await;
    session.reload().await;
    session.see(SCORE, muscles.clone()).await;
    assert_eq!(session.console_errors().await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn muscles_are_found_and_places_told_by_keys_alone() {
    let session = Session::start().await;
    session.visit(OUTER).await;
    session.ask("document.querySelector('[data-exercise=find]').focus()").await;
    session.press_key(Key::Enter).await;
    let focused = "return document.activeElement.id || document.activeElement.dataset.muscle || document.activeElement.dataset.region || null";
    session.see(focused, "question").await;
    // No name tells the answer: each muscle is told by where it begins and ends.
    let name = "return document.querySelector('.muscle-links a').getAttribute('aria-label')";
    assert!(session.ask(name).await.as_str().unwrap().starts_with("From: "));
    session.ask("document.querySelector('.muscle-links a[tabindex=\"0\"]').focus()").await;
    let first = session.see_some(focused).await;
    session.press_key(Key::Down).await;
    session.until(focused, "move", |now| *now != first).await;
    session.press_key(Key::Enter).await;
    session.see(focused, "go-on").await;
    session.see_some("return document.querySelector('.verdict').innerText").await;
    session.press_key(Key::Enter).await;
    session.see(focused, "question").await;
    session.click("[data-value=end]").await;
    session.click("[data-exercise=refer]").await;
    let asked = lit_muscle(&session).await;
    session.see("return document.querySelector('[data-zone]')", Value::Null).await;
    session.ask("document.querySelector('.region[tabindex=\"0\"]').focus()").await;
    session.press_key(Key::Space).await;
    session.see(focused, "go-on").await;
    session.see_some("return document.querySelector('[data-zone]')").await;
    session.see(LIT, json!([format!("muscle-{asked}")])).await;
    assert_eq!(violations(&session).await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn on_a_phone_the_question_and_the_figure_are_in_sight_together() {
    let session = phone().await;
    session.visit(OUTER).await;
    session.click("[data-exercise=name]").await;
    lit_muscle(&session).await;
    let in_sight = "return ['.lit-muscles use', '#question', '[data-reply=unknown]'].map((selector) => {
        const box = document.querySelector(selector).getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight; })";
    session.see(in_sight, json!([true, true, true])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_kept_score_goes_with_all_else_that_is_deleted() {
    let session = Session::start().await;
    session.visit(OUTER).await;
    session.click("[data-exercise=name]").await;
    session.click("[data-reply=unknown]").await;
    session.see_some("return localStorage.getItem('patchmap.quiz')").await;
    session.visit("about/").await;
    session.click("[data-forget]").await;
    session.see("return localStorage.getItem('patchmap.quiz')", Value::Null).await;
}
