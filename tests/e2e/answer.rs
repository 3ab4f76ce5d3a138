//! The answer in sight: how much somebody new has to tap, to scroll and to read until it is said where to press. `make bench` prints it.

use super::{
    options::Screen,
    walk::{STORIES, walk},
};

/// Walks the five stories: none may take more taps than its check and the choice of what it feels like, more than `scrolls` swipes, more
/// than 80 words of the check, or 60 of the answer.
async fn walked(screen: Screen, scrolls: usize) {
    for story in STORIES {
        let steps = walk(screen, story).await;
        println!("{screen:?} {:?}, {}: {steps:?}", screen.size(), story.name);
        assert_eq!(steps.taps, 1 + usize::from(story.feel.is_some()), "{}", story.name);
        // What it feels like is asked below the answer.
        let scrolls = scrolls + usize::from(story.feel.is_some());
        assert!(steps.scrolls <= scrolls, "{}: {steps:?}", story.name);
        assert!(steps.check_words <= 80 && steps.answer_words < 60, "{}: {steps:?}", story.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn one_tap_after_the_mark_says_where_to_press_without_scrolling() {
    walked(Screen::Phone, 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn on_a_small_phone_the_check_takes_one_swipe() {
    walked(Screen::SmallPhone, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn beside_the_figure_nothing_scrolls() {
    walked(Screen::Desktop, 0).await;
}
