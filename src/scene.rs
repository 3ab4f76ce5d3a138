//! What the figure shows above the drawing: a pure answer to "given this selection, what is lit, marked and numbered?"

mod anatomy;
mod cause;
mod elsewhere;
mod skin;

pub use elsewhere::{Elsewhere, elsewhere};
pub use skin::{SkinKind, SkinMark};

use crate::{
    domain::{
        Atlas, Bounds, Candidate, CellSet, Explanation, Figure, Layer, Layers, Muscle, MuscleId, PatchPlace, Point,
        RegionId, Side, TriggerPoint, TriggerPointId, UNIT, View, ZoneKind,
    },
    selection::Selection,
};

/// A colour of an X and its zones; a muscle with several trigger points pairs them by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Hue {
    Red,
    Blue,
    Green,
    Amber,
    Magenta,
}

impl Hue {
    /// Every hue.
    pub const ALL: [Self; 5] = [Self::Red, Self::Blue, Self::Green, Self::Amber, Self::Magenta];

    /// Its class name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
            Self::Green => "green",
            Self::Amber => "amber",
            Self::Magenta => "magenta",
        }
    }

    /// The hue of one of a muscle's trigger points. As on the reference page, the first of two is blue, the second red.
    pub fn of(muscle: &Muscle, point: &TriggerPointId) -> Self {
        match muscle.trigger_points.iter().position(|one| one.id == *point).filter(|_| muscle.trigger_points.len() > 1)
        {
            Some(0) => Self::Blue,
            Some(2) => Self::Green,
            Some(3) => Self::Amber,
            Some(4) => Self::Magenta,
            _ => Self::Red,
        }
    }
}

/// A shaded zone on one side.
#[derive(Clone, Debug, PartialEq)]
pub struct ZoneMark {
    /// The trigger point whose pain is felt there.
    pub point: TriggerPointId,
    /// Primary or spillover.
    pub kind: ZoneKind,
    /// Its colour.
    pub hue: Hue,
    /// Its side.
    pub side: Side,
}

/// A region in which another cause is felt, on one side.
#[derive(Clone, Debug, PartialEq)]
pub struct CauseMark {
    /// The region.
    pub region: RegionId,
    /// Mainly, or also.
    pub kind: ZoneKind,
    /// Its side.
    pub side: Side,
}

/// An X on one side.
#[derive(Clone, Debug, PartialEq)]
pub struct XMark {
    /// The trigger point.
    pub point: TriggerPointId,
    /// Its muscle.
    pub muscle: MuscleId,
    /// Its muscle's name and its own, for its label.
    pub name: String,
    /// Where it is, in figure units of the picture: the left leg's are mirrored.
    pub at: Point,
    /// Its colour.
    pub hue: Hue,
    /// The place of its candidate in the list, from 1.
    pub number: Option<usize>,
    /// Whether it is drawn in full: that of the first candidate, or of what is opened. The others are outlines until pointed at.
    pub leads: bool,
}

/// A patch.
#[derive(Clone, Debug, PartialEq)]
pub struct PatchMark {
    /// The id of what it lies on: a trigger point, a region that hurts, or `painted`.
    pub on: String,
    /// Its middle, in figure units of the picture.
    pub at: Point,
    /// Its side.
    pub side: Side,
}

/// A line to press along, with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct LineMark {
    /// Its shape and side.
    pub shape: ShapeMark,
    /// Its number, from the inner edge outwards.
    pub number: u8,
    /// Where it begins, in figure units of the picture.
    pub start: Point,
}

/// A shape of the drawing that is lit on one side: a muscle, a search or caution area, or an entrapped nerve's skin.
#[derive(Clone, Debug, PartialEq)]
pub struct ShapeMark {
    /// The id of the shape in the drawing.
    pub shape: String,
    /// Its side.
    pub side: Side,
}

