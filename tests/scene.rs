//! What the figure lights for a selection, and which part of it is framed.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::{
    domain::{Atlas, Bounds, Brush, BrushSize, CELL, PatchPlace, Point, Side, Stroke, View, ZoneKind},
    framing::{Setting, selection_frame},
    scene::{Elsewhere, Hue, Scene, ShapeMark, SkinKind, elsewhere, other_views},
    selection::Selection,
};

fn scene(address: &str, view: View, alone: Option<&str>, atlas: &Atlas) -> Scene {
    let selection = support::at(address, atlas).selection;
    let candidates = selection.candidates(atlas);
    let alone = alone.and_then(|id| atlas.muscle(&id.into()));
    Scene::new(atlas, atlas.figure(view).unwrap(), &selection, &candidates, alone)
}

fn zones(scene: &Scene) -> Vec<String> {
    scene.zones.iter().map(|zone| format!("{} {} {}", zone.kind.as_str(), zone.point, zone.side.as_str())).collect()
}

fn patch(scene: &Scene) -> Option<&str> {
    scene.patch.as_ref().map(|patch| patch.on.as_str())
}

/// The numbered X's.
fn numbers(scene: &Scene) -> Vec<(usize, &str)> {
    scene.points.iter().filter_map(|mark| Some((mark.number?, mark.point.as_str()))).collect()
}

#[test]
fn pain_lights_the_best_candidates_numbers_them_and_lays_one_patch() {
    let atlas = support::atlas();
    let scene = scene("pain/heel-back/#side=left", View::Back, None, &atlas);
    assert!(zones(&scene).contains(&"primary soleus-tp1 left".to_owned()), "{:?}", zones(&scene));
    assert!(scene.zones.iter().all(|zone| zone.hue == Hue::Red));
    assert_eq!(numbers(&scene).first(), Some(&(1, "soleus-tp1")));
    assert_eq!(patch(&scene), Some("soleus-tp1"), "one patch at a time");
    assert!(scene.patch.iter().all(|patch| patch.at.x < 0.0), "the left leg is the mirror image");
}

/// The X's that are drawn in full.
fn leading(scene: &Scene) -> Vec<&str> {
    scene.points.iter().filter(|mark| mark.leads).map(|mark| mark.point.as_str()).collect()
}

#[test]
fn the_first_candidate_alone_is_drawn_in_full_and_every_x_has_its_number() {
    let atlas = support::atlas();
    let scene = scene("pain/calf-mid/", View::Back, None, &atlas);
    assert_eq!(leading(&scene), ["soleus-tp2"]);
    assert!(scene.points.len() > 3 && scene.points.iter().all(|mark| mark.number.is_some()));
    assert!(scene.zones.iter().all(|zone| zone.point.as_str() == "soleus-tp2"));
}

#[test]
fn of_an_opened_muscle_the_point_that_fits_the_pain_leads() {
    let atlas = support::atlas();
    let matched = scene("pain/calf-mid/#muscle=soleus", View::Back, None, &atlas);
    assert_eq!((leading(&matched), patch(&matched)), (vec!["soleus-tp2"], Some("soleus-tp2")));
    assert_eq!(matched.points.len(), 3, "its other X's are outlined");
    assert!(matched.zones.iter().all(|zone| zone.point.as_str() == "soleus-tp2"));
    let chosen = scene("pain/calf-mid/#muscle=soleus&point=soleus-tp1", View::Back, None, &atlas);
    assert_eq!((leading(&chosen), patch(&chosen)), (vec!["soleus-tp1"], Some("soleus-tp1")));
    let without_pain = scene("muscle/soleus/", View::Back, None, &atlas);
    assert_eq!(leading(&without_pain).len(), 3, "none leads");
}

#[test]
fn the_frame_of_an_opened_muscle_leaves_out_zones_far_from_the_pain() {
    let atlas = support::atlas();
    let figure = atlas.figure(View::Back).unwrap();
    let frame = |address: &str| {
        let selection = support::at(address, &atlas).selection;
        let scene = Scene::new(&atlas, figure, &selection, &selection.candidates(&atlas), None);
        selection_frame(figure, &selection, &scene, Setting::Narrow).unwrap()
    };
    let (pain, opened) = (frame("pain/calf-mid/"), frame("pain/calf-mid/#muscle=soleus"));
    assert_eq!(pain, opened, "the X and the pain, as before it was opened");
    assert!(frame("muscle/soleus/").height > 2.0 * opened.height, "its rare zone is at the base of the spine");
}

