//! Names on the figure: what is named, and that no name lies over another or out of the frame, in any frame.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::{collections::BTreeMap, fs, rc::Rc};

use kurbo::{BezPath, Shape as _};
use patchmap::{
    domain::{Atlas, Bounds, Figure, Label, Layer, Layers, Point, Side, View},
    framing::{Setting, selection_frame},
    labels::{Labels, PlacedLabel, Screen},
    scene::Scene,
    selection::Selection,
};
use proptest::prelude::*;

const SCREENS: [Screen; 3] = [Screen::WIDE, Screen::NARROW, Screen::UNTOUCHED];

thread_local! {
    static ATLAS: Rc<Atlas> = support::atlas();
}

fn atlas() -> Rc<Atlas> {
    ATLAS.with(Rc::clone)
}

/// The selection of an address with labels on, peeled so many times.
fn named(address: &str, peeled: usize) -> Selection {
    let mut selection = support::at(address, &atlas()).selection;
    selection.layers = Layers { labels: true, ..selection.layers }.peel(peeled);
    selection
}

/// The names in the whole figure, or in a part of it (from 0 to 1 across and down, and how large).
fn placed(
    atlas: &Atlas,
    figure: &Figure,
    selection: &Selection,
    screen: Screen,
    part: Option<(f64, f64, f64)>,
) -> (Bounds, Vec<PlacedLabel>) {
    let candidates = selection.candidates(atlas);
    let labels = Labels::new(atlas, figure, selection, &candidates, screen);
    let all = labels.widened(figure.whole(selection.side));
    let frame = part.map_or(all, |(x, y, size)| Bounds {
        x: all.x + x * (1.0 - size) * all.width,
        y: all.y + y * (1.0 - size) * all.height,
        width: all.width * size,
        height: all.height * size,
    });
    (frame, labels.placed(frame))
}

fn names(placed: &[PlacedLabel]) -> Vec<String> {
    let mut names: Vec<_> = placed.iter().map(|one| one.label.name.clone()).collect();
    names.sort();
    names
}

/// What must hold of names in any frame.
fn check(frame: Bounds, placed: &[PlacedLabel]) {
    let holds = |outer: Bounds, inner: Bounds| outer.grown(1e-6).holds(inner);
    for (index, one) in placed.iter().enumerate() {
        assert!(holds(frame, one.bounds()), "{} leaves {frame:?}: {:?}", one.label.name, one.bounds());
        assert!(holds(frame, Bounds::at(one.at)), "{} names what is out of {frame:?}", one.label.name);
        for other in placed.iter().skip(index + 1) {
            let apart = !one.bounds().meets(other.bounds().grown(-1e-6));
            assert!(apart, "{} lies over {} in {frame:?}", one.label.name, other.label.name);
            let crossed = crosses((one.from, one.at), (other.from, other.at));
            assert!(!crossed, "the line of {} crosses that of {} in {frame:?}", one.label.name, other.label.name);
        }
    }
}

