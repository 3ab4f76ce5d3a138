//! What a hand does with the picture: zoom and pan by drag and pinch, and painting with a brush, as one state machine. Pure: input
//! comes from `input`, and what is to be done with the page goes out as [`Output`].
//!
//! One finger is left to the page; a mouse or pen drags; two fingers pinch. With a brush, a finger or a drag
//! paints, and two fingers also move the page.

use super::glide::Pace;
use crate::domain::{Bounds, Point, Zoom};

/// How far a mouse may move before a click is a drag, in CSS pixels.
const DRAG_THRESHOLD: f64 = 4.0;
/// Two fingers whose distance changes less than this scroll the page, as a share of the distance.
const PINCH_THRESHOLD: f64 = 0.15;

/// The kinds of pointer that are told apart: a pen is taken as a mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum PointerKind {
    Mouse,
    Touch,
}

/// What a pointer or finger did. Places are in CSS pixels of the window.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A pointer was pressed; `main` is the primary pointer with its main button.
    Down {
        /// Which pointer.
        pointer: i32,
        /// What it is.
        kind: PointerKind,
        /// Whether it is the primary pointer with its main button.
        main: bool,
        /// Where.
        at: Point,
    },
    /// A pointer moved.
    Move {
        /// Which pointer.
        pointer: i32,
        /// Whether any of its buttons is down: a button may have been released outside the window.
        held: bool,
        /// Where to.
        at: Point,
    },
    /// A pointer was released, or the browser took it over.
    Up {
        /// Which pointer.
        pointer: i32,
    },
    /// A pointer has left the figure.
    Leave,
    /// The fingers on the figure after one came, moved or left.
    Touches {
        /// Whether one came or moved, not left.
        began_or_moved: bool,
        /// Where they are now.
        points: Vec<Point>,
    },
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// The browser must not scroll or zoom the page itself.
    PreventDefault,
    /// Further events of this pointer go to the figure.
    CapturePointer(i32),
    /// The page scrolls down by so many CSS pixels.
    ScrollPage(f64),
    /// The hand let go.
    Zoomed {
        /// The new zoom.
        zoom: Zoom,
        /// How fast a pointer moved when it was let go in motion, in CSS pixels in a millisecond.
        speed: Option<Point>,
    },
    /// The brush was lifted: this was its stroke, in figure units.
    Painted(Vec<Point>),
}

/// Where the figure stands in the window, and what it shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The middle of the figure in the window, in CSS pixels.
    pub middle: Point,
    /// Figure units in one CSS pixel.
    pub scale: f64,
    /// What is shown.
    pub zoom: Zoom,
    /// The whole picture, in figure units.
    pub whole: Bounds,
    /// Whether all of it is in sight.
    pub shows_whole: bool,
}

impl Camera {
    /// The camera of a figure that shows `frame` of `whole` in a box of the window.
    pub fn new(frame: Bounds, whole: Bounds, window: Bounds) -> Self {
        let scale = (frame.width / window.width).max(frame.height / window.height);
        // The zoom of this scale: its frame has the shape of the whole, and a window of another shape shows more than that.
        let highest = window.height.min(window.width * whole.height / whole.width);
        let height = (highest * scale).min(whole.height);
        Self {
            middle: window.centre(),
            scale,
            zoom: Zoom::new(frame.centre(), height),
            whole,
            shows_whole: frame == whole,
        }
    }

    /// The place of the picture that is at `client` in the window.
    pub fn place(&self, client: Point) -> Point {
        let Point { x, y } = self.zoom.middle();
        Point { x: x + (client.x - self.middle.x) * self.scale, y: y + (client.y - self.middle.y) * self.scale }
    }