#[test]
fn first_candidates_whose_x_another_view_shows_are_pointed_to() {
    let atlas = support::atlas();
    let at = |address: &str| {
        let selection = support::at(address, &atlas).selection;
        elsewhere(&atlas, &selection, &selection.candidates(&atlas))
    };
    let back = |number| Elsewhere { number, view: View::Back };
    assert_eq!(at("pain/heel-sole/").first(), Some(&back(1)), "that of soleus");
    assert!(at("pain/heel-sole/#view=back").iter().all(|one| one.view == View::Sole));
    assert_eq!(at("pain/heel-sole/#view=sole&muscle=soleus"), [back(1)], "of the opened muscle alone");
    assert!(at("").is_empty() && at("muscle/soleus/#view=sole").is_empty(), "without pain nothing has a number");
}

#[test]
fn no_patch_lies_where_none_may_lie() {
    let atlas = support::atlas();
    let points = atlas.muscles.iter().flat_map(|muscle| muscle.trigger_points.iter().map(move |point| (muscle, point)));
    let (mut with, mut without) = (0, 0);
    for (muscle, point) in points {
        let address = format!("muscle/{}/#view={}&point={}", muscle.id, point.view.as_str(), point.id);
        let drawn = patch(&scene(&address, point.view, None, &atlas)).is_some();
        assert_eq!(drawn, point.takes_patch, "{}", point.id);
        *(if drawn { &mut with } else { &mut without }) += 1;
    }
    println!("{with} take a patch, {without} do not");
    assert!(with > 50 && without > 0, "{with} take one, {without} do not");
}

#[test]
fn an_opened_muscle_shows_its_shape_its_zones_in_pairs_and_its_search_area() {
    let atlas = support::atlas();
    let scene = scene("muscle/gluteus-minimus/", View::Outer, None, &atlas);
    assert_eq!(scene.muscles.first().map(|mark| mark.shape.as_str()), Some("muscle-gluteus-minimus"));
    assert_eq!(scene.searches.first().map(|mark| mark.shape.as_str()), Some("search-upper-buttock"));
    let hue = |id: &str| scene.points.iter().find(|mark| mark.point.as_str() == id).map(|mark| mark.hue);
    assert_eq!(hue("gluteus-minimus-tp-inner"), Some(Hue::Blue));
    assert_eq!(hue("gluteus-minimus-tp-outer"), Some(Hue::Red));
    assert!(scene.zones.iter().all(|zone| Some(zone.hue) == hue(zone.point.as_str())));
}

#[test]
fn piriformis_shows_its_box_and_its_nerve() {
    let atlas = support::atlas();
    let scene = scene("muscle/piriformis/", View::Back, None, &atlas);
    assert_eq!(scene.searches.first().map(|mark| mark.shape.as_str()), Some("search-piriformis"));
    assert_eq!(scene.nerves.first().map(|mark| mark.shape.as_str()), Some("entrapment-piriformis"));
}

#[test]
fn a_preview_shows_one_candidate_alone() {
    let atlas = support::atlas();
    let scene = scene("pain/heel-back/", View::Back, Some("tibialis-posterior"), &atlas);
    assert!(scene.zones.iter().all(|zone| zone.point.as_str() == "tibialis-posterior-tp1"));
    assert!(scene.points.iter().all(|mark| mark.point.as_str() == "tibialis-posterior-tp1"));
    assert_eq!(numbers(&scene), [(2, "tibialis-posterior-tp1")], "it keeps its place in the list");
    assert_eq!(patch(&scene), Some("tibialis-posterior-tp1"));
}

#[test]
fn a_chosen_point_shows_its_own_zones_only() {
    let atlas = support::atlas();
    let scene = scene("muscle/soleus/#point=soleus-tp2", View::Back, None, &atlas);
    assert!(scene.zones.iter().all(|zone| zone.point.as_str() == "soleus-tp2"));
    assert_eq!(scene.points.len(), 3, "the other X's stay");
    assert_eq!(patch(&scene), Some("soleus-tp2"));
}

