//! The drawings against measured numbers: `tests/anatomy/landmarks.json` holds outlines of skin, long bones and muscles in
//! each view, in figure units. Where a drawing leaves them on purpose, [`ON_PURPOSE`] says how far and why.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use kurbo::{BezPath, Line, ParamCurveNearest as _, PathEl, Point, Shape as _};
use patchmap::domain::View;
use serde::Deserialize;

/// How far the skin may lie from the measured outline, in figure units.
const SKIN: f64 = 12.0;
/// How far the outline of a long bone may.
const BONE: f64 = 8.0;
/// How far a belly's upper and lower end may.
const BELLY: f64 = 25.0;
/// How far an X may lie outside of its muscle.
const X: f64 = 6.0;
/// Above this height the body is cut off, and everything is an estimate.
const CUT: f64 = -34.0;
/// Where the toes begin on a foot seen from above, in figure units.
const TOES: f64 = -95.0;

const LENS: &str =
    "the measured belly is a lens about the line of pull; the drawn one fills the room between its neighbours";
const TENDON: &str = "the measured outline takes the tendon in; it is drawn as a tendon";

/// What leaves the numbers on purpose: view, what, how far at most, and why.
const ON_PURPOSE: &[(&str, &str, f64, &str)] = &[
    ("back", "skin", 14.0, "the relaxed foot is turned out; the measured one points straight ahead"),
    ("front", "bone fibula", 15.5, "in the measured model tibia and fibula touch, in a living leg there is a gap"),
    ("back", "belly sartorius, top", 360.0, "only its strip behind the inner knee is seen from behind"),
    ("back", "belly plantaris, bottom", 360.0, TENDON),
    ("outer", "belly plantaris, bottom", 370.0, TENDON),
    ("inner", "belly plantaris, bottom", 370.0, TENDON),
    ("inner", "belly popliteus, top", 37.0, "its tendon arises on the outer condyle, which the inner one hides"),
    ("sole", "belly flexor-digitorum-brevis, top", 33.0, TENDON),
    (
        "outer",
        "belly sartorius, bottom",
        153.0,
        "it ends where it passes behind the thigh bone, out of sight from this side",
    ),
    ("back", "x adductor-magnus-tp1", 8.0, LENS),
    ("back", "x flexor-digitorum-longus-tp1", 14.5, LENS),
    ("outer", "x vastus-lateralis-tp-rear", 13.5, LENS),
    (
        "back",
        "x obturator-internus-tp1",
        29.0,
        "only the part outside of the pelvis is measured; the X stands where it leaves it",
    ),
];

#[derive(Deserialize)]
struct Landmarks {
    /// Whom the numbers come from.
    credit: String,
    views: BTreeMap<String, Measured>,
}

/// Closed outlines, in figure units.
#[derive(Deserialize)]
struct Measured {
    skin: Vec<(f64, f64)>,
    bones: BTreeMap<String, Vec<(f64, f64)>>,
    /// By muscle, an outline for each head.
    muscles: BTreeMap<String, Vec<Vec<(f64, f64)>>>,
}

/// What a figure file draws.
struct Drawing {
    view: View,
    skin: BezPath,
    bones: BTreeMap<String, BezPath>,
    /// Bellies only.
    muscles: BTreeMap<String, Vec<BezPath>>,
    crosses: BTreeMap<String, Point>,
}

impl Drawing {
    fn read(view: View) -> Self {
        let text = fs::read_to_string(format!("assets/figures/{}.svg", view.as_str())).unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        let path = |node: roxmltree::Node| BezPath::from_svg(node.attribute("d").unwrap()).unwrap();
        let (mut skin, mut bones) = (BezPath::new(), BTreeMap::new());
        let (mut muscles, mut crosses) = (BTreeMap::new(), BTreeMap::new());
        for node in document.descendants() {
            let Some(id) = node.attribute("id") else { continue };
            if id == "skin" {
                skin = path(node);
            } else if let Some(bone) = id.strip_prefix("bone-") {
                bones.insert(bone.to_owned(), path(node));
            } else if let Some(muscle) = id.strip_prefix("muscle-") {
                let bellies = node.children().filter(|part| part.attribute("class") == Some("belly"));
                muscles.insert(muscle.to_owned(), bellies.map(path).collect());
            } else if let Some(point) = id.strip_prefix("x-") {
                let number = |name| node.attribute(name).unwrap().parse().unwrap();
                crosses.insert(point.to_owned(), Point::new(number("cx"), number("cy")));
            }
        }
        Self { view, skin, bones, muscles, crosses }
    }
}