/// Everything above the drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Shaded zones.
    pub zones: Vec<ZoneMark>,
    /// Where another cause is felt.
    pub causes: Vec<CauseMark>,
    /// Lit muscles.
    pub muscles: Vec<ShapeMark>,
    /// Skin of entrapped nerves.
    pub nerves: Vec<ShapeMark>,
    /// Search areas to go over step by step.
    pub searches: Vec<ShapeMark>,
    /// Whether those are divided into squares.
    pub grid: bool,
    /// Search areas with lines to press along.
    pub lined: Vec<ShapeMark>,
    /// The lines.
    pub lines: Vec<LineMark>,
    /// Caution areas.
    pub cautions: Vec<ShapeMark>,
    /// X's.
    pub points: Vec<XMark>,
    /// The patch: one at a time, as labels say.
    pub patch: Option<PatchMark>,
    /// Skin that is told apart by how a candidate that is shown alone fits what is painted.
    pub skin: Vec<SkinMark>,
    /// Skin over the lit muscles, where that is shown.
    pub local: Vec<SkinMark>,
}

impl Scene {
    /// The scene of `selection` in `figure`. `alone` is a candidate's muscle that is shown alone: for a moment, or beside another.
    pub fn new(
        atlas: &Atlas,
        figure: &Figure,
        selection: &Selection,
        candidates: &[Candidate],
        alone: Option<&Muscle>,
    ) -> Self {
        if let Some(cause) = selection.opened_cause(atlas).filter(|_| alone.is_none()) {
            return Self::of_cause(figure, selection, cause);
        }
        let sides = lit_sides(figure, selection);
        let mut scene = Self::default();
        let opened = alone.is_none().then(|| selection.opened(atlas)).flatten();
        let shown = alone.or(opened);
        let of_shown = shown.and_then(|muscle| candidates.iter().find(|one| one.muscle == muscle.id));
        if let Some(muscle) = shown {
            let point = selection.point.as_ref().filter(|_| alone.is_none());
            scene.add_muscle(figure, muscle, point.or_else(|| of_shown.map(|one| &one.trigger_point)), &sides);
            if of_shown.is_none_or(|candidate| candidate.by == Explanation::Nerve) {
                scene.nerves = shapes(figure, [format!("entrapment-{}", muscle.id)], &sides);
            }
            if opened.is_some() {
                scene.add_search(figure, muscle, &sides);
            }
        } else if let Some(first) = candidates.first() {
            scene.add_candidate(atlas, figure, first, &sides);
        }
        for (number, candidate) in (1..).zip(candidates) {
            let Some((muscle, point)) = atlas.trigger_point(&candidate.trigger_point) else { continue };
            if shown.is_some_and(|one| one.id != muscle.id) {
                continue;
            }
            let mark = Mark { hue: Hue::Red, number: Some(number), leads: number == 1 };
            for side in sides.iter().filter(|side| candidate.sides.contains(side)) {
                scene.add_point(figure, muscle, point, *side, mark);
            }
        }
        scene.patch = patch(atlas, figure, selection, candidates, shown);
        scene.grid = selection.layers.grid;
        scene.hide(&selection.layers);
        if selection.layers.local {
            scene.add_local(atlas, figure, candidates, shown, &sides);
        }
        if shown.is_some() {
            scene.lay_over_paint(atlas, figure, selection, of_shown);
        }
        scene
    }

    /// The same in the colour of the answer: beside another figure, colours tell no trigger points apart.
    #[must_use]
    pub fn in_one_hue(mut self) -> Self {
        self.zones.iter_mut().for_each(|zone| zone.hue = Hue::Red);
        self.points.iter_mut().for_each(|point| point.hue = Hue::Red);
        self
    }

    /// Takes away what is hidden: it is neither drawn nor announced.
    fn hide(&mut self, layers: &Layers) {
        self.zones.retain(|zone| match zone.kind {
            ZoneKind::Primary => layers.shows(Layer::Primary),
            ZoneKind::Spillover => layers.shows(Layer::Spillover),
        });
        if !layers.shows(Layer::Points) {
            self.points.clear();
        }
        if !layers.shows(Layer::Patches) {
            self.patch = None;
        }
        if !layers.shows(Layer::Searches) {
            (self.searches, self.lined, self.lines) = (Vec::new(), Vec::new(), Vec::new());
        }
        if !layers.shows(Layer::Cautions) {
            self.cautions.clear();
        }
    }

