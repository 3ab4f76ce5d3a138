//! Labels: what is named on the figure, and where each name stands: never over another one, never out of the frame, its
//! leader line never across another. All in figure units, so that it holds at any size.

use crate::{
    domain::{Atlas, Bounds, Candidate, Figure, Label, Layer, Mode, Point, TriggerPointId},
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
/// From the middle of a ring to the name beside it, in heights of the text.
const RING: f64 = 0.6;
/// Least room around a ring, in figure units.
const MARGIN: f64 = 14.0;
/// Where a name may stand beside its ring: how many rows below its middle.
const ROWS: [f64; 5] = [0.0, 1.0, -1.0, 2.0, -2.0];
/// How many landmarks of an opened muscle are named.
const STARTS: usize = 3;

/// About how large a figure is on the screen, and its text, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    width: f64,
    height: f64,
    text: f64,
    /// Whether there is room for names on both sides of a leg.
    both: bool,
    /// How wide it is on nearly any screen of its kind, in heights: beside a frame that is narrower the drawing goes on.
    slimmest: f64,
    /// Where buttons lie over it, in parts of its width and height.
    buttons: &'static [Bounds],
}

impl Screen {
    /// A figure with its list beside it.
    pub const WIDE: Self = Self { width: 800.0, height: 700.0, text: 13.0, both: true, slimmest: 0.55, buttons: &[] };
    /// A figure above its list.
    pub const NARROW: Self =
        Self { width: 370.0, height: 224.0, text: 11.0, both: false, slimmest: 1.55, buttons: &BUTTONS };
    /// The same while nothing is marked or opened.
    pub const UNTOUCHED: Self = Self { height: 500.0, slimmest: 1.25, ..Self::NARROW };
    /// A figure on a sheet of paper, beside its text.
    pub const PAPER: Self = Self { width: 310.0, height: 560.0, text: 10.0, both: false, slimmest: 0.55, buttons: &[] };

    /// Where buttons lie over a figure that shows a frame.
    fn buttons(self, frame: Bounds) -> impl Iterator<Item = Bounds> {
        let scale = (self.width / frame.width).min(self.height / frame.height);
        let (width, height, centre) = (self.width / scale, self.height / scale, frame.centre());
        self.buttons.iter().map(move |button| Bounds {
            x: centre.x + (button.x - 0.5) * width,
            y: centre.y + (button.y - 0.5) * height,
            width: button.width * width,
            height: button.height * height,
        })
    }

    /// What is surely seen together with a frame.
    pub fn room(self, frame: Bounds) -> Bounds {
        let width = frame.width.max(self.slimmest * frame.height);
        Bounds { x: frame.centre().x - width / 2.0, width, ..frame }
    }
}

/// Where the sides and the zoom lie over a figure above its list.
const BUTTONS: [Bounds; 2] =
    [Bounds { x: 0.0, y: 0.0, width: 0.26, height: 0.34 }, Bounds { x: 0.5, y: 0.84, width: 0.5, height: 0.16 }];

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
    /// Whether a ring stands around what it names: the opened muscle's trigger points are found from there.
    pub ringed: bool,
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

/// A name that is shown.
#[derive(Clone, Copy, Debug)]
struct Shown<'a> {
    label: &'a Label,
    /// What it names, in the picture.
    at: Point,
    ringed: bool,
}

/// The labels of a figure for a selection.
#[derive(Debug)]
pub struct Labels<'a> {
    /// Those that are shown, the most important first.
    shown: Vec<Shown<'a>>,
    /// Whether they stand in columns beside the leg, or each where it is.
    columns: Option<Columns>,
    /// The X's of the opened muscle in the picture, which no name may cover.
    crosses: Vec<Point>,
    screen: Screen,
}

/// The columns in which names stand.
#[derive(Clone, Copy, Debug)]
struct Columns {
    /// How many stand left of the leg.
    left: f64,
    /// How many stand right of the leg.
    right: f64,
    /// Their width, in heights of the text.
    width: f64,
}

