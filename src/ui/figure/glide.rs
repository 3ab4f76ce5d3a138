//! The glide of the picture after a drag that was let go in motion, as on maps. Pure, as `gesture` is; times are in milliseconds.

use crate::domain::{Bounds, Point, Zoom};

/// Who holds the pointer still for so long before letting go has come to rest.
const REST: f64 = 60.0;
/// How long ago a move may be for half of its speed to count.
const MEMORY: f64 = 30.0;
/// The least speed of a glide, in CSS pixels in a millisecond: a slower drag just ends, and so does a glide.
const LEAST: f64 = 0.08;
/// How long it takes for half of the speed to be gone.
const SLOWING: f64 = 130.0;

/// How fast a pointer moves.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pace {
    /// When and where it was last, in CSS pixels.
    last: Option<(f64, Point)>,
    /// Its speed of late, in CSS pixels in a millisecond.
    speed: Point,
}

impl Pace {
    /// Takes in where the pointer is at a time.
    pub fn note(&mut self, time: f64, at: Point) {
        let before = self.last.replace((time, at));
        let Some((before, from)) = before.filter(|(before, _)| time > *before) else { return };
        let elapsed = time - before;
        let kept = 0.5_f64.powf(elapsed / MEMORY);
        let mixed = |old: f64, way: f64| old * kept + way / elapsed * (1.0 - kept);
        self.speed = Point { x: mixed(self.speed.x, at.x - from.x), y: mixed(self.speed.y, at.y - from.y) };
    }

    /// The speed with which the pointer is let go at a time; none where it has come to rest.
    pub fn let_go(self, time: f64) -> Option<Point> {
        let (last, _) = self.last?;
        (time - last < REST && self.speed.x.hypot(self.speed.y) >= LEAST).then_some(self.speed)
    }
}

/// A picture that glides on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glide {
    /// The middle of what is shown, in figure units.
    middle: Point,
    /// The height of what is shown, in figure units.
    height: f64,
    /// How fast the middle moves, in figure units in a millisecond.
    speed: Point,
    /// The speed at which it ends, in figure units in a millisecond.
    least: f64,
    /// When it was there.
    time: f64,
}

impl Glide {
    /// The glide that begins at `time` where a drag has led to `zoom`, let go with a `speed` in CSS pixels in a millisecond, on a figure with
    /// `scale` figure units in a CSS pixel.
    pub fn new(time: f64, zoom: Zoom, speed: Point, scale: f64) -> Self {
        // The picture follows the pointer: what is shown of it moves the other way.
        let speed = Point { x: -speed.x * scale, y: -speed.y * scale };
        Self { middle: zoom.middle(), height: zoom.height.into(), speed, least: LEAST * scale, time }
    }

    /// Glides on until `time`, within the `whole` picture; whether it goes on from there.
    pub fn step(&mut self, time: f64, whole: Bounds) -> bool {
        let elapsed = (time - self.time).max(0.0);
        self.time = self.time.max(time);
        let kept = 0.5_f64.powf(elapsed / SLOWING);
        // The way of a speed that halves in equal times.
        let lasts = SLOWING / std::f64::consts::LN_2 * (1.0 - kept);
        let to = Point { x: self.middle.x + self.speed.x * lasts, y: self.middle.y + self.speed.y * lasts };
        let there = Zoom::new(to, self.height);
        let (shown, at) = (there.middle(), there.within(whole).middle());
        // An edge of the picture takes the speed across it.
        self.middle =
            Point { x: if at.x == shown.x { to.x } else { at.x }, y: if at.y == shown.y { to.y } else { at.y } };
        self.speed = Point {
            x: if at.x == shown.x { self.speed.x * kept } else { 0.0 },
            y: if at.y == shown.y { self.speed.y * kept } else { 0.0 },
        };
        self.speed.x.hypot(self.speed.y) >= self.least
    }

    /// What is shown.
    pub fn zoom(&self) -> Zoom {
        Zoom::new(self.middle, self.height)
    }
}