#[test]
fn the_frame_holds_what_is_marked() {
    let atlas = support::atlas();
    for view in [View::Back, View::Outer, View::Inner, View::Sole] {
        let figure = atlas.figure(view).unwrap();
        for (region, bounds) in &figure.regions {
            for side in view.sides(patchmap::domain::Side::Left) {
                let selection = support::at(&format!("pain/{region}/#side={}", side.as_str()), &atlas).selection;
                let candidates = selection.candidates(&atlas);
                let scene = Scene::new(&atlas, figure, &selection, &candidates, None);
                let (frame, bounds) =
                    (selection_frame(figure, &selection, &scene, Setting::Wide).unwrap(), bounds.on(*side));
                let all = figure.whole(selection.side);
                let holds = |outer: Bounds, inner: Bounds| {
                    let both = outer.union(inner);
                    [both.x - outer.x, both.y - outer.y, both.width - outer.width, both.height - outer.height]
                        .iter()
                        .all(|more| more.abs() < 1e-6)
                };
                assert!(holds(frame, bounds), "{region} {view:?}: {frame:?} does not hold {bounds:?}");
                assert!(holds(all, frame), "{region} {view:?}: {frame:?} leaves the figure {all:?}");
            }
        }
    }
    let figure = atlas.figure(View::Back).unwrap();
    let selection = support::at("", &atlas).selection;
    assert_eq!(
        selection_frame(figure, &selection, &Scene::default(), Setting::Wide),
        None,
        "with nothing marked the whole figure is shown"
    );
}

#[test]
fn pain_that_a_view_does_not_show_is_named_elsewhere() {
    let atlas = support::atlas();
    let at = |address: &str| other_views(&atlas, &support::at(address, &atlas).selection);
    assert_eq!(at("muscle/flexor-hallucis-longus/"), [View::Inner, View::Sole]);
    assert!(at("muscle/flexor-hallucis-longus/#view=sole").is_empty());
    assert!(at("muscle/gastrocnemius/").is_empty());
    assert_eq!(at("muscle/gastrocnemius/#point=gastrocnemius-tp1"), [View::Inner, View::Sole], "the arch alone");
    assert!(at("").is_empty());
}

#[test]
fn the_patch_lies_on_the_pain_as_the_second_choice() {
    let atlas = support::atlas();
    let figure = atlas.figure(View::Back).unwrap();
    let laid = |address: &str| {
        let selection = Selection { patch_place: PatchPlace::Pain, ..support::at(address, &atlas).selection };
        let candidates = selection.candidates(&atlas);
        Scene::new(&atlas, figure, &selection, &candidates, None)
    };
    let heel = laid("pain/heel-back/#also=left.calf-mid");
    assert_eq!(patch(&heel), Some("heel-back"), "the first marked place");
    let (at, region) = (heel.patch.unwrap().at, figure.region(&"heel-back".into()).unwrap());
    assert!(at.x > region.x && at.x < region.x + region.width && at.y > region.y, "{at:?}");
    let calf = laid("pain/calf-mid/#side=left").patch.unwrap();
    assert!(calf.at.x < 0.0, "the left calf is the mirror image");
    // Without marked pain, on the main pain of the opened muscle, or of its chosen trigger point.
    assert_eq!(patch(&laid("muscle/soleus/#point=soleus-tp2")), Some("soleus-tp2"));
    assert_eq!(patch(&laid("muscle/soleus/")), Some("soleus-tp1"));
}

