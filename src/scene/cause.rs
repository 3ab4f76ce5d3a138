//! What the figure shows of another cause.

use super::{CauseMark, Scene, lit_sides};
use crate::{
    domain::{Cause, Figure, ZoneKind},
    selection::Selection,
};

impl Scene {
    /// The scene of another cause: where it is felt, nothing else.
    pub fn of_cause(figure: &Figure, selection: &Selection, cause: &Cause) -> Self {
        let sides = lit_sides(figure, selection);
        let marks =
            ZoneKind::ALL.into_iter().flat_map(|kind| cause.zone(kind).iter().map(move |region| (kind, region)));
        let shown = marks.filter(|(_, region)| figure.region(region).is_some());
        let on_sides = shown.flat_map(|(kind, region)| {
            sides.iter().map(move |side| CauseMark { region: region.clone(), kind, side: *side })
        });
        Self { causes: on_sides.collect(), ..Self::default() }
    }
}
