//! What is kept: the theme, as the device has it or as chosen, there before the first paint; and the side.

use super::{
    session::{Colours, Notice, Options, Session},
    site::Site,
};

const PAPER: &str = "return getComputedStyle(document.body).backgroundColor";
const LIGHT: &str = "rgb(247, 245, 241)";
const DARK: &str = "rgb(16, 24, 26)";

/// The colours of the browser's own bar that are in use.
const BAR: &str = "return [...document.querySelectorAll('meta[name=theme-color]')]
    .filter((bar) => matchMedia(bar.media).matches).map((bar) => bar.dataset.scheme).join()";

async fn pressed(session: &Session, value: &str) {
    let script = "return document.querySelector('[data-theme-choice][aria-pressed=true]').dataset.value";
    session.see(script, value).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_theme_can_be_chosen_and_is_kept_on_every_page() {
    let session = Session::start().await;
    session.visit("").await;
    pressed(&session, "device").await;
    session.see(PAPER, LIGHT).await;
    session.see(BAR, "light").await;
    session.choose("dark").await;
    session.see(PAPER, DARK).await;
    session.see(BAR, "dark").await;
    pressed(&session, "dark").await;
    // Also where no app is mounted, and where none runs.
    session.visit("about/").await;
    session.see(PAPER, DARK).await;
    session.load("no/such/page").await;
    session.see(PAPER, DARK).await;
    session.visit("about/").await;
    session.click("[data-forget]").await;
    session.see(PAPER, LIGHT).await;
    session.see(BAR, "light").await;
    pressed(&session, "device").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_chosen_reaches_other_tabs_and_pages_that_come_back() {
    let options = Options { notice: Notice::New, ..Options::default() };
    let session = Session::open(Site::at_root().await, options).await;
    let notice = "return document.querySelector('.notice').checkVisibility()";
    session.visit("").await;
    session.see(notice, true).await;
    session.open_tab().await;
    session.visit("about/").await;
    session.click("[data-accept=seen]").await;
    session.choose("dark").await;
    session.go_to_tab(0).await;
    session.see(PAPER, DARK).await;
    pressed(&session, "dark").await;
    session.see(notice, false).await;
    session.go_to_tab(1).await;
    session.click("[data-forget]").await;
    session.go_to_tab(0).await;
    session.see(PAPER, LIGHT).await;
    pressed(&session, "device").await;
    session.see(notice, true).await;
    // A page that lay in the browser's cache of pages was told nothing.
    session
        .ask(
            "localStorage.setItem('patchmap.theme', 'dark'); localStorage.setItem('patchmap.notice', 'seen');
            dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
        )
        .await;
    session.see(PAPER, DARK).await;
    session.see(notice, false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn light_and_more_contrast_can_be_chosen_on_a_dark_device() {
    let options = Options { colours: Colours::Dark, ..Options::default() };
    let session = Session::open(Site::at_root().await, options).await;
    session.visit("pain/calf-mid/").await;
    session.see(PAPER, DARK).await;
    session.choose("light").await;
    session.see(PAPER, LIGHT).await;
    session.see(BAR, "light").await;
    session.choose("contrast").await;
    session.see(BAR, "light").await;
    session.see(PAPER, "rgb(255, 255, 255)").await;
    session.see("return getComputedStyle(document.querySelector('.zones.primary')).opacity", "0.85").await;
    assert_eq!(super::quality::violations(&session).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_kept_theme_that_is_none_does_no_harm() {
    let session = Session::start().await;
    session.visit("").await;
    session.ask("localStorage.setItem('patchmap.theme', '\"><b>')").await;
    session.reload().await;
    pressed(&session, "device").await;
    session.see(PAPER, LIGHT).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_chosen_side_is_kept_where_the_address_says_nothing() {
    let session = Session::start().await;
    session.visit("").await;
    session.choose("left").await;
    session.visit("about/").await;
    session.visit("").await;
    session.see("return document.querySelector('[data-value=left]').ariaPressed", "true").await;
    // A link means the same to everybody.
    session.visit("pain/heel-back/").await;
    session.see("return document.querySelector('.marked').dataset.side", "right").await;
    session.ask("localStorage.setItem('patchmap.side', 'up')").await;
    session.visit("").await;
    session.see("return document.querySelector('[data-value=right]').ariaPressed", "true").await;
}
