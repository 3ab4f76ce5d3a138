//! Puts together what only the search needs, and reads the addresses of what its words find.

use std::collections::BTreeMap;

use super::{source_files::SourceFiles, text_schema::SynonymGroup};
use crate::domain::{MethodName, MuscleId, SearchTarget, SearchTexts, Synonyms, Term, TermMeaning};

/// Everything that has been written and that a search can find, by its address.
pub fn targets(assets: &SourceFiles) -> BTreeMap<String, SearchTarget> {
    let regions = assets.regions.value.iter().flatten().map(|region| SearchTarget::Region(region.id.as_str().into()));
    let muscles = assets.muscles.keys().cloned().map(SearchTarget::Muscle);
    let points = assets.muscles.iter().flat_map(|(id, muscle)| {
        let points = muscle.value.iter().flat_map(|facts| &facts.trigger_points);
        points.map(|point| SearchTarget::TriggerPoint(id.clone(), point.id.as_str().into()))
    });
    let causes = assets.causes.keys().cloned().map(SearchTarget::Cause);
    let methods = assets.methods.value.iter().flatten().map(|method| SearchTarget::Method(method.id.clone()));
    let terms = assets.texts.glossary.value.iter().flatten().map(|term| SearchTarget::Term(term.term.clone()));
    let all = regions.chain(muscles).chain(points).chain(causes).chain(methods).chain(terms);
    all.map(|target| (target.address(), target)).collect()
}

/// What only the search needs; none if a file could not be read.
pub fn search_texts(assets: &SourceFiles) -> Option<SearchTexts> {
    let search = assets.texts.search.value.as_ref()?;
    let targets = targets(assets);
    let synonyms = |SynonymGroup { words, finds }: &SynonymGroup| {
        let finds = finds.iter().map(|address| targets.get(address).cloned()).collect::<Option<_>>()?;
        Some(Synonyms { words: words.clone(), finds })
    };
    let term = |Term { term, also, means }: Term| TermMeaning { term, also, means };
    Some(SearchTexts {
        ignored: search.ignored.clone(),
        equivalents: search.equivalents.clone(),
        synonyms: search.groups.iter().map(synonyms).collect::<Option<_>>()?,
        methods: methods(assets)?,
        terms: assets.texts.glossary.value.clone()?.into_iter().map(term).collect(),
    })
}

fn methods(assets: &SourceFiles) -> Option<Vec<MethodName>> {
    let texts = assets.texts.methods.value.as_ref()?;
    let ids = assets.methods.value.as_ref()?.iter().map(|method| &method.id);
    let methods = ids.map(|id| {
        let says = texts.get(id)?;
        let (name, tool) = (says.name.clone(), says.tool.clone());
        Some(MethodName { id: id.clone(), name, tool, muscle: best_muscle(assets, id)? })
    });
    methods.collect()
}

/// The muscle that names a method the earliest; of several, the first by id.
fn best_muscle(assets: &SourceFiles, method: &str) -> Option<MuscleId> {
    let place = |id: &MuscleId| {
        let facts = assets.muscles.get(id)?.value.as_ref()?;
        facts.methods.iter().position(|one| one == method)
    };
    let fitting = assets.muscles.keys().filter_map(|id| Some((place(id)?, id)));
    fitting.min().map(|(_, id)| id.clone())
}
