//! What hands do to the figure, as events of the browser itself.

use serde_json::{Value, json};

use super::{
    session::{Options, Screen, Session},
    site::Site,
};

/// A phone.
pub async fn phone() -> Session {
    Session::open(Site::at_root().await, Options { screen: Screen::Phone, ..Options::default() }).await
}

/// An event of the mouse at a place of the window, in CSS pixels.
pub async fn mouse(session: &Session, kind: &str, (x, y): (f64, f64), more: Value) {
    let mut event = json!({ "type": kind, "x": x, "y": y });
    event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    session.tell("Input.dispatchMouseEvent", event).await;
}

/// The mouse goes along a way with its button down.
pub async fn drag(session: &Session, way: &[(f64, f64)]) {
    let pressed = json!({ "button": "left", "buttons": 1, "clickCount": 1 });
    mouse(session, "mousePressed", way[0], pressed).await;
    for at in &way[1..] {
        mouse(session, "mouseMoved", *at, json!({ "buttons": 1 })).await;
    }
    mouse(session, "mouseReleased", way[way.len() - 1], json!({ "button": "left", "clickCount": 1 })).await;
}

/// An event of fingers at places of the window, in CSS pixels.
pub async fn fingers(session: &Session, kind: &str, places: &[(f64, f64)]) {
    let points: Vec<_> = (0..).zip(places).map(|(id, (x, y))| json!({ "x": x, "y": y, "id": id })).collect();
    session.tell("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
}

/// One finger goes along a way.
pub async fn finger(session: &Session, way: &[(f64, f64)]) {
    fingers(session, "touchStart", &way[..1]).await;
    for at in &way[1..] {
        fingers(session, "touchMove", &[*at]).await;
    }
    fingers(session, "touchEnd", &[]).await;
}
