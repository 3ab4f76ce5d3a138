//! Open data: all facts of the atlas as files for other programs. JSON, CSV and GeoJSON, each with a schema, in one Frictionless data
//! package. Native only: `make data` writes them into `target/data`, the site's build into `data/`.
//!
//! - A [`rows`] type is one kind of thing, a value of it one line of its table; it names the keys of its sources.
//! - Ids are those of links and never change their meaning; [`VERSION`] counts changes of the data (semantic versioning), apart from the
//!   program's own.
//! - Coordinates are figure units (about 1.02 mm, [`crate::domain::UNIT`]), x to the right, y down, of the right leg. They are planar, and
//!   each view has its own: they say nothing of places on the earth.

mod dataset;
mod geometry;
mod package;
mod ranking;
pub mod rows;
mod table;

pub use dataset::Dataset;
pub use geometry::geojson;
pub use package::{DataFailure, DataFile, files};
pub use ranking::{Question, RankedCause, RankedMuscle, Ranking, answer, ranking};

/// The version of the data.
pub const VERSION: &str = "1.0.0";
