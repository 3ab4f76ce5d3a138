//! Zoom: how closely a figure is looked at, and where. The picture stands; only what is seen of it changes.

use super::{Bounds, Point};

/// A stretch of the picture that fills the window from top to bottom. In whole figure units, y down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zoom {
    /// Its middle, across the picture.
    pub x: i32,
    /// Its middle, down the picture.
    pub y: i32,
    /// Its height, more than 0.
    pub height: i32,
}

impl Zoom {
    /// How much closer one press, one key or one double tap comes.
    pub const STEP: f64 = 1.5;

    /// The closest look: about 8 cm of skin. Closer, nobody would know where on the leg it is.
    const LEAST: i32 = 80;

    /// A stretch around `middle`.
    pub fn new(middle: Point, height: f64) -> Self {
        Self { x: middle.x.round() as i32, y: middle.y.round() as i32, height: height.round() as i32 }
    }

    /// The zoom that has all of `frame` in sight, wherever a window is not narrower than the frame is.
    pub fn around(frame: Bounds) -> Self {
        Self::new(frame.centre(), frame.width.max(frame.height))
    }

    /// Its middle.
    pub fn middle(self) -> Point {
        Point { x: self.x.into(), y: self.y.into() }
    }

    /// The part of the picture that it shows at least: of the same shape as the `whole`.
    pub fn frame(self, whole: Bounds) -> Bounds {
        let height = f64::from(self.height);
        let width = height * whole.width / whole.height;
        Bounds { x: f64::from(self.x) - width / 2.0, y: f64::from(self.y) - height / 2.0, width, height }
    }

    /// Comes `factor` times closer; `about` stays where it is in the window.
    #[must_use]
    pub fn closer(self, factor: f64, about: Point) -> Self {
        let Point { x, y } = self.middle();
        let middle = Point { x: about.x + (x - about.x) / factor, y: about.y + (y - about.y) / factor };
        Self::new(middle, f64::from(self.height) / factor)
    }

    /// Whether coming `factor` times closer leads anywhere: not where the `whole` or the closest look is shown already.
    pub fn can_scale(self, factor: f64, whole: Bounds) -> bool {
        let farthest = |height| Self { height, ..self }.within(whole).height;
        (factor > 1.0 && self.height > farthest(0)) || (factor < 1.0 && self.height < farthest(i32::MAX))
    }

    /// The nearest zoom that shows nothing but the picture: neither farther than the `whole`, nor beyond its edges.
    #[must_use]
    pub fn within(self, whole: Bounds) -> Self {
        let all = Self::around(whole);
        let height = self.height.clamp(Self::LEAST, all.height.max(Self::LEAST));
        let shown = Self { height, ..self }.frame(whole);
        let within = |middle: i32, all: i32, edge: f64, shown: f64| {
            let room = ((edge - shown) / 2.0).max(0.0) as i32;
            middle.clamp(all.saturating_sub(room), all.saturating_add(room))
        };
        Self {
            x: within(self.x, all.x, whole.width, shown.width),
            y: within(self.y, all.y, whole.height, shown.height),
            height,
        }
    }
}