/// The ids of the trigger points of each muscle.
fn trigger_points() -> BTreeMap<String, Vec<String>> {
    #[derive(Deserialize)]
    struct Muscle {
        trigger_points: Vec<TriggerPoint>,
    }
    #[derive(Deserialize)]
    struct TriggerPoint {
        id: String,
    }
    let files = fs::read_dir("assets/atlas/muscles").unwrap().map(|entry| entry.unwrap().path());
    let read = |path: &std::path::PathBuf| serde_json::from_str::<Muscle>(&fs::read_to_string(path).unwrap()).unwrap();
    let ids = |path: &_| read(path).trigger_points.into_iter().map(|point| point.id).collect();
    files.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), ids(&path))).collect()
}

fn landmarks() -> Landmarks {
    serde_json::from_str(include_str!("anatomy/landmarks.json")).unwrap()
}

/// Collects what goes further than it may, and which exceptions are used.
#[derive(Default)]
struct Report {
    wrong: Vec<String>,
    used: BTreeSet<(&'static str, &'static str)>,
}

impl Report {
    /// Notes that `what` is `off` by more than `most`, unless it is so on purpose.
    fn report(&mut self, view: View, what: &str, off: f64, most: f64) {
        if off <= most {
            return;
        }
        match ON_PURPOSE.iter().find(|(where_, id, ..)| *where_ == view.as_str() && *id == what) {
            Some((view, id, furthest, _)) if off <= *furthest => {
                self.used.insert((view, id));
            }
            _ => self.wrong.push(format!("{}: {what} is off by {off:.1}, at most {most}", view.as_str())),
        }
    }

