//! The ids of elements in figure files: what each names, and where it belongs.

use std::fmt;

use super::asset_file::is_id;
use crate::domain::{MuscleId, RegionId, TriggerPointId, ZoneKind};

/// The groups of a figure, in painting order. Each is a `<g>` below `<svg>` with this id.
pub const GROUPS: [&str; 9] =
    ["body", "bones", "muscles", "creases", "regions", "zones", "entrapments", "searches", "points"];

/// What the id of an element says that it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ElementId {
    /// The outline of the body.
    Skin,
    /// Modelling of form: darker.
    Shade(String),
    /// Modelling of form: lighter.
    Light(String),
    /// A bone.
    Bone(String),
    /// A tendon that several muscles share.
    Tendon(String),
    /// What lies among the muscles and is none: fasciae, retinacula, muscles of the trunk, nerves.
    Context(String),
    /// A line on the skin.
    Crease(String),
    /// A region.
    Region(RegionId),
    /// A muscle: a group of its paths.
    Muscle(MuscleId),
    /// One kind of zone of a trigger point.
    Zone(ZoneKind, TriggerPointId),
    /// Where the nerve is felt that a muscle may squeeze.
    Entrapment(MuscleId),
    /// A stretch to feel through.
    Search(String),
    /// A line to press along in a search area, and its number from the inner edge outwards.
    Line(String, u8),
    /// Where not to press hard.
    Caution(String),
    /// The X of a trigger point.
    X(TriggerPointId),
}

impl ElementId {
    /// What ids may begin with, apart from `skin`.
    pub const PREFIXES: [&str; 15] = [
        "shade-",
        "light-",
        "bone-",
        "tendon-",
        "context-",
        "crease-",
        "region-",
        "muscle-",
        "primary-",
        "spillover-",
        "entrapment-",
        "search-",
        "line-",
        "caution-",
        "x-",
    ];

    /// Reads an id; fails where it begins with nothing known or is no proper id.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "skin" {
            return Some(Self::Skin);
        }
        let prefix = Self::PREFIXES.into_iter().find(|prefix| text.starts_with(prefix))?;
        let name = text.strip_prefix(prefix).filter(|name| is_id(name))?;
        Some(match prefix {
            "shade-" => Self::Shade(name.into()),
            "light-" => Self::Light(name.into()),
            "bone-" => Self::Bone(name.into()),
            "tendon-" => Self::Tendon(name.into()),
            "context-" => Self::Context(name.into()),
            "crease-" => Self::Crease(name.into()),
            "region-" => Self::Region(name.into()),
            "muscle-" => Self::Muscle(name.into()),
            "primary-" => Self::Zone(ZoneKind::Primary, name.into()),
            "spillover-" => Self::Zone(ZoneKind::Spillover, name.into()),
            "entrapment-" => Self::Entrapment(name.into()),
            "search-" => Self::Search(name.into()),
            "line-" => {
                let (area, number) = name.rsplit_once('-')?;
                Self::Line(area.into(), number.parse().ok()?)
            }
            "caution-" => Self::Caution(name.into()),
            _ => Self::X(name.into()),
        })
    }

    /// The id of the top group that holds elements of this kind.
    pub fn group(&self) -> &'static str {
        match self {
            Self::Skin | Self::Shade(_) | Self::Light(_) => "body",
            Self::Bone(_) => "bones",
            Self::Muscle(_) | Self::Tendon(_) | Self::Context(_) => "muscles",
            Self::Crease(_) => "creases",
            Self::Region(_) => "regions",
            Self::Zone(..) => "zones",
            Self::Entrapment(_) => "entrapments",
            Self::Search(_) | Self::Line(..) | Self::Caution(_) => "searches",
            Self::X(_) => "points",
        }
    }

    /// How things of this kind look: one of [`super::svg::CLASSES`].
    pub fn class(&self) -> &'static str {
        match self {
            Self::Skin => "skin",
            Self::Shade(_) => "shade",
            Self::Light(_) => "light",
            Self::Bone(_) => "bone",
            Self::Tendon(_) => "tendon",
            Self::Context(_) => "context",
            Self::Crease(_) => "crease",
            Self::Region(_) => "region",
            Self::Muscle(_) => "belly",
            Self::Zone(kind, _) => kind.as_str(),
            Self::Entrapment(_) => "entrapment",
            Self::Search(_) => "search",
            Self::Line(..) => "line",
            Self::Caution(_) => "caution",
            Self::X(_) => "x",
        }
    }

    /// The element that things of this kind are drawn as.
    pub fn element(&self) -> &'static str {
        match self {
            Self::Muscle(_) => "g",
            Self::X(_) => "circle",
            _ => "path",
        }
    }
}

impl fmt::Display for ElementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Skin => f.write_str("skin"),
            Self::Shade(name) => write!(f, "shade-{name}"),
            Self::Light(name) => write!(f, "light-{name}"),
            Self::Bone(name) => write!(f, "bone-{name}"),
            Self::Tendon(name) => write!(f, "tendon-{name}"),
            Self::Context(name) => write!(f, "context-{name}"),
            Self::Crease(name) => write!(f, "crease-{name}"),
            Self::Region(id) => write!(f, "region-{id}"),
            Self::Muscle(id) => write!(f, "muscle-{id}"),
            Self::Zone(kind, id) => write!(f, "{}-{id}", kind.as_str()),
            Self::Entrapment(id) => write!(f, "entrapment-{id}"),
            Self::Search(name) => write!(f, "search-{name}"),
            Self::Line(area, number) => write!(f, "line-{area}-{number}"),
            Self::Caution(name) => write!(f, "caution-{name}"),
            Self::X(id) => write!(f, "x-{id}"),
        }
    }
}
