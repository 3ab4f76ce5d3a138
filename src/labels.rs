//! Labels: what is named on the figure, and where each name stands: never over another one, never out of the frame, its
//! leader line never across another. All in figure units, so that it holds at any size.

use crate::{
    domain::{Atlas, Bounds, Candidate, Figure, Label, Point},
    selection::Selection,
};

/// The width of a letter in the widest common typeface, in heights of the text.
const LETTER: f64 = 0.63;
/// The height of a name, in heights of the text.
const LINE: f64 = 1.2;
/// From one name to the next, in heights of the text.
const PITCH: f64 = 1.5;
/// Room beside a name: half of it towards the figure, half towards the edge; in heights of the text.
const GAP: f64 = 1.2;

/// About how large a figure is on the screen, and its text, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    width: f64,
    height: f64,
    text: f64,
    /// Whether there is room for names on both sides of a leg.
    both: bool,
}

impl Screen {
    /// A figure with its list beside it.
    pub const WIDE: Self = Self { width: 800.0, height: 700.0, text: 13.0, both: true };
    /// A figure above its list.
    pub const NARROW: Self = Self { width: 370.0, height: 300.0, text: 12.0, both: false };
    /// The same while nothing is marked or opened.
    pub const UNTOUCHED: Self = Self { height: 500.0, ..Self::NARROW };
}

/// A name where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLabel {
    /// What it says.
    pub label: Label,
    /// Where its leader line ends: on what it names.
    pub at: Point,
    /// Where its leader line begins: half-way down the name, at its edge towards the figure.
    pub from: Point,
    /// The height of its text.
    pub text: f64,
}

impl PlacedLabel {
    /// `1` where the name stands right of what it names, `-1` where it stands left of it.
    pub fn direction(&self) -> f64 {
        (self.from.x - self.at.x).signum()
    }

    /// The edge of the name towards the figure.
    pub fn start(&self) -> f64 {
        self.from.x + self.direction() * GAP / 2.0 * self.text
    }

    /// The box that holds the name in any common typeface.
    pub fn bounds(&self) -> Bounds {
        let [width, height] = [width(&self.label), LINE].map(|size| size * self.text);
        let start = self.start();
        Bounds { x: start.min(start + self.direction() * width), y: self.from.y - height / 2.0, width, height }
    }
}

/// The width of a name in any common typeface, in heights of the text. (Its bytes are as many as its letters, or more.)
fn width(label: &Label) -> f64 {
    label.name.len() as f64 * LETTER
}

/// The labels of a figure for a selection.
#[derive(Debug)]
pub struct Labels<'a> {
    /// Those that are shown, the most important first, each with its place in the picture.
    shown: Vec<(&'a Label, Point)>,
    /// How many columns stand left of the leg.
    left: f64,
    /// How many columns stand right of the leg.
    right: f64,
    /// The width of a column, in heights of the text.
    column: f64,
    screen: Screen,
}

impl<'a> Labels<'a> {
    /// What is named: the opened muscle, or else the muscles of the nearest depth that is shown, candidates first; then the
    /// landmarks. Nothing while labels are off.
    pub fn new(
        atlas: &Atlas,
        figure: &'a Figure,
        selection: &Selection,
        candidates: &[Candidate],
        screen: Screen,
    ) -> Self {
        // The leg that a figure draws stands off the middle of the picture: the column stands at the nearer edge.
        let leg = figure.regions.first().map_or(0.0, |(_, bounds)| bounds.centre().x) - figure.bounds.centre().x;
        let both = screen.both && figure.view.sides(selection.side).len() == 1;
        let right = leg * selection.side.sign() > 0.0;
        let [left, right] = [both || !right, both || right].map(|column| f64::from(u8::from(column)));
        let mut labels = Self { shown: Vec::new(), left, right, column: 0.0, screen };
        let layers = &selection.layers;
        if !layers.labels {
            return labels;
        }
        let bare = |label: &&Label| {
            let muscle = label.muscle.as_ref().and_then(|id| atlas.muscle(id));
            label.seen && muscle.is_some_and(|muscle| layers.shows_muscle(muscle))
        };
        let nearest = figure.labels.iter().filter(bare).map(|label| label.layer).min();
        for label in &figure.labels {
            let is_named = match (&label.muscle, &selection.muscle) {
                (None, _) => layers.shows(label.layer),
                (Some(muscle), Some(opened)) => muscle == opened,
                (Some(_), None) => Some(label.layer) == nearest && bare(&label),
            };
            if is_named {
                let sought = candidates.iter().any(|candidate| Some(&candidate.muscle) == label.muscle.as_ref());
                let turn = if sought { 0 } else { labels.shown.len() };
                labels.shown.insert(turn, (label, label.at.on(selection.side)));
                labels.column = labels.column.max(width(label) + GAP);
            }
        }
        labels
    }

    /// The frame with room for the names beside it. In a wide window there is room on both sides anyway: so its middle stays.
    pub fn widened(&self, frame: Bounds) -> Bounds {
        let Screen { width, height, text, both } = self.screen;
        let (left, right) = if both { (1.0, 1.0) } else { (self.left, self.right) };
        let (column, columns) = (self.column * text, left + right);
        let column = column / ((width - column * columns) / frame.width).min(height / frame.height);
        Bounds { x: frame.x - column * left, width: frame.width + column * columns, ..frame }
    }

    /// The names inside a frame: the more important of those whose place is in it, as many as fit.
    pub fn placed(&self, frame: Bounds) -> Vec<PlacedLabel> {
        let text = self.screen.text / (self.screen.width / frame.width).min(self.screen.height / frame.height);
        let (column, pitch, bottom) = (self.column * text, PITCH * text, frame.y + frame.height);
        let (left, right) = (frame.x + column * self.left, frame.x + frame.width - column * self.right);
        let inside = |at: Point| left < at.x && at.x < right && frame.y < at.y && at.y < bottom;
        let inside: Vec<_> = self.shown.iter().filter(|(_, at)| inside(*at)).collect();
        // What lies left of the middle is named in the left column.
        let middle = match self.left - self.right {
            0.0 => inside.iter().map(|(_, at)| at.x).sum::<f64>() / inside.len() as f64,
            only => only * f64::INFINITY,
        };
        let mut placed = Vec::new();
        for edge in [left, right] {
            let own = |at: Point| (at.x < middle) == (edge == left);
            let fit = (frame.height / pitch) as usize;
            let mut rest: Vec<_> = inside.iter().filter(|(_, at)| own(*at)).take(fit).collect();
            let mut y = frame.y - pitch / 2.0;
            while !rest.is_empty() {
                // The next row lies as near as can be to what is named next: half-way between being pushed down by the
                // rows above it and up by those below it.
                let above = |at: &Point| rest.iter().filter(|(_, other)| other.y < at.y).count() as f64;
                let least =
                    |value: &dyn Fn(&Point) -> f64| rest.iter().map(|(_, at)| value(at)).fold(f64::INFINITY, f64::min);
                let wished = (least(&|at| at.y) + least(&|at| at.y - above(at) * pitch)) / 2.0;
                y = wished.max(y + pitch).min(bottom - (rest.len() as f64 - 0.5) * pitch);
                // It goes to the name whose line leaves all that remain below it: so no line crosses another.
                let slope = |at: &Point| (at.y - y) / (at.x - edge).abs();
                let highest = least(&slope);
                let next = rest.iter().position(|(_, at)| slope(at) <= highest).unwrap_or_default();
                let &(label, at) = *rest.swap_remove(next);
                placed.push(PlacedLabel { label: label.clone(), at, from: Point { x: edge, y }, text });
            }
        }
        placed
    }
}
