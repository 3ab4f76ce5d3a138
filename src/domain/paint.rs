//! A painted area: the skin, on each side, that a brush went over.

use std::rc::Rc;

use super::{
    Atlas, Block, Bounds, CellSet, Figure, Grid, Mask, Point, Region, Side, Spot, View, picture_outline, word::words,
};

words! {
    /// What a brush does.
    Brush {
        /// Adds to the painted area.
        Paint = "paint",
        /// Takes away from it.
        Erase = "erase",
    }
}

words! {
    /// The sizes of a brush.
    #[derive(Default)]
    BrushSize {
        /// For a toe or the edge of an ankle.
        Small = "small",
        /// For most of a leg.
        #[default]
        Medium = "medium",
        /// For a whole thigh.
        Large = "large",
    }
}

impl BrushSize {
    /// Half of the brush's width, in figure units. The small one is as wide as the diagonal of a block, so that wherever it goes
    /// it meets the middle of one.
    pub fn radius(self) -> f64 {
        match self {
            Self::Small => 12.0,
            Self::Medium => 24.0,
            Self::Large => 44.0,
        }
    }
}

/// What a person paints with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tool {
    /// What it does.
    pub brush: Brush,
    /// How wide it is.
    pub size: BrushSize,
}

impl Default for Tool {
    fn default() -> Self {
        Self { brush: Brush::Paint, size: BrushSize::default() }
    }
}

/// A straight move of a brush over the picture; one that does not move is a stamp.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// The view that is painted on.
    pub view: View,
    /// The chosen side: the one painted where a view shows one leg.
    pub side: Side,
    /// Where it starts, in figure units of the picture.
    pub from: Point,
    /// Where it ends.
    pub to: Point,
    /// What it does.
    pub brush: Brush,
    /// How wide it is.
    pub size: BrushSize,
}

impl Stroke {
    /// Whether the leg of `side`, where `point` lies as drawn for the right, is met.
    fn meets(&self, side: Side, point: Point) -> bool {
        let (from, to) = (self.from.on(side), self.to.on(side));
        let (x, y) = (to.x - from.x, to.y - from.y);
        let (over, down) = (point.x - from.x, point.y - from.y);
        let length = x * x + y * y;
        // How far along the way the nearest place is, from 0 to 1.
        let along = if length > 0.0 { ((over * x + down * y) / length).clamp(0.0, 1.0) } else { 0.0 };
        let (off, below, reach) = (over - along * x, down - along * y, self.size.radius());
        off * off + below * below <= reach * reach
    }
}

/// Where it hurts, as painted. Of each [`Block`] that is painted it holds all cells that are skin.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paint {
    left: Rc<CellSet>,
    right: Rc<CellSet>,
}

impl Paint {
    /// The painted cells of a side.
    pub fn cells(&self, side: Side) -> &CellSet {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }

    /// Whether nothing is painted.
    pub fn is_empty(&self) -> bool {
        Side::ALL.iter().all(|side| self.cells(*side).is_empty())
    }

