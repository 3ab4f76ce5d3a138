//! A muscle's card as data: all that it says, ready to be shown. It is made natively and fetched when the muscle is opened.

use serde::{Deserialize, Serialize};

use super::{Anatomy, Bounds, Confidence, Force, Point, Press, SourceKind, TriggerPointId, View};

/// What a muscle's card says. Its names stand in the atlas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// What the muscle is and does.
    pub role: Prose,
    /// What anatomy books say of it.
    pub anatomy: CardAnatomy,
    /// What to be careful about.
    pub caution: Prose,
    /// What else it could be.
    pub what_else: Vec<Prose>,
    /// Its trigger points, in the order of the atlas.
    pub points: Vec<CardPoint>,
    /// The caution areas that it lies in, and those that may be anywhere.
    pub caution_areas: Vec<CardCaution>,
    /// How to feel for its trigger points, in paragraphs.
    pub examine: Vec<Prose>,
    /// The methods that fit it, best first.
    pub methods: Vec<CardMethod>,
    /// The names of those caution areas that take no patch.
    pub no_patch: Vec<Prose>,
    /// What it means that it may squeeze a nerve, if it may, with sources.
    pub nerve: Option<(Prose, Vec<Source>)>,
    /// Where it runs.
    pub runs: Prose,
    /// Where its sources differ, or leave something open.
    pub sources_say: Option<Prose>,
    /// Where all of it is known from.
    pub sources: Vec<Source>,
}

/// What anatomy books say of a muscle, each fact with its sources.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CardAnatomy {
    /// The facts.
    pub facts: Anatomy,
    /// Where it is known from where the muscle begins and ends.
    pub attachments_from: Vec<Source>,
    /// Where its nerve is known from.
    pub nerve_from: Vec<Source>,
    /// Where it is known from what it does.
    pub action_from: Vec<Source>,
}

/// What is said of a trigger point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardPoint {
    /// Which one.
    pub id: TriggerPointId,
    /// Its short name within its muscle.
    pub label: String,
    /// How to find it.
    pub directions: Prose,
    /// How firmly it may be pressed.
    pub press: Press,
    /// The names of the caution areas that it lies in.
    pub cautions: Vec<Prose>,
    /// What it feels like, and where.
    pub hurts: Prose,
    /// Where it lies and hurts.
    pub pictures: Vec<SmallFigure>,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// Where its sources differ, or leave something open.
    pub sources_say: Option<Prose>,
    /// Where that is known from.
    pub sources: Vec<Source>,
}

/// A caution area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardCaution {
    /// Its id.
    pub id: String,
    /// Its name, to begin a line.
    pub name: Prose,
    /// What lies there, and how lightly it may be touched.
    pub why: Prose,
    /// Where that is known from.
    pub sources: Vec<Source>,
}

/// A way to feel for trigger points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardMethod {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its picture: the inside of an `<svg>` of [`CardMethod::VIEW_BOX`], our own drawing.
    pub picture: String,
    /// How firmly it presses.
    pub force: Force,
    /// What it takes.
    pub tool: Prose,
    /// When to stop.
    pub stop: Prose,
    /// The names of the caution areas near the muscle that it must keep off.
    pub keep_off: Vec<Prose>,
    /// Its steps.
    pub how: Vec<Prose>,
    /// How long, and how often.
    pub long: Prose,
    /// The names of the muscles that it fits.
    pub fits: Vec<String>,
    /// Where that is known from.
    pub sources: Vec<Source>,
}

impl CardMethod {
    /// The `viewBox` of every picture: all of them have one size.
    pub const VIEW_BOX: &str = "0 0 320 220";
}

/// A small figure of a single trigger point, for the right leg: a part of a plate, and marks on it; path data in figure units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SmallFigure {
    /// From where it looks.
    pub view: View,
    /// The part of the plate.
    pub frame: Bounds,
    /// The primary zone, where the view shows it.
    pub primary: Option<String>,
    /// The spillover zone, where the view shows it.
    pub spillover: Option<String>,
    /// The X, where the view shows it.
    pub cross: Option<Point>,
}

/// A page or paper that facts were taken from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// What it is about.
    pub title: String,
    /// Where it stands.
    pub site: String,
    /// Its address, if it has one.
    pub url: Option<String>,
    /// What kind of page or paper it is.
    pub kind: SourceKind,
}

/// Running text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Prose(pub Vec<Piece>);

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Piece {
    /// Plain text.
    Text(String),
    /// The chosen side.
    Side,
    /// The opposite side.
    OtherSide,
    /// A word that is explained here.
    Term {
        /// It as it stands in the text.
        word: String,
        /// The term that it is a form of.
        term: String,
        /// What it means.
        means: String,
    },
}
