//! The figure's input: what keys and wheel mean, and what a hand does with the picture.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use patchmap::{
    domain::{Bounds, Point, Zoom},
    ui::figure::{
        gesture::{Camera, Gesture, Input, Output, PointerKind},
        glide::{Glide, Pace},
        input::{Direction, KeyCommand, Mode, Modifiers, key_command, wheel_factor},
        wheel::{Turn, Turned, Wheel},
    },
    viewport::{Viewport, ZoomCommand},
};
use proptest::prelude::*;

const WHOLE: Bounds = Bounds { x: -200.0, y: -100.0, width: 400.0, height: 1000.0 };
/// A window in which a figure unit of the whole picture is half a CSS pixel.
const WINDOW: Bounds = Bounds { x: 0.0, y: 0.0, width: 200.0, height: 500.0 };
const NEAR: Bounds = Bounds { x: -100.0, y: 150.0, width: 200.0, height: 500.0 };

fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

fn down(kind: PointerKind, at: Point) -> Input {
    Input::Down { pointer: 1, kind, main: true, at }
}

fn moved(at: Point) -> Input {
    Input::Move { pointer: 1, held: true, at }
}

fn fingers(points: &[Point]) -> Input {
    Input::Touches { began_or_moved: true, points: points.to_vec() }
}

/// What comes of inputs one after the other, a tenth of a second apart, on a figure that shows `frame`.
fn after(frame: Bounds, brush: Option<f64>, inputs: &[Input]) -> (Gesture, Vec<Output>) {
    every(100.0, frame, brush, inputs)
}

/// The same, so many milliseconds apart.
fn every(milliseconds: f64, frame: Bounds, brush: Option<f64>, inputs: &[Input]) -> (Gesture, Vec<Output>) {
    let (mut gesture, mut outputs) = (Gesture::default(), Vec::new());
    let mut time = 0.0;
    for input in inputs {
        let shown = gesture.live_zoom().map_or(frame, |zoom| zoom.frame(WHOLE));
        outputs.extend(gesture.step(time, input, &Camera::new(shown, WHOLE, WINDOW), brush));
        time += milliseconds;
    }
    (gesture, outputs)
}

/// The hand came to rest at a zoom.
fn rested(zoom: Zoom) -> Output {
    Output::Zoomed { zoom, speed: None }
}

#[test]
fn a_place_in_the_window_is_a_place_of_the_picture() {
    let camera = Camera::new(WHOLE, WHOLE, WINDOW);
    assert_eq!(camera.place(at(100.0, 250.0)), at(0.0, 400.0));
    assert_eq!(camera.place(at(0.0, 0.0)), at(-200.0, -100.0));
    assert_eq!(Camera::new(NEAR, WHOLE, WINDOW).place(at(0.0, 0.0)), at(-100.0, 150.0));
}

#[test]
fn a_small_move_of_the_mouse_is_still_a_click() {
    let (gesture, outputs) = after(NEAR, None, &[down(PointerKind::Mouse, at(50.0, 50.0)), moved(at(52.0, 51.0))]);
    assert!(matches!(gesture, Gesture::Pressed(..)), "{gesture:?}");
    assert_eq!(outputs, []);
}

#[test]
fn a_drag_carries_the_picture_and_keeps_it_when_the_hand_lets_go() {
    let drag = [down(PointerKind::Mouse, at(50.0, 50.0)), moved(at(50.0, 90.0)), moved(at(50.0, 150.0))];
    let (gesture, outputs) = after(NEAR, None, &drag);
    assert_eq!(outputs, [Output::CapturePointer(1)]);
    assert_eq!(gesture.live_zoom(), Some(Zoom { x: 0, y: 300, height: 500 }));
    let (gesture, outputs) = after(NEAR, None, &[drag.as_slice(), &[Input::Up { pointer: 1 }]].concat());
    assert_eq!(gesture, Gesture::Idle);
    assert_eq!(outputs.last(), Some(&rested(Zoom { x: 0, y: 300, height: 500 })));
}

#[test]
fn a_drag_of_the_whole_picture_changes_nothing() {
    let drag = [down(PointerKind::Mouse, at(50.0, 50.0)), moved(at(50.0, 90.0)), Input::Up { pointer: 1 }];
    assert_eq!(after(WHOLE, None, &drag).1, [Output::CapturePointer(1)]);
}

