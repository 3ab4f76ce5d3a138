//! Where we look at the body from, which side of it, how it feels, and points on a figure.

use serde::{Deserialize, Serialize};

use super::word::words;

words! {
    /// One drawing of the leg and hip.
    View {
        /// From behind, both legs.
        Back = "back",
        /// From the front, both legs.
        Front = "front",
        /// One leg, from its outer side.
        Outer = "outer",
        /// One leg, from its inner side.
        Inner = "inner",
        /// One foot, from below.
        Sole = "sole",
        /// One foot, from above.
        Top = "top",
    }
}

impl View {
    /// Whether a person who stands upright stands upright in it.
    pub fn is_upright(self) -> bool {
        !matches!(self, Self::Sole | Self::Top)
    }

    /// The sides drawn in this view when `chosen` is the chosen side: both legs side by side, or the chosen one.
    pub fn sides(self, chosen: Side) -> &'static [Side] {
        match (self, chosen) {
            (Self::Back | Self::Front, _) => &[Side::Left, Side::Right],
            (_, Side::Left) => &[Side::Left],
            (_, Side::Right) => &[Side::Right],
        }
    }
}

words! {
    /// A side of the body: always the person's own.
    #[derive(Default)]
    Side {
        /// The person's left.
        Left = "left",
        /// The person's right: the side that the figures are drawn for.
        #[default]
        Right = "right",
    }
}

impl Side {
    /// The opposite side.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// `1` for the right, which the figures are drawn for; `-1` for the left, their mirror image about `x = 0`.
    pub fn sign(self) -> f64 {
        match self {
            Self::Left => -1.0,
            Self::Right => 1.0,
        }
    }
}

words! {
    /// What the pain feels like, as a person can choose it.
    Feel {
        /// Dull, sharp or sore.
        Ache = "ache",
        /// Numb or tingling.
        Numb = "numb",
        /// Burning or stinging.
        Burn = "burn",
        /// Cramping.
        Cramp = "cramp",
    }
}

/// The length of one figure unit in centimetres, on a person of 1.69 m.
pub const UNIT: f64 = 0.1024;

/// A point on a figure, in figure units ([`UNIT`], y down), as drawn for the right leg. Written in whole tenths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "[i32; 2]", into = "[i32; 2]")]
pub struct Point {
    /// Across the figure.
    pub x: f64,
    /// Down the figure.
    pub y: f64,
}

impl Point {
    /// The same point of the leg on `side`.
    #[must_use]
    pub fn on(self, side: Side) -> Self {
        Self { x: self.x * side.sign(), y: self.y }
    }
}

/// An upright box on a figure, in figure units, y down. Written in whole tenths.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "[i32; 4]", into = "[i32; 4]")]
pub struct Bounds {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width, at least 0.
    pub width: f64,
    /// Height, at least 0.
    pub height: f64,
}

impl Bounds {
    /// The middle of the box.
    pub fn centre(self) -> Point {
        Point { x: self.x + self.width / 2.0, y: self.y + self.height / 2.0 }
    }

    /// Whether a point lies in the box or on its edge.
    pub fn contains(self, point: Point) -> bool {
        (self.x..=self.x + self.width).contains(&point.x) && (self.y..=self.y + self.height).contains(&point.y)
    }

    /// Whether all of `other` lies in the box.
    pub fn holds(self, other: Self) -> bool {
        self.contains(Point { x: other.x, y: other.y })
            && self.contains(Point { x: other.x + other.width, y: other.y + other.height })
    }

    /// Whether the two boxes share more than an edge.
    pub fn meets(self, other: Self) -> bool {
        let overlap = |start: f64, size: f64, other: f64, others: f64| start < other + others && other < start + size;
        overlap(self.x, self.width, other.x, other.width) && overlap(self.y, self.height, other.y, other.height)
    }

    /// The same box on the leg of `side`.
    #[must_use]
    pub fn on(self, side: Side) -> Self {
        match side {
            Side::Right => self,
            Side::Left => Self { x: -self.x - self.width, ..self },
        }
    }

    /// A box of no size at `point`.
    pub fn at(point: Point) -> Self {
        Self { x: point.x, y: point.y, width: 0.0, height: 0.0 }
    }

    /// The smallest box that holds this one and `other`.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            width: (self.x + self.width).max(other.x + other.width) - x,
            height: (self.y + self.height).max(other.y + other.height) - y,
        }
    }

    /// The box with `margin` added on every side.
    #[must_use]
    pub fn grown(self, margin: f64) -> Self {
        Self {
            x: self.x - margin,
            y: self.y - margin,
            width: self.width + 2.0 * margin,
            height: self.height + 2.0 * margin,
        }
    }
}

impl From<[i32; 2]> for Point {
    fn from(tenths: [i32; 2]) -> Self {
        let [x, y] = tenths.map(from_tenths);
        Self { x, y }
    }
}

impl From<Point> for [i32; 2] {
    fn from(point: Point) -> Self {
        [point.x, point.y].map(to_tenths)
    }
}

impl From<[i32; 4]> for Bounds {
    fn from(tenths: [i32; 4]) -> Self {
        let [x, y, width, height] = tenths.map(from_tenths);
        Self { x, y, width, height }
    }
}

impl From<Bounds> for [i32; 4] {
    fn from(bounds: Bounds) -> Self {
        [bounds.x, bounds.y, bounds.width, bounds.height].map(to_tenths)
    }
}

fn from_tenths(tenths: i32) -> f64 {
    f64::from(tenths) / 10.0
}

fn to_tenths(units: f64) -> i32 {
    (units * 10.0).round() as i32
}
