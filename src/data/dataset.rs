//! The rows of every table, from what the assets come to.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rows::{Cause, Caution, Landmark, Method, Muscle, Points, Region, Runs, Sign, Source, TriggerPoint, Zone};
use crate::{
    assets::Loaded,
    domain::{self, Atlas, CELL, CellSet, Figure, Texts, ZoneKind},
};

/// All tables.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each row type says it")]
pub struct Dataset {
    /// The version of the data.
    pub version: String,
    pub muscles: Vec<Muscle>,
    pub trigger_points: Vec<TriggerPoint>,
    pub zones: Vec<Zone>,
    pub regions: Vec<Region>,
    pub landmarks: Vec<Landmark>,
    pub causes: Vec<Cause>,
    pub methods: Vec<Method>,
    pub cautions: Vec<Caution>,
    pub signs: Vec<Sign>,
    pub sources: Vec<Source>,
}

impl Dataset {
    /// The data of an atlas.
    pub fn of(Loaded { atlas, texts, .. }: &Loaded) -> Self {
        Self {
            version: super::VERSION.to_owned(),
            muscles: atlas
                .muscles
                .iter()
                .zip(&texts.muscles)
                .map(|(muscle, text)| self::muscle(muscle, text))
                .collect(),
            trigger_points: atlas
                .muscles
                .iter()
                .zip(&texts.muscles)
                .flat_map(|pair| trigger_points(atlas, pair))
                .collect(),
            zones: atlas.muscles.iter().zip(&texts.muscles).flat_map(|pair| zones(atlas, pair)).collect(),
            regions: atlas.regions.iter().map(|one| region(atlas, one)).collect(),
            landmarks: texts.landmarks.iter().map(landmark).collect(),
            causes: atlas.causes.iter().zip(&texts.causes).map(|(one, text)| cause(one, text)).collect(),
            methods: texts.methods.iter().map(method).collect(),
            cautions: texts.cautions.iter().map(caution).collect(),
            signs: atlas.signs.iter().map(sign).collect(),
            sources: sources(texts),
        }
    }
}

/// A word as a text.
fn word(word: impl Into<&'static str>) -> String {
    word.into().to_owned()
}

/// A text of the right leg, which is the one that is drawn.
fn of_the_right_leg(text: &str) -> String {
    text.replace("{side}", "right").replace("{other}", "left")
}

/// Ids as texts.
fn listed<T: ToString>(items: &[T]) -> Vec<String> {
    items.iter().map(T::to_string).collect()
}

fn muscle(muscle: &domain::Muscle, text: &domain::MuscleText) -> Muscle {
    let domain::Anatomy { origin, insertion, nerve, action } = &text.anatomy;
    let domain::AnatomySources { attachments, nerve: nerve_sources, action: action_sources } = &text.anatomy_sources;
    Muscle {
        id: muscle.id.to_string(),
        name: muscle.name.clone(),
        also_called: muscle.also_called.clone(),
        latin: muscle.latin.clone(),
        group: word(muscle.group),
        depth: word(muscle.depth),
        role: text.role.clone(),
        origin: origin.professional.clone(),
        insertion: insertion.professional.clone(),
        nerve: nerve.professional.clone(),
        action: action.professional.clone(),
        squeezes: muscle.entrapment.as_ref().map(|entrapment| entrapment.nerve.clone()),
        found_percent: muscle.found.map(|found| found.percent),
        found_of: muscle.found.map(|found| found.of),
        methods: text.methods.clone(),
        cautions: muscle.caution_areas.clone(),
        fma: text.ids.fma.clone(),
        uberon: text.ids.uberon.clone(),
        attachment_sources: attachments.clone(),
        nerve_sources: nerve_sources.clone(),
        action_sources: action_sources.clone(),
        sources: text.sources.clone(),
    }
}

fn trigger_points<'a>(
    atlas: &'a Atlas,
    (muscle, text): (&'a domain::Muscle, &'a domain::MuscleText),
) -> impl Iterator<Item = TriggerPoint> + 'a {
    muscle.trigger_points.iter().zip(&text.trigger_points).map(|(point, text)| TriggerPoint {
        id: point.id.to_string(),
        muscle: muscle.id.to_string(),
        label: point.label.clone(),
        directions: of_the_right_leg(&text.directions),
        view: word(point.view),
        at: points(atlas.figures.iter().filter_map(|figure| Some((figure, figure.point(&point.id)?)))),
        press: word(point.press),
        takes_patch: point.takes_patch,
        cautions: text.cautions.clone(),
        feel: point.feel.iter().copied().map(word).collect(),
        common: point.common,
        place_certainty: word(text.confidence.location),
        referral_certainty: word(text.confidence.referral),
        sources: text.sources.clone(),
    })
}

