//! Path data of figures: reads it, and writes it short.

use kurbo::{BezPath, PathEl, Point};
use svgtypes::{SimplePathSegment, SimplifyingPathParser};

/// What keeps path data from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It holds arcs, which figures may not.
    Arc,
    /// Reading stops at a command: the data from there on, at most 24 letters.
    StopsAt(String),
    /// It draws nothing.
    Empty,
    /// One of its numbers is not finite.
    Infinite,
}

/// Reads path data without arcs that draws something finite.
pub fn read(data: &str) -> Result<BezPath, Unreadable> {
    if data.contains(['a', 'A']) {
        return Err(Unreadable::Arc);
    }
    let path = whole(data).map_err(|error| Unreadable::StopsAt(stop(data, &error)))?;
    if !path.is_finite() {
        return Err(Unreadable::Infinite);
    }
    let draws = path.segments().any(|segment| {
        let bounds = kurbo::ParamCurveExtrema::bounding_box(&segment);
        bounds.width() > 0.0 || bounds.height() > 0.0
    });
    if draws { Ok(path) } else { Err(Unreadable::Empty) }
}

/// The path, if all of the data can be read. Arcs become curves.
pub fn whole(data: &str) -> Result<BezPath, svgtypes::Error> {
    let mut path = BezPath::new();
    for segment in SimplifyingPathParser::from(data) {
        match segment? {
            SimplePathSegment::MoveTo { x, y } => path.move_to((x, y)),
            SimplePathSegment::LineTo { x, y } => path.line_to((x, y)),
            SimplePathSegment::CurveTo { x1, y1, x2, y2, x, y } => path.curve_to((x1, y1), (x2, y2), (x, y)),
            SimplePathSegment::Quadratic { x1, y1, x, y } => path.quad_to((x1, y1), (x, y)),
            SimplePathSegment::ClosePath => path.close_path(),
        }
    }
    Ok(path)
}

/// The data from the command on that cannot be read.
fn stop(data: &str, error: &svgtypes::Error) -> String {
    use svgtypes::Error::{InvalidChar, InvalidNumber, InvalidString, UnexpectedData};
    const SHOWN: usize = 24;
    let good = match error {
        // Counted in letters, from 1.
        UnexpectedData(at) | InvalidNumber(at) | InvalidChar(_, at) | InvalidString(_, at) => at.saturating_sub(1),
        _ => usize::MAX,
    };
    let good = data.chars().take(good).collect::<String>();
    let start = good.rfind(|letter: char| letter.is_ascii_alphabetic() && !"eE".contains(letter));
    data.get(start.unwrap_or_default()..).unwrap_or_default().chars().take(SHOWN).collect()
}

/// Whether each part of the path ends with `Z`.
pub fn is_closed(path: &BezPath) -> bool {
    let mut open = false;
    for element in path.elements() {
        match element {
            PathEl::MoveTo(_) if open => return false,
            PathEl::MoveTo(_) | PathEl::ClosePath => open = false,
            _ => open = true,
        }
    }
    !open
}

/// The path with each part that comes back to its beginning, to a tenth of a unit, ended by `Z`.
pub fn closed(path: &BezPath) -> BezPath {
    let mut result = BezPath::new();
    let mut start = None;
    for (index, element) in path.elements().iter().enumerate() {
        if let PathEl::MoveTo(point) = element {
            start = Some(tenths(*point));
        }
        result.push(*element);
        let next = path.elements().get(index + 1);
        let ends = next.is_none_or(|next| matches!(next, PathEl::MoveTo(_)));
        let open = !matches!(element, PathEl::MoveTo(_) | PathEl::ClosePath);
        if open && ends && element.end_point().map(tenths) == start {
            result.close_path();
        }
    }
    result
}