impl<'a> Labels<'a> {
    /// What is named: the opened muscle, or else the muscles of the nearest depth that is shown, candidates first; then the
    /// landmarks. While labels are off, only the landmarks that the opened muscle's trigger points are found from.
    pub fn new(
        atlas: &Atlas,
        figure: &'a Figure,
        selection: &Selection,
        candidates: &[Candidate],
        screen: Screen,
    ) -> Self {
        let side = selection.side;
        let layers = &selection.layers;
        let starts = starts(atlas, figure, selection, candidates);
        let ringed = |label: &'a Label| Shown { label, at: label.at.on(side), ringed: true };
        let mut labels = Self {
            shown: starts.iter().map(|label| ringed(label)).collect(),
            columns: None,
            crosses: opened_points(atlas, selection, candidates)
                .filter_map(|id| Some(figure.point(id)?.on(side)))
                .collect(),
            screen,
        };
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
                (None, _) => label.seen && layers.shows(label.layer) && !starts.contains(&label),
                (Some(muscle), Some(opened)) => muscle == opened,
                (Some(_), None) => Some(label.layer) == nearest && bare(&label),
            };
            if is_named {
                let sought = candidates.iter().any(|candidate| Some(&candidate.muscle) == label.muscle.as_ref());
                let turn = if sought { 0 } else { labels.shown.len() };
                labels.shown.insert(turn, Shown { label, at: label.at.on(side), ringed: false });
            }
        }
        labels.columns = Some(Columns::new(figure, selection, screen, &labels.shown));
        labels
    }

    /// The frame with all landmarks that are ringed, and with room for the names beside it. In a wide window there is room on both
    /// sides anyway: so its middle stays.
    pub fn widened(&self, frame: Bounds) -> Bounds {
        let ringed = self.shown.iter().filter(|one| one.ringed).map(|one| Bounds::at(one.at).grown(MARGIN));
        let frame = ringed.fold(frame, Bounds::union);
        let Some(Columns { left, right, width: column }) = self.columns else { return frame };
        let Screen { width, height, text, both, .. } = self.screen;
        let (left, right) = if both { (1.0, 1.0) } else { (left, right) };
        let (column, columns) = (column * text, left + right);
        let column = column / ((width - column * columns) / frame.width).min(height / frame.height);
        Bounds { x: frame.x - column * left, width: frame.width + column * columns, ..frame }
    }

    /// The names inside a frame: the more important of those whose place is in it, as many as fit.
    pub fn placed(&self, frame: Bounds) -> Vec<PlacedLabel> {
        let text = self.screen.text / (self.screen.width / frame.width).min(self.screen.height / frame.height);
        match self.columns {
            Some(columns) => columns.placed(&self.shown, frame, text),
            None => self.placed_beside(frame, text),
        }
    }

    /// The names inside a frame, each beside what it names: the more important first, as many as have room.
    fn placed_beside(&self, frame: Bounds, text: f64) -> Vec<PlacedLabel> {
        let centre = frame.centre().x;
        let room = self.screen.room(frame);
        let crosses = self.crosses.iter().map(|at| Bounds::at(*at).grown(text));
        let in_the_way: Vec<_> = crosses.chain(self.screen.buttons(frame)).collect();
        let mut placed: Vec<PlacedLabel> = Vec::new();
        for shown in &self.shown {
            let beside = |(direction, row): (f64, f64)| {
                let from = Point { x: shown.at.x + direction * RING * text, y: shown.at.y + row * PITCH * text };
                shown.placed(from, text)
            };
            let has_room = |one: &PlacedLabel| {
                let bounds = one.bounds();
                room.holds(bounds) && frame.contains(one.at) && placed.iter().all(|other| !bounds.meets(other.bounds()))
            };
            let cost = |one: &PlacedLabel| {
                let covered = in_the_way.iter().filter(|other| other.meets(one.bounds())).count();
                let inwards = one.direction() == (centre - one.at.x).signum();
                10.0 * covered as f64 + (one.from.y - one.at.y).abs() / text + if inwards { 0.5 } else { 0.0 }
            };
            let places = [1.0, -1.0].into_iter().flat_map(|direction| ROWS.map(|row| (direction, row)));
            let free = places.map(beside).filter(has_room);
            placed.extend(free.min_by(|a, b| cost(a).total_cmp(&cost(b))));
        }
        placed
    }
}

impl Shown<'_> {
    fn placed(&self, from: Point, text: f64) -> PlacedLabel {
        PlacedLabel { label: self.label.clone(), at: self.at, from, text, ringed: self.ringed }
    }
}

