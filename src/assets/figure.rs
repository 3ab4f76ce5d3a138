//! One figure file, read strictly: its shapes by id, its X's, and what is painted in which order.

use std::collections::{BTreeMap, BTreeSet};

use super::{AssetFile, ElementId, Outline, schema::MuscleFile};
use crate::domain::{Bounds, MuscleId, Point, TriggerPointId, View};

/// How near a caution area is to be named with a muscle, in figure units: half an inch, for nobody presses more exactly.
const NEAR: f64 = 12.4;

/// A drawing whose structure holds: every id is known and unique, every path can be read and is closed where it must be.
#[derive(Clone, Debug)]
pub struct FigureFile {
    /// The file it was read from.
    pub file: AssetFile,
    /// From where it looks.
    pub view: View,
    /// The whole drawing: its `viewBox`.
    pub bounds: Bounds,
    /// The text of `<desc>`.
    pub description: String,
    /// The outline of the body.
    pub skin: Shape,
    /// Regions, zones, entrapments, search and caution areas.
    pub shapes: BTreeMap<ElementId, Shape>,
    /// Lines to press along: open paths.
    pub lines: BTreeMap<ElementId, Stroke>,
    /// The X's.
    pub points: BTreeMap<TriggerPointId, Cross>,
    /// What is painted.
    pub painted: Painted,
    /// What the file holds but could not be read, and was reported: it is not missing.
    pub unread: BTreeSet<ElementId>,
}

/// A closed shape with its place in the file.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Its line in the file, from 1.
    pub line: Option<u32>,
    /// Its outline.
    pub outline: Outline,
}

/// An open path with its place in the file.
#[derive(Clone, Debug)]
pub struct Stroke {
    /// Its line in the file, from 1.
    pub line: Option<u32>,
    /// The path.
    pub path: kurbo::BezPath,
}

/// An X with its place in the file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cross {
    /// Its line in the file, from 1.
    pub line: Option<u32>,
    /// Where it stands on the figure.
    pub point: Point,
}

/// What is painted, in painting order within each group.
#[derive(Clone, Debug, Default)]
pub struct Painted {
    /// Skin and shades.
    pub body: Vec<DrawnPath>,
    /// Bones.
    pub bones: Vec<DrawnPath>,
    /// Muscles, the tendons that they share, and what lies among them.
    pub muscles: Vec<AmongMuscles>,
    /// Lines on the skin.
    pub creases: Vec<DrawnPath>,
}

/// A path with its looks.
#[derive(Clone, Debug)]
pub struct DrawnPath {
    /// One of [`super::svg::CLASSES`].
    pub class: &'static str,
    /// The path.
    pub path: kurbo::BezPath,
}

/// What is painted among the muscles.
#[derive(Clone, Debug)]
pub enum AmongMuscles {
    /// A muscle: its line in the file, and its parts.
    Muscle {
        /// Which muscle.
        id: MuscleId,
        /// Its line in the file, from 1.
        line: Option<u32>,
        /// Bellies, tendons and fibres, in painting order.
        parts: Vec<DrawnPath>,
    },
    /// A tendon that several muscles share, or what is no muscle: its class tells.
    Path(DrawnPath),
}

impl FigureFile {
    /// The shape of this id.
    pub fn shape(&self, id: &ElementId) -> Option<&Shape> {
        self.shapes.get(id)
    }

    /// Whether a caution area is near one of a muscle's search areas or trigger points.
    pub fn is_near(&self, caution: &str, muscle: &MuscleFile) -> bool {
        let Some(area) = self.shape(&ElementId::Caution(caution.to_owned())) else { return false };
        let searched = muscle.search_areas.iter().filter_map(|one| self.shape(&ElementId::Search(one.clone())));
        let points = muscle.trigger_points.iter().filter_map(|point| self.points.get(point.id.as_str()));
        searched.map(|shape| area.outline.distance(&shape.outline)).any(|distance| distance <= NEAR)
            || points.map(|cross| area.outline.distance_to(cross.point)).any(|distance| distance <= NEAR)
    }

    /// Whether the file draws it at all, readably or not.
    pub fn draws(&self, id: &ElementId) -> bool {
        self.shapes.contains_key(id)
            || self.unread.contains(id)
            || match id {
                ElementId::X(point) => self.points.contains_key(point),
                ElementId::Muscle(muscle) => self.muscles().any(|(id, _)| id == muscle),
                _ => false,
            }
    }

    /// The parts of a muscle, in painting order; none if the figure does not draw it.
    pub fn parts(&self, muscle: &MuscleId) -> &[DrawnPath] {
        let parts = self.painted.muscles.iter().find_map(|item| match item {
            AmongMuscles::Muscle { id, parts, .. } if id == muscle => Some(parts.as_slice()),
            _ => None,
        });
        parts.unwrap_or_default()
    }

    /// The muscles that it draws, each with its line.
    pub fn muscles(&self) -> impl Iterator<Item = (&MuscleId, Option<u32>)> {
        self.painted.muscles.iter().filter_map(|item| match item {
            AmongMuscles::Muscle { id, line, .. } => Some((id, *line)),
            AmongMuscles::Path(_) => None,
        })
    }
}