    /// The same area on the other side.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { left: self.right, right: self.left }
    }

    /// Goes over the skin with a brush. Where a view shows both legs, what is left of the mid-line and what is right of it are
    /// skin of different sides.
    pub fn stroke(&mut self, atlas: &Atlas, stroke: &Stroke) {
        for side in stroke.view.sides(stroke.side) {
            self.fill(atlas, stroke.view, *side, stroke.brush, |middle| stroke.meets(*side, middle));
        }
    }

    /// Paints or erases, on one side, every block of a view of which the middle, as drawn for the right leg, is `met`. It is asked
    /// once for each block, in the order of links.
    pub fn fill(&mut self, atlas: &Atlas, view: View, side: Side, brush: Brush, mut met: impl FnMut(Point) -> bool) {
        let Some(grid) = atlas.figure(view).map(|figure| figure.grid()) else { return };
        let blocks = Block::all(view).into_iter().filter(|block| met(block.middle(&grid))).collect::<Vec<_>>();
        if !blocks.is_empty() {
            self.change(atlas, &grid, &blocks, side, brush);
        }
    }

    fn change(&mut self, atlas: &Atlas, grid: &Grid, blocks: &[Block], side: Side, brush: Brush) {
        let skin = skin(atlas);
        let mut painted = Mask::from(self.cells(side));
        for cell in blocks.iter().flat_map(|block| block.cells(grid)).filter(|cell| skin.contains(*cell)) {
            match brush {
                Brush::Paint => painted.insert(cell),
                Brush::Erase => painted.remove(cell),
            }
        }
        let cells = Rc::new(CellSet::from(&painted));
        match side {
            Side::Left => self.left = cells,
            Side::Right => self.right = cells,
        }
    }

    /// For every block of a figure's view, in the order of links, whether it is painted.
    pub fn blocks(&self, figure: &Figure, side: Side) -> Vec<bool> {
        let (grid, painted) = (figure.grid(), self.cells(side));
        let any = |block: &Block| block.cells(&grid).any(|cell| painted.contains(cell));
        Block::all(figure.view).iter().map(any).collect()
    }

    /// Boxes that cover what is painted in a figure, one for each run of blocks in a row; in figure units of the picture.
    pub fn rows(&self, figure: &Figure, side: Side) -> Vec<Bounds> {
        let (grid, mut rows) = (figure.grid(), Vec::<Bounds>::new());
        let blocks = Block::all(figure.view).into_iter().zip(self.blocks(figure, side));
        for block in blocks.filter(|(_, painted)| *painted).map(|(block, _)| block) {
            let Point { x, y } = block.corner(&grid);
            match rows.last_mut().filter(|run| run.y == y && run.x + run.width == x) {
                Some(run) => run.width += Block::SIZE,
                None => rows.push(Bounds { x, y, width: Block::SIZE, height: Block::SIZE }),
            }
        }
        rows.into_iter().map(|run| run.on(side)).collect()
    }

    /// The loops around what is painted in a figure on some sides, see [`picture_outline`].
    pub fn outline(&self, figure: &Figure, sides: &[Side]) -> Vec<Vec<Point>> {
        picture_outline(figure, sides.iter().map(|side| (*side, self.cells(*side))))
    }
}

/// The spots that a brush goes over with strokes of one view, in the order of the atlas.
pub fn spots_under(atlas: &Atlas, strokes: &[Stroke]) -> Vec<Spot> {
    let Some(Stroke { view, side: chosen, .. }) = strokes.first() else { return Vec::new() };
    let mut under = Paint::default();
    for side in view.sides(*chosen) {
        under
            .fill(atlas, *view, *side, Brush::Paint, |middle| strokes.iter().any(|stroke| stroke.meets(*side, middle)));
    }
    let under = Side::ALL.map(|side| (side, Mask::from(under.cells(side))));
    let of = |region: &Region| {
        let sides = under.iter().filter(|(_, cells)| region.cells.overlap(cells) > 0);
        sides.map(|(side, _)| Spot { region: region.id.clone(), side: *side }).collect::<Vec<_>>()
    };
    atlas.regions.iter().flat_map(of).collect()
}

/// The spot at a point of the picture, to say where a brush is; `None` off the skin.
pub fn spot_at(atlas: &Atlas, view: View, chosen: Side, at: Point) -> Option<Spot> {
    let grid = atlas.figure(view)?.grid();
    view.sides(chosen).iter().find_map(|side| {
        let cell = grid.cell(at.on(*side))?;
        let region = atlas.regions.iter().find(|region| region.cells.contains(cell))?;
        Some(Spot { region: region.id.clone(), side: *side })
    })
}

/// All skin: regions tile it.
fn skin(atlas: &Atlas) -> Mask {
    let mut skin = Mask::default();
    atlas.regions.iter().for_each(|region| skin.add(&region.cells));
    skin
}
