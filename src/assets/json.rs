//! Reads JSON asset files: strictly, and only in their canonical form.

use serde::{Serialize, de::DeserializeOwned};

use super::{
    AssetFile, Problem,
    history_schema::{ChangeFile, HistoryFile, HistoryTexts},
    interface_file::InterfaceFile,
    schema::{CautionsFile, LandmarksFile, MeasuresFile, MethodsFile, MuscleFile, RegionsFile, SignsFile, SourcesFile},
    text_schema::{
        CautionTexts, GlossaryFile, LandmarkTexts, MethodTexts, MuscleTexts, RegionTexts, SearchFile, SharedTexts,
        SignTexts,
    },
};
use crate::domain::TextPage;

/// Reads one file. Where it cannot be read, its first error becomes a problem and there is no value; where it can but
/// is not written canonically, there are both.
pub fn read<T: DeserializeOwned + Serialize>(file: &AssetFile, problems: &mut Vec<Problem>) -> Option<T> {
    let value = parse(file).map_err(|problem| problems.push(problem)).ok()?;
    match canonical(file, &value) {
        Ok(canonical) if canonical == file.text => {}
        Ok(canonical) => problems.push(file.problem_at(
            Some(first_difference(&file.text, &canonical)),
            "not in canonical form",
            "run `make tidy-atlas`",
        )),
        Err(problem) => problems.push(problem),
    }
    Some(value)
}

/// The canonical form of a JSON asset file: two spaces, keys in the order of [`super::schema`] and
/// [`super::text_schema`], a new line at the end.
///
/// `file.path` says which kind of file it is. Fails where the text cannot be read or no asset has that path.
pub fn tidy(file: &AssetFile) -> Result<String, Problem> {
    fn form<T: DeserializeOwned + Serialize>(file: &AssetFile) -> Result<String, Problem> {
        canonical(file, &parse::<T>(file)?)
    }
    let folders = file.path.rsplit('/').skip(1).take(3).collect::<Vec<_>>();
    match (folders.as_slice(), file.id()) {
        (["muscles", "atlas", ..], _) => form::<MuscleFile>(file),
        (["atlas", ..], "regions") => form::<RegionsFile>(file),
        (["atlas", ..], "methods") => form::<MethodsFile>(file),
        (["atlas", ..], "cautions") => form::<CautionsFile>(file),
        (["atlas", ..], "signs") => form::<SignsFile>(file),
        (["atlas", ..], "change") => form::<ChangeFile>(file),
        (["atlas", ..], "history") => form::<HistoryFile>(file),
        (["atlas", ..], "landmarks") => form::<LandmarksFile>(file),
        (["atlas", ..], "measures") => form::<MeasuresFile>(file),
        (["atlas", ..], "sources") => form::<SourcesFile>(file),
        (["muscles", _, "text"], _) => form::<MuscleTexts>(file),
        (["pages", _, "text"], _) => form::<TextPage>(file),
        ([_, "text", ..], "regions") => form::<RegionTexts>(file),
        ([_, "text", ..], "methods") => form::<MethodTexts>(file),
        ([_, "text", ..], "cautions") => form::<CautionTexts>(file),
        ([_, "text", ..], "landmarks") => form::<LandmarkTexts>(file),
        ([_, "text", ..], "glossary") => form::<GlossaryFile>(file),
        ([_, "text", ..], "search") => form::<SearchFile>(file),
        ([_, "text", ..], "shared") => form::<SharedTexts>(file),
        ([_, "text", ..], "signs") => form::<SignTexts>(file),
        ([_, "text", ..], "history") => form::<HistoryTexts>(file),
        ([_, "text", ..], "interface") => form::<InterfaceFile>(file),
        _ => Err(file.problem("no asset file is expected here", "see assets/README.md for the folders")),
    }
}

fn parse<T: DeserializeOwned>(file: &AssetFile) -> Result<T, Problem> {
    serde_json::from_str(&file.text).map_err(|error| {
        let line = u32::try_from(error.line()).ok().filter(|&line| line > 0);
        let message = error.to_string();
        let what = message.split(" at line ").next().unwrap_or(&message);
        let mend = if error.is_data() { "see assets/README.md for what stands here" } else { "correct the JSON here" };
        file.problem_at(line, what, mend)
    })
}

fn canonical<T: Serialize>(file: &AssetFile, value: &T) -> Result<String, Problem> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| file.problem(error.to_string(), "report this as a mistake in the program"))?;
    Ok(text + "\n")
}

/// The first line, from 1, in which two different texts difference.
fn first_difference(text: &str, other: &str) -> u32 {
    let mut others = other.split('\n');
    let same = text.split('\n').take_while(|line| others.next() == Some(line)).count();
    u32::try_from(same).unwrap_or(u32::MAX).saturating_add(1)
}
