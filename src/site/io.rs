//! Reads and writes files; every error names its file.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use thiserror::Error;

use crate::{assets::Problems, data::DataFailure};

/// Why the site could not be built.
#[derive(Debug, Error)]
#[allow(missing_docs, reason = "each message says it")]
pub enum Failure {
    #[error("{0}")]
    Assets(#[from] Problems),
    #[error("{}: {error}", path.display())]
    File { path: PathBuf, error: io::Error },
    #[error("index.html has no {0}: put it back where the app writes")]
    Template(&'static str),
    #[error("{name}: {why}")]
    Picture { name: String, why: String },
    #[error("{0}")]
    Data(#[from] DataFailure),
    #[error("the atlas or the interface's text could not be written: {0}")]
    Atlas(#[from] postcard::Error),
}

/// The text of a file.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::File { path: path.to_owned(), error })
}

/// Writes a file, and the folders that it lies in.
///
/// # Errors
/// When it cannot be written.
pub fn save(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Failure> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, content)).map_err(|error| Failure::File { path: path.to_owned(), error })
}
