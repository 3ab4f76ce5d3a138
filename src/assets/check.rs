//! Checks the asset files against each other and against what the atlas promises.
//!
//! What depends on a file that could not be read is not checked: its problem has been reported, and is the only one.

use super::{AssetFile, Problem, plural_rules::categories, source_files::SourceFiles, text_files::LANGUAGE};
use crate::interface::TABLE;

mod causes;
mod cautions;
mod entry;
mod fit;
mod glossary;
mod history;
mod interface;
mod labels;
mod measured;
mod methods;
mod muscles;
mod names;
mod pairs;
mod places;
mod placing;
mod regions;
mod search;
mod shared;
mod sources;
mod texts;
mod tiling;

pub use interface::{check as check_interface, split};
pub use placing::CREDIT;

use measured::Measured;
use names::Names;

/// Adds every problem that shows once all files are side by side.
pub fn check(assets: &SourceFiles, problems: &mut Vec<Problem>) {
    let names = Names::of(assets);
    if let Some(says) = &assets.texts.interface.value {
        interface::check(&assets.texts.interface.file, says, TABLE, &categories(LANGUAGE), problems);
    }
    pairs::check(assets, problems);
    shared::check(assets, problems);
    if assets.figures.is_empty() {
        let folder = AssetFile { path: "assets/figures".into(), text: String::new() };
        problems.push(folder.problem("there is no figure", "draw one: back.svg is the first"));
        // Whatever else could be said would follow from that.
        return;
    }
    texts::check(assets, problems);
    regions::check(assets, problems);
    muscles::check(assets, &names, problems);
    causes::check(assets, &names, problems);
    methods::check(assets, &names, problems);
    cautions::check(assets, &names, problems);
    history::check(assets, &names, problems);
    labels::check(assets, problems);
    places::check(assets, &names, problems);
    glossary::check(assets, problems);
    search::check(assets, problems);
    sources::check(assets, problems);
    let figures = assets.figures.values().filter_map(|figure| figure.value.as_ref());
    let measured = figures.map(Measured::of).collect::<Vec<_>>();
    for measured in &measured {
        placing::check(measured.figure, &names, problems);
        tiling::check(measured, problems);
        fit::check(measured, &names, problems);
    }
    if measured.len() == assets.figures.len() {
        fit::check_parts(&measured, &names, problems);
    }
}
