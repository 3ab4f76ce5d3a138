//! The files of texts in one language, each read on its own.

use std::{collections::BTreeMap, path::Path};

use super::{
    AssetFile, Problem,
    interface_file::InterfaceFile,
    source_files::{Parsed, json_file, muscle_files, names},
    text_schema::{CautionTexts, GlossaryFile, LandmarkTexts, MethodTexts, MuscleTexts, RegionTexts, SharedTexts},
};
use crate::domain::{MuscleId, TextPage};

/// The language of the texts, as a BCP 47 tag.
pub const LANGUAGE: &str = "en";

/// Everything that a reader reads.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each name says it")]
pub struct TextFiles {
    pub regions: Parsed<RegionTexts>,
    pub methods: Parsed<MethodTexts>,
    pub cautions: Parsed<CautionTexts>,
    pub landmarks: Parsed<LandmarkTexts>,
    pub muscles: BTreeMap<MuscleId, Parsed<MuscleTexts>>,
    /// What several long texts say.
    pub shared: Parsed<SharedTexts>,
    pub glossary: Parsed<GlossaryFile>,
    pub about: Parsed<TextPage>,
    pub doctor: Parsed<TextPage>,
    pub embed: Parsed<TextPage>,
    /// The interface's own text.
    pub interface: Parsed<InterfaceFile>,
}

impl TextFiles {
    /// Reads every file of texts in the assets folder `root`.
    pub fn read(root: &Path, problems: &mut Vec<Problem>) -> Self {
        let path = |name: &str| format!("text/{LANGUAGE}/{name}");
        for name in names(root, &path("pages"), "json", problems) {
            if !["about", "doctor", "embed"].contains(&name.as_str()) {
                let file =
                    AssetFile { path: format!("assets/{}", path(&format!("pages/{name}.json"))), text: String::new() };
                problems.push(file.problem("nothing shows this page", "pages are about, doctor and embed"));
            }
        }
        Self {
            regions: json_file(root, &path("regions.json"), problems),
            methods: json_file(root, &path("methods.json"), problems),
            cautions: json_file(root, &path("cautions.json"), problems),
            landmarks: json_file(root, &path("landmarks.json"), problems),
            muscles: muscle_files(root, &path("muscles"), problems),
            shared: json_file(root, &path("shared.json"), problems),
            glossary: json_file(root, &path("glossary.json"), problems),
            about: json_file(root, &path("pages/about.json"), problems),
            doctor: json_file(root, &path("pages/doctor.json"), problems),
            embed: json_file(root, &path("pages/embed.json"), problems),
            interface: json_file(root, &path("interface.json"), problems),
        }
    }
}
