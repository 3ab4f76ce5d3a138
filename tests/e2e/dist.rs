//! The built site as files.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// What the environment says under `name`.
pub fn setting(name: &str) -> PathBuf {
    let value =
        env::var_os(name).unwrap_or_else(|| panic!("{name} is not set: run the end-to-end tests with `make e2e`"));
    PathBuf::from(value)
}

/// The folder of the built site.
pub fn folder() -> PathBuf {
    setting("DIST")
}

/// Every file of the site with its path below the site's root, in order.
pub fn files() -> Vec<(String, PathBuf)> {
    files_in(&folder())
}

/// The same of a site that lies elsewhere.
pub fn files_in(folder: &Path) -> Vec<(String, PathBuf)> {
    fn collect(folder: &Path, below: &str, files: &mut Vec<(String, PathBuf)>) {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let entry = entry.unwrap();
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            if path.starts_with('.') {
                continue; // Trunk's staging folder while it builds.
            }
            match entry.file_type().unwrap().is_dir() {
                true => collect(&entry.path(), &format!("{path}/"), files),
                false => files.push((path, entry.path())),
            }
        }
    }
    let mut files = Vec::new();
    collect(folder, "", &mut files);
    files.sort();
    assert!(!files.is_empty(), "nothing is built");
    files
}

/// Every page of the site: the path of its file, and its markup.
pub fn pages() -> Vec<(String, String)> {
    markup().into_iter().filter(|(name, _)| name == "404.html" || name.ends_with("index.html")).collect()
}

/// Every file with markup, also what is fetched into pages: its path, and its markup.
pub fn markup() -> Vec<(String, String)> {
    let markup = files().into_iter().filter(|(name, _)| name.ends_with(".html"));
    markup.map(|(name, path)| (name, fs::read_to_string(path).unwrap())).collect()
}
