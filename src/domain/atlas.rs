//! The atlas: everything that the app ranks and searches with. What pages say at length stands in `texts`.

use serde::{Deserialize, Serialize};

use super::{
    Area, AskFirst, Bounds, Cause, CauseId, CellSet, ChangeFacts, Grid, HistoryQuestions, Label, Mask, Muscle,
    MuscleId, Point, Region, RegionId, SearchTexts, Side, Sign, Spot, TriggerPoint, TriggerPointId, View,
};

/// The least share of cells that makes a part of the leg one on which they lie: neighbouring parts share the cells on their border.
pub(super) const FAIR_SHARE: f64 = 0.1;

/// All of the content. What stands in it holds together; nothing that reads it checks again:
///
/// - ids are unique, and every id that is named exists (regions, sources, views);
/// - each muscle has a trigger point, and a trigger point's id begins with its muscle's unless the muscle's file says
///   otherwise by holding it;
/// - each region has a cell, and its `home` is one of the figures;
/// - each trigger point has an X in its own view, and a zone in every view that shows one of the zone's regions;
/// - a label's place lies inside of the muscle, bone, tendon or skin that it names;
/// - cell numbers belong to one figure's grid each;
/// - a region has a name of its own on each side;
/// - no cause has the id of a muscle;
/// - what the words of the search find exists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Atlas {
    /// [`Atlas::VERSION`] of the program that wrote it.
    pub version: u32,
    /// Every region, in atlas order: top to bottom.
    pub regions: Vec<Region>,
    /// Every muscle, by id.
    pub muscles: Vec<Muscle>,
    /// Every other cause, by id.
    pub causes: Vec<Cause>,
    /// Every figure, in the order of [`View::ALL`]. Never empty.
    pub figures: Vec<Figure>,
    /// The warning signs that the check asks for.
    pub signs: Vec<Sign>,
    /// Who should ask a doctor before pressing.
    pub ask_first: AskFirst,
    /// Since when it hurts, how it began and what brings it on.
    pub history: HistoryQuestions,
    /// What is known of drawings and ratings that are repeated.
    pub change: ChangeFacts,
    /// The warning of a blood clot.
    pub clot: String,
    /// What only the search needs.
    pub search: SearchTexts,
    /// The style sheet of figures that stand alone, without variables: its file below the site's root.
    pub stylesheet: String,
    /// The credit of the drawings, which goes with every copy of them.
    pub credit: String,
}

impl Atlas {
    /// The version of the atlas's file that this program writes and reads.
    pub const VERSION: u32 = 20;

    /// The parts of a leg on which cells lie: those that hold a fair share of them.
    pub fn areas_of(&self, cells: &CellSet) -> Vec<Area> {
        Area::ALL.into_iter().filter(|area| self.share_in(*area, cells) >= FAIR_SHARE).collect()
    }

    /// The share of cells that lies in a part of the leg, from 0 to 1. Parts share the cells on their border.
    pub fn share_in(&self, area: Area, cells: &CellSet) -> f64 {
        let mask = Mask::from(cells);
        let regions = self.regions.iter().filter(|region| region.area == area);
        let shared: u32 = regions.map(|region| region.cells.overlap(&mask)).sum();
        f64::from(shared) / f64::from(cells.len().max(1))
    }

    /// The region of this id.
    pub fn region(&self, id: &RegionId) -> Option<&Region> {
        self.regions.iter().find(|region| region.id == *id)
    }

    /// The muscle of this id.
    pub fn muscle(&self, id: &MuscleId) -> Option<&Muscle> {
        self.muscles.iter().find(|muscle| muscle.id == *id)
    }

    /// The other cause of this id.
    pub fn cause(&self, id: &CauseId) -> Option<&Cause> {
        self.causes.iter().find(|cause| cause.id == *id)
    }

    /// The trigger point of this id, with its muscle.
    pub fn trigger_point(&self, id: &TriggerPointId) -> Option<(&Muscle, &TriggerPoint)> {
        self.muscles.iter().find_map(|muscle| Some((muscle, muscle.trigger_point(id)?)))
    }

    /// The figure of this view, if it has been drawn.
    pub fn figure(&self, view: View) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.view == view)
    }
}

/// What the app knows of one drawing: where things are. The drawing itself is fetched as a picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// From where it looks.
    pub view: View,
    /// The whole drawing.
    pub bounds: Bounds,
    /// The number of its first cell.
    pub first_cell: u32,
    /// The file of its art, below the site's root; empty until the site is laid out.
    pub art: String,
    /// The file of its plate, a picture that stands alone, below the site's root; empty until the site is laid out.
    pub plate: String,
    /// The outline of the right leg's skin, coarse, as path data in figure units.
    pub silhouette: String,
    /// The box of each region that it shows.
    pub regions: Vec<(RegionId, Bounds)>,
    /// The X of each trigger point that it shows.
    pub points: Vec<(TriggerPointId, Point)>,
    /// The lines to press along, from the inner edge outwards.
    pub lines: Vec<Line>,
    /// The box of each of its other shapes, by id: muscles, zones, entrapments, search and caution areas.
    pub shapes: Vec<(String, Bounds)>,
    /// What it can name: muscles, the roomiest first, then landmarks, the most important first.
    pub labels: Vec<Label>,
}

/// A line to press along, inside a search area: `line-<area>-<number>` in the drawing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The search area that it belongs to.
    pub area: String,
    /// Its place among the area's lines, from 1.
    pub number: u8,
    /// Where it begins, in figure units.
    pub start: Point,
}

impl Line {
    /// The id of its shape in the drawing.
    pub fn shape(&self) -> String {
        format!("line-{}-{}", self.area, self.number)
    }
}

impl Figure {
    /// The box of a region, if the figure shows it.
    pub fn region(&self, id: &RegionId) -> Option<Bounds> {
        self.regions.iter().find(|(region, _)| region == id).map(|(_, bounds)| *bounds)
    }

    /// The whole figure as it stands for the chosen side.
    pub fn whole(&self, chosen: Side) -> Bounds {
        match self.view.sides(chosen) {
            [side] => self.bounds.on(*side),
            _ => self.bounds,
        }
    }

    /// On which side of the picture's mid-line the right leg is drawn where both are shown: 1 or -1.
    pub fn right_leg(&self) -> f64 {
        self.regions.first().map_or(1.0, |(_, bounds)| bounds.centre().x.signum())
    }

    /// The box of a spot in the picture, if the figure shows it.
    pub fn spot(&self, spot: &Spot) -> Option<Bounds> {
        self.region(&spot.region).map(|bounds| bounds.on(spot.side))
    }

    /// The box of a muscle, if the figure draws it.
    pub fn muscle(&self, id: &MuscleId) -> Option<Bounds> {
        self.shape(&format!("muscle-{id}"))
    }

    /// The place of a trigger point's X, if the figure shows it.
    pub fn point(&self, id: &TriggerPointId) -> Option<Point> {
        self.points.iter().find(|(point, _)| point == id).map(|(_, at)| *at)
    }

    /// The box of another shape, if the figure has it.
    pub fn shape(&self, id: &str) -> Option<Bounds> {
        self.shapes.iter().find(|(one, _)| one == id).map(|(_, bounds)| *bounds)
    }

    /// Whether the figure has another shape of this id.
    pub fn has(&self, shape: &str) -> bool {
        self.shape(shape).is_some()
    }

    /// The figure's cells.
    pub fn grid(&self) -> Grid {
        Grid::covering(self.bounds, self.first_cell)
    }
}
