//! The way of somebody new from a sore place to where to press: how much there is to tap, to scroll and to read.

use serde_json::json;

use super::session::{Notice, Options, Screen, Session, region_at};
use super::site::Site;

/// A person with pain.
#[derive(Clone, Copy, Debug)]
pub struct Story {
    /// What is told of it.
    pub name: &'static str,
    /// The view that shows the place.
    pub view: &'static str,
    /// The place.
    pub region: &'static str,
    /// What it feels like, where that is chosen too.
    pub feel: Option<&'static str>,
}

/// The five stories.
pub const STORIES: [Story; 5] = [
    Story { name: "calf", view: "back", region: "calf-mid", feel: None },
    Story { name: "heel", view: "sole", region: "heel-sole", feel: None },
    Story { name: "outer hip", view: "outer", region: "outer-hip", feel: None },
    Story { name: "numb calf", view: "back", region: "calf-mid", feel: Some("numb") },
    Story { name: "big toe", view: "sole", region: "great-toe-underside", feel: None },
];

/// What a way took, from the mark on the place.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Steps {
    /// Taps after the mark.
    pub taps: usize,
    /// Swipes of most of a screen.
    pub scrolls: usize,
    /// The words of the check.
    pub check_words: u64,
    /// The words of the answer.
    pub answer_words: u64,
}

/// How many swipes bring all of an element into sight; it is there then.
const SCROLL_TO: &str = "const box = () => document.querySelector(arguments[0]).getBoundingClientRect();
    let swipes = 0;
    while (box().bottom > innerHeight + 0.5 && swipes < 20) {
        scrollBy({ top: innerHeight * 0.6, behavior: 'instant' });
        swipes += 1;
    }
    return swipes";

const WORDS: &str = "return document.querySelector(arguments[0]).innerText.trim().split(/\\s+/).length";

/// Walks one way in a window of its own.
pub async fn walk(screen: Screen, story: Story) -> Steps {
    let session =
        Session::open(Site::at_root().await, Options { screen, notice: Notice::New, ..Options::default() }).await;
    // Somebody who reads first: a tap in the very moment in which the app takes the page's place can be lost.
    session.visit("").await;
    if story.view != "back" {
        session.choose(story.view).await;
        session.see_some("return document.querySelector('[data-art] .skin')").await;
    }
    session.click_shape(&region_at(story.region, "right")).await;
    session.see_some("return document.querySelector('.answer') && location.href.includes('/pain/')").await;
    let mut steps = Steps::default();
    let scrolls = async |selector: &str| session.ask_about(SCROLL_TO, json!(selector)).await.as_u64().unwrap();
    steps.check_words = session.ask_about(WORDS, json!(".check")).await.as_u64().unwrap();
    steps.scrolls += scrolls(".check .none").await as usize;
    session.click(".check .none").await;
    session.see_some("return document.querySelector('.answer [data-part=press]')?.checkVisibility()").await;
    steps.taps += 1;
    if let Some(feel) = story.feel {
        steps.scrolls += scrolls(&format!(".feel [data-value={feel}]")).await as usize;
        session.choose(feel).await;
        session.ask("document.querySelector('#answer').focus()").await;
        steps.taps += 1;
    }
    steps.scrolls += scrolls(".answer [data-part=patch]").await as usize;
    steps.answer_words = session.ask_about(WORDS, json!(".answer")).await.as_u64().unwrap();
    steps
}
