//! All asset files, each read on its own: what is written, before anything is compared.

use std::{collections::BTreeMap, fs, io, path::Path};

use serde::{Serialize, de::DeserializeOwned};

use super::{
    AssetFile, FigureFile, Problem,
    asset_file::{did_you_mean, is_id},
    cause_schema::CauseFile,
    figure_reader,
    history_schema::{ChangeFile, HistoryFile},
    json, method_picture,
    schema::{CautionsFile, LandmarksFile, MeasuresFile, MethodsFile, MuscleFile, RegionsFile, SignsFile, SourcesFile},
    text_files::TextFiles,
};
use crate::domain::{CauseId, MuscleId, View};

/// A file with what it says, if that could be read; if not, the problem has been reported.
#[derive(Clone, Debug)]
pub struct Parsed<T> {
    /// The file.
    pub file: AssetFile,
    /// What it says.
    pub value: Option<T>,
}

/// Everything that was read.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each name says it")]
pub struct SourceFiles {
    pub regions: Parsed<RegionsFile>,
    pub sources: Parsed<SourcesFile>,
    pub methods: Parsed<MethodsFile>,
    /// The pictures of methods, by id: the inside of an `<svg>`.
    pub pictures: BTreeMap<String, Parsed<String>>,
    pub cautions: Parsed<CautionsFile>,
    pub signs: Parsed<SignsFile>,
    pub change: Parsed<ChangeFile>,
    pub history: Parsed<HistoryFile>,
    pub landmarks: Parsed<LandmarksFile>,
    pub measures: Parsed<MeasuresFile>,
    pub muscles: BTreeMap<MuscleId, Parsed<MuscleFile>>,
    pub causes: BTreeMap<CauseId, Parsed<CauseFile>>,
    pub figures: BTreeMap<View, Parsed<FigureFile>>,
    /// What a reader reads.
    pub texts: TextFiles,
}

impl SourceFiles {
    /// Reads every file in the assets folder `root`.
    pub fn read(root: &Path, problems: &mut Vec<Problem>) -> Self {
        let mut figures = BTreeMap::new();
        for name in names(root, "figures", "svg", problems) {
            let file = text_file(root, &format!("figures/{name}.svg"), problems);
            match View::parse(&name) {
                Some(view) => {
                    let value = (!file.text.is_empty()).then(|| figure_reader::read(&file, view, problems)).flatten();
                    figures.insert(view, Parsed { file, value });
                }
                None => {
                    let mend = did_you_mean(
                        &name,
                        View::ALL.map(View::as_str),
                        "views are back, front, outer, inner, sole, top",
                    );
                    problems.push(file.problem(format!("there is no view \"{name}\""), mend));
                }
            }
        }
        let mut pictures = BTreeMap::new();
        for name in names(root, "methods", "svg", problems) {
            let file = text_file(root, &format!("methods/{name}.svg"), problems);
            let value = (!file.text.is_empty()).then(|| method_picture::read(&file, problems)).flatten();
            pictures.insert(name, Parsed { file, value });
        }
        let signs = json_file(root, "atlas/signs.json", problems);
        let texts = TextFiles::read(root, signs.value.as_ref(), problems);
        Self {
            regions: json_file(root, "atlas/regions.json", problems),
            sources: json_file(root, "atlas/sources.json", problems),
            methods: json_file(root, "atlas/methods.json", problems),
            pictures,
            cautions: json_file(root, "atlas/cautions.json", problems),
            signs,
            change: json_file(root, "atlas/change.json", problems),
            history: json_file(root, "atlas/history.json", problems),
            landmarks: json_file(root, "atlas/landmarks.json", problems),
            measures: json_file(root, "atlas/measures.json", problems),
            muscles: files_by_id(root, "atlas/muscles", problems, json_file),
            causes: files_by_id(root, "atlas/causes", problems, json_file),
            figures,
            texts,
        }
    }
}

/// The files of a folder that holds one for each muscle, or each other cause.
pub(super) fn files_by_id<Id: for<'a> From<&'a str> + Ord, T>(
    root: &Path,
    folder: &str,
    problems: &mut Vec<Problem>,
    read: impl Fn(&Path, &str, &mut Vec<Problem>) -> Parsed<T>,
) -> BTreeMap<Id, Parsed<T>> {
    let mut files = BTreeMap::new();
    for name in names(root, folder, "json", problems) {
        let path = format!("{folder}/{name}.json");
        let parsed = if is_id(&name) {
            read(root, &path, problems)
        } else {
            let file = AssetFile { path: format!("assets/{path}"), text: String::new() };
            let mend = "call it by small letters, digits and single hyphens, such as biceps-femoris.json";
            problems.push(file.problem("the file's name is no id", mend));
            Parsed { file, value: None }
        };
        files.insert(name.as_str().into(), parsed);
    }
    files
}

/// The names, without extension, of the files in a folder, in order.
pub(super) fn names(root: &Path, folder: &str, extension: &str, problems: &mut Vec<Problem>) -> Vec<String> {
    let here = AssetFile { path: format!("assets/{folder}"), text: String::new() };
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) => {
            problems.push(here.problem(reason(&error), "the folder must be there"));
            return Vec::new();
        }
    };
    let mut names = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        match name.strip_suffix(extension).and_then(|name| name.strip_suffix('.')) {
            _ if name.starts_with('.') => {}
            Some(name) => names.push(name.to_owned()),
            None => {
                let file = AssetFile { path: format!("{}/{name}", here.path), text: String::new() };
                problems
                    .push(file.problem("does not belong here", format!("this folder holds .{extension} files only")));
            }
        }
    }
    names.sort();
    names
}

/// A file's text; none where it cannot be read.
fn text_file(root: &Path, path: &str, problems: &mut Vec<Problem>) -> AssetFile {
    let mut file = AssetFile { path: format!("assets/{path}"), text: String::new() };
    match fs::read_to_string(root.join(path)) {
        Ok(text) => file.text = text,
        Err(error) => problems.push(file.problem(reason(&error), "the file must be there, as UTF-8 text")),
    }
    file
}

/// Why something could not be read, in the same words on every system where we can.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "is not there".to_owned(),
        io::ErrorKind::InvalidData => "is no UTF-8 text".to_owned(),
        _ => error.to_string(),
    }
}

/// A JSON file; without a value where it cannot be read.
pub(super) fn json_file<T: DeserializeOwned + Serialize>(
    root: &Path,
    path: &str,
    problems: &mut Vec<Problem>,
) -> Parsed<T> {
    json_file_with(root, path, |_, _| {}, problems)
}

/// A JSON file that `fill` changes before it is read.
pub(super) fn json_file_with<T: DeserializeOwned + Serialize>(
    root: &Path,
    path: &str,
    fill: impl Fn(&mut AssetFile, &mut Vec<Problem>),
    problems: &mut Vec<Problem>,
) -> Parsed<T> {
    let before = problems.len();
    let mut file = text_file(root, path, problems);
    if problems.len() > before {
        return Parsed { file, value: None };
    }
    fill(&mut file, problems);
    let value = json::read(&file, problems);
    Parsed { file, value }
}
