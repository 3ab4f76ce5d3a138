//! What the pages say at length: the cards, the sources, the about page. Native only: the app fetches it as finished markup.

use serde::{Deserialize, Serialize};

use super::{Bounds, Confidence, Depth, MuscleId, Point, Press, TriggerPointId, View};

/// All running text. It belongs to one atlas:
///
/// - each muscle and each trigger point of the atlas has its text here, in the same order;
/// - every method that a muscle names is here;
/// - every muscle, trigger point, entrapment and method names a source, and every source that is named exists.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts {
    /// What each card says, in the order of the atlas.
    pub muscles: Vec<MuscleText>,
    /// The methods of examination.
    pub methods: Vec<Method>,
    /// Where the facts come from, with their keys in rising order.
    pub sources: Vec<(String, SourceEntry)>,
    /// What Patchmap is and is not.
    pub about: TextPage,
    /// When it is not a case for a muscle map.
    pub doctor: TextPage,
}

impl Texts {
    /// The text of a muscle.
    pub fn muscle(&self, id: &MuscleId) -> Option<&MuscleText> {
        self.muscles.iter().find(|muscle| muscle.id == *id)
    }

    /// The method of this id.
    pub fn method(&self, id: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.id == id)
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
    /// How deep it lies.
    pub depth: Depth,
    /// What it is and does, in one plain sentence.
    pub role: String,
    /// Where it runs.
    pub runs: String,
    /// How to feel for its trigger points.
    pub examine: String,
    /// Ids of the methods that fit it, best first.
    pub methods: Vec<String>,
    /// What it is mistaken for.
    pub mistaken_for: Vec<String>,
    /// What to be careful about.
    pub caution: String,
    /// What it means that it may squeeze a nerve, if it may.
    pub entrapment: Option<EntrapmentText>,
    /// Its trigger points.
    pub trigger_points: Vec<TriggerPointText>,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

/// A way to feel for trigger points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it takes: fingers, a ball, a helper.
    #[serde(rename = "with")]
    pub tool: String,
    /// Its steps.
    pub how: Vec<String>,
    /// How long, and how often.
    pub long: String,
    /// When to stop.
    pub stop: String,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
    /// Its picture, a file of its own: the inside of an `<svg>`.
    #[serde(skip)]
    pub picture: String,
}

impl Method {
    /// The `viewBox` of every picture: all of them have one size.
    pub const BOX: &str = "0 0 320 220";
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
    pub place: String,
    /// What it feels like, and where.
    pub hurts: String,
    /// How firmly it may be pressed.
    pub press: Press,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// Where it lies and hurts: in its own view, and in another one if only that shows its primary zone.
    pub pictures: Vec<SmallFigure>,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

/// A small figure of a single trigger point, for the right leg; path data in figure units.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallFigure {
    /// From where it looks.
    pub view: View,
    /// The whole drawing.
    pub bounds: Bounds,
    /// The outline of the body.
    pub skin: String,
    /// The primary zone, where the view shows it.
    pub primary: Option<String>,
    /// The spillover zone, where the view shows it.
    pub spillover: Option<String>,
    /// The X, where the view shows it.
    pub cross: Option<Point>,
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
}

/// A page of running text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextPage {
    /// Its heading.
    pub title: String,
    /// One sentence for search engines.
    pub description: String,
    /// Its parts.
    pub sections: Vec<TextSection>,
}

/// A part of a page, below a heading of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextSection {
    /// The heading.
    pub heading: String,
    /// The text.
    pub paragraphs: Vec<String>,
    /// Where to read on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<WebLink>,
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
