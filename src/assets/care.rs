//! Puts together what several cards name, and the map itself: warning signs, questions of the history, methods of examination and caution
//! areas.

use super::{
    history_schema::{AskEntry, ChangeFile, HistoryEntry, HistoryFile, HistoryText},
    schema::{CautionEntry, MethodEntry, SignEntry, SignsFile},
    source_files::SourceFiles,
    text_schema::{AskFirstText, CautionText, MethodText, SignText},
};
use crate::domain::{AskFirst, Caution, ChangeFacts, HistoryAnswer, HistoryQuestions, Method, Sign, Signs};

/// The warning signs.
pub fn signs(assets: &SourceFiles) -> Option<Signs> {
    let SignsFile { asked, ask_first, .. } = assets.signs.value.as_ref()?;
    let texts = assets.texts.signs.value.as_ref()?;
    let sign = |sign: &SignEntry| {
        let SignText { says, advice } = texts.signs.get(&sign.id)?.clone();
        let SignEntry { id, urgency, blocks, sources, .. } = sign;
        Some(Sign {
            id: id.as_str().into(),
            says,
            urgency: *urgency,
            advice,
            blocks: *blocks,
            sources: sources.clone(),
        })
    };
    let AskFirstText { says, intro, items } = texts.ask_first.clone();
    Some(Signs {
        clot: texts.clot.clone(),
        signs: asked.iter().map(sign).collect::<Option<_>>()?,
        ask_first: AskFirst { says, intro, items, sources: ask_first.clone() },
    })
}

/// The questions of the history.
pub fn history(assets: &SourceFiles) -> Option<HistoryQuestions> {
    let facts = assets.history.value.as_ref()?;
    let texts = assets.texts.history.value.as_ref()?;
    // Checked to be 1 or more.
    let ask = |AskEntry { cause, question }: &AskEntry| (cause.as_str().into(), question.saturating_sub(1));
    let signs = assets.signs.value.as_ref()?;
    let urgency = |sign: &String| Some(signs.all().find(|one| one.id == *sign)?.urgency);
    let answer = |HistoryEntry { id, sign, asks, .. }: &HistoryEntry| {
        let HistoryText { says, advice } = texts.get(id)?.clone();
        let (id, asks) = (id.as_str().into(), asks.iter().map(ask).collect());
        Some(HistoryAnswer { id, says, advice, urgency: sign.as_ref().and_then(urgency), asks })
    };
    let answers = |entries: &[HistoryEntry]| entries.iter().map(answer).collect::<Option<_>>();
    let HistoryFile { since, onset, aggravating } = facts;
    Some(HistoryQuestions { since: answers(since)?, onset: answers(onset)?, aggravating: answers(aggravating)? })
}

/// What is known of drawings and ratings that are repeated.
pub fn change(assets: &SourceFiles) -> Option<ChangeFacts> {
    let ChangeFile { drawings, intensity } = assets.change.value.as_ref()?;
    Some(ChangeFacts { overlap: drawings.overlap, deviation: drawings.deviation, points: intensity.points })
}

/// The methods of examination.
pub fn methods(assets: &SourceFiles) -> Option<Vec<Method>> {
    let shared = assets.texts.shared.value.as_ref()?;
    let texts = assets.texts.methods.value.as_ref()?;
    let method = |entry: &MethodEntry| {
        let MethodText { name, tool, how, long, stop } = texts.get(&entry.id)?;
        Some(Method {
            id: entry.id.clone(),
            name: name.clone(),
            force: entry.force,
            tool: tool.clone(),
            how: how.iter().map(|step| step.joined(shared)).collect::<Option<_>>()?,
            long: long.joined(shared)?,
            stop: stop.joined(shared)?,
            keep_off: entry.keep_off.clone(),
            sources: entry.sources.clone(),
            picture: assets.pictures.get(&entry.id)?.value.clone()?,
        })
    };
    assets.methods.value.as_ref()?.iter().map(method).collect()
}

/// The caution areas.
pub fn cautions(assets: &SourceFiles) -> Option<Vec<Caution>> {
    let texts = assets.texts.cautions.value.as_ref()?;
    let caution = |entry: &CautionEntry| {
        let CautionText { name, why } = texts.get(&entry.id)?;
        Some(Caution {
            id: entry.id.clone(),
            name: name.clone(),
            why: why.clone(),
            patch: entry.patch,
            anywhere: entry.anywhere,
            sources: entry.sources.clone(),
        })
    };
    assets.cautions.value.as_ref()?.iter().map(caution).collect()
}
