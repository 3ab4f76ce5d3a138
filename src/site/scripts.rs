//! Makes the programs of the app smaller: their scripts, where the tool for it is there (without it they work as well), and the names
//! by which these and the WebAssembly know each other.

use std::{fs, path::Path, process::Command};

use super::{
    Failure,
    files::{read, save},
    imports::shortened,
};

/// What others read and copy.
const READ: &str = "embed.js";

/// Shortens the programs in `dist`. Called before anything knows their bytes.
///
/// # Errors
/// When a file cannot be read or written.
pub fn shorten(dist: &Path) -> Result<(), Failure> {
    let entries = fs::read_dir(dist).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "js")) {
        if path.file_name().is_some_and(|name| name != READ) {
            let mut esbuild = Command::new("esbuild");
            esbuild.arg(&path).args(["--minify", "--format=esm", "--log-level=error", "--allow-overwrite"]);
            // Not there: then the site is a little larger, as it says in the README.
            let _ = esbuild.arg(format!("--outfile={}", path.display())).status();
        }
        // `wasm-bindgen` names a module after its script.
        let module = path.with_file_name(format!("{}_bg.wasm", path.file_stem().unwrap_or_default().display()));
        if let Ok(bytes) = fs::read(&module)
            && let Some((bytes, script)) = shortened(&bytes, &read(&path)?)
        {
            save(&module, bytes)?;
            save(&path, script)?;
        }
    }
    Ok(())
}
