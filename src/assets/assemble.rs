//! Puts the atlas together from files that hold together.

use kurbo::Shape as _;

use super::{
    ElementId, FigureFile, Loaded, Outline, art,
    care::{cautions, change, history, methods, signs},
    causes::causes,
    figure::{AmongMuscles, Shape, Stroke},
    interface_texts,
    labels::{Landmarks, labels},
    raster::Raster,
    schema::{CautionEntry, EntrapmentEntry, LandmarkEntry, MuscleFile, RegionEntry, TriggerPointEntry},
    search::search_texts,
    source_files::SourceFiles,
    text_files::LANGUAGE,
    text_schema::{MuscleTexts, NerveText, PointText, RegionText, SharedTexts},
};
use crate::domain::{
    Atlas, Bounds, CauseText, CellSet, Depth, Entrapment, EntrapmentText, Figure, Grid, Landmark, Line, Mask, Muscle,
    MuscleId, MuscleText, OntologyIds, Point, ProseReader, ReferralZone, Region, RegionId, SmallFigure, Texts,
    TriggerPoint, TriggerPointId, TriggerPointText, ZoneKind,
};

/// The atlas and the art of each view; none if a file could not be read.
pub fn assemble(assets: &SourceFiles) -> Option<Loaded> {
    let drawings = drawings(assets)?;
    let signs = signs(assets)?;
    let shared = assets.texts.shared.value.as_ref()?;
    let (regions, cautions) = (assets.regions.value.as_ref()?, assets.cautions.value.as_ref()?);
    let builder = Builder { regions, cautions, shared, drawings };
    let files = muscle_files(assets)?;
    let landmarks = Landmarks {
        entries: assets.landmarks.value.as_ref()?,
        texts: assets.texts.landmarks.value.as_ref()?,
        points: files.iter().flat_map(|file| &file.facts.trigger_points).collect(),
    };
    let region_texts = assets.texts.regions.value.as_ref()?;
    let deep: Vec<_> = files.iter().filter(|file| file.facts.depth == Depth::Deep).map(|file| file.id).collect();
    let art = |drawing: &Drawing| art::art(drawing.figure, |muscle| deep.contains(&muscle));
    let art = builder.drawings.iter().map(|drawing| (drawing.figure.view, art(drawing))).collect();
    let named = files.iter().map(|file| (file.id, (file.facts.depth, file.says.short_name()))).collect();
    let labels_of = |figure: &FigureFile| labels(figure, &named, &landmarks);
    let figure = |drawing: &Drawing| Figure { labels: labels_of(drawing.figure), ..drawing.figure() };
    let region = |region: &RegionEntry| Some(builder.region(region, region_texts.get(&region.id)?));
    let (causes, cause_texts) = causes(assets)?;
    let atlas = Atlas {
        version: Atlas::VERSION,
        regions: regions.iter().map(region).collect::<Option<_>>()?,
        muscles: files.iter().map(|file| builder.muscle(file)).collect::<Option<_>>()?,
        causes,
        figures: builder.drawings.iter().map(figure).collect(),
        signs: signs.signs.clone(),
        ask_first: signs.ask_first.clone(),
        history: history(assets)?,
        change: change(assets)?,
        clot: signs.clot.clone(),
        search: search_texts(assets)?,
        stylesheet: String::new(),
        credit: super::CREDIT.to_owned(),
    };
    let muscles = files.iter().map(|file| builder.muscle_text(file)).collect::<Option<_>>()?;
    let texts = texts(assets, muscles, cause_texts)?;
    let interface = interface_texts::assemble(LANGUAGE, assets.texts.interface.value.as_ref()?)?;
    Some(Loaded { atlas, texts, interface, art })
}

/// The figures, whose cells are numbered through.
fn drawings(assets: &SourceFiles) -> Option<Vec<Drawing<'_>>> {
    let mut drawings = Vec::new();
    let mut first = 0;
    for figure in assets.figures.values() {
        let figure = figure.value.as_ref()?;
        let grid = Grid::covering(figure.bounds, first);
        first = grid.range().end;
        drawings.push(Drawing { figure, grid });
    }
    Some(drawings)
}

/// The texts of the muscles with all others.
fn texts(assets: &SourceFiles, muscles: Vec<MuscleText>, causes: Vec<CauseText>) -> Option<Texts> {
    Some(Texts {
        muscles,
        causes,
        methods: methods(assets)?,
        cautions: cautions(assets)?,
        signs: signs(assets)?,
        landmarks: landmarks(assets)?,
        glossary: assets.texts.glossary.value.clone()?,
        sources: assets.sources.value.clone()?.into_iter().collect(),
        about: assets.texts.about.value.clone()?,
        doctor: assets.texts.doctor.value.clone()?,
        embed: assets.texts.embed.value.clone()?,
        data: assets.texts.data.value.clone()?,
    })
}

