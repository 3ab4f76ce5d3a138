//! What there is to be named: regions, muscles, trigger points, sources and search areas.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    assets::{
        AssetFile, ElementId,
        asset_file::did_you_mean,
        schema::{MuscleFile, TriggerPointEntry},
        source_files::{Parsed, SourceFiles},
        text_schema::{MuscleTexts, PointText},
    },
    domain::{MuscleId, TriggerPointId, View},
};

/// A muscle that was read.
#[derive(Clone, Copy, Debug)]
pub struct ReadMuscle<'a> {
    /// Its file.
    pub file: &'a AssetFile,
    /// What that says.
    pub says: &'a MuscleFile,
    /// Its texts, where it has a file of them.
    pub texts: Option<&'a Parsed<MuscleTexts>>,
}

impl<'a> ReadMuscle<'a> {
    /// The text of a trigger point, where it could be read.
    pub fn point_text(&self, id: &str) -> Option<&'a PointText> {
        self.texts?.value.as_ref()?.trigger_points.get(id)
    }
}

/// Everything that can be named. A list that is not known, because its file could not be read, is `None`.
#[derive(Debug)]
pub struct Names<'a> {
    /// The regions.
    pub regions: Option<BTreeSet<&'a str>>,
    /// The muscles that were read.
    pub muscles: BTreeMap<&'a MuscleId, ReadMuscle<'a>>,
    /// Every muscle that has a file.
    pub muscle_ids: BTreeSet<&'a str>,
    /// The trigger points that were read, the first of each id.
    pub trigger_points: BTreeMap<TriggerPointId, &'a TriggerPointEntry>,
    /// Whether these are all trigger points.
    pub all_muscles_read: bool,
    /// The sources.
    pub sources: Option<BTreeSet<&'a str>>,
    /// The caution areas that are written, each with whether it is one without a place.
    pub cautions: Option<BTreeMap<&'a str, bool>>,
    /// The search areas that are drawn in some figure; known once all figures were read.
    pub search_areas: Option<BTreeSet<&'a str>>,
    /// The muscles that are drawn in some figure; known once all figures were read.
    pub drawn_muscles: Option<BTreeSet<&'a MuscleId>>,
    /// The views that have a figure.
    pub views: BTreeSet<View>,
}

impl<'a> Names<'a> {
    /// What is there to be named in the files that were read.
    pub fn of(assets: &'a SourceFiles) -> Self {
        let read = |(id, muscle): (&'a MuscleId, &'a Parsed<MuscleFile>)| {
            let texts = assets.texts.muscles.get(id);
            Some((id, ReadMuscle { file: &muscle.file, says: muscle.value.as_ref()?, texts }))
        };
        let muscles = assets.muscles.iter().filter_map(read).collect::<BTreeMap<_, _>>();
        let mut trigger_points = BTreeMap::new();
        for point in muscles.values().flat_map(|muscle| &muscle.says.trigger_points) {
            trigger_points.entry(point.id.as_str().into()).or_insert(point);
        }
        let figures = assets.figures.values().map(|figure| figure.value.as_ref()).collect::<Option<Vec<_>>>();
        let search_areas = figures.as_ref().map(|figures| {
            let ids = figures.iter().flat_map(|figure| figure.shapes.keys().chain(&figure.unread));
            ids.filter_map(|id| if let ElementId::Search(area) = id { Some(area.as_str()) } else { None }).collect()
        });
        let drawn_muscles =
            figures.map(|figures| figures.into_iter().flat_map(|figure| figure.muscles().map(|(id, _)| id)).collect());
        Self {
            regions: assets.regions.value.as_ref().map(|all| all.iter().map(|region| region.id.as_str()).collect()),
            all_muscles_read: muscles.len() == assets.muscles.len(),
            muscle_ids: assets.muscles.keys().map(MuscleId::as_str).collect(),
            trigger_points,
            sources: assets.sources.value.as_ref().map(|all| all.keys().map(String::as_str).collect()),
            cautions: assets
                .cautions
                .value
                .as_ref()
                .map(|all| all.iter().map(|caution| (caution.id.as_str(), caution.anywhere)).collect()),
            search_areas,
            drawn_muscles,
            views: assets.figures.keys().copied().collect(),
            muscles,
        }
    }

    /// What is wrong with the sources that something names: the key, where it is one, what, and the mend.
    pub fn wrong_sources<'k>(&self, keys: &'k [String]) -> Vec<(Option<&'k str>, String, String)> {
        if keys.is_empty() {
            return vec![(None, "no source is named".into(), "name where the facts come from".into())];
        }
        let Some(known) = &self.sources else { return Vec::new() };
        let unknown = keys.iter().filter(|key| !known.contains(key.as_str()));
        let wrong = |key: &'k String| {
            let mend = did_you_mean(key, known.iter().copied(), "write it into assets/atlas/sources.json");
            (Some(key.as_str()), format!("source \"{key}\" does not exist"), mend)
        };
        unknown.map(wrong).collect()
    }
}
