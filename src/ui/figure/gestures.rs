//! Zoom and pan by hand: wheel with Ctrl, pinch, and drag with a mouse or pen. One finger and the plain wheel are left to the page.
//! With a brush in the hand, a finger or a drag paints (`brush`), and two fingers also move the page.
//!
//! While a hand moves, only the `viewBox` on the page changes; the selection learns of it when the hand lets go.

use std::{cell::RefCell, rc::Rc};

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent, TouchEvent, WheelEvent};
use yew::prelude::*;

use crate::ui::{
    change::use_change,
    figure::brush::{Easel, Way},
    figure::marks::view_box,
};
use crate::{
    domain::{Bounds, Point, Zoom},
    state::Action,
};

/// How far a mouse may move before a click is a drag, in CSS pixels.
const STILL: f64 = 4.0;

/// What a hand does with a figure.
#[derive(Clone, PartialEq)]
pub struct Gestures {
    svg: NodeRef,
    pub(super) hand: Rc<RefCell<Hand>>,
    pub(super) dispatch: Callback<Action>,
}

/// What is seen, and what a hand is doing.
#[derive(PartialEq)]
pub(super) struct Hand {
    /// The part of the picture that is shown.
    frame: Bounds,
    /// The whole picture.
    pub(super) whole: Bounds,
    /// What is painted on, with a brush in the hand.
    pub(super) easel: Option<Easel>,
    /// Where the brush goes.
    pub(super) way: Way,
    /// What the hand took hold of.
    hold: Option<Hold>,
    /// What it has zoomed to since.
    live: Option<Zoom>,
    /// Whether the click that follows is the end of a drag.
    dragged: bool,
}

/// A place in the picture under a pointer, or between two fingers.
#[derive(Clone, Copy, PartialEq)]
struct Hold {
    /// The pointer that holds it; none with two fingers.
    pointer: Option<i32>,
    /// Where it was in the window, in CSS pixels.
    start: Point,
    /// Where it was last.
    last: Point,
    /// How far the fingers were apart, in CSS pixels.
    apart: f64,
    /// What was seen.
    zoom: Zoom,
    /// The place, in figure units.
    place: Point,
}

/// Where the figure stands in the window.
struct Window {
    middle: Point,
    /// Figure units in one CSS pixel.
    scale: f64,
    /// What is seen from top to bottom.
    zoom: Zoom,
}

/// Lets a figure's `<svg>` be zoomed and panned, and painted on where there is an `easel`. It shows `frame` of `whole`.
#[hook]
pub fn use_gestures(frame: Bounds, whole: Bounds, easel: Option<Easel>, dispatch: &Callback<Action>) -> Gestures {
    let svg = use_node_ref();
    let hand =
        use_mut_ref(|| Hand { frame, whole, easel: None, way: Way::default(), hold: None, live: None, dragged: false });
    {
        let mut hand = hand.borrow_mut();
        let canvas = |easel: &Easel| (easel.view, easel.side);
        if easel.as_ref().map(canvas) != hand.easel.as_ref().map(canvas) {
            hand.way = Way::default();
        }
        (hand.frame, hand.whole, hand.easel) = (frame, whole, easel);
    }
    let gestures = Gestures { svg, hand, dispatch: dispatch.clone() };
    {
        let gestures = gestures.clone();
        use_change((), move |()| gestures.listen());
    }
    gestures
}

impl Gestures {
    /// The reference for the figure's `<svg>`.
    pub fn svg(&self) -> NodeRef {
        self.svg.clone()
    }

    /// Whether a click is only the end of a drag.
    pub fn dragged(&self) -> bool {
        self.hand.borrow().dragged
    }

    /// Comes closer to a place in the window, or goes farther from it.
    pub fn closer(&self, factor: f64, client: Point) -> Option<Zoom> {
        let window = self.window()?;
        Some(window.zoom.closer(factor, window.place(client)))
    }