fn zones<'a>(
    atlas: &'a Atlas,
    (muscle, text): (&'a domain::Muscle, &'a domain::MuscleText),
) -> impl Iterator<Item = Zone> + 'a {
    muscle.trigger_points.iter().zip(&text.trigger_points).flat_map(move |(point, text)| {
        let zone = move |kind: ZoneKind| Zone {
            id: format!("{}/{}", point.id, kind.as_str()),
            trigger_point: point.id.to_string(),
            kind: word(kind),
            regions: listed(&point.zone(kind).regions),
            cells: runs(atlas, &point.zone(kind).cells),
            sources: text.sources.clone(),
        };
        // Not every pain spreads.
        ZoneKind::ALL.into_iter().filter(|kind| !point.zone(*kind).cells.is_empty()).map(zone)
    })
}

fn region(atlas: &Atlas, region: &domain::Region) -> Region {
    Region {
        id: region.id.to_string(),
        name: region.name.clone(),
        area: word(region.area),
        view: word(region.home),
        terms: region.terms.clone(),
        clot: region.clot,
        cells: runs(atlas, &region.cells),
    }
}

fn landmark(landmark: &domain::Landmark) -> Landmark {
    let at = landmark.at.iter().map(|(view, [x, y])| (word(*view), [f64::from(*x), f64::from(*y)]));
    Landmark { id: landmark.id.clone(), name: landmark.name.clone(), at: at.collect() }
}

fn cause(cause: &domain::Cause, text: &domain::CauseText) -> Cause {
    Cause {
        id: cause.id.to_string(),
        name: cause.name.clone(),
        medical: cause.medical.clone(),
        also_called: cause.also_called.clone(),
        kind: word(cause.kind),
        primary: listed(&cause.primary),
        spillover: listed(&cause.spillover),
        anywhere: cause.anywhere,
        zones_from: word(cause.zones_from),
        feel: cause.feel.iter().copied().map(word).collect(),
        questions: cause.questions.clone(),
        urgency: cause.urgency.map(word),
        often: cause.often,
        press_caution: cause.press_caution,
        what: text.what.clone(),
        sources: text.sources.clone(),
    }
}

fn method(method: &domain::Method) -> Method {
    let domain::Method { id, name, force, tool, how, long, stop, keep_off, sources, .. } = method.clone();
    Method { id, name, force: word(force), tool, steps: how, long, stop, keep_off, sources }
}

fn caution(caution: &domain::Caution) -> Caution {
    let domain::Caution { id, name, why, patch, sources, .. } = caution.clone();
    Caution { id, name: of_the_right_leg(&name), why: of_the_right_leg(&why), takes_patch: patch, sources }
}

fn sign(sign: &domain::Sign) -> Sign {
    let domain::Sign { id, says, urgency, advice, sources, .. } = sign.clone();
    Sign { id: id.to_string(), says, urgency: word(urgency), advice, sources }
}

fn sources(texts: &Texts) -> Vec<Source> {
    let source = |(id, source): &(String, domain::SourceEntry)| {
        let domain::SourceEntry { title, site, url, kind } = source.clone();
        Source { id: id.clone(), title, site, url, kind: word(kind) }
    };
    texts.sources.iter().map(source).collect()
}

/// Points by the name of their view.
fn points<'a>(points: impl Iterator<Item = (&'a Figure, domain::Point)>) -> Points {
    points.map(|(figure, point)| (word(figure.view), [point.x, point.y])).collect()
}

/// The runs of a set of cells in every view that has any.
fn runs(atlas: &Atlas, cells: &CellSet) -> Runs {
    let mut runs = BTreeMap::new();
    for figure in &atlas.figures {
        let grid = figure.grid();
        let mut of_view: Vec<[f64; 3]> = Vec::new();
        for (_, middle) in grid.cells().filter(|(cell, _)| cells.contains(*cell)) {
            let (x, y) = (middle.x - CELL / 2.0, middle.y - CELL / 2.0);
            match of_view.last_mut() {
                Some([start, row, count]) if *row == y && *start + *count * CELL == x => *count += 1.0,
                _ => of_view.push([x, y, 1.0]),
            }
        }
        if !of_view.is_empty() {
            runs.insert(word(figure.view), of_view);
        }
    }
    runs
}