    /// Fails with everything that is wrong; so does an exception about `kind` that nothing needs.
    fn close(self, kind: &str) {
        let unused =
            ON_PURPOSE.iter().filter(|(view, id, ..)| id.starts_with(kind) && !self.used.contains(&(view, id)));
        let unused = unused.map(|(view, id, ..)| format!("{view}: the exception for {id} is not needed any more"));
        let wrong: Vec<_> = self.wrong.into_iter().chain(unused).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// A closed outline as straight lines.
fn lines(outline: &[(f64, f64)]) -> Vec<Line> {
    let next = outline.iter().cycle().skip(1);
    outline.iter().zip(next).map(|(a, b)| Line::new(*a, *b)).collect()
}

/// The first part of a path as straight lines.
fn flat(path: &BezPath) -> Vec<Line> {
    let mut points = Vec::new();
    let mut parts = 0;
    kurbo::flatten(path, 0.2, |element| match element {
        PathEl::MoveTo(to) => {
            parts += 1;
            points.push(to);
        }
        PathEl::LineTo(to) if parts == 1 => points.push(to),
        _ => {}
    });
    lines(&points.iter().map(|point| (point.x, point.y)).collect::<Vec<_>>())
}

/// How far the furthest point of `outline` that counts lies from `other`.
fn furthest(outline: &[Line], other: &[Line], counts: impl Fn(Point) -> bool) -> f64 {
    let steps = |line: &Line| {
        let count = (line.length() / 2.0).ceil().max(1.0) as usize;
        let line = *line;
        (0..count).map(move |step| line.p0.lerp(line.p1, step as f64 / count as f64))
    };
    let points = outline.iter().flat_map(steps).filter(|point| counts(*point));
    points.map(|point| distance(point, other)).fold(0.0, f64::max)
}

fn distance(point: Point, outline: &[Line]) -> f64 {
    outline.iter().map(|line| line.nearest(point, 1e-3).distance_sq).fold(f64::INFINITY, f64::min).sqrt()
}

/// How far `point` lies outside of every one of `shapes`.
fn outside(point: Point, shapes: &[BezPath]) -> f64 {
    let off = |shape: &BezPath| if shape.contains(point) { 0.0 } else { distance(point, &flat(shape)) };
    shapes.iter().map(off).fold(f64::INFINITY, f64::min)
}

fn path(outline: &[(f64, f64)]) -> BezPath {
    let mut path = BezPath::new();
    path.move_to(outline[0]);
    outline[1..].iter().for_each(|point| path.line_to(*point));
    path.close_path();
    path
}

/// Every drawing with its numbers.
fn each(mut with: impl FnMut(&Drawing, &Measured)) {
    let landmarks = landmarks();
    for view in View::ALL {
        with(&Drawing::read(view), &landmarks.views[view.as_str()]);
    }
}

#[test]
fn the_numbers_carry_their_credit() {
    let credit = landmarks().credit;
    for view in View::ALL {
        let text = fs::read_to_string(format!("assets/figures/{}.svg", view.as_str())).unwrap();
        assert!(text.contains(&credit), "{}", view.as_str());
    }
}

#[test]
fn the_skin_is_where_it_was_measured() {
    let mut report = Report::default();
    each(|drawing, measured| {
        let (drawn, measured) = (flat(&drawing.skin), lines(&measured.skin));
        // Neither the cut through the trunk nor the mid-line is skin.
        let split = matches!(drawing.view, View::Back | View::Front);
        // The toes are drawn shorter than the model has them.
        let from = match drawing.view {
            View::Sole => f64::NEG_INFINITY,
            View::Top => TOES,
            _ => CUT,
        };
        let counts = |point: Point| point.y > from && !(split && point.x.abs() < 1.0);
        let off = furthest(&drawn, &measured, counts).max(furthest(&measured, &drawn, counts));
        report.report(drawing.view, "skin", off, SKIN);
    });
    report.close("skin");
}

#[test]
fn long_bones_are_where_they_were_measured() {
    let mut report = Report::default();
    each(|drawing, measured| {
        for (name, outline) in &measured.bones {
            let (drawn, measured) = (flat(&drawing.bones[name]), lines(outline));
            let off = furthest(&drawn, &measured, |_| true).max(furthest(&measured, &drawn, |_| true));
            report.report(drawing.view, &format!("bone {name}"), off, BONE);
        }
    });
    report.close("bone");
}

#[test]
fn bellies_begin_and_end_where_they_were_measured() {
    let mut report = Report::default();
    each(|drawing, measured| {
        for (muscle, outlines) in &measured.muscles {
            let Some(bellies) = drawing.muscles.get(muscle).filter(|bellies| !bellies.is_empty()) else { continue };
            let drawn = bellies.iter().map(BezPath::bounding_box).reduce(|a, b| a.union(b)).unwrap();
            let measured = outlines.iter().map(|one| path(one).bounding_box()).reduce(|a, b| a.union(b)).unwrap();
            report.report(drawing.view, &format!("belly {muscle}, top"), (drawn.y0 - measured.y0).abs(), BELLY);
            report.report(drawing.view, &format!("belly {muscle}, bottom"), (drawn.y1 - measured.y1).abs(), BELLY);
        }
    });
    report.close("belly");
}

#[test]
fn crosses_lie_in_their_own_muscles() {
    let (trigger_points, mut report) = (trigger_points(), Report::default());
    each(|drawing, measured| {
        for (muscle, points) in &trigger_points {
            for point in points {
                let Some(cross) = drawing.crosses.get(point) else { continue };
                let drawn = drawing.muscles.get(muscle).map_or(f64::INFINITY, |bellies| outside(*cross, bellies));
                report.report(drawing.view, &format!("x {point} (drawn)"), drawn, 0.0);
                if let Some(outlines) = measured.muscles.get(muscle) {
                    let shapes: Vec<_> = outlines.iter().map(|outline| path(outline)).collect();
                    report.report(drawing.view, &format!("x {point}"), outside(*cross, &shapes), X);
                }
            }
        }
    });
    report.close("x ");
}