#[test]
fn a_finger_alone_is_left_to_the_page() {
    let touch = at(50.0, 50.0);
    let (gesture, outputs) = after(NEAR, None, &[down(PointerKind::Touch, touch), fingers(&[touch])]);
    assert_eq!((gesture, outputs), (Gesture::Idle, vec![]));
}

#[test]
fn two_fingers_zoom_about_their_middle() {
    let pinch = [
        fingers(&[at(100.0, 200.0), at(100.0, 300.0)]),
        fingers(&[at(100.0, 150.0), at(100.0, 350.0)]),
        Input::Touches { began_or_moved: false, points: vec![] },
    ];
    let (gesture, outputs) = after(WHOLE, None, &pinch);
    assert_eq!(gesture, Gesture::Idle);
    assert_eq!(outputs.last(), Some(&rested(Zoom { x: 0, y: 400, height: 500 })));
    assert_eq!(outputs.iter().filter(|output| **output == Output::PreventDefault).count(), 2);
}

#[test]
fn two_fingers_side_by_side_scroll_the_page_where_the_picture_is_whole() {
    let scroll = [fingers(&[at(80.0, 200.0), at(120.0, 200.0)]), fingers(&[at(80.0, 180.0), at(120.0, 180.0)])];
    assert!(after(WHOLE, Some(24.0), &scroll).1.contains(&Output::ScrollPage(20.0)));
    assert!(!after(NEAR, Some(24.0), &scroll).1.iter().any(|output| matches!(output, Output::ScrollPage(_))));
}

#[test]
fn a_button_that_was_released_outside_the_window_ends_the_gesture() {
    let released = Input::Move { pointer: 1, held: false, at: at(60.0, 60.0) };
    let drag = [down(PointerKind::Mouse, at(50.0, 50.0)), moved(at(50.0, 90.0)), released.clone()];
    assert_eq!(after(NEAR, None, &drag).0, Gesture::Idle);
    let (gesture, outputs) = after(WHOLE, Some(24.0), &[down(PointerKind::Mouse, at(50.0, 50.0)), released]);
    assert_eq!(gesture, Gesture::Idle);
    assert_eq!(outputs.last(), Some(&Output::Painted(vec![at(-100.0, 0.0)])));
}

#[test]
fn a_brush_paints_along_its_way_and_a_second_finger_drops_it() {
    let stroke = [down(PointerKind::Touch, at(50.0, 50.0)), moved(at(50.0, 51.0)), moved(at(50.0, 100.0))];
    let (gesture, _) = after(WHOLE, Some(24.0), &stroke);
    assert_eq!(gesture.stroke(), [at(-100.0, 0.0), at(-100.0, 100.0)], "places that lie close together are one");
    let second = fingers(&[at(50.0, 100.0), at(90.0, 100.0)]);
    let (gesture, outputs) =
        after(WHOLE, Some(24.0), &[stroke.as_slice(), &[second, Input::Up { pointer: 1 }]].concat());
    assert!(gesture.stroke().is_empty());
    assert!(!outputs.iter().any(|output| matches!(output, Output::Painted(_))), "{outputs:?}");
}

#[test]
fn another_pointer_does_not_take_the_stroke_over() {
    let other = Input::Down { pointer: 2, kind: PointerKind::Touch, main: false, at: at(90.0, 90.0) };
    let (gesture, _) = after(WHOLE, Some(24.0), &[down(PointerKind::Mouse, at(50.0, 50.0)), other]);
    assert_eq!(gesture.stroke(), [at(-100.0, 0.0)]);
}

#[test]
fn a_palm_beside_a_pen_takes_nothing_from_its_stroke() {
    let palm = Input::Down { pointer: 2, kind: PointerKind::Touch, main: true, at: at(90.0, 90.0) };
    let stroke = [
        down(PointerKind::Mouse, at(50.0, 50.0)),
        palm,
        fingers(&[at(90.0, 90.0)]),
        fingers(&[at(90.0, 90.0), at(95.0, 120.0)]),
        Input::Move { pointer: 2, held: true, at: at(95.0, 99.0) },
        moved(at(50.0, 100.0)),
        Input::Up { pointer: 2 },
    ];
    let (gesture, outputs) = after(WHOLE, Some(24.0), &stroke);
    assert_eq!(gesture.stroke().len(), 2);
    assert_eq!(outputs, [Output::CapturePointer(1), Output::PreventDefault, Output::PreventDefault]);
}

