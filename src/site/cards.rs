//! Makes the cards: what the texts say of a muscle, with everything that they name by id looked up. Words are explained in the order in
//! which a card is read.

use crate::domain::{
    Card, CardAnatomy, CardCaution, CardMethod, CardPoint, Caution, Method, Muscle, MuscleText, ProseReader, Texts,
    TriggerPointText,
};

/// The card of a muscle.
pub fn card(muscle: &Muscle, text: &MuscleText, texts: &Texts) -> Card {
    let builder = Builder { muscle, texts };
    let prose = &mut ProseReader::new(&texts.glossary);
    Card {
        role: prose.read(&text.role),
        anatomy: anatomy(text, texts),
        caution: prose.read(&text.caution),
        what_else: prose.all(&text.mistaken_for),
        points: text.trigger_points.iter().map(|point| builder.point(point, prose)).collect(),
        caution_areas: builder.caution_areas(prose),
        examine: prose.paragraphs(&text.examine),
        methods: text
            .methods
            .iter()
            .filter_map(|id| texts.method(id))
            .map(|method| builder.method(method, prose))
            .collect(),
        no_patch: prose
            .all(texts.cautions.iter().filter(|one| !one.patch && builder.is_near(one)).map(|one| &one.name)),
        nerve: text.entrapment.as_ref().map(|one| (prose.read(&one.says), texts.sources_of(&one.sources))),
        runs: prose.read(&text.runs),
        sources_say: text.sources_say.as_ref().map(|one| prose.read(one)),
        sources: texts.sources_of(&text.sources),
    }
}

fn anatomy(text: &MuscleText, texts: &Texts) -> CardAnatomy {
    let from = &text.anatomy_sources;
    CardAnatomy {
        facts: text.anatomy.clone(),
        attachments_from: texts.sources_of(&from.attachments),
        nerve_from: texts.sources_of(&from.nerve),
        action_from: texts.sources_of(&from.action),
    }
}

struct Builder<'a> {
    muscle: &'a Muscle,
    texts: &'a Texts,
}

impl Builder<'_> {
    fn point(&self, point: &TriggerPointText, prose: &mut ProseReader) -> CardPoint {
        CardPoint {
            id: point.id.clone(),
            label: point.label.clone(),
            directions: prose.read(&point.directions),
            press: point.press,
            cautions: prose.all(self.names(&point.cautions)),
            hurts: prose.read(&point.hurts),
            pictures: point.pictures.clone(),
            confidence: point.confidence,
            sources_say: point.sources_say.as_ref().map(|one| prose.read(one)),
            sources: self.texts.sources_of(&point.sources),
        }
    }

    fn caution_areas(&self, prose: &mut ProseReader) -> Vec<CardCaution> {
        let near = self.texts.cautions.iter().filter(|one| self.is_near(one));
        near.map(|one| CardCaution {
            id: one.id.clone(),
            // It is the line that unfolds the rest: words are explained there.
            name: ProseReader::new(&[]).read(&one.name),
            why: prose.read(&one.why),
            sources: self.texts.sources_of(&one.sources),
        })
        .collect()
    }

    fn method(&self, method: &Method, prose: &mut ProseReader) -> CardMethod {
        let keep_off = method.keep_off.iter().filter_map(|id| self.texts.caution(id)).filter(|one| self.is_near(one));
        CardMethod {
            id: method.id.clone(),
            name: method.name.clone(),
            picture: method.picture.clone(),
            force: method.force,
            tool: prose.read(&method.tool),
            stop: prose.read(&method.stop),
            keep_off: prose.all(keep_off.map(|one| &one.name)),
            how: prose.all(&method.how),
            long: prose.read(&method.long),
            fits: self.texts.fitting(&method.id).into_iter().map(str::to_owned).collect(),
            sources: self.texts.sources_of(&method.sources),
        }
    }

    /// Whether the card names a caution area.
    fn is_near(&self, one: &Caution) -> bool {
        one.anywhere || self.muscle.caution_areas.contains(&one.id)
    }

    fn names(&self, cautions: &[String]) -> Vec<&str> {
        cautions.iter().filter_map(|id| Some(self.texts.caution(id)?.name.as_str())).collect()
    }
}
