//! What the pages say at length: the cards, the sources, the about page. Native only: the app fetches it as finished markup.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Anatomy, AskFirst, CauseId, CauseText, Confidence, Force, MuscleId, Press, Sign, SmallFigure, Source,
    TriggerPointId, View, word::words,
};

/// What may stand in prose in braces: the chosen side, and the opposite one.
pub const SIDE_PLACES: [&str; 2] = ["{side}", "{other}"];

/// All running text. It belongs to one atlas:
///
/// - each muscle, each trigger point and each other cause of the atlas has its text here, in the same order;
/// - every method that a muscle names is here, and every caution area that a method, a muscle or a trigger point names;
/// - every muscle, trigger point, entrapment, method, caution area and sign names a source, and every source that is named
///   exists;
/// - `{side}` and `{other}`, the chosen side and the opposite one, stand only where cards show a text as prose: in how to
///   examine, where to press and what it feels like, in methods, and in the names of caution areas.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts {
    /// What each card says, in the order of the atlas.
    pub muscles: Vec<MuscleText>,
    /// What is said of each other cause, in the order of the atlas.
    pub causes: Vec<CauseText>,
    /// The methods of examination.
    pub methods: Vec<Method>,
    /// Where not to press hard.
    pub cautions: Vec<Caution>,
    /// The warning signs.
    pub signs: Signs,
    /// What one finds one's way by on the body.
    pub landmarks: Vec<Landmark>,
    /// Words that are explained where they stand.
    pub glossary: Vec<Term>,
    /// Where the facts come from, with their keys in rising order.
    pub sources: Vec<(String, SourceEntry)>,
    /// What Patchmap is and is not.
    pub about: TextPage,
    /// When it is not a case for a muscle map.
    pub doctor: TextPage,
    /// How to show the map inside another page.
    pub embed: TextPage,
    /// The open data.
    pub data: TextPage,
}

impl Texts {
    /// The text of a muscle.
    pub fn muscle(&self, id: &MuscleId) -> Option<&MuscleText> {
        self.muscles.iter().find(|muscle| muscle.id == *id)
    }

    /// The text of another cause.
    pub fn cause(&self, id: &CauseId) -> Option<&CauseText> {
        self.causes.iter().find(|cause| cause.id == *id)
    }

    /// The method of this id.
    pub fn method(&self, id: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.id == id)
    }

    /// The names of the muscles that a method fits.
    pub fn fitting(&self, method: &str) -> Vec<&str> {
        let fits = |muscle: &&MuscleText| muscle.methods.iter().any(|id| id == method);
        self.muscles.iter().filter(fits).map(|muscle| muscle.name.as_str()).collect()
    }

    /// The sources of these keys, as cards show them.
    pub fn sources_of(&self, keys: &[String]) -> Vec<Source> {
        let source = |SourceEntry { title, site, url, kind }: SourceEntry| Source { title, site, url, kind };
        keys.iter().filter_map(|key| self.source(key)).cloned().map(source).collect()
    }

    /// The caution area of this id.
    pub fn caution(&self, id: &str) -> Option<&Caution> {
        self.cautions.iter().find(|caution| caution.id == id)
    }

    /// The source of this key.
    pub fn source(&self, key: &str) -> Option<&SourceEntry> {
        self.sources.iter().find(|(one, _)| one == key).map(|(_, source)| source)
    }
}

/// What a muscle's card says.
#[derive(Clone, Debug, PartialEq)]
pub struct MuscleText {
    /// Which muscle.
    pub id: MuscleId,
    /// Its name.
    pub name: String,
    /// What it is and does, in one plain sentence.
    pub role: String,
    /// What anatomy books say of it.
    pub anatomy: Anatomy,
    /// Where that is known from.
    pub anatomy_sources: AnatomySources,
    /// Where it runs.
    pub runs: String,
    /// How to feel for its trigger points.
    pub examine: String,
    /// Ids of the methods that fit it, best first.
    pub methods: Vec<String>,
    /// Its names in public ontologies, where they were seen.
    pub ids: OntologyIds,
    /// What it is mistaken for.
    pub mistaken_for: Vec<String>,
    /// What to be careful about.
    pub caution: String,
    /// What it means that it may squeeze a nerve, if it may.
    pub entrapment: Option<EntrapmentText>,
    /// Where its sources differ, or leave something open.
    pub sources_say: Option<String>,
    /// Its trigger points.
    pub trigger_points: Vec<TriggerPointText>,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

/// Keys of the sources of what anatomy books say of a muscle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnatomySources {
    /// Of where it begins and ends.
    pub attachments: Vec<String>,
    /// Of its nerve.
    pub nerve: Vec<String>,
    /// Of what it does.
    pub action: Vec<String>,
}

impl AnatomySources {
    /// All lists, each with its key.
    pub fn all(&self) -> [(&'static str, &[String]); 3] {
        let Self { attachments, nerve, action } = self;
        [("attachments", attachments), ("nerve", nerve), ("action", action)]
    }
}

/// A muscle's names in public ontologies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OntologyIds {
    /// Its id in the Foundational Model of Anatomy.
    pub fma: Option<String>,
    /// Its id in Uberon.
    pub uberon: Option<String>,
}

