//! How strongly it hurts: the numeric rating scale from 0 to 10, for each place that hurts, and which place hurts most.
//!
//! Intensities order nothing: none of the published cases of `tests/cases` tells the intensity of one place apart from that of another,
//! so no weight can be supported. They are for the person, for a therapist and for comparing one day with another.

use super::{Area, Side, Spot, word::words};

/// How strongly it hurts, as a whole number from 0 (no pain) to 10 (the worst pain that can be imagined).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Intensity(u8);

words! {
    /// What the numbers of the scale are called, as in <https://physiotherapy.ca/divisions/pain-science/numeric-rating-scale-nrs-11/>;
    /// the highest one has the name of that end of the scale.
    IntensityWord {
        /// 0.
        None = "none",
        /// 1 to 3.
        Mild = "mild",
        /// 4 to 6.
        Moderate = "moderate",
        /// 7 to 9.
        Severe = "severe",
        /// 10.
        Worst = "worst",
    }
}

impl Intensity {
    /// The highest number of the scale.
    pub const MOST: u8 = 10;

    /// The intensity of this number, if it is on the scale.
    pub fn new(number: u8) -> Option<Self> {
        (number <= Self::MOST).then_some(Self(number))
    }

    /// Its number, from 0 to [`Self::MOST`].
    pub fn number(self) -> u8 {
        self.0
    }

    /// What it is called.
    pub fn word(self) -> IntensityWord {
        match self.0 {
            0 => IntensityWord::None,
            1..=3 => IntensityWord::Mild,
            4..=6 => IntensityWord::Moderate,
            7..=9 => IntensityWord::Severe,
            _ => IntensityWord::Worst,
        }
    }
}

/// A place that hurts, as it is rated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PainSite {
    /// A marked spot.
    Marked(Spot),
    /// What is painted of one part of a leg.
    Painted(Area, Side),
}

impl PainSite {
    /// The side that it is on.
    pub fn side(&self) -> Side {
        match self {
            Self::Marked(spot) => spot.side,
            Self::Painted(_, side) => *side,
        }
    }

    /// The same place on a side.
    #[must_use]
    pub fn on(self, side: Side) -> Self {
        match self {
            Self::Marked(spot) => Self::Marked(Spot { side, ..spot }),
            Self::Painted(area, _) => Self::Painted(area, side),
        }
    }
}

/// What a person says of how strongly it hurts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rating {
    /// How strongly it hurts in a place; `None` takes the rating back.
    Intensity(PainSite, Option<Intensity>),
    /// The place that hurts most; said again, it is taken back.
    Worst(PainSite),
}

/// How strongly each place hurts, as far as it was rated, and the place that hurts most.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intensities {
    rated: Vec<(PainSite, Intensity)>,
    worst: Option<PainSite>,
}

impl Intensities {
    /// How strongly a place hurts, if it was rated.
    pub fn get(&self, site: &PainSite) -> Option<Intensity> {
        self.rated.iter().find(|(rated, _)| rated == site).map(|(_, intensity)| *intensity)
    }

    /// Takes what a person says.
    pub fn rate(&mut self, rating: Rating) {
        match rating {
            Rating::Intensity(site, intensity) => self.set(site, intensity),
            Rating::Worst(site) => self.set_worst(Some(site).filter(|site| self.worst() != Some(site))),
        }
    }

    /// Rates a place, or takes its rating back.
    pub fn set(&mut self, site: PainSite, intensity: Option<Intensity>) {
        self.rated.retain(|(rated, _)| *rated != site);
        self.rated.extend(intensity.map(|intensity| (site, intensity)));
    }

    /// The place that hurts most, if one was named.
    pub fn worst(&self) -> Option<&PainSite> {
        self.worst.as_ref()
    }

    /// Names the place that hurts most, or takes that back.
    pub fn set_worst(&mut self, site: Option<PainSite>) {
        self.worst = site;
    }

    /// Whether nothing was rated and no worst place named.
    pub fn is_empty(&self) -> bool {
        self.rated.is_empty() && self.worst.is_none()
    }

    /// Whether a place is rated, or named the worst.
    pub fn mentions(&self, site: &PainSite) -> bool {
        self.get(site).is_some() || self.worst.as_ref() == Some(site)
    }

    /// Keeps what is said of `sites`, in their order. With a single place there is no worst one.
    pub fn settle(&mut self, sites: &[PainSite]) {
        let rated = sites.iter().filter_map(|site| Some((site.clone(), self.get(site)?))).collect();
        self.rated = rated;
        self.worst = self.worst.take().filter(|worst| sites.len() > 1 && sites.contains(worst));
    }

    /// Moves all places to a side.
    pub fn move_to(&mut self, side: Side) {
        self.rated = std::mem::take(&mut self.rated).into_iter().map(|(site, rated)| (site.on(side), rated)).collect();
        self.worst = self.worst.take().map(|site| site.on(side));
    }
}
