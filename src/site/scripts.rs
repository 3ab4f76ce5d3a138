//! Makes the scripts that wasm-bindgen wrote smaller, where the tool for it is there: without it they work as well.

use std::{fs, path::Path, process::Command};

/// Shortens every script in `dist` that belongs to a WebAssembly program. Called before anything knows their bytes.
pub fn shorten(dist: &Path) {
    let entries = fs::read_dir(dist).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "js")) {
        let program =
            path.with_file_name(format!("{}_bg.wasm", path.file_stem().unwrap_or_default().to_string_lossy()));
        if program.exists() {
            let mut esbuild = Command::new("esbuild");
            esbuild.arg(&path).args(["--minify", "--format=esm", "--log-level=error", "--allow-overwrite"]);
            // Not there: then the site is a little larger, as it says in the README.
            let _ = esbuild.arg(format!("--outfile={}", path.display())).status();
        }
    }
}
