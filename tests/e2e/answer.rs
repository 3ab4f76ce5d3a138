//! The answer in sight: how much somebody new has to tap, to scroll and to read until it is said where to press.

use super::{
    options::Screen,
    walk::{STORIES, Steps, walk},
};

/// What the answer may take on a phone.
fn assert_short(name: &str, steps: Steps) {
    println!("{name}: {steps:?}");
    assert_eq!((steps.taps, steps.scrolls), (1, 0), "{name}");
    assert!(steps.check_words <= 80 && steps.answer_words < 60, "{name}: {steps:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn one_tap_after_the_mark_says_where_to_press_without_scrolling() {
    for story in STORIES.iter().filter(|story| story.feel.is_none()) {
        assert_short(story.name, walk(Screen::Phone, *story).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn beside_the_figure_too() {
    let [calf, ..] = STORIES;
    assert_short(calf.name, walk(Screen::Desktop, calf).await);
}
