//! Makes scripts and styles smaller with esbuild; where it is not installed, the site works as well and is a little larger.

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

/// The script that others read and copy: it stays as it is.
const READ: &str = "embed.js";

/// Minifies the scripts in `dist`. Called before anything knows their bytes.
pub fn minify_scripts(dist: &Path) {
    let entries = fs::read_dir(dist).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "js")) {
        if path.file_name().is_some_and(|name| name != READ) {
            let mut esbuild = Command::new("esbuild");
            esbuild.arg(&path).args(["--minify", "--format=esm", "--log-level=error", "--allow-overwrite"]);
            let _ = esbuild.arg(format!("--outfile={}", path.display())).status();
        }
    }
}

/// A style sheet, minified if that can be done.
pub fn minify_styles(styles: String) -> String {
    minified(&styles).unwrap_or(styles)
}

fn minified(styles: &str) -> Option<String> {
    let mut esbuild = Command::new("esbuild");
    esbuild.args(["--minify", "--loader=css", "--log-level=error"]);
    let mut running = esbuild.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    // Dropped at the end of the statement, which tells esbuild that this was all.
    running.stdin.take()?.write_all(styles.as_bytes()).ok()?;
    let output = running.wait_with_output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}
