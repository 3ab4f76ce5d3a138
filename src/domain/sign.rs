//! The signs that it may be no muscle at all.

use serde::{Deserialize, Serialize};

use super::{SignId, word::words};

/// One warning sign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// Its id.
    pub id: SignId,
    /// It in a few words, as on a button.
    pub says: String,
    /// How quickly somebody has to see to it.
    pub urgency: Urgency,
    /// What to do.
    pub advice: String,
    /// Whether what to press stays hidden as long as the sign is chosen: for emergencies and signs of a blood clot nobody is
    /// offered a way past it.
    #[serde(default)]
    pub blocks: bool,
    /// Keys of sources. Never empty.
    pub sources: Vec<String>,
}

words! {
    /// How quickly somebody has to see to a warning sign.
    Urgency {
        /// A doctor, before anything is pressed.
        Doctor = "doctor",
        /// The emergency number, now.
        Emergency = "emergency",
    }
}
