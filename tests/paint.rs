//! Painting: what a brush meets, on which side, and what is told of it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::{
    domain::{
        Atlas, Block, Brush, BrushSize, CellSet, Mask, Pain, PainArea, Paint, Point, Side, Spot, Stroke, View, spot_at,
        spots_under,
    },
    selection::Selection,
    ui::{figure::BrushReport, panel::notices::clot_may_hurt},
};

fn skin(atlas: &Atlas) -> CellSet {
    let mut skin = CellSet::default();
    atlas.regions.iter().for_each(|region| skin.add(&region.cells));
    skin
}

/// A move of the small brush with the right side chosen.
fn stroke(view: View, brush: Brush, from: [f64; 2], to: [f64; 2]) -> Stroke {
    let [from, to] = [from, to].map(|[x, y]| Point { x, y });
    Stroke { view, side: Side::Right, from, to, brush, size: BrushSize::Small }
}

fn painted(atlas: &Atlas, strokes: &[Stroke]) -> Paint {
    let mut paint = Paint::default();
    strokes.iter().for_each(|stroke| paint.stroke(atlas, stroke));
    paint
}

/// Everything on one leg.
fn full(atlas: &Atlas, side: Side) -> Paint {
    let mut paint = Paint::default();
    View::ALL.iter().for_each(|view| paint.fill(atlas, *view, side, Brush::Paint, |_| true));
    paint
}

/// Links count on the order of blocks and on the grids that they lie on.
#[test]
fn the_blocks_of_links_cover_the_skin() {
    let atlas = support::atlas();
    let counts = View::ALL.map(|view| Block::all(view).len());
    assert_eq!(
        counts,
        [586, 597, 767, 766, 89, 127],
        "a changed table needs a new version, and the old one to be read"
    );
    let corners = View::ALL.map(|view| {
        let grid = atlas.figure(view).unwrap().grid();
        (grid.x, grid.y, grid.columns, grid.rows)
    });
    let tall = |x: f64| (x, -115.0, 48, 142);
    assert_eq!(
        corners,
        [tall(-190.0), tall(-190.0), tall(-165.0), tall(-215.0), (-150.0, -195.0, 18, 36), (10.0, -195.0, 18, 36)]
    );
    let (skin, full) = (skin(&atlas), full(&atlas, Side::Right));
    assert!(full.cells(Side::Right).without(&Mask::from(&skin)).is_empty(), "nothing but skin is painted");
    let bare = skin.without(&Mask::from(full.cells(Side::Right))).len();
    assert!(100 * bare <= skin.len(), "{bare} of {} cells cannot be painted: time for a new table", skin.len());
}

#[test]
fn a_stamp_always_meets_the_skin_under_it() {
    let atlas = support::atlas();
    for figure in &atlas.figures {
        let skin = skin(&atlas);
        for (cell, at) in figure.grid().cells().filter(|(cell, _)| skin.contains(*cell)) {
            let stamp = Stroke { from: at, to: at, ..stroke(figure.view, Brush::Paint, [0.0; 2], [0.0; 2]) };
            let cells = painted(&atlas, &[stamp]);
            assert!(cells.cells(Side::Right).contains(cell), "{:?} {at:?}", figure.view);
        }
    }
}

#[test]
fn a_stroke_leaves_no_gaps_and_can_be_erased() {
    let atlas = support::atlas();
    let (from, to) = ([60.0, 500.0], [90.0, 780.0]);
    let paint = painted(&atlas, &[stroke(View::Back, Brush::Paint, from, to)]);
    let grid = atlas.figure(View::Back).unwrap().grid();
    for step in 0..=280 {
        let along = f64::from(step) / 280.0;
        let at = Point { x: 60.0 + 30.0 * along, y: 500.0 + 280.0 * along };
        assert!(paint.cells(Side::Right).contains(grid.cell(at).unwrap()), "{at:?}");
    }
    assert!(paint.cells(Side::Left).is_empty());
    let erased =
        painted(&atlas, &[stroke(View::Back, Brush::Paint, from, to), stroke(View::Back, Brush::Erase, from, to)]);
    assert!(erased.is_empty());
    assert_eq!(erased, Paint::default());
}

#[test]
fn the_mid_line_parts_the_sides() {
    let atlas = support::atlas();
    let at = |x: f64| painted(&atlas, &[stroke(View::Back, Brush::Paint, [x, 20.0], [x, 20.0])]);
    assert!(at(60.0).cells(Side::Left).is_empty() && !at(60.0).cells(Side::Right).is_empty());
    assert!(at(-60.0).cells(Side::Right).is_empty());
    assert_eq!(at(-60.0).mirrored(), at(60.0));
    let middle = at(0.0);
    assert!(!middle.is_empty());
    assert_eq!(middle.cells(Side::Left), middle.cells(Side::Right), "the sacrum hurts on both sides");
    // From the front, the person's right is on the left of the picture.
    let front = painted(&atlas, &[stroke(View::Front, Brush::Paint, [-70.0, 300.0], [-70.0, 300.0])]);
    assert!(front.cells(Side::Left).is_empty() && !front.cells(Side::Right).is_empty());
    // One leg is drawn: it is the chosen side's, and the left one is mirrored.
    let left = Stroke { side: Side::Left, ..stroke(View::Outer, Brush::Paint, [-40.0, 600.0], [-40.0, 600.0]) };
    let right = stroke(View::Outer, Brush::Paint, [40.0, 600.0], [40.0, 600.0]);
    assert_eq!(painted(&atlas, &[left]).mirrored(), painted(&atlas, &[right]));
    assert!(!painted(&atlas, &[right]).is_empty());
}

