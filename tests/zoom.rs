//! Zoom: it stays within the picture, keeps what it is about in place, and is undone by its opposite.

use patchmap::domain::{Bounds, Point, View, Zoom};
use proptest::prelude::*;

mod support;

fn wholes() -> Vec<Bounds> {
    support::atlas().figures.iter().map(|figure| figure.bounds).collect()
}

fn zoom() -> impl Strategy<Value = Zoom> {
    (any::<i16>(), any::<i16>(), any::<i16>()).prop_map(|(x, y, height)| Zoom {
        x: x.into(),
        y: y.into(),
        height: height.into(),
    })
}

proptest! {
    #[test]
    fn it_stays_within_the_picture(zoom in zoom(), whole in prop::sample::select(wholes())) {
        let kept = zoom.within(whole);
        let frame = kept.frame(whole);
        let room = whole.grown(1.5);
        prop_assert!(room.contains(Point { x: frame.x, y: frame.y }), "{frame:?} in {whole:?}");
        prop_assert!(room.contains(Point { x: frame.x + frame.width, y: frame.y + frame.height }), "{frame:?} in {whole:?}");
        prop_assert_eq!(kept.within(whole), kept);
    }

    #[test]
    fn what_it_is_about_stays_in_place(x in -150..150_i32, y in -100..1000_i32, about_x in -150..150_i32, about_y in -100..1000_i32) {
        let zoom = Zoom { x, y, height: 400 };
        let about = Point { x: about_x.into(), y: about_y.into() };
        let closer = zoom.closer(2.0, about);
        let place = |zoom: Zoom| ((about.x - f64::from(zoom.x)) / f64::from(zoom.height), (about.y - f64::from(zoom.y)) / f64::from(zoom.height));
        let ((x, y), (near_x, near_y)) = (place(zoom), place(closer));
        prop_assert!((x - near_x).abs() < 0.01 && (y - near_y).abs() < 0.01, "{zoom:?} {closer:?}");
        prop_assert_eq!(closer.height, 200);
    }
}

#[test]
fn around_the_whole_it_shows_the_whole() {
    let atlas = support::atlas();
    for figure in &atlas.figures {
        let frame = Zoom::around(figure.bounds).within(figure.bounds).frame(figure.bounds);
        let off = |a: f64, b: f64| (a - b).abs() > 1.0;
        assert!(
            !off(frame.height, figure.bounds.height) && !off(frame.width, figure.bounds.width),
            "{:?}",
            figure.view
        );
    }
    assert!(atlas.figure(View::Back).is_some());
}
