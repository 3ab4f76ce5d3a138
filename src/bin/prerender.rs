//! Native entry: assets in, pages out.
//!
//! `prerender site` (Trunk's hook) checks the assets and writes every page into `TRUNK_STAGING_DIR`; `prerender check` only
//! checks them.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::{env, path::Path, process::ExitCode};

    use patchmap::{assets, site};

    pub fn main() -> ExitCode {
        let arguments: Vec<_> = env::args().skip(1).collect();
        let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["site"] => write_site(),
            ["check"] => check(),
            _ => Err("usage: prerender site | check".into()),
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
        Ok(format!("The assets hold together: {} muscles.", loaded.atlas.muscles.len()))
    }

    fn write_site() -> Result<String, String> {
        let folder = Path::new("assets");
        let dist =
            env::var("TRUNK_STAGING_DIR").map_err(|_| "TRUNK_STAGING_DIR is not set: run `trunk build` instead")?;
        let address = env::var("PATCHMAP_URL").ok().map(|url| format!("{}/", url.trim_end_matches('/')));
        let loaded = assets::load(folder).map_err(|problems| problems.to_string())?;
        let pages = site::write(&loaded, folder, Path::new(&dist), address.as_deref());
        pages.map(|count| format!("Wrote {count} pages.")).map_err(|failure| failure.to_string())
    }
}