    /// The zoom that shows the held place under `at`, the fingers being `apart` from each other.
    fn follow(&self, hold: &Hold, at: Point, apart: f64) -> Zoom {
        let height = f64::from(hold.zoom.height) * hold.apart / apart;
        let scale = self.scale * height / f64::from(self.zoom.height);
        let middle = Point {
            x: hold.place.x - (at.x - self.middle.x) * scale,
            y: hold.place.y - (at.y - self.middle.y) * scale,
        };
        Zoom::new(middle, height).within(self.whole)
    }
}

/// A place in the picture under a pointer, or between two fingers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hold {
    /// Where it was in the window at first, in CSS pixels.
    start: Point,
    /// Where it was last.
    last: Point,
    /// How far the fingers were apart, in CSS pixels; 1 for a pointer.
    apart: f64,
    /// What was shown.
    zoom: Zoom,
    /// The place, in figure units.
    place: Point,
    /// Whether all of the picture was shown.
    began_whole: bool,
    /// What is shown since.
    live: Option<Zoom>,
    /// How fast the pointer moves; two fingers have no speed.
    pace: Pace,
}

/// What a hand is doing.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Gesture {
    /// Nothing.
    #[default]
    Idle,
    /// A pointer is down, and has not moved far enough to drag.
    Pressed(i32, Hold),
    /// A pointer drags the picture.
    Panning(i32, Hold),
    /// Two fingers hold the picture.
    Pinching(Hold),
    /// A brush is down; its stroke so far, in figure units.
    Painting(i32, PointerKind, Vec<Point>),
}

impl Gesture {
    /// What is shown while the hand moves the picture.
    pub fn live_zoom(&self) -> Option<Zoom> {
        match self {
            Self::Panning(_, hold) | Self::Pinching(hold) => hold.live,
            _ => None,
        }
    }

    /// The stroke of the brush while it is down, in figure units.
    pub fn stroke(&self) -> &[Point] {
        match self {
            Self::Painting(_, _, stroke) => stroke,
            _ => &[],
        }
    }

    /// Whether an input means nothing to a hand without a brush: a move, a release or leaving while nothing is held.
    pub fn ignores(&self, input: &Input) -> bool {
        *self == Self::Idle && matches!(input, Input::Move { .. } | Input::Up { .. } | Input::Leave)
    }

    /// Takes one input in, at a `time` in milliseconds. `brush` is the radius of the brush in the hand, in figure units.
    pub fn step(&mut self, time: f64, input: &Input, camera: &Camera, brush: Option<f64>) -> Vec<Output> {
        match input {
            // A palm beside a pen takes nothing from its stroke.
            Input::Down { kind: PointerKind::Touch, .. } if self.is_pen_down() => Vec::new(),
            Input::Touches { .. } if self.is_pen_down() => vec![Output::PreventDefault],
            Input::Down { pointer, kind, main: true, at } => self.press(*pointer, *kind, (time, *at), camera, brush),
            Input::Down { .. } => Vec::new(),
            // It was released out of sight, nobody knows when: that is no throw.
            Input::Move { pointer, held: false, .. } if self.is_held_by(*pointer) => self.release(None, camera),
            Input::Move { pointer, at, .. } => self.drag(*pointer, (time, *at), camera, brush),
            Input::Up { pointer } if self.is_held_by(*pointer) => self.release(Some(time), camera),
            Input::Up { .. } | Input::Leave => Vec::new(),
            Input::Touches { began_or_moved: true, points } => self.touch(points, camera, brush),
            Input::Touches { .. } => match self {
                Self::Pinching(_) => self.release(None, camera),
                _ => Vec::new(),
            },
        }
    }

    fn is_pen_down(&self) -> bool {
        matches!(self, Self::Painting(_, PointerKind::Mouse, _))
    }

    fn is_held_by(&self, id: i32) -> bool {
        matches!(self, Self::Pressed(pointer, _) | Self::Panning(pointer, _) | Self::Painting(pointer, ..) if *pointer == id)
    }

