//! The hand on the figure: joins the state machine of `gesture` with the events of the page and the actions of the app.

use std::{cell::RefCell, rc::Rc};

use web_sys::Event;
use yew::prelude::*;

use super::{
    gesture::{Camera, Gesture, Input, Output},
    glide::Glide,
    input,
    wheel::{Turned, Wheel},
};
use crate::{
    domain::{Bounds, Point, Side, Stroke, Tool, View, Zoom},
    state::Action,
    ui::browser::{self, figure as page},
};

/// What the hand works on.
#[derive(Clone, PartialEq)]
pub struct Canvas {
    /// The view.
    pub view: View,
    /// The chosen side.
    pub side: Side,
    /// What is shown where no hand moves the picture.
    pub frame: Bounds,
    /// The whole picture.
    pub whole: Bounds,
    /// The brush in the hand, while painting.
    pub tool: Option<Tool>,
    /// Called with what the hand did.
    pub dispatch: Callback<Action>,
    /// Called with what is painted, from setting the brush down to lifting it.
    pub on_painted: Callback<Vec<Stroke>>,
}

/// What the hand is doing.
#[derive(Default)]
struct Hand {
    gesture: Gesture,
    wheel: Wheel,
    /// How the picture moves on after a drag.
    glide: Option<Glide>,
    /// Where the brush is, in figure units. Keys go on from there.
    brush_at: Option<Point>,
    /// Where a pointer was last, in the window.
    pointer_at: Option<Point>,
    /// Strokes that are lifted, and that the state does not know yet.
    lifted: Vec<Vec<Point>>,
    /// Whether the click that follows is the end of a drag.
    dragged: bool,
}

impl Hand {
    /// What of it is seen: the live zoom, how far the stroke has come, and the brush.
    fn seen(&self) -> (Option<Zoom>, usize, Option<Point>) {
        (self.live_zoom(), self.gesture.stroke().len(), self.brush_at)
    }

    /// What is shown while the hand moves the picture, or that glides on.
    fn live_zoom(&self) -> Option<Zoom> {
        self.gesture.live_zoom().or(self.glide.map(|glide| glide.zoom()))
    }

    /// Takes in at a `time` in milliseconds what the hand does, with a `brush` of this radius.
    fn step(&mut self, time: f64, input: &Input, camera: &Camera, brush: Option<f64>) -> Vec<Output> {
        if let Input::Down { .. } = input {
            self.dragged = false;
        }
        let outputs = self.gesture.step(time, input, camera, brush);
        self.dragged |= matches!(self.gesture, Gesture::Panning(..));
        if let (Some(_), Some(at)) = (brush, self.brought(input)) {
            self.brush_at = Some(camera.place(at));
        }
        outputs
    }

    /// Where a pointer brings the brush, in the window. Browsers also report a pointer that rests while the page moves below it: the
    /// brush stays where keys have moved it. A first report may be of either kind, so it only says where the pointer is.
    fn brought(&mut self, input: &Input) -> Option<Point> {
        let (Input::Down { main: true, at, .. } | Input::Move { at, .. }) = *input else { return None };
        let before = self.pointer_at.replace(at);
        let rests =
            matches!(input, Input::Move { .. }) && before.map_or(self.brush_at.is_some(), |before| before == at);
        (!rests).then_some(at)
    }
}

/// The hand on a figure.
#[derive(Clone)]
pub struct Gestures {
    /// The reference for the figure's `<svg>`.
    pub svg: NodeRef,
    hand: Rc<RefCell<Hand>>,
    canvas: Rc<RefCell<Canvas>>,
    redraw: UseForceUpdateHandle,
}

/// Lets a figure be zoomed, panned and painted on.
#[hook]
pub fn use_gestures(canvas: Canvas) -> Gestures {
    let svg = use_node_ref();
    let hand = use_mut_ref(Hand::default);
    let latest = use_mut_ref(|| canvas.clone());
    {
        let before = latest.replace(canvas.clone());
        if (before.view, before.side) != (canvas.view, canvas.side) {
            hand.borrow_mut().brush_at = None;
        }
        if before.frame != canvas.frame {
            hand.borrow_mut().glide = None;
        }
    }
    let gestures = Gestures { svg: svg.clone(), hand, canvas: latest, redraw: use_force_update() };
    {
        let gestures = gestures.clone();
        use_effect_with((), move |()| {
            let listeners = page::listen(&svg, move |event| gestures.handle(event));
            move || drop(listeners)
        });
    }
    gestures
}

impl Gestures {
    /// The part of the picture to show now.
    pub fn frame(&self) -> Bounds {
        let canvas = self.canvas.borrow();
        self.hand.borrow().live_zoom().map_or(canvas.frame, |zoom| zoom.frame(canvas.whole))
    }

    /// The strokes of the brush that are not painted yet, and where it is, in figure units.
    pub fn brush(&self) -> (Vec<Vec<Point>>, Option<Point>) {
        let hand = self.hand.borrow();
        let down = Some(hand.gesture.stroke().to_vec()).filter(|stroke| !stroke.is_empty());
        (hand.lifted.iter().cloned().chain(down).collect(), hand.brush_at)
    }

    /// Whether a click is only the end of a drag. That is asked once a drag: a later click without a pointer, of a key or a screen
    /// reader, is one of its own.
    pub fn take_drag(&self, click: &MouseEvent) -> bool {
        let dragged = std::mem::take(&mut self.hand.borrow_mut().dragged);
        dragged && click.detail() > 0
    }

