//! Puts the atlas together from files that hold together.

use std::collections::BTreeMap;

use super::{
    ElementId, FigureFile, Loaded, art,
    figure::Shape,
    files::{EntrapmentEntry, MuscleFile, RegionEntry, TriggerPointEntry},
    fingerprint,
    raster::Raster,
    written::Written,
};
use crate::domain::{
    Atlas, CellSet, Entrapment, EntrapmentText, Figure, Grid, Method, Muscle, MuscleId, MuscleText, ReferralZone,
    Region, RegionId, SmallFigure, Texts, TriggerPoint, TriggerPointText, View, ZoneKind,
};

/// The atlas and the art of each view; none if a file could not be read.
pub fn assemble(written: &Written) -> Option<Loaded> {
    let mut drawings = Vec::new();
    let mut first = 0;
    for figure in written.figures.values() {
        let figure = figure.value.as_ref()?;
        let grid = Grid::covering(figure.bounds, first);
        first = grid.range().end;
        drawings.push(Drawing { figure, grid });
    }
    let art = drawings.iter().map(|drawing| (drawing.figure.view, art::markup(drawing.figure))).collect();
    let builder = Builder { regions: written.regions.value.as_ref()?, drawings };
    let files =
        written.muscles.iter().map(|(id, muscle)| Some((id, muscle.value.as_ref()?))).collect::<Option<Vec<_>>>()?;
    let atlas = Atlas {
        version: Atlas::VERSION,
        regions: builder.regions.iter().map(|region| builder.region(region)).collect(),
        muscles: files.iter().map(|(id, file)| builder.muscle(id, file)).collect(),
        figures: builder.drawings.iter().map(|drawing| drawing.figure(&art)).collect(),
    };
    let texts = Texts {
        muscles: files.iter().map(|(id, file)| builder.muscle_text(id, file)).collect(),
        methods: methods(written)?,
        sources: written.sources.value.clone()?.into_iter().collect(),
        about: written.about.value.clone()?,
        doctor: written.doctor.value.clone()?,
    };
    Some(Loaded { atlas, texts, art })
}

fn methods(written: &Written) -> Option<Vec<Method>> {
    let method = |method: &Method| {
        let picture = written.pictures.get(&method.id)?.value.clone()?;
        Some(Method { picture, ..method.clone() })
    };
    written.methods.value.as_ref()?.iter().map(method).collect()
}

/// A figure with its cells.
struct Drawing<'a> {
    figure: &'a FigureFile,
    grid: Grid,
}

impl Drawing<'_> {
    fn figure(&self, art: &BTreeMap<View, String>) -> Figure {
        let Self { figure, grid } = self;
        let text = art.get(&figure.view).map(String::as_str).unwrap_or_default();
        let regions = figure.shapes.iter().filter_map(|(id, shape)| match id {
            ElementId::Region(region) => Some((region.clone(), shape.outline.bounds())),
            _ => None,
        });
        let shapes = figure.shapes.keys().filter(|id| !matches!(id, ElementId::Region(_))).map(ToString::to_string);
        let muscles = figure.muscles().map(|(id, _)| format!("muscle-{id}"));
        Figure {
            view: figure.view,
            bounds: figure.bounds,
            first_cell: grid.first,
            art: format!("art/{}-{}.svg", figure.view.as_str(), fingerprint(text.as_bytes())),
            regions: regions.collect(),
            points: figure.points.iter().map(|(id, cross)| (id.clone(), cross.point)).collect(),
            shapes: shapes.chain(muscles).collect(),
        }
    }
}

struct Builder<'a> {
    regions: &'a [RegionEntry],
    drawings: Vec<Drawing<'a>>,
}

