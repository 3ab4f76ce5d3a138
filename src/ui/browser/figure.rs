//! The figure's `<svg>` on the page: where it stands, what lies under a pointer, and the events that Yew does not pass on as they are
//! needed.

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::{Element, Event, EventTarget};
use yew::NodeRef;

use super::closest;
use crate::{
    domain::{Bounds, RegionId, Side, Spot},
    ui::figure::hit::Hit,
};

/// Events whose default the figure may prevent: as the browser registers them by itself, wheel and touch could not be.
const EVENTS: [&str; 11] = [
    "wheel",
    "touchstart",
    "touchmove",
    "touchend",
    "touchcancel",
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "pointerleave",
    "dragstart",
];

/// Calls `handle` with every event of wheel, pointer and fingers on the figure, for as long as the listeners are kept. What it
/// returns says whether the browser's own reaction is prevented.
pub fn listen(svg: &NodeRef, handle: impl Fn(&Event) -> bool + Clone + 'static) -> Vec<EventListener> {
    let Some(svg) = svg.cast::<Element>() else { return Vec::new() };
    let listener = |kind| {
        let handle = handle.clone();
        EventListener::new_with_options(&svg, kind, EventListenerOptions::enable_prevent_default(), move |event| {
            if handle(event) && event.cancelable() {
                event.prevent_default();
            }
        })
    };
    EVENTS.into_iter().map(listener).collect()
}

/// Where the figure stands in the window, in CSS pixels.
pub fn window_box(svg: &NodeRef) -> Option<Bounds> {
    let rect = svg.cast::<Element>()?.get_bounding_client_rect();
    Some(Bounds { x: rect.x(), y: rect.y(), width: rect.width(), height: rect.height() })
}

/// Sends further events of a pointer to the figure, wherever it goes.
pub fn capture_pointer(svg: &NodeRef, pointer: i32) {
    if let Some(svg) = svg.cast::<Element>() {
        let _refused = svg.set_pointer_capture(pointer);
    }
}

/// Scrolls the page down by so many CSS pixels.
pub fn scroll_page(by: f64) {
    gloo::utils::window().scroll_by_with_x_and_y(0.0, by);
}

/// What of the figure is around an event's target.
pub fn hit(target: Option<EventTarget>) -> Option<Hit> {
    let shape = closest(target, "[data-trigger-point], [data-region], [data-muscle]")?;
    if let Some(point) = shape.get_attribute("data-trigger-point") {
        return Some(Hit::Point(point.as_str().into()));
    }
    if let Some(muscle) = shape.get_attribute("data-muscle") {
        return Some(Hit::Muscle(muscle.as_str().into()));
    }
    let region = RegionId::from(shape.get_attribute("data-region")?.as_str());
    Some(Hit::Spot(Spot { region, side: Side::parse(&shape.get_attribute("data-side")?)? }))
}

/// Moves the focus to what can be chosen on the figure.
pub fn focus(svg: &NodeRef, target: &Hit) {
    let selector = match target {
        Hit::Spot(Spot { region, side }) => format!("[data-region='{region}'][data-side='{}']", side.as_str()),
        Hit::Point(point) => format!("[data-trigger-point='{point}']"),
        Hit::Muscle(muscle) => format!(".muscle-links:not([aria-hidden]) [data-muscle='{muscle}']"),
    };
    super::focus_in(svg, &selector);
}
