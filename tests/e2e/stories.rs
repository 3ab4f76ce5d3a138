//! Eleven people with a sore leg, each with a story of their own (`tests/stories.json`): within two actions of the first page each
//! meets the words that are right for them, before any X; who has no sign of anything serious is stopped once.

use serde::Deserialize;
use serde_json::json;

use super::{
    session::{Notice, Options, Scripts, Session},
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
    /// What must be read then, anywhere on the page: whether it is in sight is not asked.
    reads: Vec<String>,
    /// Whether the X's are shown then. Otherwise they must not be.
    #[serde(default)]
    goes_on: bool,
}

/// Whether an X, or what a card says of pressing, is shown. (Engines do not agree on the boxes of drawings that are not.)
const X_SHOWN: &str = "const isShown = (one) => getComputedStyle(one).display !== 'none'
        && (one === document.documentElement || isShown(one.parentElement));
    return Array.from(document.querySelectorAll('.points .x, .press-here')).some(isShown)";

async fn tell(session: &Session, scripts: Scripts) {
    let stories: Vec<Story> = serde_json::from_str(include_str!("../stories.json")).unwrap();
    for Story { who, hurts, press, reads, goes_on } in stories {
        session.load("").await;
        if scripts == Scripts::On {
            session.alive().await;
        }
        let link = format!(".finder a[href*='pain/{hurts}/']");
        // The bar at the foot covers nothing in the middle.
        session.ask(&format!("document.querySelector(\"{link}\").scrollIntoView({{ block: 'center' }})")).await;
        session.click(&link).await;
        session.see("return document.querySelector('[data-list=candidates], .nothing') !== null", true).await;
        session.see(X_SHOWN, false).await;
        session.click(&press).await;
        session.see(X_SHOWN, goes_on).await;
        let seen = session.ask("return document.querySelector('main').innerText").await;
        for words in &reads {
            assert!(seen.as_str().unwrap().contains(words.as_str()), "{who}: \"{words}\" is not read in {seen}");
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

fn newcomer(scripts: Scripts) -> Options {
    Options { scripts, notice: Notice::New, ..Options::default() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_meets_the_right_words_before_any_x() {
    let session = Session::open(Site::at_root().await, newcomer(Scripts::On)).await;
    tell(&session, Scripts::On).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_meets_the_right_words_before_any_x_without_scripts() {
    let session = Session::open(Site::at_root().await, newcomer(Scripts::Off)).await;
    tell(&session, Scripts::Off).await;
}
