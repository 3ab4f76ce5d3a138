//! The open data as files of the site.

use std::path::Path;

use super::io::{Failure, save};
use crate::{assets::Loaded, data};

/// Writes the open data into `folder`: how many files. `address` is the site's own, where it is known.
///
/// # Errors
/// When a file cannot be written.
pub fn write_data(loaded: &Loaded, folder: &Path, address: Option<&str>) -> Result<usize, Failure> {
    let day = loaded.texts.about.changed.as_deref().unwrap_or_default();
    let files = data::files(loaded, day, address)?;
    for file in &files {
        save(&folder.join(&file.path), &file.content)?;
    }
    Ok(files.len())
}