    /// The zoom that comes `factor` times closer to a place in the window.
    pub fn closer(&self, factor: f64, client: Point) -> Option<Zoom> {
        let camera = self.camera()?;
        Some(camera.zoom.closer(factor, camera.place(client)))
    }

    /// Moves the brush to a place of the picture, or to its edge.
    pub fn move_brush(&self, to: Point) -> Point {
        let Bounds { x, y, width, height } = self.canvas.borrow().whole;
        let at = Point { x: to.x.max(x).min(x + width), y: to.y.max(y).min(y + height) };
        self.hand.borrow_mut().brush_at = Some(at);
        self.redraw.force_update();
        at
    }

    /// Paints along a way, in figure units. The stroke is seen at once; the state takes it in when that frame is out.
    pub fn paint(&self, stroke: Vec<Point>) {
        let Canvas { view, side, tool, dispatch, on_painted, .. } = self.canvas.borrow().clone();
        let Some((Tool { brush, size }, last)) = tool.zip(stroke.last().copied()) else { return };
        let ends = stroke.iter().skip(1).chain([&last]);
        let strokes =
            stroke.iter().zip(ends).map(|(from, to)| Stroke { view, side, from: *from, to: *to, brush, size });
        let strokes = strokes.collect::<Vec<_>>();
        self.hand.borrow_mut().lifted.push(stroke);
        self.redraw.force_update();
        on_painted.emit(strokes.clone());
        let this = self.clone();
        browser::after_frame(move || {
            dispatch.emit(Action::Paint(strokes));
            this.hand.borrow_mut().lifted.remove(0);
            this.redraw.force_update();
        });
    }

    /// Takes an event of the page in; whether the browser's own reaction is prevented.
    fn handle(&self, event: &Event) -> bool {
        match &*event.type_() {
            // A link or a shape is not carried away.
            "dragstart" => true,
            "wheel" => self.wheel(event),
            _ => input::of_pointer(event).is_some_and(|input| self.take(event.time_stamp(), &input)),
        }
    }

    fn wheel(&self, event: &Event) -> bool {
        let Some((turn, camera)) = input::of_wheel(event).zip(self.camera()) else { return false };
        self.end_glide();
        let turned = self.hand.borrow().wheel.turn(&turn, &camera);
        match turned {
            Turned::Left => false,
            Turned::Taken(zoom) => {
                zoom.into_iter().for_each(|zoom| self.emit(Action::Look(Some(zoom))));
                true
            }
        }
    }

    fn take(&self, time: f64, input: &Input) -> bool {
        if matches!(input, Input::Down { .. }) {
            self.end_glide();
        }
        self.hand.borrow_mut().wheel.note(input);
        let brush = self.canvas.borrow().tool.map(|tool| tool.size.radius());
        // Most moves are of a hand that holds nothing: asking where the figure is would lay the page out anew for each.
        if brush.is_none() && self.hand.borrow().gesture.ignores(input) {
            return false;
        }
        let Some(camera) = self.camera() else { return false };
        let (outputs, changed) = {
            let mut hand = self.hand.borrow_mut();
            let before = hand.seen();
            let outputs = hand.step(time, input, &camera, brush);
            (outputs, before != hand.seen())
        };
        if changed {
            self.redraw.force_update();
        }
        let mut prevented = false;
        for output in outputs {
            match output {
                Output::PreventDefault => prevented = true,
                Output::CapturePointer(pointer) => page::capture_pointer(&self.svg, pointer),
                Output::ScrollPage(by) => page::scroll_page(by),
                Output::Zoomed { zoom, speed } => self.let_go(time, zoom, speed, camera.scale),
                Output::Painted(stroke) => self.paint(stroke),
            }
        }
        prevented
    }

    /// A hand let go at a `time`, and left the picture at `zoom`: it glides on from there, if it had a `speed` and motion is welcome.
    fn let_go(&self, time: f64, zoom: Zoom, speed: Option<Point>, scale: f64) {
        match speed.filter(|_| browser::welcomes_motion()) {
            Some(speed) => {
                self.hand.borrow_mut().glide = Some(Glide::new(time, zoom, speed, scale));
                self.glide();
            }
            None => self.emit(Action::Look(Some(zoom))),
        }
    }

    /// Lets the picture glide on, frame by frame, to its end.
    fn glide(&self) {
        let this = self.clone();
        browser::on_frame(move |time| {
            let whole = this.canvas.borrow().whole;
            let goes_on = this.hand.borrow_mut().glide.as_mut().is_some_and(|glide| glide.step(time, whole));
            if goes_on {
                this.redraw.force_update();
                this.glide();
            } else {
                this.end_glide();
            }
        });
    }

    /// Ends a glide, if there is one, where it has come to.
    fn end_glide(&self) {
        let ended = self.hand.borrow_mut().glide.take();
        ended.into_iter().for_each(|glide| self.emit(Action::Look(Some(glide.zoom()))));
    }

    fn emit(&self, action: Action) {
        let dispatch = self.canvas.borrow().dispatch.clone();
        dispatch.emit(action);
    }

    fn camera(&self) -> Option<Camera> {
        let whole = self.canvas.borrow().whole;
        Some(Camera::new(self.frame(), whole, page::window_box(&self.svg)?))
    }
}
