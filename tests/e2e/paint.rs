//! Painting: with a mouse, a finger and keys, on every view and both sides; taken back, in links and in codes.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::{
    hands::{Mouse, double_click, drag, finger, fingers, mouse, phone},
    quality::violations,
    scan::scanned,
    session::{Session, region_at},
};

/// Boxes of what is painted, as drawn; none when nothing is.
const PAINTED: &str = "const box = document.querySelector('.painted')?.getBBox();
    return box && [box.x, box.y, box.x + box.width, box.y + box.height].map(Math.round)";
/// What people are told of the brush.
const SAYS: &str = "return document.querySelector('.brush-says')?.textContent";
/// How far down the brush is, in figure units.
const BRUSH: &str = "return Number(document.querySelector('.brush')?.getAttribute('cy'))";
/// All that a painting leads to.
const RESULT: &str = "return [document.querySelector('.painted')?.getAttribute('d'),
    Array.from(document.querySelectorAll('[data-list=candidates] [data-candidate], .asks .question'), (row) => row.textContent)]";

/// What is seen of the picture.
const FRAME: &str = "return document.querySelector('svg[data-view]').getAttribute('viewBox')";

/// Opens a page and takes the brush.
async fn paint(session: &Session, address: &str) {
    session.visit(address).await;
    session.click(".start-paint").await;
    session.see_some("return document.querySelector('[data-brush=paint]')").await;
}

/// Where places of the picture, in figure units, are in the window, once the picture stands still: the brush brings its tools, for which
/// the picture makes room.
async fn window_of(session: &Session, places: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let script = format!(
        "const done = arguments[0];
        const places = () => {{
            const matrix = document.querySelector('svg[data-view]').getScreenCTM();
            return {}.map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix)).map(({{ x, y }}) => [x, y]);
        }};
        let [last, alike] = ['', 0];
        const look = () => {{
            const now = JSON.stringify(places());
            alike = now === last ? alike + 1 : 0;
            last = now;
            alike < 5 ? requestAnimationFrame(look) : done(places());
        }};
        look();",
        json!(places)
    );
    serde_json::from_value(session.ask_later(&script).await).unwrap()
}

