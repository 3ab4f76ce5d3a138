//! What a line of each table holds.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A kind of thing, with a table and a schema of its own.
pub trait Row: Serialize + JsonSchema {
    /// The name of its table, as in `muscles.csv`.
    const TABLE: &'static str;
    /// What a line is, in a sentence.
    const DESCRIPTION: &'static str;
    /// Its columns, in their order.
    const COLUMNS: &'static [&'static str];
}

/// Declares rows. Each field is a column.
macro_rules! rows {
    ($($(#[$about:meta])+ $name:ident = $table:literal, $description:literal { $($(#[$field_about:meta])+ $field:ident: $kind:ty,)+ })+) => {
        $(
            $(#[$about])+
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
            #[serde(deny_unknown_fields)]
            pub struct $name {
                $($(#[$field_about])+ pub $field: $kind,)+
            }

            impl Row for $name {
                const TABLE: &'static str = $table;
                const DESCRIPTION: &'static str = $description;
                const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),+];
            }
        )+
    };
}

/// A point in each view that shows it, by the view's name: x and y in figure units.
pub type Points = BTreeMap<String, [f64; 2]>;
/// Runs of cells in each view, by the view's name: x and y of a run's upper left corner in figure units, and how many cells of 8 by 8
/// units it has.
pub type Runs = BTreeMap<String, Vec<[f64; 3]>>;

rows! {
    /// A muscle.
    Muscle = "muscles", "The muscles of the leg and hip" {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// Other names in use.
        also_called: Vec<String>,
        /// Its Latin name.
        latin: String,
        /// The part of the body that it belongs to.
        group: String,
        /// How deep it lies: `superficial`, `intermediate` or `deep`.
        depth: String,
        /// What it is and does, in plain words.
        role: String,
        /// Where it begins, in professional words.
        origin: String,
        /// Where it ends, in professional words.
        insertion: String,
        /// Its nerve and the nerve's roots.
        nerve: String,
        /// What it does, in professional words.
        action: String,
        /// The nerve that it may squeeze, if any.
        squeezes: Option<String>,
        /// In how many of 100 patients trigger points were found in it, where somebody counted.
        found_percent: Option<u8>,
        /// How many patients were counted.
        found_of: Option<u16>,
        /// Ids of the methods that fit it, best first.
        methods: Vec<String>,
        /// Ids of the caution areas near it.
        cautions: Vec<String>,
        /// Its id in the Foundational Model of Anatomy, where one was seen.
        fma: Option<String>,
        /// Its id in Uberon, where one was seen.
        uberon: Option<String>,
        /// Keys of the sources of its origin and insertion.
        attachment_sources: Vec<String>,
        /// Keys of the sources of its nerve.
        nerve_sources: Vec<String>,
        /// Keys of the sources of its action.
        action_sources: Vec<String>,
        /// Keys of the sources of the rest.
        sources: Vec<String>,
    }

    /// A trigger point.
    TriggerPoint = "trigger-points", "Trigger points, with how sure their place and their pain are" {
        /// Its id.
        id: String,
        /// The id of its muscle.
        muscle: String,
        /// Its short name within its muscle.
        label: String,
        /// How to find it on the right leg, from landmarks.
        directions: String,
        /// The view that shows it best.
        view: String,
        /// Where its X stands in each view.
        at: Points,
        /// How firmly it may be pressed: `firm`, `light` or `therapist`.
        press: String,
        /// Whether a patch may lie on it.
        takes_patch: bool,
        /// Ids of the caution areas that it lies in.
        cautions: Vec<String>,
        /// What its pain can feel like.
        feel: Vec<String>,
        /// How often it is met, from 1 (rare) to 3 (often): an estimate, not a sourced number.
        common: u8,
        /// How well its place is supported: `seen`, `seen-coarse`, `muscle-position-seen` or `recalled`.
        place_certainty: String,
        /// How well it is supported where it hurts: `seen` or `seen-in-part`.
        referral_certainty: String,
        /// Keys of its sources.
        sources: Vec<String>,
    }

    /// A referral zone.
    Zone = "zones", "Where the pain of each trigger point is felt" {
        /// The id of its trigger point, a slash and its kind.
        id: String,
        /// The id of its trigger point.
        trigger_point: String,
        /// `primary` or `spillover`.
        kind: String,
        /// Ids of the regions that it covers.
        regions: Vec<String>,
        /// Its cells.
        cells: Runs,
        /// Keys of its sources: those of its trigger point.
        sources: Vec<String>,
    }

    /// A region.
    Region = "regions", "Named places where it can hurt: this map's own division of the skin" {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// The part of the leg that it belongs to.
        area: String,
        /// The view that shows it best.
        view: String,
        /// Other words for it.
        terms: Vec<String>,
        /// Whether pain there may be a blood clot.
        clot: bool,
        /// Its cells.
        cells: Runs,
    }

    /// A landmark.
    Landmark = "landmarks", "What one finds one's way by on the body" {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// Where its name stands in each view.
        at: Points,
    }

    /// Another cause of leg pain.
    Cause = "causes", "Other causes of leg pain beside the muscles" {
        /// Its id.
        id: String,
        /// Its name in plain words.
        name: String,
        /// Its medical name.
        medical: String,
        /// Other names in use.
        also_called: Vec<String>,
        /// What kind of thing causes the pain.
        kind: String,
        /// Ids of the regions where it is mainly felt.
        primary: Vec<String>,
        /// Ids of the regions that it may spread to.
        spillover: Vec<String>,
        /// Whether it may be felt anywhere.
        anywhere: bool,
        /// What its regions rest on: `measured`, `described` or `recalled`.
        zones_from: String,
        /// What it can feel like.
        feel: Vec<String>,
        /// The questions that tell it apart.
        questions: Vec<String>,
        /// How quickly somebody has to see to it, if at all.
        urgency: Option<String>,
        /// How often it is met, from 1 (rare) to 3 (often).
        often: u8,
        /// Whether nothing is to be pressed while it is suspected.
        press_caution: bool,
        /// What it is, in plain words.
        what: String,
        /// Keys of its sources.
        sources: Vec<String>,
    }

    /// A method of examination.
    Method = "methods", "Ways to feel for trigger points" {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// How firmly it presses: `light`, `hands` or `tool`.
        force: String,
        /// What it takes.
        tool: String,
        /// Its steps.
        steps: Vec<String>,
        /// How long, and how often.
        long: String,
        /// When to stop.
        stop: String,
        /// Ids of the caution areas that it keeps off.
        keep_off: Vec<String>,
        /// Keys of its sources.
        sources: Vec<String>,
    }

    /// A caution area.
    Caution = "cautions", "Where not to press hard" {
        /// Its id.
        id: String,
        /// Its name inside a sentence.
        name: String,
        /// What lies there, and how lightly it may be touched.
        why: String,
        /// Whether a patch may lie there.
        takes_patch: bool,
        /// Keys of its sources.
        sources: Vec<String>,
    }

    /// A warning sign.
    Sign = "signs", "Signs that it may be no muscle at all" {
        /// Its id.
        id: String,
        /// It in a few words.
        says: String,
        /// How quickly somebody has to see to it.
        urgency: String,
        /// What it may mean, and what not to do.
        advice: String,
        /// Keys of its sources.
        sources: Vec<String>,
    }

    /// A source.
    Source = "sources", "Where the facts come from" {
        /// Its key.
        id: String,
        /// What it is about, in this map's words.
        title: String,
        /// Where it stands.
        site: String,
        /// Its address, where it has one.
        url: Option<String>,
        /// What kind of page or paper it is.
        kind: String,
    }
}
