//! Eleven people with a sore leg, each with a story of their own (`tests/stories.json`): within two actions of the first page each
//! meets the words that are right for them, before any X; who has no sign of anything serious is stopped once.

use serde::Deserialize;
use serde_json::json;

use super::{
    session::{Notice, Options, Screen, Scripts, Session},
    site::Site,
};

/// Somebody who comes for the first time.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    /// Who it is.
    who: String,
    /// The region that hurts: the first action is to choose it.
    hurts: String,
    /// What the second action presses.
    press: String,
    /// What must be in sight then, without any scrolling.
    reads: Vec<String>,
    /// Whether the X's are shown then. Otherwise they must not be.
    #[serde(default)]
    goes_on: bool,
}

/// Whether an X, or what a card says of pressing, is shown. (Engines do not agree on the boxes of drawings that are not.)
const X_SHOWN: &str = "const isShown = (one) => getComputedStyle(one).display !== 'none'
        && (one === document.documentElement || isShown(one.parentElement));
    return Array.from(document.querySelectorAll('.points .x, .press-here')).some(isShown)";

/// Waits until words are in sight: all of an element that says them, with none in it that does.
async fn read(session: &Session, words: &str) {
    let script = format!(
        "const says = (one) => one.textContent.includes({});
        const inSight = ({{ height, top, bottom }}) => height > 0 && top >= 0 && bottom <= innerHeight;
        return Array.from(document.querySelectorAll('main *'))
            .some((one) => says(one) && !Array.from(one.children).some(says) && inSight(one.getBoundingClientRect()))",
        json!(words)
    );
    session.until(&script, &format!("show \"{words}\" in sight"), |seen| *seen == json!(true)).await;
}

/// Scrolls so far that the bar at the foot does not cover an element.
async fn uncover(session: &Session, selector: &str) {
    session.ask(&format!("document.querySelector({}).scrollIntoView({{ block: 'center' }})", json!(selector))).await;
}

async fn tell(session: &Session, scripts: Scripts) {
    let stories: Vec<Story> = serde_json::from_str(include_str!("../stories.json")).unwrap();
    for Story { who, hurts, press, reads, goes_on } in stories {
        // Shown where the test fails.
        println!("{who}");
        session.load("").await;
        if scripts == Scripts::On {
            session.alive().await;
        }
        let link = format!(".finder a[href*='pain/{hurts}/']");
        uncover(session, &link).await;
        session.click(&link).await;
        session.see("return document.querySelector('[data-list=candidates], .nothing') !== null", true).await;
        session.see(X_SHOWN, false).await;
        read(session, "Does any of these apply?").await;
        uncover(session, &press).await;
        session.click(&press).await;
        session.see(X_SHOWN, goes_on).await;
        for words in &reads {
            read(session, words).await;
        }
        if goes_on {
            // The card of the first muscle asks no more.
            session.click("[data-candidate] a").await;
            session.see_some("return document.querySelector('.card .point')").await;
            if scripts == Scripts::On {
                session.see("return document.querySelector('.check .none')", json!(null)).await;
                session.see(X_SHOWN, true).await;
            }
        }
    }
}

async fn everybody(screen: Screen, scripts: Scripts) -> Session {
    let newcomer = Options { screen, scripts, notice: Notice::New, ..Options::default() };
    let session = Session::open(Site::at_root().await, newcomer).await;
    tell(&session, scripts).await;
    session
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_meets_the_right_words_before_any_x() {
    let session = everybody(Screen::Desktop, Scripts::On).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_meets_the_right_words_on_a_phone() {
    everybody(Screen::Phone, Scripts::On).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_meets_the_right_words_without_scripts() {
    everybody(Screen::Desktop, Scripts::Off).await;
}