/// Writes the path with absolute commands and one decimal.
pub fn absolute(path: &BezPath) -> String {
    let write = |letter: char, points: &[Point]| {
        let numbers = points.iter().flat_map(|point| [decimal(point.x), decimal(point.y)]).collect::<Vec<_>>();
        format!("{letter}{}", numbers.join(" "))
    };
    let elements = path.elements().iter().map(|element| match *element {
        PathEl::MoveTo(to) => write('M', &[to]),
        PathEl::LineTo(to) => write('L', &[to]),
        PathEl::QuadTo(by, to) => write('Q', &[by, to]),
        PathEl::CurveTo(by, then, to) => write('C', &[by, then, to]),
        PathEl::ClosePath => "Z".to_owned(),
    });
    elements.collect()
}

/// A number with at most one decimal.
pub fn decimal(number: f64) -> String {
    // Adding 0 turns -0 into 0.
    format!("{}", (number * 10.0).round() / 10.0 + 0.0)
}

/// Writes the path with relative commands and one decimal, as short as it goes. Rounding does not add up.
pub fn compact(path: &BezPath) -> String {
    let mut writer = Compact::default();
    for element in path.elements() {
        writer.element(*element);
    }
    writer.text
}

/// A place in tenths of a unit.
type Tenths = (i64, i64);

#[derive(Default)]
struct Compact {
    text: String,
    command: Option<char>,
    at: Tenths,
    start: Tenths,
    /// Whether the last number written has a decimal point, so that ".5" may follow without a space.
    pointed: bool,
}

impl Compact {
    fn element(&mut self, element: PathEl) {
        match element {
            PathEl::MoveTo(to) => {
                let to = tenths(to);
                self.write('m', &[to.0 - self.at.0, to.1 - self.at.1]);
                (self.at, self.start) = (to, to);
            }
            PathEl::LineTo(to) => {
                let to = tenths(to);
                match (to.0 - self.at.0, to.1 - self.at.1) {
                    (0, 0) => {}
                    (x, 0) => self.write('h', &[x]),
                    (0, y) => self.write('v', &[y]),
                    (x, y) => self.write('l', &[x, y]),
                }
                self.at = to;
            }
            PathEl::QuadTo(by, to) => self.curve('q', &[by, to]),
            PathEl::CurveTo(by, then, to) => self.curve('c', &[by, then, to]),
            PathEl::ClosePath => {
                self.write('z', &[]);
                self.at = self.start;
            }
        }
    }

    fn curve(&mut self, command: char, points: &[Point]) {
        let from = self.at;
        let mut numbers = Vec::new();
        for point in points {
            self.at = tenths(*point);
            numbers.extend([self.at.0 - from.0, self.at.1 - from.1]);
        }
        self.write(command, &numbers);
    }

    fn write(&mut self, command: char, numbers: &[i64]) {
        // After a move, pairs of numbers are lines.
        let goes_on = self.command == Some(command) || (self.command, command) == (Some('m'), 'l');
        let letter = !goes_on || matches!(command, 'm' | 'z');
        if letter {
            self.text.push(command);
        }
        self.command = Some(command);
        let mut touches = letter;
        for &number in numbers {
            self.number(number, touches);
            touches = false;
        }
    }

    /// Writes a number of tenths; `touches` a command letter, so that nothing needs to part them.
    fn number(&mut self, tenths: i64, touches: bool) {
        let (whole, rest) = ((tenths / 10).unsigned_abs(), (tenths % 10).unsigned_abs());
        let apart = touches || tenths < 0 || (whole == 0 && rest != 0 && self.pointed);
        if !apart {
            self.text.push(' ');
        }
        if tenths < 0 {
            self.text.push('-');
        }
        if whole != 0 || rest == 0 {
            self.text.push_str(&whole.to_string());
        }
        if rest != 0 {
            self.text.push('.');
            self.text.push_str(&rest.to_string());
        }
        self.pointed = rest != 0;
    }
}

fn tenths(point: Point) -> Tenths {
    ((point.x * 10.0).round() as i64, (point.y * 10.0).round() as i64)
}
