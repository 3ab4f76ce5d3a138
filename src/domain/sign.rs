//! The signs that it may be no muscle at all, and who should ask before pressing.

use serde::{Deserialize, Serialize};

use super::{SignId, word::words};

/// One warning sign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sign {
    /// Its id.
    pub id: SignId,
    /// It in a few words, as on a button.
    pub says: String,
    /// How quickly somebody has to see to it.
    pub urgency: Urgency,
    /// What it may mean, and what not to do. How quickly is said by its urgency, in the same words for all signs.
    pub advice: String,
    /// Whether what to press stays hidden as long as the sign is chosen: for emergencies and signs of a blood clot nobody is
    /// offered a way past it.
    pub blocks: bool,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

words! {
    /// How quickly somebody has to see to a warning sign.
    Urgency {
        /// By the emergency number.
        Now = "now",
        /// By a doctor or a health line, on the same day.
        Today = "today",
        /// By a doctor within a week, and before anything is pressed.
        ThisWeek = "this-week",
    }
}

/// For whom pressing, rolling or a patch may be wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskFirst {
    /// It in a few words, as the line that unfolds the rest.
    pub says: String,
    /// How the list begins: a sentence that each item ends.
    pub intro: String,
    /// Who should ask.
    pub items: Vec<String>,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}
