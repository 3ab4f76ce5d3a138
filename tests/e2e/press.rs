//! Press and answer: an answer moves the list, stands in the address and is taken back; no question comes before the cautions.

use serde_json::{Value, json};

use super::{
    session::{CANDIDATES, Notice, Options, Screen, Session},
    site::Site,
};

/// Whether any element that a selector finds can be seen.
fn seen(selector: &str) -> String {
    format!(
        "return Array.from(document.querySelectorAll({})).some((one) => one.getClientRects().length > 0)",
        json!(selector)
    )
}

/// What has the focus: the question that it stands in, and what it says.
const FOCUSED: &str = "const it = document.activeElement; \
    return `${it.closest('[data-ask]')?.dataset.ask}: ${it.textContent}`";

async fn press_and_answer(screen: Screen) {
    let session = Session::open(Site::at_root().await, Options { screen, ..Options::default() }).await;
    session.visit("pain/back-thigh-upper/").await;
    let before = session.ask(CANDIDATES).await;
    let first = session.find(".asks .question").await.attr("data-ask").await.unwrap().unwrap();
    assert!(first.starts_with(before[0].as_str().unwrap()), "the best one's answer expected_information most: {first}");
    session.click(&format!("[data-ask='{first}'] [data-answer=no]")).await;
    session.see_address(&format!("pain/back-thigh-upper/#answers={first}.no")).await;
    session.until(CANDIDATES, "move the first down", |list| list[0] != before[0]).await;
    session.see(FOCUSED, format!("{first}: Undo")).await;
    let told = format!("return document.querySelector('[data-ask={first}]').innerText");
    session.until(&told, "say what it did", |text| text.as_str().unwrap().contains("about half as much")).await;
    session.reload().await;
    session.until(CANDIDATES, "open the same", |list| list[0] != before[0]).await;
    session.click(&format!("[data-ask='{first}'] button")).await;
    session.see(CANDIDATES, before.clone()).await;
    session.see_address("pain/back-thigh-upper/").await;
    // The way to the card, and the question there.
    session.click(&format!("[data-ask='{first}'] a")).await;
    session.see_card().await;
    session.see("return document.activeElement.id", "opened").await;
    session.see(&format!("return document.querySelectorAll('[data-ask={first}]').length"), 1).await;
    session.click(&format!(".at-card [data-ask='{first}'] [data-answer=yes]")).await;
    session.see_some(&format!("return location.hash.endsWith('&answers={first}.yes')")).await;
    session.see(FOCUSED, format!("{first}: Undo")).await;
    session.click(".card .close").await;
    session.see(CANDIDATES, before).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_moves_the_list_and_is_taken_back() {
    press_and_answer(Screen::Desktop).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_moves_the_list_and_is_taken_back_on_a_phone() {
    press_and_answer(Screen::Phone).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn questions_are_held_back_as_the_card_holds_back_what_to_press() {
    let session = Session::open(Site::at_root().await, Options { notice: Notice::New, ..Options::default() }).await;
    session.visit("pain/calf-mid/#muscle=soleus").await;
    session.see_card().await;
    let questions = seen(".question");
    session.see(&questions, false).await;
    session.click(".check .none").await;
    session.see(&questions, true).await;
    // A warning sign: the card and the questions step back together, and come back together.
    let tick = |selector: &str| format!("document.querySelector('{selector}').click()");
    session.ask(&tick("[data-sign=constant] input")).await;
    session.see(&seen(".card .press-here"), false).await;
    session.see(&questions, false).await;
    session.ask(&tick(".checked-by-doctor")).await;
    session.see(&seen(".card .press-here"), true).await;
    session.see(&questions, true).await;
    session.ask(&tick("[data-sign=constant] input")).await;
    session.see(&questions, false).await;
    session.click(".check .none").await;
    session.click(".card .close").await;
    session.see(&questions, true).await;
    session.ask(&tick("[data-sign=constant] input")).await;
    session.see(&questions, false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_list_keeps_the_focus_while_nothing_in_it_changes() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    session.ask("window.row = document.querySelector('[data-candidate=gluteus-minimus] a'); row.focus()").await;
    session.see_some("return document.querySelector('svg[data-view] .x')").await;
    session.ask("document.querySelector('[data-value=outer]').click()").await;
    session.see_address("pain/calf-mid/#view=outer").await;
    session.see("return document.activeElement === row && row.isConnected", true).await;
    let first = session.find(".asks .question").await.attr("data-ask").await.unwrap().unwrap();
    session.ask(&format!("const answer = document.querySelector(\"[data-ask='{first}'] [data-answer=unsure]\"); answer.focus(); answer.click()")).await;
    session.see_address(&format!("pain/calf-mid/#view=outer&answers={first}.unsure")).await;
    session.see("return row.isConnected", true).await;
    // Pointing at a row and focusing it shows it alone; beside its link it does not.
    let lit = "return new Set(Array.from(document.querySelectorAll('svg[data-view] .x'), (x) => x.getAttribute('href').split('#')[0])).size";
    session.until(lit, "show all again", |count| count.as_i64() > Some(1)).await;
    session.ask("row.focus()").await;
    session.see(lit, 1).await;
    session.ask("row.parentElement.querySelector('button').focus()").await;
    session.until(lit, "show all again", |count: &Value| count.as_i64() > Some(1)).await;
}