#[test]
fn keys_mean_what_the_figure_is_used_for() {
    let plain = |mode, key| key_command(mode, key, Modifiers::default());
    let control = |mode, key| key_command(mode, key, Modifiers { control: true, alt: false });
    assert_eq!(plain(Mode::Marking, " "), Some(KeyCommand::Choose));
    assert_eq!(plain(Mode::Painting, " "), Some(KeyCommand::Stamp));
    assert_eq!(plain(Mode::Marking, "ArrowUp"), Some(KeyCommand::MoveFocus(Direction::Up)));
    assert_eq!(plain(Mode::Painting, "ArrowUp"), Some(KeyCommand::MoveBrush(Direction::Up)));
    assert_eq!(plain(Mode::Marking, "Enter"), None, "the browser clicks on the link");
    assert_eq!(plain(Mode::Painting, "Escape"), Some(KeyCommand::EndPainting));
    assert_eq!(control(Mode::Painting, "z"), Some(KeyCommand::Undo));
    assert_eq!(control(Mode::Painting, "Z"), Some(KeyCommand::Redo));
    for mode in [Mode::Marking, Mode::Painting] {
        assert_eq!(plain(mode, "+"), Some(KeyCommand::Zoom(ZoomCommand::In)));
        assert_eq!(control(mode, "+"), None, "the browser zooms the page");
        assert_eq!(plain(mode, "a"), None);
    }
    assert_eq!(control(Mode::Marking, "z"), None);
}

#[test]
fn a_notch_of_the_wheel_comes_a_quarter_closer_and_no_turn_goes_wild() {
    assert_eq!(wheel_factor(-100.0), 1.25);
    assert_eq!([wheel_factor(-1e6), wheel_factor(1e6)], [1.4, 0.6]);
}

/// Whether a turn of the wheel over a figure that shows `frame` is the figure's, after inputs, and how high it then is.
fn turned(frame: Bounds, inputs: &[Input], factor: f64, control: bool) -> (bool, Option<i32>) {
    let mut wheel = Wheel::default();
    inputs.iter().for_each(|input| wheel.note(input));
    match wheel.turn(&Turn { at: at(50.0, 50.0), factor, control }, &Camera::new(frame, WHOLE, WINDOW)) {
        Turned::Left => (false, None),
        Turned::Taken(zoom) => (true, zoom.map(|zoom| zoom.height)),
    }
}

#[test]
fn the_wheel_is_the_figures_from_a_click_into_it_until_the_mouse_leaves() {
    let click = [down(PointerKind::Mouse, at(50.0, 50.0)), Input::Up { pointer: 1 }];
    let left = [click.as_slice(), &[Input::Leave]].concat();
    let finger = [down(PointerKind::Touch, at(50.0, 50.0)), Input::Up { pointer: 1 }];
    let wheel = |inputs: &[Input], control| turned(NEAR, inputs, 1.25, control);
    assert_eq!(wheel(&[], false), (false, None));
    assert_eq!(wheel(&click, false), (true, Some(400)));
    assert_eq!(wheel(&[click.as_slice(), &[moved(at(60.0, 60.0))]].concat(), false), (true, Some(400)));
    assert_eq!(wheel(&left, false), (false, None));
    assert_eq!(wheel(&finger, false), (false, None), "a finger enters nothing");
    for inputs in [[].as_slice(), &click, &left] {
        assert_eq!(wheel(inputs, true), (true, Some(400)), "{inputs:?}");
    }
}

#[test]
fn where_the_wheel_can_zoom_no_further_the_page_scrolls() {
    let click = [down(PointerKind::Mouse, at(50.0, 50.0))];
    let closest = Bounds { x: -16.0, y: 360.0, width: 32.0, height: 80.0 };
    for (frame, factor) in [(WHOLE, 0.75), (closest, 1.25), (NEAR, 1.0)] {
        assert_eq!(turned(frame, &click, factor, false), (false, None), "{frame:?} {factor}");
        assert_eq!(turned(frame, &click, factor, true), (true, None), "with Ctrl, the browser would zoom the page");
    }
    assert_eq!(turned(WHOLE, &click, 1.25, false), (true, Some(800)));
    assert_eq!(turned(closest, &click, 0.8, false), (true, Some(100)));
    // A touchpad turns it by little at a time: that is no end of the way.
    assert!(turned(closest, &click, 0.999, false).0);
}