#[test]
fn an_opened_muscle_shows_lines_to_press_along_and_where_to_be_careful() {
    let atlas = support::atlas();
    let shapes = |marks: &[ShapeMark]| marks.iter().map(|mark| mark.shape.clone()).collect::<Vec<_>>();
    let hamstring = scene("muscle/biceps-femoris/#side=left", View::Back, None, &atlas);
    assert_eq!(hamstring.lines.iter().map(|line| line.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    let starts = hamstring.lines.iter().map(|line| line.start.x).collect::<Vec<_>>();
    assert!(starts.is_sorted_by(|inner, outer| inner > outer), "from the inner edge outwards: {starts:?}");
    assert_eq!((shapes(&hamstring.lined), hamstring.searches.len()), (vec!["search-hamstrings".to_owned()], 0));
    let calf = scene("muscle/gastrocnemius/", View::Back, None, &atlas);
    assert_eq!((shapes(&calf.searches), calf.lines.len()), (vec!["search-calf".to_owned()], 0));
    assert!(shapes(&calf.cautions).contains(&"caution-behind-knee".to_owned()), "{:?}", calf.cautions);
    // Around the X that is named first, and nowhere else.
    assert_eq!(shapes(&scene("pain/heel-back/", View::Back, None, &atlas).cautions), ["caution-inner-lower-leg"]);
    assert!(scene("pain/outer-hip/", View::Outer, None, &atlas).cautions.is_empty());
}

#[test]
fn the_skin_over_a_muscle_is_outlined_where_it_is_asked_for() {
    let atlas = support::atlas();
    let outlined = |address: &str| {
        let scene = scene(address, View::Back, None, &atlas);
        scene.local.iter().map(|mark| (mark.kind, mark.side)).collect::<Vec<_>>()
    };
    assert!(outlined("muscle/soleus/").is_empty(), "not by default");
    assert_eq!(outlined("muscle/soleus/#side=left&show=local"), [(SkinKind::Local, Side::Left)]);
    assert!(outlined("muscle/rectus-femoris/#show=local").is_empty(), "this view does not draw it");
    assert_eq!(outlined("pain/calf-mid/#show=local").len(), 1, "of the first candidate, too");
    // What hurts on one side alone is outlined there.
    let apart = outlined("pain/heel-back/#also=left.back-thigh-lower&show=local");
    let on = |side| apart.iter().filter(|(_, one)| *one == side).count();
    assert!(on(Side::Left) + on(Side::Right) <= 3, "each candidate on the side that it explains: {apart:?}");
}

#[test]
fn every_x_lies_on_the_skin_over_its_muscle() {
    let atlas = support::atlas();
    let mut points = 0;
    for figure in &atlas.figures {
        for (id, at) in &figure.points {
            let (muscle, _) = atlas.trigger_point(id).unwrap();
            // A belly that is narrower than a cell covers the middle of none.
            let off = [-CELL, 0.0, CELL];
            let near = off.into_iter().flat_map(|x| off.map(|y| Point { x: at.x + x, y: at.y + y }));
            let over = near.filter_map(|at| figure.grid().cell(at)).any(|cell| muscle.local.contains(cell));
            assert!(over, "{}: {id}", figure.view.as_str());
            points += 1;
        }
    }
    assert!(points > 76, "{points}");
}

/// The back of the right calf, painted: the brush of `tests/paint.rs` held down once.
fn painted(atlas: &Atlas, side: Side) -> Selection {
    let mut selection = Selection { side, ..Selection::default() };
    let [from, to] = [800.0, 830.0].map(|y| Point { x: 120.0, y }.on(side));
    let stroke = Stroke { view: View::Back, side, from, to, brush: Brush::Paint, size: BrushSize::Large };
    selection.paint.stroke(atlas, &stroke);
    selection
}

fn skin(scene: &Scene) -> Vec<(SkinKind, Side)> {
    scene.skin.iter().map(|mark| (mark.kind, mark.side)).collect()
}

#[test]
fn a_candidate_is_laid_over_what_is_painted() {
    let atlas = support::atlas();
    for side in Side::ALL {
        let selection = painted(&atlas, side);
        let candidates = selection.candidates(&atlas);
        let figure = |view| atlas.figure(view).unwrap();
        let of = |selection: &Selection, alone: Option<&str>, view| {
            let alone = alone.and_then(|id| atlas.muscle(&id.into()));
            Scene::new(&atlas, figure(view), selection, &candidates, alone)
        };
        let fit = SkinKind::FIT.map(|kind| (kind, side));
        assert!(skin(&of(&selection, None, View::Back)).is_empty(), "the list alone lays nothing over it");
        let previewed = of(&selection, Some("soleus"), View::Back);
        assert_eq!(skin(&previewed), fit);
        let opened = Selection { muscle: Some("soleus".into()), ..selection.clone() };
        assert_eq!(of(&opened, None, View::Back).skin, previewed.skin);
        let corners = previewed.skin.iter().flat_map(|mark| &mark.loops).flatten();
        assert!(corners.clone().count() > 20);
        assert!(corners.clone().all(|corner| corner.x * side.sign() > 0.0 && corner.y > 500.0), "on its own leg");
        assert!(skin(&of(&opened, None, View::Sole)).is_empty(), "nothing is painted there");
        assert!(skin(&of(&selection, Some("iliopsoas"), View::Back)).is_empty(), "it is no candidate");
    }
    let scene = scene("pain/heel-back/#muscle=soleus", View::Back, None, &atlas);
    assert!(scene.skin.is_empty(), "a marked region is no painting");
}

#[test]
fn another_cause_shows_where_it_is_felt_and_nothing_to_press() {
    let atlas = support::atlas();
    let scene = scene("pain/heel-sole/#side=left&cause=plantar-fascia", View::Sole, None, &atlas);
    let shown: Vec<_> = scene.causes.iter().map(|mark| (mark.region.as_str(), mark.kind, mark.side)).collect();
    assert!(shown.contains(&("heel-sole", ZoneKind::Primary, Side::Left)), "{shown:?}");
    assert_eq!(Scene { causes: Vec::new(), ..scene }, Scene::default(), "nothing else");
}
