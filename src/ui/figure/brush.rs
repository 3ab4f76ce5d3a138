//! The brush: with one in the hand, a pointer on the figure paints where it hurts, and so do keys. The hand sees its way at once, as a
//! line on the page; the state learns of the whole stroke when that is out.

use web_sys::{KeyboardEvent, PointerEvent};

use crate::ui::{
    browser,
    figure::gestures::{Gestures, client, distance},
    figure::marks::units,
    shared::Shared,
    words::painting as words,
};
use crate::{
    domain::{Atlas, Bounds, Point, Side, Stroke, Tool, View, spot_at},
    state::Action,
};

/// What is painted on, and with what.
#[derive(Clone, PartialEq)]
pub struct Easel {
    /// The brush.
    pub tool: Tool,
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The view.
    pub view: View,
    /// The chosen side.
    pub side: Side,
}

/// The way of a brush, in figure units of the picture.
#[derive(Default, PartialEq)]
pub struct Way {
    /// The pointer that holds it while it is down.
    pointer: Option<i32>,
    /// Where it went since it was set down, at some distance from each other.
    points: Vec<Point>,
    /// Where it is. Keys go on from there.
    at: Option<Point>,
}

impl Gestures {
    /// Whether a brush is in the hand.
    pub(super) fn paints(&self) -> bool {
        self.hand.borrow().easel.is_some()
    }

    /// Sets the brush down.
    pub(super) fn set_down(&self, event: &PointerEvent) {
        let Some(at) = self.place(client(event)).filter(|_| event.is_primary() && event.button() == 0) else { return };
        self.hand.borrow_mut().way = Way { pointer: Some(event.pointer_id()), points: vec![at], at: Some(at) };
        if let Some(svg) = self.figure() {
            let _refused = svg.set_pointer_capture(event.pointer_id());
        }
        self.show_way();
    }

    /// Moves the brush, down or not.
    pub(super) fn go_on(&self, event: &PointerEvent) {
        let Some(at) = self.place(client(event)) else { return };
        {
            let mut hand = self.hand.borrow_mut();
            let step = hand.easel.as_ref().map_or(0.0, |easel| easel.tool.size.radius() / 4.0);
            let way = &mut hand.way;
            way.at = Some(at);
            if way.pointer == Some(event.pointer_id())
                && way.points.last().is_none_or(|last| distance(*last, at) > step)
            {
                way.points.push(at);
            }
        }
        self.show_way();
    }

    /// Lifts the brush: what it went over is painted.
    pub(super) fn lift(&self, pointer: i32) {
        if self.hand.borrow().way.pointer == Some(pointer) {
            self.paint();
        }
    }

    /// Puts the brush away without painting: a second finger came to zoom.
    pub(super) fn put_away(&self) {
        let at = self.hand.borrow().way.at;
        self.hand.borrow_mut().way = Way { at, ..Way::default() };
        self.show_way();
    }

    fn paint(&self) {
        let points = std::mem::take(&mut self.hand.borrow_mut().way.points);
        self.hand.borrow_mut().way.pointer = None;
        let Some(easel) = self.hand.borrow().easel.clone() else { return };
        let Easel { tool: Tool { brush, size }, view, side, .. } = easel;
        let ends = points.iter().skip(1).chain(points.last());
        let strokes =
            points.iter().zip(ends).map(|(from, to)| Stroke { view, side, from: *from, to: *to, brush, size });
        let action = Action::Paint(strokes.collect());
        if let Some(last) = points.last() {
            say(&words::done(brush, &easel.name(*last)));
        }
        let this = self.clone();
        browser::after_frame(move || {
            this.dispatch.emit(action);
            this.show_way();
        });
    }

    /// What a key does to the brush; whether it did anything.
    pub(super) fn brush_key(&self, event: &KeyboardEvent) -> bool {
        let Some(easel) = self.hand.borrow().easel.clone() else { return false };
        let (ctrl, key) = (event.ctrl_key() || event.meta_key(), event.key());
        let action = match (ctrl, key.as_str()) {
            (false, "Escape") => Some(Action::Take(None)),
            (true, "z") => Some(Action::Undo),
            (true, "Z" | "y") => Some(Action::Redo),
            (true, _) => return false,
            _ => None,
        };
        if let Some(action) = action {
            self.dispatch.emit(action);
            return true;
        }
        let (step, start) = (easel.tool.size.radius(), self.hand.borrow().way.at);
        let Some(Point { mut x, mut y }) = start.or_else(|| easel.start()) else { return false };
        match key.as_str() {
            "ArrowLeft" => x -= step,
            "ArrowRight" => x += step,
            "ArrowUp" => y -= step,
            "ArrowDown" => y += step,
            // The first press only shows where the brush is.
            " " | "Enter" if start.is_none() => {}
            " " | "Enter" => {
                self.hand.borrow_mut().way.points = vec![Point { x, y }];
                self.paint();
                return true;
            }
            _ => return false,
        }
        // Not `clamp`: its words for limits that make no sense would bring the printing of floats along.
        let Bounds { x: left, y: top, width, height } = self.hand.borrow().whole;
        let at = Point { x: x.max(left).min(left + width), y: y.max(top).min(top + height) };
        self.hand.borrow_mut().way.at = Some(at);
        self.show_way();
        say(&easel.name(at));
        true
    }

    /// Where the brush is.
    pub(super) fn brush_at(&self) -> Option<Bounds> {
        self.hand.borrow().way.at.map(Bounds::at)
    }

    /// Draws the brush and its way on the page.
    pub(super) fn show_way(&self) {
        let Some(svg) = self.figure() else { return };
        let hand = self.hand.borrow();
        let mut way = String::new();
        for Point { x, y } in &hand.way.points {
            way += if way.is_empty() { "M" } else { "L" };
            way += &format!("{} {}", units(*x), units(*y));
        }
        if hand.way.points.len() == 1 {
            way += "h0";
        }
        let set = |selector: &str, name: &str, value: Option<String>| {
            if let Some(element) = browser::find_in(&svg, selector) {
                browser::set(&element, name, value.as_deref());
            }
        };
        set(".way", "d", Some(way));
        set(".brush", "cx", hand.way.at.map(|at| units(at.x)));
        set(".brush", "cy", hand.way.at.map(|at| units(at.y)));
    }
}

impl Easel {
    /// Where the brush is before it was moved: on the first region of the chosen side.
    fn start(&self) -> Option<Point> {
        let (_, bounds) = self.atlas.figure(self.view)?.regions.first()?;
        Some(bounds.on(self.side).centre())
    }

    /// A place in words.
    fn name(&self, at: Point) -> String {
        let spot = spot_at(&self.atlas, self.view, self.side, at);
        let name = spot.and_then(|spot| Some(self.atlas.region(&spot.region)?.on(spot.side)));
        name.unwrap_or_else(|| words::BESIDE.to_owned())
    }
}

/// Says something to those who cannot see the brush, and above the figure.
fn say(text: &str) {
    browser::write_text(".brush-says", &crate::ui::words::upper_first(text));
}