fn landmarks(assets: &SourceFiles) -> Option<Vec<Landmark>> {
    let (entries, names) = (assets.landmarks.value.as_ref()?, assets.texts.landmarks.value.as_ref()?);
    let landmark = |LandmarkEntry { id, at, .. }: &LandmarkEntry| {
        Some(Landmark { id: id.clone(), name: names.get(id)?.name.clone(), at: at.clone() })
    };
    entries.iter().map(landmark).collect()
}

/// A muscle: its facts and its texts.
struct WholeMuscle<'a> {
    id: &'a MuscleId,
    facts: &'a MuscleFile,
    says: &'a MuscleTexts,
}

fn muscle_files(assets: &SourceFiles) -> Option<Vec<WholeMuscle<'_>>> {
    let files = assets.muscles.iter().map(|(id, facts)| {
        let says = assets.texts.muscles.get(id)?.value.as_ref()?;
        Some(WholeMuscle { id, facts: facts.value.as_ref()?, says })
    });
    files.collect()
}

/// A figure with its cells.
struct Drawing<'a> {
    figure: &'a FigureFile,
    grid: Grid,
}

impl Drawing<'_> {
    fn figure(&self) -> Figure {
        let Self { figure, grid } = self;
        let regions = figure.shapes.iter().filter_map(|(id, shape)| match id {
            ElementId::Region(region) => Some((region.clone(), shape.outline.bounds())),
            _ => None,
        });
        let shapes = figure.shapes.iter().filter(|(id, _)| !matches!(id, ElementId::Region(_)));
        let shapes = shapes.map(|(id, shape)| (id.to_string(), shape.outline.bounds()));
        let muscles = figure.painted.muscles.iter().filter_map(muscle_bounds);
        Figure {
            view: figure.view,
            bounds: figure.bounds,
            first_cell: grid.first,
            art: String::new(),
            plate: String::new(),
            silhouette: figure.skin.outline.coarse(),
            regions: regions.collect(),
            points: figure.points.iter().map(|(id, cross)| (id.clone(), cross.point)).collect(),
            lines: figure.lines.iter().filter_map(|(id, stroke)| line(id, stroke)).collect(),
            shapes: shapes.chain(muscles).collect(),
            labels: Vec::new(),
        }
    }
}

/// The box of a muscle, under the id of its shape.
fn muscle_bounds(item: &AmongMuscles) -> Option<(String, Bounds)> {
    let AmongMuscles::Muscle { id, parts, .. } = item else { return None };
    let boxes = parts.iter().map(|part| Bounds::from(part.path.bounding_box()));
    Some((format!("muscle-{id}"), boxes.reduce(Bounds::union)?))
}

fn line(id: &ElementId, stroke: &Stroke) -> Option<Line> {
    let (ElementId::Line(area, number), Some(kurbo::PathEl::MoveTo(start))) = (id, stroke.path.elements().first())
    else {
        return None;
    };
    Some(Line { area: area.clone(), number: *number, start: Point { x: start.x, y: start.y } })
}

struct Builder<'a> {
    regions: &'a [RegionEntry],
    cautions: &'a [CautionEntry],
    shared: &'a SharedTexts,
    drawings: Vec<Drawing<'a>>,
}