    fn press(
        &mut self,
        pointer: i32,
        kind: PointerKind,
        (time, at): (f64, Point),
        camera: &Camera,
        brush: Option<f64>,
    ) -> Vec<Output> {
        if brush.is_some() {
            *self = Self::Painting(pointer, kind, vec![camera.place(at)]);
            return vec![Output::CapturePointer(pointer)];
        }
        if kind == PointerKind::Mouse {
            let mut hold = hold(at, 1.0, camera);
            hold.pace.note(time, at);
            *self = Self::Pressed(pointer, hold);
        }
        Vec::new()
    }

    fn drag(&mut self, id: i32, (time, at): (f64, Point), camera: &Camera, brush: Option<f64>) -> Vec<Output> {
        if let Self::Pressed(pointer, hold) | Self::Panning(pointer, hold) = self
            && *pointer == id
        {
            hold.pace.note(time, at);
        }
        match self {
            Self::Painting(pointer, _, stroke) if *pointer == id => {
                let (place, step) = (camera.place(at), brush.unwrap_or_default() / 4.0);
                if stroke.last().is_none_or(|last| distance(*last, place) > step) {
                    stroke.push(place);
                }
                Vec::new()
            }
            Self::Pressed(pointer, hold) if *pointer == id && distance(at, hold.start) >= DRAG_THRESHOLD => {
                let live = Some(camera.follow(hold, at, 1.0));
                *self = Self::Panning(id, Hold { live, ..*hold });
                // Only now: a captured pointer clicks on the figure, no longer on what lies under it.
                vec![Output::CapturePointer(id)]
            }
            Self::Panning(pointer, hold) if *pointer == id => {
                hold.live = Some(camera.follow(hold, at, 1.0));
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn touch(&mut self, points: &[Point], camera: &Camera, brush: Option<f64>) -> Vec<Output> {
        let [one, other] = match points {
            // The page stays where it is under a brush.
            [_] if brush.is_some() => return vec![Output::PreventDefault],
            [one, other] => [*one, *other],
            _ => return Vec::new(),
        };
        let middle = Point { x: (one.x + other.x) / 2.0, y: (one.y + other.y) / 2.0 };
        let apart = distance(one, other).max(1.0);
        if !matches!(self, Self::Pinching(_)) {
            // A second finger came to zoom: what one finger began to paint is dropped.
            *self = Self::Pinching(hold(middle, apart, camera));
        }
        let Self::Pinching(hold) = self else { return Vec::new() };
        let mut outputs = vec![Output::PreventDefault];
        // Where the picture is whole, two fingers move the page: with a brush, one finger cannot.
        if hold.began_whole && (apart / hold.apart - 1.0).abs() < PINCH_THRESHOLD && middle.y != hold.last.y {
            outputs.push(Output::ScrollPage(hold.last.y - middle.y));
        }
        hold.last = middle;
        hold.live = Some(camera.follow(hold, middle, apart));
        outputs
    }

    /// The hand lets go, at a `time` in milliseconds where that is known.
    fn release(&mut self, time: Option<f64>, camera: &Camera) -> Vec<Output> {
        match std::mem::take(self) {
            Self::Painting(_, _, stroke) => vec![Output::Painted(stroke)],
            Self::Panning(_, hold) | Self::Pinching(hold) => {
                // The whole picture cannot be carried anywhere.
                let moved = hold.live.filter(|live| *live != hold.zoom.within(camera.whole));
                let speed = time.and_then(|time| hold.pace.let_go(time));
                moved.map(|zoom| Output::Zoomed { zoom, speed }).into_iter().collect()
            }
            Self::Pressed(..) | Self::Idle => Vec::new(),
        }
    }
}

fn hold(at: Point, apart: f64, camera: &Camera) -> Hold {
    let began_whole = camera.shows_whole;
    Hold {
        start: at,
        last: at,
        apart,
        zoom: camera.zoom,
        place: camera.place(at),
        began_whole,
        live: None,
        pace: Pace::default(),
    }
}

fn distance(one: Point, other: Point) -> f64 {
    (one.x - other.x).hypot(one.y - other.y)
}