    /// What to feel through, and where to be careful.
    fn add_search(&mut self, figure: &Figure, muscle: &Muscle, sides: &[Side]) {
        let lines = || figure.lines.iter().filter(|line| muscle.search_areas.contains(&line.area));
        let (lined, plain): (Vec<_>, Vec<_>) =
            muscle.search_areas.iter().partition(|area| lines().any(|line| line.area == **area));
        let [searches, lined] = [plain, lined].map(|areas| areas.into_iter().map(|area| format!("search-{area}")));
        self.searches = shapes(figure, searches, sides);
        self.lined = shapes(figure, lined, sides);
        self.cautions = shapes(figure, caution_areas(muscle), sides);
        for side in sides {
            self.lines.extend(lines().map(|line| LineMark {
                shape: ShapeMark { shape: line.shape(), side: *side },
                number: line.number,
                start: line.start.on(*side),
            }));
        }
    }

    /// Shows the zones of a candidate's trigger point, and where to be careful around its X.
    fn add_candidate(&mut self, atlas: &Atlas, figure: &Figure, candidate: &Candidate, sides: &[Side]) {
        let Some((muscle, point)) = atlas.trigger_point(&candidate.trigger_point) else { return };
        let (at, reach) = (figure.point(&point.id), REACH / UNIT);
        let in_reach = |area: &Bounds| at.is_some_and(|at| area.grown(reach).contains(at));
        let cautions = || caution_areas(muscle).filter(|area| figure.shape(area).as_ref().is_some_and(in_reach));
        for side in sides.iter().filter(|side| candidate.sides.contains(side)) {
            self.cautions.extend(shapes(figure, cautions(), &[*side]));
            match candidate.by {
                Explanation::Nerve => {
                    self.nerves.extend(shapes(figure, [format!("entrapment-{}", muscle.id)], &[*side]));
                }
                Explanation::Primary | Explanation::Spillover | Explanation::Local => {
                    self.add_zones(figure, point, Hue::Red, *side);
                }
            }
        }
    }

    /// Lights a muscle; of its trigger points the one that leads, or else all.
    fn add_muscle(&mut self, figure: &Figure, muscle: &Muscle, lead: Option<&TriggerPointId>, sides: &[Side]) {
        self.muscles = shapes(figure, [format!("muscle-{}", muscle.id)], sides);
        for point in &muscle.trigger_points {
            let hue = Hue::of(muscle, &point.id);
            let leads = lead.is_none_or(|id| point.id == *id);
            for side in sides {
                if leads {
                    self.add_zones(figure, point, hue, *side);
                }
                self.add_point(figure, muscle, point, *side, Mark { hue, number: None, leads });
            }
        }
    }

    fn add_zones(&mut self, figure: &Figure, point: &TriggerPoint, hue: Hue, side: Side) {
        for kind in ZoneKind::ALL {
            if figure.has(&format!("{}-{}", kind.as_str(), point.id)) {
                self.zones.push(ZoneMark { point: point.id.clone(), kind, hue, side });
            }
        }
    }

    /// Marks an X; a candidate's number joins the mark that an opened muscle has there.
    fn add_point(&mut self, figure: &Figure, muscle: &Muscle, point: &TriggerPoint, side: Side, mark: Mark) {
        let Some(at) = figure.point(&point.id).map(|at| at.on(side)) else { return };
        let Mark { hue, number, leads } = mark;
        if let Some(mark) = self.points.iter_mut().find(|mark| mark.point == point.id && mark.at == at) {
            mark.number = mark.number.or(number);
            return;
        }
        let name = format!("{}: {}", muscle.name, point.label);
        self.points.push(XMark { point: point.id.clone(), muscle: muscle.id.clone(), name, at, hue, number, leads });
    }
}

