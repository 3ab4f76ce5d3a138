//! A diary as a table for other programs: comma-separated values, a line for each entry.

use super::{Diary, Drawn, Entry};
use crate::domain::{Atlas, area, pain_in};

/// The table. `headings` are those of time, highest intensity, note and address; in between stands a column for each view, in square
/// centimetres, under the name that `view` gives it. A text that a spreadsheet would take for a formula gets an apostrophe in front.
///
/// # Errors
/// Never in practice: it is written into memory.
pub fn table(
    diary: &Diary,
    atlas: &Atlas,
    [at, intensity, note, address]: [&str; 4],
    view: impl Fn(crate::domain::View) -> String,
    root: &str,
) -> csv::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let views = atlas.figures.iter().map(|figure| view(figure.view));
    writer.write_record(
        [at, intensity].map(str::to_owned).into_iter().chain(views).chain([note, address].map(str::to_owned)),
    )?;
    for entry in diary.entries() {
        let Entry { at, address, note, .. } = entry;
        let Drawn { pain, strongest, .. } = Drawn::of(entry, atlas);
        let strongest = strongest.map(|strongest| strongest.number().to_string()).unwrap_or_default();
        let areas = atlas.figures.iter().map(|figure| format!("{:.1}", area(&pain_in(figure, &pain))));
        let texts = [plain(note), format!("{root}{address}")];
        writer.write_record([at.clone(), strongest].into_iter().chain(areas).chain(texts))?;
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A text that no spreadsheet takes for a formula.
fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