/// The middle of a region, as drawn for the chosen side.
async fn middle_of(session: &Session, selector: &str) -> (f64, f64) {
    let script = format!(
        "const box = document.querySelector({}).getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]",
        json!(selector)
    );
    serde_json::from_value(session.ask(&script).await).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_mouse_paints_on_every_view_and_both_sides() {
    let session = Session::start().await;
    paint(&session, "").await;
    let mut last = Value::Null;
    for (view, region) in [
        ("back", "calf-mid"),
        ("front", "front-knee"),
        ("outer", "outer-knee"),
        ("inner", "arch"),
        ("sole", "heel-sole"),
    ] {
        session.choose(view).await;
        for side in ["left", "right"] {
            session.choose(side).await;
            session.see_some(&format!("return document.querySelector(\"{}\")", region_at(region, side))).await;
            let (x, y) = middle_of(&session, &region_at(region, side)).await;
            drag(&session, &[(x, y - 6.0), (x, y), (x, y + 6.0)]).await;
            session.until("return location.hash", "change", |now| *now != last).await;
            last = session.ask("return location.hash").await;
            session
                .until(SAYS, "name the side", |says| {
                    says.as_str().is_some_and(|says| says.starts_with("Painted: ") && says.contains(side))
                })
                .await;
            session.see_some(PAINTED).await;
        }
    }
    assert!(session.candidates().await.len() > 5);
    assert_eq!(violations(&session).await, Vec::<String>::new());
    session.see("return document.querySelectorAll('.region.marked').length", 0).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn strokes_are_erased_undone_redone_and_cleared() {
    let session = Session::start().await;
    paint(&session, "#view=outer").await;
    let way = window_of(&session, &[(0.0, 600.0), (0.0, 650.0), (0.0, 700.0)]).await;
    drag(&session, &way).await;
    let first = session.see_some(PAINTED).await;
    let (top, bottom) = (first[1].as_f64().unwrap(), first[3].as_f64().unwrap());
    assert!((560.0..620.0).contains(&top) && (680.0..740.0).contains(&bottom), "{first}");
    let frame = session.ask(FRAME).await;
    double_click(&session, way[1]).await;
    session.see_some("return document.querySelector('[data-brush]')").await;
    assert_eq!(session.ask(FRAME).await, frame, "two quick stamps come no closer");
    session.choose("erase").await;
    session.choose("large").await;
    drag(&session, &window_of(&session, &[(0.0, 700.0), (1.0, 700.0)]).await).await;
    session.until(PAINTED, "end higher", |now| now[3].as_f64().is_some_and(|now| now < bottom - 16.0)).await;
    let erased = session.ask(PAINTED).await;
    session.click("[data-value=undo]").await;
    session.see(PAINTED, first.clone()).await;
    session.click("[data-value=redo]").await;
    session.see(PAINTED, erased.clone()).await;
    session.click("[data-value=clear-paint]").await;
    session.see(PAINTED, Value::Null).await;
    session.see_address("#view=outer").await;
    session.click("[data-value=undo]").await;
    session.see(PAINTED, erased).await;
    session.see("return document.querySelector('[data-value=redo]').ariaDisabled", Value::Null).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn keys_paint_and_say_where() {
    let session = Session::start().await;
    session.visit("#view=outer").await;
    session.ask("document.querySelector('.start-paint').focus()").await;
    session.press_key(Key::Enter).await;
    // The brush in the hand has the focus.
    session.see("return document.activeElement.dataset.brush", "paint").await;
    session.press_key(Key::Down).await;
    let place = session.see_some(SAYS).await;
    session.press(" ").await;
    let place = place.as_str().unwrap().to_lowercase();
    session
        .until(SAYS, "say so", |says| {
            says.as_str().is_some_and(|says| says.starts_with("Painted: ") && says.to_lowercase().contains(&place))
        })
        .await;
    let first = session.see_some(PAINTED).await;
    let stamp = session.ask(BRUSH).await.as_f64().unwrap();
    let radius = session.ask("return document.querySelector('.brush').r.baseVal.value").await.as_f64().unwrap();
    for _ in 0..4 {
        session.press_key(Key::Down).await;
    }
    see_brush_at(&session, stamp + 4.0 * radius).await;
    session.press_key(Key::Enter).await;
    session.until(PAINTED, "reach farther down", |now| now[3].as_f64() > first[3].as_f64()).await;
    session.press_with_control('z').await;
    session.see(PAINTED, first).await;
    session.press_key(Key::Escape).await;
    session.see("return document.activeElement.className", "tool start-paint").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_mouse_that_rests_does_not_take_the_brush_from_the_keys() {
    let session = Session::start().await;
    paint(&session, "#view=outer").await;
    let place = window_of(&session, &[(0.0, 600.0)]).await[0];
    mouse(&session, &[Mouse::Move(place)]).await;
    let rests = session.see_some(BRUSH).await.as_f64().unwrap();
    session.press_key(Key::Down).await;
    let step = session.until(BRUSH, "go on", |now| now.as_f64() > Some(rests)).await.as_f64().unwrap() - rests;
    mouse(&session, &[Mouse::Move(place)]).await;
    session.press_key(Key::Down).await;
    see_brush_at(&session, rests + 2.0 * step).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_mouse_that_rested_there_before_does_not_take_the_brush_from_the_keys() {
    let session = Session::start().await;
    session.visit("#view=outer").await;
    let place = window_of(&session, &[(0.0, 600.0)]).await[0];
    mouse(&session, &[Mouse::Move(place)]).await;
    session.ask("document.querySelector('.start-paint').focus()").await;
    session.press_key(Key::Enter).await;
    session.press_key(Key::Down).await;
    let first = session.see_some(BRUSH).await.as_f64().unwrap();
    session.press_key(Key::Down).await;
    let step = session.until(BRUSH, "go on", |now| now.as_f64() > Some(first)).await.as_f64().unwrap() - first;
    mouse(&session, &[Mouse::Move(place)]).await;
    session.press_key(Key::Down).await;
    see_brush_at(&session, first + 2.0 * step).await;
}

/// Waits until the brush is `y` figure units down.
async fn see_brush_at(session: &Session, y: f64) {
    session.until(BRUSH, &format!("be {y}"), |now| now.as_f64().is_some_and(|now| (now - y).abs() < 0.1)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_paints_while_a_card_is_open_stays_at_the_brush() {
    let session = Session::start().await;
    paint(&session, "muscle/soleus/").await;
    session.press_key(Key::Down).await;
    session.press(" ").await;
    session.see_some("return document.querySelector('[data-candidate]')").await;
    session.see("return document.activeElement.dataset.brush", "paint").await;
    // On another canvas the brush starts anew: the first key shows where.
    session.choose("sole").await;
    session.see("return document.querySelector('.brush').getAttribute('cx')", serde_json::Value::Null).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn one_finger_paints_a_tap_stamps_and_two_zoom() {
    let session = phone().await;
    paint(&session, "#view=outer").await;
    let way = window_of(&session, &[(0.0, 560.0), (0.0, 620.0), (0.0, 680.0), (0.0, 740.0)]).await;
    finger(&session, &way[..1]).await;
    let stamp = session.see_some(PAINTED).await;
    finger(&session, &way).await;
    let line =
        session.until(PAINTED, "reach farther", |now| now[3].as_f64() > stamp[3].as_f64().map(|y| y + 100.0)).await;
    let (x, y) = way[1];
    let before = session.ask(FRAME).await;
    let spread = [40.0, 60.0, 80.0, 100.0].map(|apart| (x + apart, y));
    fingers(&session, &[&[(x, y); 4], &spread]).await;
    session.until(FRAME, "be closer", |now| *now != before).await;
    session.see(PAINTED, line).await;
    session.see("return [visualViewport.scale, scrollY]", json!([1, 0])).await;
    assert_eq!(violations(&session).await, Vec::<String>::new());
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_fingers_scroll_the_page_where_the_figure_is_whole() {
    let session = phone().await;
    paint(&session, "pain/calf-mid/").await;
    let (x, y) = window_of(&session, &[(0.0, 600.0)]).await[0];
    let up = [0.0, 30.0, 60.0, 90.0];
    fingers(&session, &[&up.map(|up| (x, y - up)), &up.map(|up| (x + 40.0, y - up))]).await;
    session.until("return scrollY", "scroll", |seen| seen.as_f64().is_some_and(|seen| seen > 50.0)).await;
    session.see(PAINTED, Value::Null).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn paint_adds_to_what_is_marked_and_its_code_opens_the_same_with_answers_in_a_fresh_browser() {
    let session = Session::start().await;
    paint(&session, "pain/heel-back/#side=left").await;
    drag(&session, &window_of(&session, &[(-70.0, 640.0), (-60.0, 700.0), (-75.0, 760.0)]).await).await;
    session.see_some(PAINTED).await;
    session.click(".done").await;
    session.see("return document.querySelectorAll('.region.marked').length", 1).await;
    session.click(".asks [data-answer=yes]").await;
    session.see_some("return location.hash.includes('answers=')").await;
    let result = session.ask(RESULT).await;
    session.click(".open-share").await;
    session.see_some("return document.querySelector('.qr path')").await;
    let code = session.ask("const code = document.querySelector('.qr'); return [code.viewBox.baseVal.width, code.querySelector('path').getAttribute('d')]").await;
    let link = scanned(usize::try_from(code[0].as_u64().unwrap()).unwrap(), code[1].as_str().unwrap(), 3);
    assert!(link.contains("#side=left") && link.contains("paint=1.") && link.contains("answers="), "{link}");
    let other = Session::start().await;
    other.visit(link.strip_prefix(&session.site.url("")).unwrap()).await;
    other.see(RESULT, result).await;
    other.see("return document.querySelectorAll('.region.marked').length", 1).await;
    // Nothing of it was unread.
    other.see("return document.querySelectorAll('.unread p').length", 0).await;
}