/// Whether two lines cross between their ends.
fn crosses((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    let turn = |p: Point, q: Point, r: Point| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    let parted = |p, q, r, s| turn(p, q, r) * turn(p, q, s) < -1e-6;
    parted(a, b, c, d) && parted(c, d, a, b)
}

#[test]
fn whole_figures_name_everything_and_nothing_overlaps() {
    let atlas = atlas();
    for figure in &atlas.figures {
        for (side, peeled, screen) in combinations() {
            let selection = named(&format!("#side={}", side.as_str()), peeled);
            let (frame, placed) = placed(&atlas, figure, &selection, screen, None);
            check(frame, &placed);
            let wanted = figure.labels.iter().filter(|label| is_wanted(label, figure, peeled));
            let mut wanted: Vec<_> = wanted.map(|label| label.name.clone()).collect();
            wanted.sort();
            let (muscles, all) = (wanted.len() >= placed.len(), names(&placed) == wanted);
            assert!(all || muscles && screen == Screen::NARROW, "{:?} {side:?} {peeled}: {wanted:?}", figure.view);
        }
        for muscle in &atlas.muscles {
            let selection = named(&format!("muscle/{}/", muscle.id), 0);
            let (frame, placed) = placed(&atlas, figure, &selection, Screen::NARROW, None);
            check(frame, &placed);
            let of: Vec<_> = placed.iter().filter_map(|one| one.label.muscle.clone()).collect();
            let drawn = figure.has(&format!("muscle-{}", muscle.id));
            assert_eq!(of, if drawn { vec![muscle.id.clone()] } else { Vec::new() }, "the opened muscle alone");
        }
    }
}

fn combinations() -> impl Iterator<Item = (Side, usize, Screen)> {
    let screens = |side, peeled| SCREENS.map(|screen| (side, peeled, screen));
    Side::ALL.into_iter().flat_map(move |side| (0..=4).flat_map(move |peeled| screens(side, peeled)))
}

/// Whether a label is wanted once so many layers are off: muscles of the nearest depth left, landmarks that are shown.
fn is_wanted(label: &Label, figure: &Figure, peeled: usize) -> bool {
    let left = |label: &&Label| label.seen && Layer::PEEL.iter().skip(peeled.max(1)).any(|layer| *layer == label.layer);
    match label.muscle {
        Some(_) => left(&label) && figure.labels.iter().filter(left).all(|other| label.layer <= other.layer),
        None => label.seen && (peeled == 0 || label.layer != Layer::Skin),
    }
}

proptest! {
    #[test]
    fn in_any_frame_nothing_overlaps(
        view in prop::sample::select(View::ALL.to_vec()),
        (side, peeled, screen) in prop::sample::select(combinations().collect::<Vec<_>>()),
        x in 0.0..=1.0_f64, y in 0.0..=1.0_f64, size in 0.02..=1.5_f64,
        address in prop::sample::select(vec!["", "pain/calf-mid/", "muscle/soleus/", "#hide=calf,foot,bones"]),
    ) {
        let atlas = atlas();
        let mut selection = named(address, peeled);
        selection.side = side;
        let (frame, placed) = placed(&atlas, atlas.figure(view).unwrap(), &selection, screen, Some((x, y, size)));
        check(frame, &placed);
    }
}

#[test]
fn what_is_hidden_has_no_name() {
    let atlas = atlas();
    let figure = atlas.figure(View::Back).unwrap();
    let at =
        |address: &str| names(&placed(&atlas, figure, &support::at(address, &atlas).selection, Screen::WIDE, None).1);
    let has = |names: &[String], name: &str| names.iter().any(|one| one == name);
    assert_eq!(at(""), [""; 0], "names are off until they are asked for");
    let all = at("#show=labels");
    for name in ["Gastrocnemius", "Biceps femoris", "Heel bone", "Achilles tendon", "Hollow of the knee"] {
        assert!(has(&all, name), "{name} in {all:?}");
    }
    for (hidden, name) in [
        ("gastrocnemius", "Gastrocnemius"),
        ("calf", "Gastrocnemius"),
        ("bones", "Heel bone"),
        ("tendons", "Achilles tendon"),
        ("skin", "Hollow of the knee"),
    ] {
        let rest = at(&format!("#hide={hidden}&show=labels"));
        assert!(!has(&rest, name) && has(&rest, "Biceps femoris"), "without {hidden}: {rest:?}");
    }
    assert!(!has(&all, "Soleus"), "a muscle of the middle layer is named when the upper ones are off");
    assert!(has(&at("#hide=skin,superficial&show=labels"), "Soleus"));
    let alone = at("#show=labels,soleus");
    assert!(has(&alone, "Soleus") && !has(&alone, "Gastrocnemius"), "{alone:?}");
    assert!(has(&at("muscle/soleus/#hide=soleus&show=labels"), "Soleus"), "an opened muscle is lit, so it is named");
}

#[test]
fn an_opened_muscle_shows_the_landmarks_that_its_trigger_points_are_found_from() {
    let atlas = atlas();
    let mut without_room = Vec::new();
    for muscle in &atlas.muscles {
        for point in &muscle.trigger_points {
            let figure = atlas.figure(point.view).unwrap();
            for (screen, setting) in
                [(Screen::WIDE, Setting::Wide), (Screen::NARROW, Setting::Narrow), (Screen::PAPER, Setting::Paper)]
            {
                let address = format!("muscle/{}/#view={}&point={}", muscle.id, point.view.as_str(), point.id);
                let selection = support::at(&address, &atlas).selection;
                let scene = Scene::new(&atlas, figure, &selection, &[], None);
                let labels = Labels::new(&atlas, figure, &selection, &[], screen);
                let frame = labels.widened(selection_frame(figure, &selection, &scene, setting).unwrap());
                let placed = labels.placed(frame);
                check(screen.room(frame), &placed);
                assert!(placed.len() <= 2, "{}: {:?}", point.id, names(&placed));
                if placed.is_empty() {
                    without_room.push((point.id.as_str(), setting));
                }
                assert!(placed.iter().all(|one| one.ringed && one.label.found.contains(&point.id)));
            }
        }
    }
    // A long name may have no room on a phone.
    assert!(
        without_room.len() <= 4 && without_room.iter().all(|(_, setting)| *setting == Setting::Narrow),
        "{without_room:?}"
    );
    let figure = atlas.figure(View::Back).unwrap();
    let at = |address: &str| {
        let selection = support::at(address, &atlas).selection;
        names(&Labels::new(&atlas, figure, &selection, &[], Screen::WIDE).placed(figure.bounds))
    };
    assert_eq!(at("muscle/soleus/#point=soleus-tp1"), ["End of the calf bulge"]);
    assert_eq!(at("muscle/soleus/#point=soleus-tp1&hide=points"), [""; 0], "without X's nothing is found");
    assert_eq!(at("muscle/soleus/#view=front"), at("muscle/soleus/"), "a view names what its own X's are found from");
}

#[test]
fn muscles_that_may_explain_the_pain_come_first_where_room_is_short() {
    let atlas = atlas();
    let figure = atlas.figure(View::Outer).unwrap();
    let selection = named("pain/outer-hip/#also=calf-mid,top-of-foot", 0);
    let candidates = selection.candidates(&atlas);
    let labels = Labels::new(&atlas, figure, &selection, &candidates, Screen::NARROW);
    let is_sought =
        |label: &&Label| candidates.iter().any(|candidate| Some(&candidate.muscle) == label.muscle.as_ref());
    let sought = figure.labels.iter().filter(|label| is_wanted(label, figure, 0)).filter(is_sought).count();
    let mut left_out = 0;
    // Frames that show everything, with room for fewer and fewer.
    for width in [8000.0, 12_000.0, 20_000.0, 40_000.0] {
        let placed = labels.placed(Bounds { x: -0.8 * width, y: -1000.0, width, height: 3000.0 });
        let found = placed.iter().filter(|one| is_sought(&&one.label)).count();
        assert_eq!(found, sought.min(placed.len()), "{:?}", names(&placed));
        left_out += usize::from(placed.len() < sought);
    }
    assert!(sought > 2 && left_out > 0, "{sought} {left_out}");
}

#[test]
fn the_place_of_a_name_lies_inside_its_muscle_and_nothing_hides_it() {
    for figure in &atlas().figures {
        let text = fs::read_to_string(format!("assets/figures/{}.svg", figure.view.as_str())).unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        let group = document.descendants().find(|node| node.attribute("id") == Some("muscles")).unwrap();
        let mut bellies: BTreeMap<&str, Vec<BezPath>> = BTreeMap::new();
        let mut order = Vec::new();
        for node in group.children().filter(|node| node.is_element()) {
            let name = node.attribute("id").unwrap();
            let all = |class| node.children().filter(move |part| part.attribute("class") == Some(class));
            let class = if all("belly").count() > 0 { "belly" } else { "tendon" };
            let path = |part: roxmltree::Node| BezPath::from_svg(part.attribute("d").unwrap()).unwrap();
            bellies.insert(name, all(class).map(path).collect());
            order.push(name);
        }
        let covers = |name: &str, at: Point| bellies[name].iter().any(|belly| belly.contains((at.x, at.y).into()));
        let labels: Vec<_> = figure.labels.iter().filter(|label| label.muscle.is_some()).collect();
        assert!(labels.len() >= 6, "{:?}", figure.view);
        for label in labels {
            let name = format!("muscle-{}", label.muscle.as_ref().unwrap());
            assert!(covers(&name, label.at), "{name} in {:?}: {:?}", figure.view, label.at);
            let later = order.iter().skip_while(|other| **other != name).skip(1);
            let depth =
                |other: &str| atlas().muscle(&other.strip_prefix("muscle-")?.into()).map(|one| Layer::of(one.depth));
            let hiding = later.filter(|other| depth(other) >= Some(label.layer) && covers(other, label.at));
            if label.seen {
                assert_eq!(hiding.collect::<Vec<_>>(), [&""; 0], "over {name} in {:?}", figure.view);
            }
        }
    }
}
