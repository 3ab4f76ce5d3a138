//! Native entry: assets in, pages out.
//!
//! `prerender site` (Trunk's hook) checks the assets and writes every page into `TRUNK_STAGING_DIR`; `prerender check` only
//! checks them; `prerender data` writes the open data into `target/data`; `prerender plates` draws every muscle alone into `target/plates`; `prerender tidy-figures` and
//! `prerender tidy-atlas` put the asset files into their one form.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::{env, fs, path::Path, process::ExitCode};

    use patchmap::{
        assets::{self, AssetFile, Problem},
        data,
        domain::Atlas,
        site,
    };

    /// Where the JSON files are: facts, then texts.
    const JSON_FOLDERS: [&str; 5] =
        ["assets/atlas", "assets/atlas/muscles", "assets/text/en", "assets/text/en/muscles", "assets/text/en/pages"];

    pub fn main() -> ExitCode {
        let arguments: Vec<_> = env::args().skip(1).collect();
        let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["site"] => write_site(),
            ["check"] => check(),
            ["data"] => write_data(),
            ["plates"] => draw_plates(),
            ["tidy-figures"] => tidy(&["assets/figures"], assets::tidy_figure),
            ["tidy-atlas"] => tidy(&JSON_FOLDERS, |file| Ok((assets::tidy_json(file)?, Vec::new()))),
            _ => Err("usage: prerender site | check | data | plates | tidy-figures | tidy-atlas".into()),
        };
        match result {
            Ok(message) => {
                println!("{message}");
                ExitCode::SUCCESS
            }
            Err(message) => {
                eprintln!("{message}");
                ExitCode::FAILURE
            }
        }
    }

    fn check() -> Result<String, String> {
        let loaded = assets::load(Path::new("assets")).map_err(|problems| problems.to_string())?;
        let Atlas { muscles, causes, .. } = loaded.atlas;
        Ok(format!("The assets hold together: {} muscles and {} other causes.", muscles.len(), causes.len()))
    }

    fn write_data() -> Result<String, String> {
        let folder = Path::new("target/data");
        let loaded = assets::load(Path::new("assets")).map_err(|problems| problems.to_string())?;
        let count = site::write_data(&loaded, folder, address().as_deref()).map_err(|failure| failure.to_string())?;
        Ok(format!("Wrote {count} files of version {} into {}.", data::VERSION, folder.display()))
    }

    /// The site's own address, where it is known.
    fn address() -> Option<String> {
        env::var("PATCHMAP_URL").ok().map(|url| format!("{}/", url.trim_end_matches('/')))
    }

    fn draw_plates() -> Result<String, String> {
        let (assets, plates) = (Path::new("assets"), Path::new("target/plates"));
        let loaded = assets::load(assets).map_err(|problems| problems.to_string())?;
        let count = site::plates(&loaded, assets, plates).map_err(|failure| failure.to_string())?;
        Ok(format!("Wrote {count} sheets into {}.", plates.display()))
    }

    /// Rewrites every file of `folders` that is not in its one form, and says what could not be kept.
    fn tidy(
        folders: &[&str],
        form: impl Fn(&AssetFile) -> Result<(String, Vec<String>), Problem>,
    ) -> Result<String, String> {
        let mut report = Vec::new();
        for folder in folders {
            let entries = fs::read_dir(folder).map_err(|error| format!("{folder}: {error}"))?;
            for path in entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()) {
                let name = path.to_string_lossy().replace('\\', "/");
                let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
                let file = AssetFile { path: name, text };
                let (tidied, lost) = form(&file).map_err(|problem| problem.to_string())?;
                report.extend(lost.iter().map(|message| format!("{}: {message}", file.path)));
                if tidied != file.text {
                    fs::write(&path, tidied).map_err(|error| format!("{}: {error}", file.path))?;
                    report.push(format!("{}: tidied", file.path));
                }
            }
        }
        report.sort();
        Ok(if report.is_empty() { "Everything was tidy.".into() } else { report.join("\n") })
    }

    fn write_site() -> Result<String, String> {
        let folder = Path::new("assets");
        let dist =
            env::var("TRUNK_STAGING_DIR").map_err(|_| "TRUNK_STAGING_DIR is not set: run `trunk build` instead")?;
        let address = address();
        let loaded = assets::load(folder).map_err(|problems| problems.to_string())?;
        let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
        let options = site::BuildOptions { address: address.as_deref(), release };
        let pages = site::build(&loaded, folder, Path::new(&dist), options);
        pages.map(|count| format!("Wrote {count} pages.")).map_err(|failure| failure.to_string())
    }
}
