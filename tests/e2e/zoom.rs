//! Zoom and pan: buttons, keys, wheel, drag, double click, two fingers; in the link; the page scrolls and zooms as ever.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::{
    hands::{Mouse, double_click, drag, finger, fingers, fling, mouse, phone, wheel},
    session::{Session, region_at},
};

const FRAME: &str = "return document.querySelector('svg[data-view]').getAttribute('viewBox')";
const HEIGHT: &str = "return Number(document.querySelector('svg[data-view]').getAttribute('viewBox').split(' ')[3])";

async fn height(session: &Session) -> f64 {
    session.ask(HEIGHT).await.as_f64().unwrap()
}

/// Waits until what is seen is this high, in figure units.
async fn see_height(session: &Session, expected: f64) {
    let near = |seen: &Value| seen.as_f64().is_some_and(|seen| (seen - expected).abs() < 2.0);
    session.until(HEIGHT, &format!("be about {expected}"), near).await;
}

/// A place in the window, in the middle of the figure's window.
async fn middle(session: &Session) -> (f64, f64) {
    let script = "const box = document.querySelector('svg[data-view]').getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2]";
    let at = session.ask(script).await;
    (at[0].as_f64().unwrap(), at[1].as_f64().unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn buttons_zoom_in_steps_and_the_link_keeps_it() {
    let session = Session::start().await;
    session.visit("").await;
    see_height(&session, 1130.0).await;
    session.click("[data-value=closer]").await;
    see_height(&session, 1130.0 / 1.5).await;
    session.click("[data-value=closer]").await;
    see_height(&session, 1130.0 / 2.25).await;
    session.see_address("#zoom=0,450,502").await;
    session.reload().await;
    see_height(&session, 502.0).await;
    session.click("[data-value=farther]").await;
    session.click("[data-value=farther]").await;
    session.click("[data-value=farther]").await;
    see_height(&session, 1130.0).await;
    session.see_address("").await;
    // Another view is seen whole.
    session.click("[data-value=closer]").await;
    session.choose("outer").await;
    session.see_address("#view=outer").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_opened_muscle_is_framed_with_its_zones() {
    let session = Session::start().await;
    session.visit("").await;
    let whole = height(&session).await;
    session.visit("muscle/piriformis/").await;
    session.until(HEIGHT, "come closer", |seen| seen.as_f64().is_some_and(|seen| seen < whole * 0.8)).await;
    let inside = "const all = document.querySelector('svg[data-view]').getBoundingClientRect();
        return Array.from(document.querySelectorAll('[data-zone], [data-trigger-point] .reach')).every((one) => {
            const box = one.getBoundingClientRect();
            return box.top >= all.top - 1 && box.bottom <= all.bottom + 1 && box.left >= all.left - 1 && box.right <= all.right + 1;
        })";
    session.see(inside, true).await;
    session.click("[data-value=whole]").await;
    see_height(&session, whole).await;
    session.click("[data-value=fit]").await;
    session.see(inside, true).await;
    session.see_address("muscle/piriformis/").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn keys_zoom_and_follow_the_focus() {
    let session = Session::start().await;
    session.visit("").await;
    let focus = |region: &str| format!("document.querySelector(\"{}\").focus()", region_at(region, "right"));
    session.ask(&focus("calf-mid")).await;
    // One right after the other: none waits for the figure.
    for _ in 0..3 {
        session.press("+").await;
    }
    see_height(&session, 1130.0 / 1.5_f64.powi(3)).await;
    session.press("-").await;
    see_height(&session, 1130.0 / 1.5_f64.powi(2)).await;
    let seen = "const all = document.querySelector('svg[data-view]').getBoundingClientRect();
        const box = document.activeElement.getBoundingClientRect(), y = (box.top + box.bottom) / 2;
        return document.activeElement.dataset.region != 'calf-mid' && y > all.top && y < all.bottom";
    for _ in 0..4 {
        session.press_key(Key::Down).await;
    }
    session.see(seen, true).await;
    session.press("0").await;
    session.see_address("").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_wheel_zooms_with_control_and_scrolls_without() {
    let session = Session::start().await;
    // A page that is longer than the window.
    session.resize((390, 844)).await;
    session.visit("pain/calf-mid/").await;
    let (at, before) = (middle(&session).await, height(&session).await);
    wheel(&session, at, -200, &[Key::Control.value()]).await;
    session.until(HEIGHT, "come closer", |seen| seen.as_f64().is_some_and(|seen| seen < before * 0.9)).await;
    session.see("return visualViewport.scale", 1).await;
    let (closer, at) = (height(&session).await, middle(&session).await);
    wheel(&session, at, 200, &[]).await;
    session.until("return scrollY", "scroll", |seen| seen.as_f64().is_some_and(|seen| seen > 50.0)).await;
    assert_eq!(height(&session).await, closer);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_a_click_into_the_figure_the_wheel_zooms_until_the_whole_is_seen() {
    let session = Session::start().await;
    session.resize((390, 844)).await;
    session.visit("pain/calf-mid/#zoom=0,400,600").await;
    let (before, scrolled) = (height(&session).await, "return scrollY");
    // Beside the leg: it marks nothing.
    let at = session.ask("const box = document.querySelector('svg[data-view]').getBoundingClientRect(); return [box.x + 8, box.y + box.height / 2]").await;
    let at = (at[0].as_f64().unwrap(), at[1].as_f64().unwrap());
    mouse(&session, &[Mouse::Move(at), Mouse::Press, Mouse::Release]).await;
    wheel(&session, at, -200, &[]).await;
    session.until(HEIGHT, "come closer", |seen| seen.as_f64().is_some_and(|seen| seen < before * 0.9)).await;
    assert_eq!(session.ask(scrolled).await, json!(0));
    for _ in 0..3 {
        wheel(&session, at, 200, &[]).await;
    }
    session.until(scrolled, "scroll", |seen| seen.as_f64().is_some_and(|seen| seen > 50.0)).await;
    see_height(&session, 1130.0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_drag_moves_the_figure_and_marks_nothing() {
    let session = Session::start().await;
    session.visit("#zoom=0,600,400").await;
    let (x, y) = middle(&session).await;
    drag(&session, &[0.0, 20.0, 40.0, 60.0, 80.0, 100.0].map(|down| (x + 60.0, y + down))).await;
    let moved = |frame: &Value| {
        let top: f64 = frame.as_str().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        (330.0..380.0).contains(&top)
    };
    session.until(FRAME, "move up by about 50", moved).await;
    session
        .until("return location.hash", "keep it", |hash| {
            hash.as_str().is_some_and(|hash| hash.starts_with("#zoom=0,5"))
        })
        .await;
    session.see("return document.querySelectorAll('.marked').length", 0).await;
    // A click that is none of a drag marks as ever.
    session.mark("calf-mid", "right").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_drag_that_is_let_go_in_motion_glides_on_where_motion_is_welcome() {
    let session = Session::start().await;
    let mut tops = Vec::new();
    for script in [
        "",
        "const match = window.matchMedia.bind(window);
        window.matchMedia = (query) => query.includes('reduced-motion') ? { matches: true } : match(query)",
    ] {
        session.before_each_page(script);
        session.visit("#zoom=0,600,400").await;
        let (x, y) = middle(&session).await;
        fling(&session, &[0.0, 60.0, 120.0, 180.0, 240.0, 300.0].map(|down| (x + 60.0, y - 150.0 + down))).await;
        session.see_some("return location.hash !== '#zoom=0,600,400'").await;
        let frame = session.ask(FRAME).await;
        tops.push(frame.as_str().unwrap().split(' ').nth(1).unwrap().parse::<f64>().unwrap());
        session.see("return document.querySelectorAll('.marked').length", 0).await;
    }
    let [glided, dragged] = tops[..] else { panic!("{tops:?}") };
    assert!((210.0..250.0).contains(&dragged) && glided < dragged - 10.0, "{tops:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_double_click_comes_closer_and_leaves_nothing_marked() {
    let session = Session::start().await;
    session.visit("pain/").await;
    session.click("header .brand").await;
    let (x, y) = session.point_on(&region_at("calf-mid", "right")).await;
    double_click(&session, (x as f64, y as f64)).await;
    see_height(&session, 1130.0 / 1.5).await;
    session.see("return document.querySelectorAll('.marked').length", 0).await;
    // Nor does the way back lead through a mark.
    session.back().await;
    session.see("return location.hash", "").await;
    session.see("return document.querySelectorAll('.marked').length", 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_step_closer_is_one_with_names_at_the_figure_too() {
    let session = Session::start().await;
    session.visit("#show=labels").await;
    let whole = "return document.querySelector('.whole').hidden";
    session.see(whole, true).await;
    session.click(".zoom .closer").await;
    see_height(&session, 1130.0 / 1.5).await;
    session.see(whole, false).await;
    // A button that hides itself hands the focus on.
    session.click(".zoom .whole").await;
    session.see(whole, true).await;
    session.see("return document.activeElement.className", "closer").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_fingers_zoom_the_figure_and_one_scrolls_the_page() {
    let session = phone().await;
    session.visit("pain/calf-mid/").await;
    let (before, (x, y)) = (height(&session).await, middle(&session).await);
    let apart = [30.0, 40.0, 50.0, 60.0];
    fingers(&session, &[&apart.map(|apart| (x, y - apart)), &apart.map(|apart| (x, y + apart))]).await;
    see_height(&session, before / 2.0).await;
    session
        .until("return location.hash", "keep it", |hash| hash.as_str().is_some_and(|hash| hash.contains("zoom=")))
        .await;
    session.see("return [visualViewport.scale, scrollY]", json!([1, 0])).await;
    finger(&session, &[0.0, 30.0, 60.0, 90.0, 120.0].map(|up| (x, y - up))).await;
    session.until("return scrollY", "scroll", |seen| seen.as_f64().is_some_and(|seen| seen > 50.0)).await;
    session.see("return document.querySelectorAll('.marked').length", 1).await;
}