#[test]
fn zoom_commands_change_the_viewport_only_where_there_is_something_to_change() {
    let viewport = Viewport { frame: WHOLE, base: WHOLE, whole: WHOLE, chosen: Some(NEAR) };
    assert!(viewport.can_fit() && !viewport.can_show_whole());
    assert_eq!(viewport.zoom(ZoomCommand::Fit, None), Some(Zoom::around(NEAR)));
    assert_eq!(viewport.zoom(ZoomCommand::Whole, None), None, "the app shows it by itself");
    let closer = viewport.zoom(ZoomCommand::In, Some(at(0.0, -100.0))).unwrap();
    assert_eq!((closer.y, closer.height), (233, 667), "the place stays where it is in the window");
    let follows = Viewport { frame: NEAR, base: NEAR, ..viewport };
    assert!(!follows.can_fit() && follows.can_show_whole());
    assert_eq!(follows.zoom(ZoomCommand::Fit, None), None);
    assert_eq!(follows.zoom(ZoomCommand::Whole, None), Some(Zoom::around(WHOLE)));
    assert_eq!(follows.reveal(Bounds::at(at(0.0, 800.0))).map(|zoom| zoom.y), Some(800));
    assert_eq!(follows.reveal(Bounds::at(at(0.0, 300.0))), None, "it is in sight");
}

#[test]
fn without_a_place_to_be_about_coming_closer_goes_toward_what_is_chosen() {
    let heel = Bounds { x: 20.0, y: 780.0, width: 80.0, height: 80.0 };
    let viewport = Viewport { frame: WHOLE, base: WHOLE, whole: WHOLE, chosen: Some(heel) };
    let about = |point| viewport.zoom(ZoomCommand::In, Some(point));
    assert_eq!(viewport.zoom(ZoomCommand::In, None), about(heel.centre()));
    assert_ne!(viewport.zoom(ZoomCommand::In, None), about(WHOLE.centre()));
    assert_eq!(viewport.zoom(ZoomCommand::In, Some(at(0.0, 0.0))), about(at(0.0, 0.0)), "the brush or the focus");
    let middle = |viewport: Viewport, command| viewport.zoom(command, None).map(Zoom::middle);
    assert_eq!(middle(viewport, ZoomCommand::Out), Some(WHOLE.centre()));
    assert_eq!(middle(Viewport { chosen: None, ..viewport }, ZoomCommand::In), Some(WHOLE.centre()));
    assert_eq!(
        middle(Viewport { frame: NEAR, ..viewport }, ZoomCommand::In),
        Some(NEAR.centre()),
        "it is out of sight"
    );
}

/// What comes of a mouse that drags along a way, on a figure that shows `frame` of `whole` in `window`.
fn drag(frame: Bounds, whole: Bounds, window: Bounds, way: &[Point]) -> Vec<Output> {
    let (mut gesture, mut outputs) = (Gesture::default(), Vec::new());
    let inputs = [down(PointerKind::Mouse, way[0])].into_iter().chain(way[1..].iter().map(|at| moved(*at)));
    for input in inputs.chain([Input::Up { pointer: 1 }]) {
        let shown = gesture.live_zoom().map_or(frame, |zoom| zoom.frame(whole));
        outputs.extend(gesture.step(0.0, &input, &Camera::new(shown, whole, window), None));
    }
    outputs
}

proptest! {
    /// Also of a picture whose middle is at no whole unit, as the sole's, and in a window of another shape.
    #[test]
    fn a_drag_that_changes_nothing_is_no_zoom(
        (x, y) in (-300.0..300.0, -300.0..300.0),
        (width, height) in (100.0..400.0, 400.0..1200.0),
        (window_width, window_height) in (100.0..2000.0, 100.0..2000.0),
        (across, along) in (-500.0..500.0, -500.0..500.0),
        (middle_x, middle_y, zoom_height) in (-600..600, -600..600, 80..1200),
    ) {
        let whole = Bounds { x, y, width, height };
        let window = Bounds { x: 0.0, y: 0.0, width: window_width, height: window_height };
        let (start, end) = (at(50.0, 50.0), at(50.0 + across, 50.0 + along));
        let zooms = |outputs: &[Output]| outputs.iter().any(|output| matches!(output, Output::Zoomed { .. }));
        prop_assert!(!zooms(&drag(whole, whole, window, &[start, end])), "the whole cannot be carried anywhere");
        let near = Zoom { x: middle_x, y: middle_y, height: zoom_height }.within(whole).frame(whole);
        let back = drag(near, whole, window, &[start, end, start]);
        prop_assert!(!zooms(&back), "it was carried back: {near:?} {back:?}");
    }
}

