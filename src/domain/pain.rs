//! Where it hurts, as cells: what was marked by region and what was painted are one set.

use super::{Atlas, CellSet, Mask, PainArea, Paint, RegionId, Side};

/// The painful cells of each side, and all cells of the views in which any of them lies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pain {
    sides: Vec<(Side, Mask)>,
    seen: Mask,
    size: u32,
}

impl Pain {
    /// What is marked and what is painted, together.
    pub fn of(atlas: &Atlas, spots: &PainArea, paint: &Paint) -> Self {
        let mut pain = Self::default();
        for side in Side::ALL {
            let mut cells = Mask::from(paint.cells(side));
            for region in spots.iter().filter(|spot| spot.side == side).filter_map(|spot| atlas.region(&spot.region)) {
                cells.add(&region.cells);
            }
            let size = cells.len();
            if size > 0 {
                pain.size += size;
                pain.sides.push((side, cells));
            }
        }
        for view in atlas.figures.iter().map(|figure| figure.grid().range()) {
            if pain.sides.iter().any(|(_, cells)| cells.has_any(view.clone())) {
                pain.seen.add_range(view);
            }
        }
        pain
    }

    /// Whether nothing hurts.
    pub fn is_empty(&self) -> bool {
        self.size == 0
    }

    /// How many cells hurt, on both sides together.
    pub fn size(&self) -> f64 {
        f64::from(self.size)
    }

    /// Each side that hurts, with its painful cells.
    pub fn sides(&self) -> &[(Side, Mask)] {
        &self.sides
    }

    /// All cells of the views in which pain is marked or painted: of the others, nothing is known.
    pub fn seen(&self) -> &Mask {
        &self.seen
    }

    /// The pain within `zone`.
    pub fn within(&self, zone: &CellSet) -> Self {
        let sides = self.sides.iter().map(|(side, cells)| (*side, Mask::from(&zone.within(cells))));
        let sides: Vec<_> = sides.filter(|(_, cells)| !cells.is_empty()).collect();
        if sides.is_empty() {
            return Self::default();
        }
        let size = sides.iter().map(|(_, cells)| cells.len()).sum();
        Self { sides, seen: self.seen.clone(), size }
    }

    /// How many painful cells of all sides lie in `zone`.
    pub fn overlap(&self, zone: &CellSet) -> f64 {
        self.sides.iter().map(|(_, cells)| f64::from(zone.overlap(cells))).sum()
    }

    /// How many cells of `zone` could hurt on the sides that do, in the views in which pain is marked.
    pub fn expected(&self, zone: &CellSet) -> f64 {
        f64::from(zone.overlap(&self.seen)) * self.sides.len() as f64
    }

    /// The sides that hurt within one of the `zones`.
    pub fn sides_in(&self, zones: &[&CellSet]) -> Vec<Side> {
        let reached = |cells: &Mask| zones.iter().any(|zone| zone.overlap(cells) > 0);
        self.sides.iter().filter(|(_, cells)| reached(cells)).map(|(side, _)| *side).collect()
    }

    /// Whether any of a region hurts, on any side.
    pub fn touches(&self, atlas: &Atlas, region: &RegionId) -> bool {
        atlas.region(region).is_some_and(|region| self.overlap(&region.cells) > 0.0)
    }
}
