//! Makes scripts smaller, where the tool for it is there; without it they work as well.

use std::{fs, path::Path, process::Command};

/// What others read and copy.
const READ: &str = "embed.js";

/// Minifies the scripts in `dist`. Called before anything knows their bytes.
pub fn minify(dist: &Path) {
    let entries = fs::read_dir(dist).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "js")) {
        if path.file_name().is_some_and(|name| name != READ) {
            let mut esbuild = Command::new("esbuild");
            esbuild.arg(&path).args(["--minify", "--format=esm", "--log-level=error", "--allow-overwrite"]);
            // Not there: then the site is a little larger, as it says in the README.
            let _ = esbuild.arg(format!("--outfile={}", path.display())).status();
        }
    }
}
