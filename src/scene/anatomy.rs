//! What the figure shows in the anatomy mode.

use super::{Hue, Scene, lit_sides, shapes};
use crate::{
    domain::{Figure, Muscle},
    selection::Selection,
};

impl Scene {
    /// The scene of the anatomy mode: a muscle, and if asked for, where the pain of its trigger points is felt. Nothing says where to
    /// press.
    pub fn of_anatomy(figure: &Figure, selection: &Selection, muscle: &Muscle, zones: bool) -> Self {
        let sides = lit_sides(figure, selection);
        let mut scene = Self { muscles: shapes(figure, [format!("muscle-{}", muscle.id)], &sides), ..Self::default() };
        for point in muscle.trigger_points.iter().filter(|_| zones) {
            sides.iter().for_each(|side| scene.add_zones(figure, point, Hue::Red, *side));
        }
        scene
    }
}
