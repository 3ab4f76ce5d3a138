//! Checks the asset files against each other and against what the atlas promises.
//!
//! What depends on a file that could not be read is not checked: its problem has been reported, and is the only one.

use super::{
    AssetFile, Problem,
    plural_rules::categories,
    written::{LANGUAGE, Written},
};
use crate::interface::TABLE;

mod cautions;
mod fit;
mod glossary;
mod interface;
mod labels;
mod measured;
mod methods;
mod muscles;
mod names;
mod placing;
mod regions;
mod sources;
mod texts;
mod tiling;

pub use interface::{check as check_interface, split};
pub use placing::CREDIT;

use measured::Measured;
use names::Names;

/// Adds every problem that shows once all files are side by side.
pub fn check(written: &Written, problems: &mut Vec<Problem>) {
    let names = Names::of(written);
    if let Some(says) = &written.interface.value {
        interface::check(&written.interface.file, says, TABLE, &categories(LANGUAGE), problems);
    }
    if written.figures.is_empty() {
        let folder = AssetFile { path: "assets/figures".into(), text: String::new() };
        problems.push(folder.problem("there is no figure", "draw one: back.svg is the first"));
        // Whatever else could be said would follow from that.
        return;
    }
    texts::check(written, problems);
    regions::check(written, problems);
    muscles::check(written, &names, problems);
    methods::check(written, &names, problems);
    cautions::check(written, &names, problems);
    labels::check(written, problems);
    glossary::check(written, problems);
    sources::check(written, problems);
    for figure in written.figures.values().filter_map(|figure| figure.value.as_ref()) {
        placing::check(figure, &names, problems);
        let measured = Measured::of(figure);
        tiling::check(&measured, problems);
        fit::check(&measured, &names, problems);
    }
}
