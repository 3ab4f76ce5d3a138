//! What is kept on a device for use without a connection: the list of files that the service worker carries.

use std::{fs, io, path::Path};

use base64::prelude::*;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use crate::assets::fingerprint;

/// What is not kept: what only others than visitors read, and the worker itself.
const NOT_KEPT: [&str; 7] = ["data/", "preview/", "sw.js", "_headers", "robots.txt", "sitemap.xml", "llms.txt"];
/// The twins of pages for programs.
const TWIN: &str = "index.json";

/// The service worker: its script, and before it the version of the site in `dist` and the list of its files. Any other file or
/// script is another version.
///
/// # Errors
/// When a file cannot be read.
pub fn worker(dist: &Path, script: &str) -> io::Result<String> {
    let mut files = Map::new();
    collect(dist, "", &mut files)?;
    let files = Value::Object(files).to_string();
    let version = fingerprint(format!("{files}{script}").as_bytes());
    Ok(format!("const VERSION = \"{version}\";\nconst FILES = {files};\n{script}"))
}

/// Adds the files of a folder and below, by their paths below the site's root, with their SHA-256 as browsers compare it.
fn collect(folder: &Path, below: &str, files: &mut Map<String, Value>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else if !name.ends_with(TWIN) && !NOT_KEPT.iter().any(|start| name.starts_with(start)) {
            files.insert(name, BASE64_STANDARD.encode(Sha256::digest(fs::read(entry.path())?)).into());
        }
    }
    Ok(())
}
