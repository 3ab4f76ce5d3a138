//! Where we look at the body from, which side of it, how it feels, and points on a figure.

use serde::{Deserialize, Serialize};

/// One drawing of the leg and hip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum View {
    /// From behind, both legs.
    Back,
    /// From the front, both legs.
    Front,
    /// One leg, from its outer side.
    Outer,
    /// One leg, from its inner side.
    Inner,
    /// One foot, from below.
    Sole,
}

impl View {
    /// Every view, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Back, Self::Front, Self::Outer, Self::Inner, Self::Sole];

    /// The word for this view in assets and addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Front => "front",
            Self::Outer => "outer",
            Self::Inner => "inner",
            Self::Sole => "sole",
        }
    }

    /// The view of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.as_str() == text)
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

/// A side of the body: always the person's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The person's left.
    Left,
    /// The person's right: the side that the figures are drawn for.
    #[default]
    Right,
}

impl Side {
    /// Both sides.
    pub const ALL: [Self; 2] = [Self::Left, Self::Right];

    /// The word for this side in addresses and on screen.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// The side of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.as_str() == text)
    }

    /// `1` for the right, which the figures are drawn for; `-1` for the left, their mirror image about `x = 0`.
    pub fn sign(self) -> f64 {
        match self {
            Self::Left => -1.0,
            Self::Right => 1.0,
        }
    }
}

/// What the pain feels like, as a person can choose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Feel {
    /// Dull, sharp or sore.
    Ache,
    /// Numb, tingling, burning or stinging.
    Numb,
    /// Cramping.
    Cramp,
}

impl Feel {
    /// Every sensation, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Ache, Self::Numb, Self::Cramp];

    /// The word for this sensation in assets and addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ache => "ache",
            Self::Numb => "numb",
            Self::Cramp => "cramp",
        }
    }

    /// The sensation of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|feel| feel.as_str() == text)
    }
}

/// A point on a figure, in figure units (1 unit is 1.024 mm, y down), as drawn for the right leg.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
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

/// An upright box on a figure, in figure units, y down.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
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
