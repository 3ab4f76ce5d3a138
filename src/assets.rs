//! Asset files in, one strict [`Atlas`] out, or every problem at once. Native only.
//!
//! [`load`] reads the facts in `assets/atlas/**.json`, the texts in `assets/text/**.json` and the drawings in `assets/figures/*.svg`,
//! which people write and draw. It settles:
//!
//! - JSON has the keys of [`schema`] and [`text_schema`], no others, in canonical form; ids are unique; what is named exists;
//!   sources are used;
//! - numbers in texts of other causes are those of their facts;
//! - everything that has a text in the app has one, and no text is left over; a text that several share stands once;
//! - SVG holds only what the white list of [`svg`] admits; paths can be read, are finite and closed where they must be;
//! - regions tile the skin of each figure; zones, X's and the rest lie on it, and each is drawn in every view that owes it;
//! - zones cover the regions that the texts name, and hardly any others;
//! - zones and regions are sets of cells, X's are points, boxes are measured, names have a place inside of what they name;
//! - what the words of the search find exists, and no word is said by two groups of them;
//! - the interface's texts are those of its table, each with its places and its forms;
//! - art is written short, with ids only where the app needs them;
//!
//! so that nothing after it must ask. What the finished atlas guarantees stands at [`Atlas`].

use std::{collections::BTreeMap, path::Path};

use sha2::{Digest, Sha256};

use crate::{
    domain::{Atlas, FigureArt, Texts, View},
    interface::Interface,
};

pub mod art;
mod assemble;
mod asset_file;
mod care;
mod cause_schema;
mod causes;
mod check;
mod element_id;
pub mod figure;
mod figure_reader;
mod history_schema;
mod interface_file;
mod interface_texts;
mod json;
mod labels;
mod long_text;
mod method_picture;
mod outline;
pub mod path_data;
pub mod place;
mod plural_rules;
mod problem;
mod raster;
pub mod schema;
mod search;
mod source_files;
pub mod svg;
mod text_files;
pub mod text_schema;
mod tidy;
mod urgency;

pub use asset_file::AssetFile;
pub use check::{CREDIT, check_interface};
pub use element_id::ElementId;
pub use figure::FigureFile;
pub use interface_file::InterfaceFile;
pub use json::{read as read_json, tidy as tidy_json};
pub use long_text::{LongText, SharedText, TextPart};
pub use outline::Outline;
pub use plural_rules::{PLURAL_RULE, categories as plural_categories};
pub use problem::{Problem, Problems};
pub use tidy::tidy_figure;

/// The first 8 hexadecimal digits of the SHA-256 of a file's content, for its name.
pub fn fingerprint(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// What the assets come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The atlas, whose promises hold.
    pub atlas: Atlas,
    /// What its pages say at length.
    pub texts: Texts,
    /// The interface's own text.
    pub interface: Interface,
    /// The art of each figure of the atlas.
    pub art: BTreeMap<View, FigureArt>,
}

/// Reads and checks everything in the assets folder `root`. Fails with all problems, never with only the first.
pub fn load(root: &Path) -> Result<Loaded, Problems> {
    let mut problems = Vec::new();
    let assets = source_files::SourceFiles::read(root, &mut problems);
    check::check(&assets, &mut problems);
    let loaded = if problems.is_empty() { assemble::assemble(&assets) } else { None };
    Problems::unless_none(problems, loaded)
}
