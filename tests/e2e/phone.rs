//! A phone, upright: what is marked and the first answer are seen together, without scrolling.

use serde_json::{Value, json};

use super::{
    session::{Options, Screen, Session},
    site::Site,
};

/// What is in sight: the visible height of the figure, and the boxes of the answer, the figure and the marked region.
const SIGHT: &str =
    "const box = (selector) => { const one = document.querySelector(selector).getBoundingClientRect(); \
    return { left: one.left, top: one.top, right: one.right, bottom: one.bottom }; };
    const figure = box('svg[data-view]');
    return {
        window: [innerWidth, innerHeight],
        scrolled: [scrollX, scrollY],
        wide: document.documentElement.scrollWidth,
        figure,
        tall: Math.min(figure.bottom, innerHeight) - Math.max(figure.top, 0),
        strip: document.querySelector('.stage').offsetHeight,
        answer: box('.answer [data-part=patch]'),
        region: box('[data-region].marked'),
    }";

async fn marked_on_a_phone(view: &str, region: &str) {
    let session = phone().await;
    session.visit("").await;
    if view != "back" {
        session.choose(view).await;
        session.see_some("return document.querySelector('[data-art] .skin')").await;
    }
    session.mark(region, "right").await;
    // The frame settles when the app has drawn.
    let sight = session.ask(SIGHT).await;
    let number = |of: &Value, name: &str| of[name].as_f64().unwrap();
    let (width, height) = Screen::Phone.size();
    assert_eq!(sight["window"], json!([width, height]));
    assert_eq!(sight["scrolled"], json!([0, 0]), "{sight}");
    assert!(number(&sight, "wide") <= f64::from(width), "the page is wider than the phone: {sight}");
    // Room for 4 cm of the leg on each side of an X; the strip that stays in sight takes little more than a third of the window.
    assert!(number(&sight, "tall") >= 175.0, "the figure is too small: {sight}");
    assert!(number(&sight, "strip") <= 0.37 * f64::from(height), "the strip is too high: {sight}");
    let inside = |what: &str, room: [f64; 4]| {
        let it = &sight[what];
        // Half a pixel is rounding.
        let fits = number(it, "left") >= room[0] - 0.5
            && number(it, "top") >= room[1] - 0.5
            && number(it, "right") <= room[2] + 0.5
            && number(it, "bottom") <= room[3] + 0.5;
        assert!(fits, "the {what} is not in sight: {sight}");
    };
    inside("answer", [0.0, 0.0, width.into(), height.into()]);
    inside("figure", [0.0, 0.0, width.into(), height.into()]);
    let figure = &sight["figure"];
    inside("region", ["left", "top", "right", "bottom"].map(|edge| number(figure, edge)));
}

async fn phone() -> Session {
    Session::open(Site::at_root().await, Options { screen: Screen::Phone, ..Options::default() }).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_back_of_the_heel_and_its_answer_are_in_sight() {
    marked_on_a_phone("back", "heel-back").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_upper_calf_and_its_answer_are_in_sight() {
    marked_on_a_phone("back", "calf-upper").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_outer_leg_and_its_answer_are_in_sight() {
    marked_on_a_phone("outer", "outer-leg-lower").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_arch_and_its_answer_are_in_sight() {
    marked_on_a_phone("sole", "arch").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_figure_comes_closer_and_can_be_seen_whole_again() {
    let session = phone().await;
    session.visit("").await;
    let frame = "return document.querySelector('svg[data-view]').viewBox.baseVal.height";
    let whole = session.ask(frame).await.as_f64().unwrap();
    session.mark("heel-back", "right").await;
    session.until(frame, "be closer", |height| height.as_f64().unwrap() < whole / 1.5).await;
    session.click("[data-value=whole]").await;
    session.until(frame, "be whole", |height| height.as_f64() == Some(whole)).await;
    session.click("[data-value=fit]").await;
    session.until(frame, "be closer", |height| height.as_f64().unwrap() < whole / 1.5).await;
    // The opened muscle is framed as well, with its X in sight.
    session.click("[data-candidate=soleus] a").await;
    session.see_address("pain/heel-back/#muscle=soleus").await;
    let inside = "const out = document.querySelector('svg[data-view]').getBoundingClientRect(); \
        const box = document.querySelector('[data-trigger-point=soleus-tp1] path').getBoundingClientRect(); \
        return box.left >= out.left && box.right <= out.right && box.top >= out.top && box.bottom <= out.bottom";
    session.see(inside, true).await;
}

/// A page of each kind.
const PAGES: [&str; 10] = [
    "",
    "pain/",
    "muscle/",
    "cause/",
    "cause/serious-spine/",
    "about/",
    "muscle/gluteus-minimus/",
    "pain/arch/#muscle=soleus",
    "#also=nowhere",
    "no/such/page",
];

/// A phone zooms out where a page is too wide: then its window counts as wider, too.
const WIDTH: &str = "return Math.max(document.documentElement.scrollWidth, innerWidth)";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_is_wider_than_the_phone() {
    let session = phone().await;
    for address in PAGES {
        session.load(address).await;
        session.see(WIDTH, Screen::Phone.size().0).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_is_wider_than_the_phone_where_letters_are_twice_as_large() {
    let session = phone().await;
    session.before_each_page(
        "addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%' })",
    );
    for address in PAGES {
        session.load(address).await;
        session.see("return getComputedStyle(document.documentElement).fontSize", "32px").await;
        session.see(WIDTH, Screen::Phone.size().0).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_longest_name_of_the_list_fits_a_page_at_400_percent() {
    let session = Session::start().await;
    session.resize((320, 640)).await;
    session.visit("pain/back-thigh-upper/#also=calf-mid,back-thigh-lower").await;
    session.see_some("return document.querySelector('[data-candidate=semimembranosus]')").await;
    session.see("return document.documentElement.scrollWidth", 320).await;
}