#[test]
fn the_region_under_a_brush_is_known() {
    let atlas = support::atlas();
    let at = |view, x, y| spot_at(&atlas, view, Side::Right, Point { x, y });
    let spot = at(View::Back, -70.0, 700.0).unwrap();
    assert_eq!(spot.side, Side::Left);
    assert_eq!(at(View::Back, 70.0, 700.0), Some(Spot { side: Side::Right, ..spot }));
    assert_eq!(at(View::Back, 189.0, 900.0), None);
    assert_eq!(at(View::Back, 9000.0, f64::NAN), None);
}

#[test]
fn rows_cover_what_is_painted_and_no_more() {
    let atlas = support::atlas();
    let mut paint = Paint::default();
    paint.fill(&atlas, View::Inner, Side::Left, Brush::Paint, |at| (at.x + at.y) % 3.0 < 1.5);
    let rows = |view, side| paint.rows(atlas.figure(view).unwrap(), side);
    assert!(rows(View::Inner, Side::Right).is_empty() && rows(View::Back, Side::Left).is_empty());
    let rows = rows(View::Inner, Side::Left);
    let skin = skin(&atlas);
    for (cell, at) in atlas.figure(View::Inner).unwrap().grid().cells().filter(|(cell, _)| skin.contains(*cell)) {
        let covered = rows.iter().any(|row| row.contains(at.on(Side::Left)));
        assert_eq!(covered, paint.cells(Side::Left).contains(cell), "{at:?}");
    }
}

#[test]
fn what_is_painted_across_the_mid_line_has_one_outline() {
    let atlas = support::atlas();
    let figure = atlas.figure(View::Back).unwrap();
    let paint = painted(&atlas, &[stroke(View::Back, Brush::Paint, [-40.0, 20.0], [40.0, 20.0])]);
    assert_eq!(paint.outline(figure, &Side::ALL).len(), 1);
    for side in Side::ALL {
        let right = paint.clone().outline(figure, &[Side::Right]).concat();
        let one = paint.outline(figure, &[side]).concat();
        assert_eq!(one.len(), right.len(), "both legs are painted alike");
        assert!(one.iter().all(|corner| right.contains(&corner.on(side))), "{side:?} {one:?} {right:?}");
    }
    assert!(Paint::default().outline(figure, &Side::ALL).is_empty());
}

#[test]
fn every_region_that_a_stroke_touches_is_named() {
    let (atlas, text) = (support::atlas(), support::interface());
    let says = |strokes: &[Stroke]| BrushReport::Painted(strokes.to_vec()).words(&atlas, &Selection::default(), &text);
    let across = stroke(View::Back, Brush::Paint, [60.0, 560.0], [70.0, 740.0]);
    let spots = spots_under(&atlas, &[across]);
    let cells = painted(&atlas, &[across]);
    for region in &atlas.regions {
        let touched = region.cells.overlap(&Mask::from(cells.cells(Side::Right))) > 0;
        assert_eq!(spots.contains(&Spot { region: region.id.clone(), side: Side::Right }), touched, "{}", region.id);
    }
    let erase = |from, to| stroke(View::Back, Brush::Erase, from, to);
    assert_eq!(
        says(&[across]),
        "Painted: back of your right knee; upper third of your right calf; middle of your right calf"
    );
    assert_eq!(
        says(&[erase([60.0, 100.0], [70.0, 120.0]), erase([70.0, 120.0], [70.0, 740.0])]),
        "Erased: upper part of your right buttock; lower part of your right buttock; back of your right thigh, upper half; \
         back of your right thigh, lower half; and 3 more"
    );
    let beside = [189.0, 900.0];
    assert_eq!(says(&[erase(beside, beside)]), "Erased: off the leg");
    assert_eq!(says(&[stroke(View::Back, Brush::Paint, beside, beside)]), "Painted: off the leg");
}

#[test]
fn marked_and_painted_are_one_area() {
    let atlas = support::atlas();
    let region = atlas.region(&"calf-mid".into()).unwrap();
    let spots = PainArea::from([Spot { region: region.id.clone(), side: Side::Right }]);
    let marked = Pain::of(&atlas, &spots, &Paint::default());
    assert_eq!(marked.size(), f64::from(region.cells.len()));
    let over = painted(&atlas, &[stroke(View::Back, Brush::Paint, [70.0, 560.0], [70.0, 900.0])]);
    let (painted, both) = (Pain::of(&atlas, &PainArea::default(), &over), Pain::of(&atlas, &spots, &over));
    let shared = f64::from(region.cells.overlap(&Mask::from(over.cells(Side::Right))));
    assert!(shared > 0.0);
    assert_eq!(both.size(), marked.size() + painted.size() - shared);
}

#[test]
fn paint_on_the_calf_warns_of_a_clot_as_a_marked_calf_does() {
    let atlas = support::atlas();
    let warns = |view, from, to| {
        let paint = painted(&atlas, &[stroke(view, Brush::Paint, from, to)]);
        assert!(!paint.is_empty());
        clot_may_hurt(&atlas, &Selection { paint, ..Selection::default() }, None)
    };
    let middle = |view, region: &str| {
        let (_, bounds) = atlas.figure(view).unwrap().regions.iter().find(|(id, _)| id.as_str() == region).unwrap();
        [bounds.centre().x, bounds.centre().y]
    };
    let (calf, buttock) = (middle(View::Back, "calf-mid"), middle(View::Back, "upper-buttock"));
    assert!(warns(View::Back, calf, calf));
    assert!(!warns(View::Back, buttock, buttock));
}
