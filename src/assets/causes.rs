//! Puts the other causes together: facts and texts, in pairs.

use super::{
    cause_schema::{CauseFile, CauseTexts},
    schema::RegionEntry,
    source_files::SourceFiles,
};
use crate::domain::{Basis, Cause, CauseId, CauseText, DangerSign, RegionId, Statement};

/// Every cause with its text, by id; none if a file could not be read.
pub fn causes(assets: &SourceFiles) -> Option<(Vec<Cause>, Vec<CauseText>)> {
    let regions = assets.regions.value.as_ref()?;
    let both = assets.causes.iter().map(|(id, facts)| {
        let facts = facts.value.as_ref()?;
        let says = assets.texts.causes.get(id)?.value.as_ref()?;
        Some((cause(id, facts, says, regions), cause_text(id, facts, says)))
    });
    both.collect()
}

fn cause(id: &CauseId, facts: &CauseFile, says: &CauseTexts, regions: &[RegionEntry]) -> Cause {
    let in_atlas_order = |named: &[String]| -> Vec<RegionId> {
        regions.iter().filter(|region| named.contains(&region.id)).map(|region| region.id.as_str().into()).collect()
    };
    Cause {
        id: id.clone(),
        name: says.name.clone(),
        medical: says.medical.clone(),
        also_called: says.also_called.clone(),
        kind: facts.kind,
        primary: in_atlas_order(&facts.primary),
        spillover: in_atlas_order(&facts.spillover),
        anywhere: facts.anywhere,
        zones_from: facts.zones_from,
        feel: facts.feel.clone(),
        questions: says.questions.iter().map(|question| question.ask.clone()).collect(),
        figure: says.figures.first().cloned(),
        urgency: facts.urgency,
        // Checked to be 1, 2 or 3.
        often: u8::try_from(facts.often).unwrap_or(1),
        press_caution: facts.press_caution,
        signs: facts.signs.iter().map(|sign| sign.as_str().into()).collect(),
        card: String::new(),
    }
}

fn cause_text(id: &CauseId, facts: &CauseFile, says: &CauseTexts) -> CauseText {
    let questions = says.questions.iter().zip(&facts.questions);
    let figures = says.figures.iter().zip(&facts.figures);
    let signs = says.danger_signs.iter().zip(&facts.danger_signs);
    let statement =
        |says: &String, basis, sources: &Vec<String>| Statement { says: says.clone(), basis, sources: sources.clone() };
    CauseText {
        id: id.clone(),
        what: says.what.clone(),
        who: says.who.clone(),
        feels: says.feels.clone(),
        questions: questions.map(|(text, entry)| statement(&text.says, entry.basis, &entry.sources)).collect(),
        figures: figures.map(|(text, entry)| statement(text, Basis::Measured, &entry.sources)).collect(),
        danger_signs: signs.map(|(text, entry)| DangerSign { says: text.clone(), urgency: entry.urgency }).collect(),
        sources_say: says.sources_say.clone(),
        sources: facts.sources.clone(),
    }
}