/// The pace of a pointer that moves down by so many pixels every 10 ms.
fn pace(steps: &[f64]) -> Pace {
    let (mut pace, mut down) = (Pace::default(), 0.0);
    for (index, step) in steps.iter().enumerate() {
        down += step;
        pace.note(10.0 * index as f64, at(0.0, down));
    }
    pace
}

#[test]
fn only_a_drag_that_is_let_go_in_motion_glides() {
    let quick = pace(&[0.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0]);
    let speed = quick.let_go(65.0).unwrap();
    assert!(speed.x == 0.0 && (0.5..=0.8).contains(&speed.y), "{speed:?}");
    assert_eq!(quick.let_go(200.0), None, "it came to rest");
    assert_eq!(pace(&[0.0, 0.2, 0.2, 0.2]).let_go(31.0), None, "too slow");
    assert_eq!(pace(&[5.0]).let_go(1.0), None, "it has not moved");
    // Two reports at one time have no speed between them.
    let mut twice = pace(&[0.0, 8.0]);
    twice.note(10.0, at(0.0, 900.0));
    assert!(twice.let_go(11.0).unwrap().y < 1.0);
}

#[test]
fn only_a_release_of_the_pointer_that_is_seen_has_a_speed() {
    let speed = |inputs: &[Input]| match every(10.0, NEAR, None, inputs).1.last() {
        Some(Output::Zoomed { speed, .. }) => *speed,
        other => panic!("{other:?}"),
    };
    let drag = [down(PointerKind::Mouse, at(50.0, 50.0)), moved(at(50.0, 70.0)), moved(at(50.0, 90.0))];
    let ended = |end: Input| [drag.as_slice(), &[end]].concat();
    assert!(speed(&ended(Input::Up { pointer: 1 })).is_some_and(|speed| speed.y > 0.5));
    assert_eq!(
        speed(&ended(Input::Move { pointer: 1, held: false, at: at(50.0, 91.0) })),
        None,
        "released out of sight"
    );
    // The moves of two fingers in turn are not those of a quick one.
    let other = |y| Input::Move { pointer: 2, held: true, at: at(100.0, y) };
    let pinch = [
        down(PointerKind::Touch, at(100.0, 200.0)),
        fingers(&[at(100.0, 200.0), at(100.0, 300.0)]),
        moved(at(100.0, 190.0)),
        other(320.0),
        fingers(&[at(100.0, 190.0), at(100.0, 320.0)]),
        moved(at(100.0, 180.0)),
        Input::Touches { began_or_moved: false, points: vec![] },
    ];
    assert_eq!(speed(&pinch), None);
}

#[test]
fn a_glide_goes_the_way_of_the_drag_slows_down_and_ends() {
    let start = Zoom::around(NEAR);
    let mut glide = Glide::new(0.0, start, at(0.0, 1.0), 0.5);
    let mut way = vec![start.middle().y];
    let mut time = 0.0;
    while glide.step(time, WHOLE) {
        time += 16.0;
        way.push(glide.zoom().middle().y);
        assert!(time < 2000.0, "it never ends");
    }
    // The picture goes down with the hand: what is shown of it goes up, less far each time.
    assert!(way.windows(2).all(|pair| pair[1] <= pair[0]), "{way:?}");
    let far = way[0] - way[way.len() - 1];
    assert!((60.0..120.0).contains(&far), "{far}");
    assert!(way[0] - way[10] > way[10] - way[20], "{way:?}");
    assert_eq!(glide.zoom().height, start.height);
}

#[test]
fn a_glide_ends_at_the_edge_of_the_picture() {
    let mut glide = Glide::new(0.0, Zoom::around(NEAR), at(0.0, 90.0), 0.5);
    assert!(!glide.step(500.0, WHOLE));
    assert_eq!(glide.zoom(), glide.zoom().within(WHOLE));
    // Frames may come late, or tell an earlier time than the event.
    let mut early = Glide::new(100.0, Zoom::around(NEAR), at(1.0, 1.0), 0.5);
    assert!(early.step(90.0, WHOLE));
    assert_eq!(early.zoom(), Zoom::around(NEAR));
}