impl Builder<'_> {
    fn muscle_text(&self, muscle: &WholeMuscle) -> Option<MuscleText> {
        let WholeMuscle { id, facts, says } = muscle;
        let nerve = facts.entrapment.as_ref().zip(says.entrapment.as_ref());
        let entrapment = |(entry, text): (&EntrapmentEntry, &NerveText)| EntrapmentText {
            says: text.says.clone(),
            sources: entry.sources.clone(),
        };
        let point =
            |entry: &TriggerPointEntry| Some(self.trigger_point_text(entry, says.trigger_points.get(&entry.id)?));
        Some(MuscleText {
            id: (*id).clone(),
            name: says.name.clone(),
            role: says.role.clone(),
            anatomy: says.anatomy.clone(),
            anatomy_sources: facts.anatomy.clone(),
            runs: says.runs.clone(),
            examine: says.examine.joined(self.shared)?,
            methods: facts.methods.clone(),
            ids: OntologyIds { fma: facts.ontology.fma.clone(), uberon: facts.ontology.uberon.clone() },
            mistaken_for: says.mistaken_for.clone(),
            caution: says.caution.joined(self.shared)?,
            entrapment: nerve.map(entrapment),
            sources_say: says.sources_say.clone(),
            trigger_points: facts.trigger_points.iter().map(point).collect::<Option<_>>()?,
            sources: facts.sources.clone(),
        })
    }

    fn trigger_point_text(&self, entry: &TriggerPointEntry, text: &PointText) -> TriggerPointText {
        TriggerPointText {
            id: entry.id.as_str().into(),
            label: text.label.clone(),
            directions: text.directions(),
            hurts: text.hurts.clone(),
            sources_say: text.sources_say.clone(),
            press: entry.press,
            cautions: self.cautions_at(&entry.id.as_str().into()),
            confidence: entry.confidence,
            pictures: self.pictures(entry),
            sources: entry.sources.clone(),
        }
    }

    /// The caution areas near a muscle's search areas or trigger points, in some view.
    fn caution_areas(&self, file: &MuscleFile) -> Vec<String> {
        let near = |caution: &&CautionEntry| self.drawings.iter().any(|one| one.figure.is_near(&caution.id, file));
        self.cautions.iter().filter(near).map(|caution| caution.id.clone()).collect()
    }

    /// The caution areas that a trigger point's X lies in, in any view.
    fn cautions_at(&self, point: &TriggerPointId) -> Vec<String> {
        let holds = |caution: &&CautionEntry| {
            let id = ElementId::Caution(caution.id.clone());
            self.drawings.iter().any(|Drawing { figure, .. }| {
                let (shape, cross) = (figure.shape(&id), figure.points.get(point));
                shape.zip(cross).is_some_and(|(shape, cross)| shape.outline.contains(cross.point))
            })
        };
        self.cautions.iter().filter(holds).map(|caution| caution.id.clone()).collect()
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

    fn region(&self, entry: &RegionEntry, text: &RegionText) -> Region {
        let id = RegionId::from(entry.id.as_str());
        Region {
            name: text.name.clone(),
            title: text.title.clone(),
            on: text.on.clone(),
            area: entry.area,
            home: entry.home,
            terms: text.terms.clone(),
            clot: entry.clot,
            cells: self.cells(&ElementId::Region(id.clone())),
            id,
        }
    }

    fn muscle(&self, muscle: &WholeMuscle) -> Option<Muscle> {
        let WholeMuscle { id, facts, says } = *muscle;
        let nerve = facts.entrapment.as_ref().zip(says.entrapment.as_ref());
        let point = |entry: &TriggerPointEntry| Some(self.trigger_point(entry, says.trigger_points.get(&entry.id)?));
        Some(Muscle {
            id: id.clone(),
            name: says.name.clone(),
            also_called: says.also_called.clone(),
            latin: facts.latin.clone(),
            attachments: [says.anatomy.origin.plain.clone(), says.anatomy.insertion.plain.clone()],
            group: facts.group,
            depth: facts.depth,
            search_areas: facts.search_areas.clone(),
            caution_areas: self.caution_areas(facts),
            card: String::new(),
            found: facts.found(),
            entrapment: nerve.map(|(entry, text)| self.entrapment(id, entry, text)),
            local: self.local(id),
            trigger_points: facts.trigger_points.iter().map(point).collect::<Option<_>>()?,
        })
    }

    /// The skin over a muscle's bellies and its largest tendon, in every view that draws it.
    fn local(&self, muscle: &MuscleId) -> CellSet {
        let mut cells = CellSet::default();
        for Drawing { figure, grid } in &self.drawings {
            let (raster, skin) = (Raster::from(grid), Raster::from(grid).fill(&figure.skin.outline));
            let of_class = |class| figure.parts(muscle).iter().filter(move |part| part.class == class);
            let tendon = of_class("tendon").max_by(|a, b| a.path.area().abs().total_cmp(&b.path.area().abs()));
            for part in of_class("belly").chain(tendon) {
                let over = raster.fill_or_touch(&Outline::new(part.path.clone()));
                cells.add(&over.within(&Mask::from(&skin)));
            }
        }
        cells
    }

    fn entrapment(&self, muscle: &MuscleId, entry: &EntrapmentEntry, text: &NerveText) -> Entrapment {
        let EntrapmentEntry { zones, feel, .. } = entry;
        Entrapment {
            nerve: text.nerve.clone(),
            zone: self.zone(zones, &ElementId::Entrapment(muscle.clone())),
            feel: feel.clone(),
        }
    }

    fn trigger_point(&self, entry: &TriggerPointEntry, text: &PointText) -> TriggerPoint {
        let id = entry.id.as_str().into();
        let [primary, mut spillover] = [(ZoneKind::Primary, &entry.primary), (ZoneKind::Spillover, &entry.spillover)]
            .map(|(kind, regions)| self.zone(regions, &ElementId::Zone(kind, entry.id.as_str().into())));
        // Drawn zones run into each other; where both are, it mainly hurts.
        spillover.cells = spillover.cells.without(&Mask::from(&primary.cells));
        TriggerPoint {
            id,
            label: text.label.clone(),
            place: ProseReader::new(&[]).read(&text.place),
            view: entry.view,
            primary,
            spillover,
            feel: entry.feel.clone(),
            // Checked to be 1, 2 or 3.
            common: u8::try_from(entry.common).unwrap_or(1),
            press: entry.press,
            takes_patch: self.cautions_at(&entry.id.as_str().into()).iter().all(|caution| self.takes_patch(caution)),
        }
    }

    fn takes_patch(&self, caution: &str) -> bool {
        self.cautions.iter().all(|entry| entry.id != caution || entry.patch)
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
