//! The shapes of a figure as sets of squares of 2 units, to be counted.

use std::collections::BTreeMap;

use crate::{
    assets::{ElementId, FigureFile, raster::Raster},
    domain::CellSet,
};

/// A figure with its skin and shapes as squares.
#[derive(Debug)]
pub struct Measured<'a> {
    /// The figure.
    pub figure: &'a FigureFile,
    /// How squares lie on it.
    pub raster: Raster,
    /// The squares of the skin.
    pub skin: CellSet,
    /// The squares of each shape.
    pub shapes: BTreeMap<&'a ElementId, CellSet>,
}

impl<'a> Measured<'a> {
    /// Measures a figure.
    pub fn of(figure: &'a FigureFile) -> Self {
        let raster = Raster::fine(figure.bounds);
        let skin = raster.fill(&figure.skin.outline);
        let shapes = figure.shapes.iter().map(|(id, shape)| (id, raster.fill(&shape.outline))).collect();
        Self { figure, raster, skin, shapes }
    }

    /// The line on which a shape stands in the file.
    pub fn line(&self, id: &ElementId) -> Option<u32> {
        self.figure.shape(id).and_then(|shape| shape.line)
    }

    /// The share of `squares` that lies in `area`, from 0 to 1; 1 if there are none.
    pub fn share(squares: &CellSet, area: &CellSet) -> f64 {
        ratio(squares.overlap(&area.into()), squares.len()).unwrap_or(1.0)
    }
}

/// `part / whole`; none if there is no whole.
pub fn ratio(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}