    fn listen(&self) -> Vec<EventListener> {
        let Some(svg) = self.figure() else { return Vec::new() };
        let on = |kind: &'static str, job: fn(&Self, &Event) -> Option<Action>| {
            let this = self.clone();
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&svg, kind, options, move |event| {
                job(&this, event).into_iter().for_each(|action| this.dispatch.emit(action));
            })
        };
        vec![
            on("wheel", Self::wheel),
            on("touchstart", Self::touch),
            on("touchmove", Self::touch),
            on("touchend", Self::touch_end),
            on("touchcancel", Self::touch_end),
            on("pointerdown", Self::press),
            on("pointermove", Self::drag),
            on("pointerup", Self::let_go),
            on("pointercancel", Self::let_go),
            // A link or a shape is not carried away.
            on("dragstart", |_, event| {
                event.prevent_default();
                None
            }),
        ]
    }

    fn wheel(&self, event: &Event) -> Option<Action> {
        let event = event.dyn_ref::<WheelEvent>().filter(|event| event.ctrl_key() || event.meta_key())?;
        event.prevent_default();
        // A notch of a wheel is about 100.
        let closer = self.closer(1.0 - (event.delta_y() / 400.0).clamp(-0.4, 0.4), client(event));
        closer.map(|zoom| Action::Look(Some(zoom)))
    }

    fn touch(&self, event: &Event) -> Option<Action> {
        let touches = event.unchecked_ref::<TouchEvent>().touches();
        let at = |index| touches.get(index).map(|touch| point(touch.client_x(), touch.client_y()));
        let one = at(0)?;
        if touches.length() == 1 && self.paints() {
            // The page stays where it is under a brush.
            event.prevent_default();
        }
        let two = at(1)?;
        if touches.length() > 2 {
            return None;
        }
        event.prevent_default();
        let middle = Point { x: (one.x + two.x) / 2.0, y: (one.y + two.y) / 2.0 };
        let apart = distance(one, two).max(1.0);
        if !self.is_held_by(None) {
            self.put_away();
            self.take_hold(None, middle, apart);
        }
        self.scroll(middle, apart);
        self.carry(middle, apart);
        None
    }

    /// Two fingers that keep apart move the page where the picture is whole: with a brush, one finger cannot.
    fn scroll(&self, middle: Point, apart: f64) {
        let mut hand = self.hand.borrow_mut();
        let whole = hand.frame == hand.whole;
        if let Some(hold) = hand.hold.as_mut() {
            if whole && (apart / hold.apart - 1.0).abs() < 0.15 {
                gloo::utils::window().scroll_by_with_x_and_y(0.0, hold.last.y - middle.y);
            }
            hold.last = middle;
        }
    }

    fn touch_end(&self, _: &Event) -> Option<Action> {
        self.is_held_by(None).then(|| self.finish()).flatten()
    }

    fn press(&self, event: &Event) -> Option<Action> {
        self.hand.borrow_mut().dragged = false;
        let event = event.dyn_ref::<PointerEvent>()?;
        if self.paints() {
            self.set_down(event);
        } else if event.pointer_type() != "touch" && event.button() == 0 {
            self.take_hold(Some(event.pointer_id()), client(event), 1.0);
        }
        None
    }

    fn drag(&self, event: &Event) -> Option<Action> {
        let event = event.dyn_ref::<PointerEvent>()?;
        if self.paints() {
            self.go_on(event);
        }
        if !self.is_held_by(Some(event.pointer_id())) {
            return None;
        }
        let at = client(event);
        let start = self.hand.borrow().hold?.start;
        let dragged = self.hand.borrow().dragged;
        if !dragged && distance(at, start) < STILL {
            return None;
        }
        if !dragged {
            self.hand.borrow_mut().dragged = true;
            // Only now: a captured pointer clicks on the figure, no longer on what lies under it.
            let _refused = self.figure()?.set_pointer_capture(event.pointer_id());
        }
        self.carry(at, 1.0);
        None
    }

    fn let_go(&self, event: &Event) -> Option<Action> {
        let pointer = event.dyn_ref::<PointerEvent>()?.pointer_id();
        if self.paints() {
            self.lift(pointer);
        }
        self.is_held_by(Some(pointer)).then(|| self.finish()).flatten()
    }

    fn is_held_by(&self, pointer: Option<i32>) -> bool {
        self.hand.borrow().hold.is_some_and(|hold| hold.pointer == pointer)
    }

    fn take_hold(&self, pointer: Option<i32>, start: Point, apart: f64) {
        let hold = self.window().map(|window| Hold {
            pointer,
            start,
            last: start,
            apart,
            zoom: window.zoom,
            place: window.place(start),
        });
        self.hand.borrow_mut().hold = hold;
    }

    /// Moves the picture so that the held place is under `at`.
    fn carry(&self, at: Point, apart: f64) {
        let (Some(hold), Some(window), whole) = (self.hand.borrow().hold, self.window(), self.hand.borrow().whole)
        else {
            return;
        };
        let height = f64::from(hold.zoom.height) * hold.apart / apart;
        let scale = window.scale * height / f64::from(window.zoom.height);
        let middle = Point {
            x: hold.place.x - (at.x - window.middle.x) * scale,
            y: hold.place.y - (at.y - window.middle.y) * scale,
        };
        let zoom = Zoom::new(middle, height).within(whole);
        self.hand.borrow_mut().live = Some(zoom);
        if let Some(svg) = self.figure() {
            let _refused = svg.set_attribute("viewBox", &view_box(zoom.frame(whole)));
        }
    }

    fn finish(&self) -> Option<Action> {
        let mut hand = self.hand.borrow_mut();
        let (hold, live, whole) = (hand.hold.take()?, hand.live.take()?, hand.whole);
        // The whole picture cannot be carried anywhere.
        (live != hold.zoom.within(whole)).then_some(Action::Look(Some(live)))
    }

    /// The place of the picture that is at `client` in the window.
    pub(super) fn place(&self, client: Point) -> Option<Point> {
        Some(self.window()?.place(client))
    }

    /// The figure's `<svg>` on the page.
    pub(super) fn figure(&self) -> Option<Element> {
        self.svg.cast()
    }

    fn window(&self) -> Option<Window> {
        let rect = self.figure()?.get_bounding_client_rect();
        let hand = self.hand.borrow();
        let frame = hand.live.map_or(hand.frame, |zoom| zoom.frame(hand.whole));
        let scale = (frame.width / rect.width()).max(frame.height / rect.height());
        let middle = Point { x: rect.x() + rect.width() / 2.0, y: rect.y() + rect.height() / 2.0 };
        // A wide window has more in viewport than the picture.
        let height = (rect.height() * scale).min(hand.whole.height);
        Some(Window { middle, scale, zoom: Zoom::new(frame.centre(), height) })
    }
}

impl Window {
    /// The place of the picture that is at `client` in the window.
    fn place(&self, client: Point) -> Point {
        let Point { x, y } = self.zoom.middle();
        Point { x: x + (client.x - self.middle.x) * self.scale, y: y + (client.y - self.middle.y) * self.scale }
    }
}

/// Where a pointer is in the window.
pub(super) fn client(event: &web_sys::MouseEvent) -> Point {
    point(event.client_x(), event.client_y())
}

fn point(x: i32, y: i32) -> Point {
    Point { x: x.into(), y: y.into() }
}

/// Not `hypot`: its care for numbers out of this world would double the size of this file.
pub(super) fn distance(one: Point, two: Point) -> f64 {
    ((one.x - two.x).powi(2) + (one.y - two.y).powi(2)).sqrt()
}