impl OntologyIds {
    /// Their permanent addresses.
    pub fn addresses(&self) -> Vec<String> {
        let fma = self.fma.iter().map(|id| format!("http://purl.org/sig/ont/fma/{}", id.to_lowercase()));
        let uberon = self.uberon.iter().map(|id| format!("http://purl.obolibrary.org/obo/{}", id.replace(':', "_")));
        fma.chain(uberon).collect()
    }
}

/// What one finds one's way by on the body.
#[derive(Clone, Debug, PartialEq)]
pub struct Landmark {
    /// Its id.
    pub id: String,
    /// Its name on figures.
    pub name: String,
    /// Where each view that names it does so, in whole figure units.
    pub at: BTreeMap<View, [i32; 2]>,
}

/// A way to feel for trigger points.
#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How firmly it presses.
    pub force: Force,
    /// What it takes: fingers, a ball, a helper.
    pub tool: String,
    /// Its steps.
    pub how: Vec<String>,
    /// How long, and how often.
    pub long: String,
    /// When to stop.
    pub stop: String,
    /// Ids of the caution areas that it must keep off.
    pub keep_off: Vec<String>,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
    /// Its picture, a file of its own: the inside of an `<svg>`.
    pub picture: String,
}

/// A caution area: where not to press hard, and with no tool.
#[derive(Clone, Debug, PartialEq)]
pub struct Caution {
    /// Its id. In figures it is drawn as `caution-<id>`.
    pub id: String,
    /// Its name inside a sentence, with `{side}` where it has one: "the hollow behind your {side} knee".
    pub name: String,
    /// What lies there, and how lightly it may be touched.
    pub why: String,
    /// Whether a patch may lie there.
    pub patch: bool,
    /// Whether it has no place of its own, such as sore skin: then no figure draws it.
    pub anywhere: bool,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

/// The signs that it may be no muscle at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Signs {
    /// The warning of a blood clot, which stands on every page about a place where one can be.
    pub clot: String,
    /// The signs to ask for.
    pub signs: Vec<Sign>,
    /// Who should ask a doctor before pressing.
    pub ask_first: AskFirst,
}

/// A word that not everybody knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word.
    pub term: String,
    /// Its other forms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// What it means, as it reads after the word and a colon.
    pub means: String,
}

/// What is said of a nerve that a muscle may squeeze.
#[derive(Clone, Debug, PartialEq)]
pub struct EntrapmentText {
    /// What that means, in a sentence.
    pub says: String,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

/// What is said of a trigger point.
#[derive(Clone, Debug, PartialEq)]
pub struct TriggerPointText {
    /// Which one.
    pub id: TriggerPointId,
    /// Its short name within its muscle.
    pub label: String,
    /// How to find it, by landmarks that a layperson has.
    pub directions: String,
    /// What it feels like, and where.
    pub hurts: String,
    /// Where its sources differ, or leave something open.
    pub sources_say: Option<String>,
    /// How firmly it may be pressed.
    pub press: Press,
    /// Ids of the caution areas that it lies in; if there is one, it is not pressed firmly.
    pub cautions: Vec<String>,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// Where it lies and hurts: in its own view, and in another one if only that shows its primary zone.
    pub pictures: Vec<SmallFigure>,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

words! {
    /// What kind of page or paper a source is.
    SourceKind {
        /// A study, a trial or a review.
        Study = "study",
        /// A hospital, a health service, a guideline, a reference work for clinicians, a drug label.
        Clinical = "clinical",
        /// A textbook or atlas of anatomy.
        Anatomy = "anatomy",
        /// A therapist, a clinic or a site about trigger points.
        Practitioner = "practitioner",
        /// Flash cards and other notes of students.
        StudyNotes = "study-notes",
        /// News, a magazine, a wiki.
        Magazine = "magazine",
        /// Somebody who sells patches or tools.
        Maker = "maker",
    }
}

/// A page or paper that facts were taken from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    /// What it is about, in our words.
    pub title: String,
    /// Where it stands.
    pub site: String,
    /// Its address, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What kind of page or paper it is.
    pub kind: SourceKind,
}

/// A page of running text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextPage {
    /// Its heading.
    pub title: String,
    /// One sentence for search engines.
    pub description: String,
    /// The day on which the site's texts were last changed, as `2026-11-22`; on the about page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    /// Its parts.
    pub sections: Vec<TextSection>,
}

/// A part of a page, below a heading of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextSection {
    /// Its id, which links lead to: `about/#ranking`.
    pub id: String,
    /// The heading.
    pub heading: String,
    /// The text.
    pub paragraphs: Vec<String>,
    /// What is listed below it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// Questions, each with its answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<TextQuestion>,
    /// Where to read on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<WebLink>,
}

/// A question that people ask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextQuestion {
    /// The question.
    pub ask: String,
    /// The answer.
    pub answer: String,
}

/// A link to another site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebLink {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub url: String,
}
