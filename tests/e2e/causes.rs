//! Other causes: the quiet list, its questions, the card, and what a "yes" to an urgent one does.

use serde_json::json;

use super::{
    quality::violations,
    session::{Options, Scripts, Session},
    site::Site,
};

/// The ids of the list, without what unfolds.
const LIST: &str = "return Array.from(document.querySelectorAll('[data-list=causes] [data-other-cause]'), (row) => row.dataset.otherCause)";
/// Whether an X can be seen. WebKit gives boxes to what is in an element that is not displayed.
const SEES_X: &str = "const x = document.querySelector('svg[data-view] .x');
    return !!x && getComputedStyle(x.closest('.to-press') ?? x).display !== 'none'";

/// Answers the question of a row; `open` unfolds the part of the list that it stands in.
async fn answer(session: &Session, cause: &str, answer: &str, open: Option<&str>) {
    if let Some(fold) = open {
        session.click(&format!("{fold} > summary")).await;
    }
    session.click(&format!("[data-other-cause='{cause}'] [data-answer={answer}]")).await;
    // Rows move: none is pointed at.
    session.point_at((2, 2)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_moves_a_cause_and_stays_in_the_link() {
    let session = Session::start().await;
    session.visit("pain/heel-sole/").await;
    let first = session.ask(LIST).await;
    assert_eq!(first.as_array().unwrap().len(), 5);
    assert_eq!(first[0], "plantar-fascia");
    answer(&session, "heel-fat-pad", "yes", None).await;
    session.see(&format!("{LIST}[0]"), "heel-fat-pad").await;
    session.see_address("pain/heel-sole/#asked=heel-fat-pad.1.yes").await;
    session.see(SEES_X, true).await;
    session.reload().await;
    session.alive().await;
    session.see(&format!("{LIST}[0]"), "heel-fat-pad").await;
    // A "no" moves it down, and stays to be seen.
    answer(&session, "plantar-fascia", "no", None).await;
    session
        .see("return document.querySelector('[data-other-cause=plantar-fascia] [data-answer=no]').ariaPressed", "true")
        .await;
    answer(&session, "plantar-fascia", "no", None).await;
    // Pressed again, it is taken back.
    answer(&session, "heel-fat-pad", "yes", None).await;
    session.see_address("pain/heel-sole/").await;
    session.see(LIST, first).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_to_an_urgent_cause_steps_the_muscles_back_until_it_is_a_no() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    session.see(SEES_X, true).await;
    session
        .see("return document.querySelectorAll('[data-list=causes] .now, [data-list=causes] .today').length", 0)
        .await;
    answer(&session, "deep-vein-clot", "yes", Some(".rare-causes")).await;
    session.see(SEES_X, false).await;
    session.see(&format!("{LIST}[0]"), "deep-vein-clot").await;
    session
        .see(
            "const box = document.querySelector('.urgent-yes .today').getBoundingClientRect();
            return box.top >= 0 && box.bottom <= innerHeight",
            true,
        )
        .await;
    session.see("return document.querySelector('.step-back').checkVisibility()", true).await;
    session.see("return document.querySelector('.pass-state').innerText", "").await;
    assert_eq!(violations(&session).await, Vec::<String>::new());
    answer(&session, "deep-vein-clot", "no", None).await;
    session.see(SEES_X, true).await;
    session.see("return document.querySelector('.urgent-yes').innerText", "").await;
    // Or it is taken back where that is said, on every page.
    session.visit("pain/great-toe-top/#asked=deep-vein-clot.1.yes").await;
    session.see(SEES_X, false).await;
    session.click("[data-take-back=deep-vein-clot]").await;
    session.see_address("pain/great-toe-top/").await;
    session.see(SEES_X, true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_cause_opens_from_the_list_and_closes_again() {
    let session = Session::start().await;
    session.visit("pain/heel-sole/").await;
    session.click("[data-other-cause=plantar-fascia] > a").await;
    session.see_address("pain/heel-sole/#cause=plantar-fascia").await;
    session.see("return document.activeElement.id", "opened").await;
    session.see_some("return document.querySelector('.cause-card [data-part=what]')?.innerText").await;
    session.see_some("return document.querySelectorAll('.overlay [data-cause-zone]').length").await;
    session.see(SEES_X, false).await;
    session.click(".card .close").await;
    session.see_address("pain/heel-sole/").await;
    session.see("return document.activeElement.parentElement.dataset.otherCause", "plantar-fascia").await;
    session.see("return document.querySelectorAll('.overlay [data-cause-zone]').length", 0).await;
    session.see(SEES_X, true).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_muscle_is_compared_with_a_cause() {
    let session = Session::start().await;
    session.visit("pain/heel-sole/#with=soleus,plantar-fascia").await;
    let felt = "return Array.from(document.querySelectorAll('.pane'), (pane) =>
        ['[data-zone]', '[data-cause-zone]'].map((zone) => pane.querySelector(zone) !== null))";
    session.see(felt, json!([[true, false], [false, true]])).await;
    let asks = "return document.querySelector('.comparison [data-asked]').dataset.asked";
    session.see(asks, "plantar-fascia.1").await;
    session.click(".comparison [data-asked] [data-answer=no]").await;
    session.see_address("pain/heel-sole/#asked=plantar-fascia.1.no&with=soleus,plantar-fascia").await;
    session.click(".stop-comparing").await;
    session
        .see("return document.activeElement.closest('[data-other-cause]')?.dataset.otherCause", "plantar-fascia")
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn causes_are_found_by_their_names() {
    let session = Session::start().await;
    session.visit("").await;
    session.see("return document.querySelector('.finder .causes-index')", json!(null)).await;
    session.click("#search").await;
    session.press("sciatica").await;
    let found = "return Array.from(document.querySelectorAll('.results [data-kind=cause] a'), (link) => link.getAttribute('href'))";
    session.see(found, json!(["/cause/nerve-root-s1/", "/cause/nerve-root-l5/", "/cause/deep-gluteal/"])).await;
    session.click(".results [data-kind=cause] a").await;
    session.see_address("cause/nerve-root-s1/").await;
    session.see("return document.querySelector('h1').innerText.startsWith('Sciatica')", true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_cause_can_be_read_without_scripts() {
    let session = Session::open(Site::at_root().await, Options { scripts: Scripts::Off, ..Options::default() }).await;
    session.load("pain/heel-sole/").await;
    session.click("[data-other-cause=plantar-fascia] > a").await;
    session.see("return location.pathname", "/cause/plantar-fascia/").await;
    session.see("return document.querySelector('.cause-card [data-part=what]').checkVisibility()", true).await;
    session.see("return document.querySelector('.cause-question .choice').checkVisibility()", false).await;
    session.see_some("return document.querySelectorAll('.overlay [data-cause-zone]').length").await;
}