impl Builder<'_> {
    fn muscle_text(&self, id: &MuscleId, file: &MuscleFile) -> MuscleText {
        let entrapment =
            |entry: &EntrapmentEntry| EntrapmentText { says: entry.says.clone(), sources: entry.sources.clone() };
        MuscleText {
            id: id.clone(),
            depth: file.depth,
            role: file.role.clone(),
            runs: file.runs.clone(),
            examine: file.examine.clone(),
            methods: file.methods.clone(),
            mistaken_for: file.mistaken_for.clone(),
            caution: file.caution.clone(),
            entrapment: file.entrapment.as_ref().map(entrapment),
            trigger_points: file.trigger_points.iter().map(|point| self.trigger_point_text(point)).collect(),
            sources: file.sources.clone(),
        }
    }

    fn trigger_point_text(&self, entry: &TriggerPointEntry) -> TriggerPointText {
        TriggerPointText {
            id: entry.id.as_str().into(),
            label: entry.label.clone(),
            place: entry.place.clone(),
            hurts: entry.hurts.clone(),
            press: entry.press,
            confidence: entry.confidence,
            pictures: self.pictures(entry),
            sources: entry.sources.clone(),
        }
    }

    /// Its own view, and another one if only that shows where it is mainly felt.
    fn pictures(&self, entry: &TriggerPointEntry) -> Vec<SmallFigure> {
        let point = entry.id.as_str().into();
        let primary = ElementId::Zone(ZoneKind::Primary, entry.id.as_str().into());
        let shows = |figure: &&FigureFile| figure.shape(&primary).is_some();
        let figures = || self.drawings.iter().map(|drawing| drawing.figure);
        let own = figures().find(|figure| figure.view == entry.view);
        let homes = self.regions.iter().filter(|region| entry.primary.contains(&region.id)).map(|region| region.home);
        let felt = homes.filter_map(|home| figures().filter(shows).find(|figure| figure.view == home)).next();
        let other = felt.filter(|_| own.is_none_or(|own| !shows(&own)));
        own.into_iter().chain(other).map(|figure| art::small(figure, &point)).collect()
    }

    fn region(&self, entry: &RegionEntry) -> Region {
        let RegionEntry { id, name, phrase, area, home, terms, midline: _ } = entry;
        let id = RegionId::from(id.as_str());
        Region {
            name: name.clone(),
            phrase: phrase.clone(),
            area: *area,
            home: *home,
            terms: terms.clone(),
            cells: self.cells(&ElementId::Region(id.clone())),
            id,
        }
    }

    fn muscle(&self, id: &MuscleId, file: &MuscleFile) -> Muscle {
        let MuscleFile { name, also_called, latin, group, .. } = file;
        Muscle {
            id: id.clone(),
            name: name.clone(),
            also_called: also_called.clone(),
            latin: latin.clone(),
            group: *group,
            search_areas: file.search_areas.clone(),
            card: String::new(),
            entrapment: file.entrapment.as_ref().map(|entrapment| self.entrapment(id, entrapment)),
            trigger_points: file.trigger_points.iter().map(|point| self.trigger_point(point)).collect(),
        }
    }

    fn entrapment(&self, muscle: &MuscleId, entry: &EntrapmentEntry) -> Entrapment {
        let EntrapmentEntry { nerve, zones, feel, .. } = entry;
        Entrapment {
            nerve: nerve.clone(),
            zone: self.zone(zones, &ElementId::Entrapment(muscle.clone())),
            feel: feel.clone(),
        }
    }

    fn trigger_point(&self, entry: &TriggerPointEntry) -> TriggerPoint {
        let id = entry.id.as_str().into();
        let [primary, spillover] = [(ZoneKind::Primary, &entry.primary), (ZoneKind::Spillover, &entry.spillover)]
            .map(|(kind, regions)| self.zone(regions, &ElementId::Zone(kind, entry.id.as_str().into())));
        TriggerPoint {
            id,
            label: entry.label.clone(),
            view: entry.view,
            primary,
            spillover,
            feel: entry.feel.clone(),
            // Checked to be 1, 2 or 3.
            common: u8::try_from(entry.common).unwrap_or(1),
        }
    }

    fn zone(&self, named: &[String], drawn: &ElementId) -> ReferralZone {
        let in_atlas_order = self.regions.iter().filter(|region| named.contains(&region.id));
        let regions = in_atlas_order.map(|region| region.id.as_str().into()).collect();
        ReferralZone { regions, cells: self.cells(drawn) }
    }

    /// The cells of a shape in every view that draws it.
    fn cells(&self, id: &ElementId) -> CellSet {
        let mut cells = CellSet::default();
        for Drawing { figure, grid } in &self.drawings {
            if let Some(Shape { outline, .. }) = figure.shape(id) {
                cells.add(&Raster::from(grid).fill_or_touch(outline));
            }
        }
        cells
    }
}
