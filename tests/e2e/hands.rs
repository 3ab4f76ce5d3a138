//! What hands do to the page, as actions of the browser itself. Places are in CSS pixels of the window.

use serde_json::{Value, json};

use super::{
    session::{Options, Screen, Session},
    site::Site,
};

/// A place in the window.
pub type Place = (f64, f64);

/// A phone.
pub async fn phone() -> Session {
    Session::open(Site::at_root().await, Options { screen: Screen::Phone, ..Options::default() }).await
}

/// What a mouse does.
#[derive(Clone, Copy)]
pub enum Mouse {
    Move(Place),
    Press,
    /// Stays where it is for a tenth of a second.
    Rest,
    Release,
}

/// The mouse does some things at once. A button that it presses stays down until it is released.
pub async fn mouse(session: &Session, steps: &[Mouse]) {
    let actions: Vec<_> = steps
        .iter()
        .map(|step| match *step {
            Mouse::Move(place) => move_to(place),
            Mouse::Press => json!({ "type": "pointerDown", "button": 0 }),
            Mouse::Rest => json!({ "type": "pause", "duration": 100 }),
            Mouse::Release => json!({ "type": "pointerUp", "button": 0 }),
        })
        .collect();
    session.perform(json!([pointer("mouse", "mouse", &actions)])).await;
}

/// The mouse goes along a way with its button down, and comes to rest before that is released.
pub async fn drag(session: &Session, way: &[Place]) {
    let mut steps = vec![Mouse::Move(way[0]), Mouse::Press];
    steps.extend(way[1..].iter().copied().map(Mouse::Move));
    steps.extend([Mouse::Rest, Mouse::Release]);
    mouse(session, &steps).await;
}

/// The mouse goes over the figure along a way with its button down, a step in each frame, and releases that in motion. As events of a script:
/// a driver takes its time between a move and a release.
pub async fn fling(session: &Session, way: &[Place]) {
    let script = format!(
        "const done = arguments[0], way = {}, svg = document.querySelector('svg[data-view]');
        const send = (kind, [clientX, clientY]) => svg.dispatchEvent(new PointerEvent(kind, {{
            pointerId: 1, isPrimary: true, pointerType: 'mouse', button: 0, buttons: 1, clientX, clientY, bubbles: true, cancelable: true }}));
        const step = (index) => requestAnimationFrame(() => {{
            send('pointermove', way[index]);
            if (index + 1 < way.length) return step(index + 1);
            send('pointerup', way[index]);
            done(null);
        }});
        send('pointerdown', way[0]);
        step(1);",
        json!(way)
    );
    session.ask_later(&script).await;
}

/// Two clicks that are one double click.
pub async fn double_click(session: &Session, place: Place) {
    use Mouse::{Move, Press, Release};
    mouse(session, &[Move(place), Press, Release, Press, Release]).await;
}

/// The wheel turns over a place, towards the hand where `pixels` is positive, while keys are held.
pub async fn wheel(session: &Session, place: Place, pixels: i32, keys: &[char]) {
    let held = |kind: &str| -> Vec<_> { keys.iter().map(|key| json!({ "type": kind, "value": key })).collect() };
    let pause = json!({ "type": "pause" });
    let mut turn = vec![pause; keys.len()];
    let (x, y) = rounded(place);
    turn.push(json!({ "type": "scroll", "x": x, "y": y, "deltaX": 0, "deltaY": pixels }));
    let mut actions = vec![json!({ "type": "wheel", "id": "wheel", "actions": turn })];
    if !keys.is_empty() {
        let mut presses = held("keyDown");
        presses.push(json!({ "type": "pause" }));
        presses.extend(held("keyUp"));
        actions.push(json!({ "type": "key", "id": "keys", "actions": presses }));
    }
    session.perform(json!(actions)).await;
}

/// Fingers go along ways of the same length. They land one after the other and are lifted together.
pub async fn fingers(session: &Session, ways: &[&[Place]]) {
    let pauses = |count: usize| std::iter::repeat_n(json!({ "type": "pause" }), count);
    let finger = |(index, way): (usize, &&[Place])| {
        let mut actions: Vec<_> = pauses(2 * index).collect();
        actions.extend([move_to(way[0]), json!({ "type": "pointerDown", "button": 0 })]);
        actions.extend(pauses(2 * (ways.len() - 1 - index)));
        actions.extend(way[1..].iter().copied().map(move_to));
        actions.push(json!({ "type": "pointerUp", "button": 0 }));
        pointer("touch", &format!("finger {index}"), &actions)
    };
    session.perform(ways.iter().enumerate().map(finger).collect()).await;
}

/// One finger goes along a way.
pub async fn finger(session: &Session, way: &[Place]) {
    fingers(session, &[way]).await;
}

fn pointer(kind: &str, id: &str, actions: &[Value]) -> Value {
    json!({ "type": "pointer", "id": id, "parameters": { "pointerType": kind }, "actions": actions })
}

fn move_to(place: Place) -> Value {
    let (x, y) = rounded(place);
    json!({ "type": "pointerMove", "duration": 0, "x": x, "y": y })
}

/// Not every driver takes parts of a pixel.
fn rounded((x, y): Place) -> (i64, i64) {
    (x.round() as i64, y.round() as i64)
}
