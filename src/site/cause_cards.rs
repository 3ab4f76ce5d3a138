//! Makes the cards of other causes: what the texts say, with everything that they name by id looked up.

use crate::domain::{
    Atlas, Cause, CauseCard, CauseText, MuscleId, ProseReader, RegionId, Side, SourcedProse, Spot, Statement, Texts,
};
use crate::selection::Selection;

/// How many muscles are named that hurt in the same place.
const MUSCLES: usize = 5;

/// The card of another cause.
pub fn cause_card(atlas: &Atlas, cause: &Cause, text: &CauseText, texts: &Texts) -> CauseCard {
    let prose = &mut ProseReader::new(&texts.glossary);
    let sourced = |statements: &[Statement], prose: &mut ProseReader| {
        let one = |one: &Statement| SourcedProse {
            says: prose.read(&one.says),
            basis: one.basis,
            sources: texts.sources_of(&one.sources),
        };
        statements.iter().map(one).collect::<Vec<_>>()
    };
    CauseCard {
        what: prose.read(&text.what),
        feels: prose.read(&text.feels),
        who: text.who.as_ref().map(|who| prose.read(who)),
        questions: sourced(&text.questions, prose),
        figures: sourced(&text.figures, prose),
        danger_signs: text.danger_signs.clone(),
        sources_say: text.sources_say.as_ref().map(|says| prose.read(says)),
        muscles: muscles(atlas, &cause.primary),
        sources: texts.sources_of(&text.sources),
    }
}

/// The first candidates for pain in these regions.
fn muscles(atlas: &Atlas, regions: &[RegionId]) -> Vec<MuscleId> {
    let pain = regions.iter().map(|region| Spot { region: region.clone(), side: Side::default() }).collect();
    let candidates = Selection { pain, ..Selection::default() }.candidates(atlas);
    candidates.into_iter().take(MUSCLES).map(|candidate| candidate.muscle).collect()
}