/// The opened muscle's chosen trigger point, or else all of its trigger points; none where no X's are shown.
fn opened_points<'a>(
    atlas: &'a Atlas,
    selection: &'a Selection,
    candidates: &'a [Candidate],
) -> impl Iterator<Item = &'a TriggerPointId> {
    let has_points = selection.mode == Mode::Pain && selection.layers.shows(Layer::Points);
    let muscle = selection.opened(atlas).filter(|_| has_points);
    let leading = selection.leading_point(candidates);
    let chosen = move |id: &&TriggerPointId| leading.is_none_or(|leading| leading == *id);
    muscle.into_iter().flat_map(|muscle| &muscle.trigger_points).map(|point| &point.id).filter(chosen)
}

/// The landmarks that the opened muscle's trigger points are found from, at most [`STARTS`].
fn starts<'a>(atlas: &Atlas, figure: &'a Figure, selection: &Selection, candidates: &[Candidate]) -> Vec<&'a Label> {
    let mut starts = Vec::new();
    for id in opened_points(atlas, selection, candidates) {
        for label in figure.labels.iter().filter(|label| label.found.contains(id)) {
            if !starts.contains(&label) {
                starts.push(label);
            }
        }
    }
    starts.truncate(STARTS);
    starts
}

impl Columns {
    fn new(figure: &Figure, selection: &Selection, screen: Screen, shown: &[Shown]) -> Self {
        // The leg that a figure draws stands off the middle of the picture: the column stands at the nearer edge.
        let leg = figure.regions.first().map_or(0.0, |(_, bounds)| bounds.centre().x) - figure.bounds.centre().x;
        let both = screen.both && figure.view.sides(selection.side).len() == 1;
        let right = leg * selection.side.sign() > 0.0;
        let [left, right] = [both || !right, both || right].map(|column| f64::from(u8::from(column)));
        Self { left, right, width: shown.iter().map(|one| width(one.label) + GAP).fold(0.0, f64::max) }
    }

    /// The names inside a frame: the more important of those whose place is in it, as many as fit.
    fn placed(self, shown: &[Shown], frame: Bounds, text: f64) -> Vec<PlacedLabel> {
        let (column, pitch, bottom) = (self.width * text, PITCH * text, frame.y + frame.height);
        let (left, right) = (frame.x + column * self.left, frame.x + frame.width - column * self.right);
        let inside = |at: Point| left < at.x && at.x < right && frame.y < at.y && at.y < bottom;
        let inside: Vec<_> = shown.iter().filter(|one| inside(one.at)).collect();
        // What lies left of the middle is named in the left column.
        let middle = match self.left - self.right {
            0.0 => inside.iter().map(|one| one.at.x).sum::<f64>() / inside.len() as f64,
            only => only * f64::INFINITY,
        };
        let mut placed = Vec::new();
        for edge in [left, right] {
            let own = |at: Point| (at.x < middle) == (edge == left);
            let fit = (frame.height / pitch) as usize;
            let mut rest: Vec<_> = inside.iter().filter(|one| own(one.at)).take(fit).collect();
            let mut y = frame.y - pitch / 2.0;
            while !rest.is_empty() {
                // The next row lies as near as can be to what is named next: half-way between being pushed down by the
                // rows above it and up by those below it.
                let above = |at: &Point| rest.iter().filter(|other| other.at.y < at.y).count() as f64;
                let least =
                    |value: &dyn Fn(&Point) -> f64| rest.iter().map(|one| value(&one.at)).fold(f64::INFINITY, f64::min);
                let wished = (least(&|at| at.y) + least(&|at| at.y - above(at) * pitch)) / 2.0;
                y = wished.max(y + pitch).min(bottom - (rest.len() as f64 - 0.5) * pitch);
                // It goes to the name whose line leaves all that remain below it: so no line crosses another.
                let slope = |at: &Point| (at.y - y) / (at.x - edge).abs();
                let highest = least(&slope);
                let next = rest.iter().position(|one| slope(&one.at) <= highest).unwrap_or_default();
                placed.push(rest.swap_remove(next).placed(Point { x: edge, y }, text));
            }
        }
        placed
    }
}