/// How far from the box of an area of care an X must lie for that area not to matter to it, in centimetres: half of a patch's width.
const REACH: f64 = 2.5;

/// The shapes of the areas in which a muscle must not be pressed hard.
fn caution_areas(muscle: &Muscle) -> impl Iterator<Item = String> {
    muscle.caution_areas.iter().map(|area| format!("caution-{area}"))
}

/// How an X looks: see [`XMark`].
#[derive(Clone, Copy)]
struct Mark {
    hue: Hue,
    number: Option<usize>,
    leads: bool,
}

/// Where the patch goes: on the trigger point of `muscle`, or else of the best candidate; or on the pain, if the person wants that.
fn patch(
    atlas: &Atlas,
    figure: &Figure,
    selection: &Selection,
    candidates: &[Candidate],
    muscle: Option<&Muscle>,
) -> Option<PatchMark> {
    let sides = lit_sides(figure, selection);
    let candidate = candidates.iter().find(|one| muscle.is_none_or(|muscle| one.muscle == muscle.id));
    let chosen = selection.point.as_ref().filter(|id| muscle.is_some_and(|one| one.trigger_point(id).is_some()));
    let first = || muscle.and_then(|muscle| muscle.trigger_points.first()).map(|point| &point.id);
    let point = chosen.or(candidate.map(|one| &one.trigger_point)).or_else(first);
    let point = point.and_then(|id| atlas.trigger_point(id)).map(|(_, point)| point);
    let middle = |cells: &CellSet| cells.middle(&figure.grid());
    let (on, at, side) = match selection.patch_place {
        PatchPlace::Point => {
            let hurts = |side: &&Side| candidate.is_none_or(|candidate| candidate.sides.contains(side));
            let point = point.filter(|point| point.takes_patch)?;
            (point.id.as_str(), figure.point(&point.id)?, *sides.iter().find(hurts)?)
        }
        PatchPlace::Pain => match selection.first_spot(atlas) {
            Some(spot) => {
                let region = atlas.region(&spot.region)?;
                (region.id.as_str(), middle(&region.cells)?, Some(spot.side).filter(|side| sides.contains(side))?)
            }
            None if selection.hurts() => {
                let side = *sides.first()?;
                ("painted", middle(selection.paint.cells(side))?, side)
            }
            None => (point?.id.as_str(), middle(&point?.primary.cells)?, *sides.first()?),
        },
    };
    Some(PatchMark { on: on.to_owned(), at: at.on(side), side })
}

/// The views that show where the opened muscle, or its chosen trigger point, is mainly felt, if the shown view does not.
pub fn other_views(atlas: &Atlas, selection: &Selection) -> Vec<View> {
    let Some(muscle) = selection.opened(atlas) else { return Vec::new() };
    let felt = |figure: &Figure, point: &TriggerPoint| {
        selection.point.as_ref().is_none_or(|id| point.id == *id) && figure.has(&format!("primary-{}", point.id))
    };
    let shows = |figure: &&Figure| muscle.trigger_points.iter().any(|point| felt(figure, point));
    let views: Vec<_> = atlas.figures.iter().filter(shows).map(|figure| figure.view).collect();
    if views.contains(&selection.shown_view(atlas)) { Vec::new() } else { views }
}

/// The sides to light: where it hurts, or else the chosen one; only those that the figure shows.
fn lit_sides(figure: &Figure, selection: &Selection) -> Vec<Side> {
    let hurts = selection.hurts();
    let lit = |side: &Side| if hurts { selection.hurts_on(*side) } else { *side == selection.side };
    figure.view.sides(selection.side).iter().copied().filter(lit).collect()
}

fn shapes(figure: &Figure, ids: impl IntoIterator<Item = String>, sides: &[Side]) -> Vec<ShapeMark> {
    ids.into_iter()
        .filter(|id| figure.has(id))
        .flat_map(|shape| sides.iter().map(move |side| ShapeMark { shape: shape.clone(), side: *side }))
        .collect()
}
