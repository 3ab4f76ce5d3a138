//! The diary: drawings of pain with the time at which they were made. It is kept on the person's device, and goes from there as a file
//! only when the person saves one.

mod file;
mod table;

pub use file::{FileProblem, VERSION, read, write};
pub use table::table;

use serde::{Deserialize, Serialize};

use crate::{
    domain::{Atlas, Intensity, Pain},
    permalink,
    selection::Selection,
};

/// A drawing that was kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// When it was drawn, in local time: `2026-11-03T08:30`.
    pub at: String,
    /// The address of the drawing below the site's root, as links carry it.
    pub address: String,
    /// What the person wrote to it.
    pub note: String,
    /// Whether it came by somebody's link, rather than being the person's own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_link: bool,
}

impl Entry {
    /// What its address means.
    pub fn selection(&self, atlas: &Atlas) -> Selection {
        let (path, fragment) = self.address.split_once('#').unwrap_or((&self.address, ""));
        permalink::read(path, fragment, atlas).selection
    }
}

/// What an entry says of the pain.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// Where it hurts.
    pub pain: Pain,
    /// The highest rating of a place, if any was rated.
    pub strongest: Option<Intensity>,
    /// What its address means.
    pub selection: Selection,
}

impl Drawn {
    /// What an entry says.
    pub fn of(entry: &Entry, atlas: &Atlas) -> Self {
        let selection = entry.selection(atlas);
        let sites = selection.pain_sites(atlas);
        Self {
            pain: Pain::of(atlas, &selection.pain, &selection.paint),
            strongest: sites.iter().filter_map(|site| selection.intensities.get(site)).max(),
            selection,
        }
    }
}

/// All entries, the oldest first, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diary(Vec<Entry>);

impl Diary {
    /// The entries, the oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds an entry, unless the very same one is there. Tells whether it is new.
    pub fn keep(&mut self, entry: Entry) -> bool {
        let place = self.0.binary_search(&entry);
        if let Err(place) = place {
            self.0.insert(place, entry);
        }
        place.is_err()
    }

    /// Takes an entry out.
    pub fn delete(&mut self, entry: &Entry) {
        self.0.retain(|one| one != entry);
    }

    /// Puts another entry in the place of one.
    pub fn replace(&mut self, old: &Entry, new: Entry) {
        self.delete(old);
        self.keep(new);
    }

    /// Adds all entries of another diary. Tells how many are new.
    pub fn add(&mut self, other: Self) -> usize {
        other.0.into_iter().map(|entry| self.keep(entry)).filter(|is_new| *is_new).count()
    }
}

/// Whether a text is a time as entries have it: `2026-11-03T08:30`, on a day and at a minute that there can be.
pub fn is_time(text: &str) -> bool {
    let number = |range: std::ops::Range<usize>| {
        text.get(range).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?.parse::<u32>().ok()
    };
    let marks = [(4, "-"), (7, "-"), (10, "T"), (13, ":")];
    let has_marks = text.len() == 16 && marks.into_iter().all(|(at, mark)| text.get(at..=at) == Some(mark));
    let within = |at, range: std::ops::RangeInclusive<u32>| number(at).is_some_and(|number| range.contains(&number));
    has_marks
        && within(0..4, 1..=9999)
        && within(5..7, 1..=12)
        && within(8..10, 1..=31)
        && within(11..13, 0..=23)
        && within(14..16, 0..=59)
}
