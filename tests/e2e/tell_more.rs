//! How strongly it hurts, where most, and since when.

use serde_json::Value;
use thirtyfour::Key;

use super::session::Session;

/// What the first scale says to somebody who hears it.
const SAYS: &str = "return document.querySelector('.scale input').ariaValueText ?? document.querySelector('.scale input').getAttribute('aria-valuetext')";
/// The places that hurt, as they stand on the buttons that take them back.
const CHIPS: &str =
    "return Array.from(document.querySelectorAll('.chip'), (chip) => chip.firstChild.textContent).join('; ')";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_place_is_rated_by_keys_and_the_worst_one_by_a_tap() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/#also=left.arch").await;
    session.click(".tell-more > summary").await;
    session.see(SAYS, "Not said").await;
    session.ask("document.querySelector('.scale input').focus()").await;
    session.press_key(Key::Right).await;
    session.see(SAYS, "0, no pain").await;
    session.press(Key::Right + Key::Right + Key::Right).await;
    session.see(SAYS, "3, mild").await;
    session.see_address("pain/calf-mid/#also=left.arch&strength=calf-mid.3").await;
    session.press_key(Key::End).await;
    session.see(SAYS, "10, the worst").await;
    session.click(".intensity li:nth-of-type(2) [data-value=worst]").await;
    session.see_address("pain/calf-mid/#also=left.arch&strength=calf-mid.10&worst=left.arch").await;
    session.see(CHIPS, "Middle of your right calf: 10 of 10; Arch of your left foot: hurts most").await;
    // The order is what it was: of one place more is known, of the muscles nothing.
    let order = session.candidates().await;
    session.reload().await;
    session.see(SAYS, "10, the worst").await;
    session.see("return document.querySelector('.tell-more').open", true).await;
    assert_eq!(session.candidates().await, order);
    session.ask("document.querySelector('.scale input').focus()").await;
    session.press_key(Key::Home).await;
    session.see(SAYS, "Not said").await;
    session.click(".intensity li:nth-of-type(2) [data-value=worst]").await;
    session.see_address("pain/calf-mid/#also=left.arch").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_of_the_history_advises_and_asks_more_closely() {
    let session = Session::start().await;
    session.visit("pain/heel-sole/").await;
    session.click(".tell-more > summary").await;
    session.see("return document.querySelector('.history-asks')", Value::Null).await;
    session.click(".history [data-value=first-steps]").await;
    session.see_address("pain/heel-sole/#onset=first-steps").await;
    session.see_some("return document.querySelector('.history-says p')?.innerText").await;
    session.click(".history-asks [data-asked='plantar-fascia.1'] [data-answer=yes]").await;
    session.see_address("pain/heel-sole/#asked=plantar-fascia.1.yes&onset=first-steps").await;
    session.see("return document.querySelector('[data-other-cause]').dataset.otherCause", "plantar-fascia").await;
    // Taken back, it advises no more; what was answered more closely stays.
    session.click(".history [data-value=first-steps]").await;
    session.see_address("pain/heel-sole/#asked=plantar-fascia.1.yes").await;
    session.see("return document.querySelector('.history-says p')", Value::Null).await;
}
