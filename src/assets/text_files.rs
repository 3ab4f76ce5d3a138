//! The files of texts in one language, each read on its own.

use std::{collections::BTreeMap, path::Path};

use super::{
    AssetFile, Problem,
    cause_schema::CauseTexts,
    history_schema::HistoryTexts,
    interface_file::InterfaceFile,
    schema::SignsFile,
    source_files::{Parsed, files_by_id, json_file, json_file_with, names},
    text_schema::{
        CautionTexts, GlossaryFile, LandmarkTexts, MethodTexts, MuscleTexts, RegionTexts, SearchFile, SharedTexts,
        SignTexts,
    },
    urgency::UrgencyWords,
};
use crate::domain::{CauseId, MuscleId, TextPage};

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
    pub causes: BTreeMap<CauseId, Parsed<CauseTexts>>,
    /// What several long texts say.
    pub shared: Parsed<SharedTexts>,
    pub signs: Parsed<SignTexts>,
    pub history: Parsed<HistoryTexts>,
    pub glossary: Parsed<GlossaryFile>,
    pub search: Parsed<SearchFile>,
    pub about: Parsed<TextPage>,
    pub doctor: Parsed<TextPage>,
    pub embed: Parsed<TextPage>,
    pub data: Parsed<TextPage>,
    /// The interface's own text.
    pub interface: Parsed<InterfaceFile>,
}

impl TextFiles {
    /// Reads every file of texts in the assets folder `root`. What to do about `signs` is filled in.
    pub fn read(root: &Path, signs: Option<&SignsFile>, problems: &mut Vec<Problem>) -> Self {
        let path = |name: &str| format!("text/{LANGUAGE}/{name}");
        for name in names(root, &path("pages"), "json", problems) {
            if !["about", "doctor", "embed", "data"].contains(&name.as_str()) {
                let file =
                    AssetFile { path: format!("assets/{}", path(&format!("pages/{name}.json"))), text: String::new() };
                problems.push(file.problem("nothing shows this page", "pages are about, doctor, embed and data"));
            }
        }
        let interface: Parsed<InterfaceFile> = json_file(root, &path("interface.json"), problems);
        let urgency = UrgencyWords::new(signs, interface.value.as_ref());
        let fill = |file: &mut AssetFile, problems: &mut Vec<Problem>| urgency.fill(file, problems);
        Self {
            regions: json_file_with(root, &path("regions.json"), fill, problems),
            methods: json_file_with(root, &path("methods.json"), fill, problems),
            cautions: json_file_with(root, &path("cautions.json"), fill, problems),
            landmarks: json_file_with(root, &path("landmarks.json"), fill, problems),
            muscles: files_by_id(root, &path("muscles"), problems, |root, path, problems| {
                json_file_with(root, path, fill, problems)
            }),
            causes: files_by_id(root, &path("causes"), problems, |root, path, problems| {
                json_file_with(root, path, fill, problems)
            }),
            shared: json_file_with(root, &path("shared.json"), fill, problems),
            signs: json_file_with(root, &path("signs.json"), fill, problems),
            history: json_file_with(root, &path("history.json"), fill, problems),
            glossary: json_file_with(root, &path("glossary.json"), fill, problems),
            search: json_file(root, &path("search.json"), problems),
            about: json_file_with(root, &path("pages/about.json"), fill, problems),
            doctor: json_file_with(root, &path("pages/doctor.json"), fill, problems),
            embed: json_file_with(root, &path("pages/embed.json"), fill, problems),
            data: json_file_with(root, &path("pages/data.json"), fill, problems),
            interface,
        }
    }
}
