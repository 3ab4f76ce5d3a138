//! Writes the site into the folder that Trunk has filled.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use thiserror::Error;
use yew::LocalServerRenderer;

use super::{
    pages::{PageFile, pages},
    template::{Filling, Template, escape},
};
use crate::{
    assets::{Loaded, Problems},
    ui::{App, AppProps, Shared, Shelf, words},
};

/// The style sheets in the order of the cascade, below `assets/styles/`.
const STYLES: [&str; 5] = ["base.css", "page.css", "figure.css", "panel.css", "text.css"];

/// Why the site could not be written.
#[derive(Debug, Error)]
#[allow(missing_docs, reason = "each message says it")]
pub enum Failure {
    #[error("{0}")]
    Assets(#[from] Problems),
    #[error("{}: {error}", path.display())]
    File { path: PathBuf, error: io::Error },
    #[error("index.html has no {0}: put it back where the app writes")]
    Template(&'static str),
    #[error("the atlas could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// Writes every page, `atlas.json`, the art and the style sheet into `dist`, where Trunk's `index.html` lies. `address` is
/// the site's public address with a slash at its end, if it is known.
///
/// # Errors
/// When a file cannot be read or written, or `index.html` is not made for this.
pub fn write(loaded: &Loaded, assets: &Path, dist: &Path, address: Option<&str>) -> Result<usize, Failure> {
    let atlas = Shared::from(loaded.atlas.clone());
    let template = Template::new(read(&dist.join("index.html"))?).map_err(Failure::Template)?;
    let json = serde_json::to_string(&loaded.atlas)?;
    let json_name = format!("atlas-{}.json", hash(&json));
    save(&dist.join(&json_name), &json)?;
    let mut styles = String::new();
    for name in STYLES {
        styles += &read(&assets.join("styles").join(name))?;
    }
    let styles_name = format!("patchmap-{}.css", hash(&styles));
    save(&dist.join(&styles_name), &styles)?;
    for figure in &atlas.figures {
        if let Some(art) = loaded.art.get(&figure.view) {
            save(&dist.join(&figure.art), art)?;
        }
    }

    let files = Files { json: &json_name, styles: &styles_name, address };
    let pages = pages(&atlas);
    for page in &pages {
        let (view, way_up) = (page.selection.shown_view(&atlas), page.way_up());
        let shelf = Shelf::with(view, loaded.art.get(&view).map(|art| art.clone().into()));
        let props = AppProps { atlas: atlas.clone(), reading: page.reading(), shelf, root: way_up.clone().into() };
        let app = render(props);
        let filling = Filling { head: files.head(page, &way_up), app: &app, way_up: &way_up };
        save(&dist.join(&page.path).join("index.html"), &template.fill(&filling))?;
    }
    save(&dist.join("404.html"), &files.not_found())?;
    Ok(pages.len())
}

fn render(props: AppProps) -> String {
    let renderer = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    pollster::block_on(renderer.render())
}

/// The names of the files that every page links to.
struct Files<'a> {
    json: &'a str,
    styles: &'a str,
    address: Option<&'a str>,
}

impl Files<'_> {
    fn head(&self, page: &PageFile, way_up: &str) -> String {
        let canonical = self
            .address
            .map(|address| format!("<link rel=\"canonical\" href=\"{}\">", escape(&format!("{address}{}", page.path))));
        // An empty link would mean the page itself; `./` is the folder that it lies in.
        let root = if way_up.is_empty() { "./" } else { way_up };
        format!(
            "<title>{}</title><meta name=\"description\" content=\"{}\">{}\
             <link rel=\"stylesheet\" href=\"{way_up}{}\">\
             <link rel=\"preload\" as=\"fetch\" crossorigin href=\"{way_up}{}\" data-atlas data-root=\"{root}\">",
            escape(&page.title),
            escape(&page.description),
            canonical.unwrap_or_default(),
            self.styles,
            self.json,
        )
    }

    /// The page for addresses that do not exist. It may be shown at any depth, so its links start at the host's root.
    fn not_found(&self) -> String {
        let root = self.address.unwrap_or("/");
        let link = |to: &str, name: &str| format!("<li><a href=\"{root}{to}\">{name}</a></li>");
        format!(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta name=\"robots\" content=\"noindex\"><title>{title} · {site}</title>\
             <link rel=\"stylesheet\" href=\"{root}{styles}\"></head>\
             <body><main class=\"text\" data-page=\"not-found\"><h1>{title}</h1><p>{text}</p><ul>{links}</ul></main></body></html>\n",
            title = words::NOT_FOUND_TITLE,
            site = words::SITE,
            styles = self.styles,
            text = words::NOT_FOUND,
            links = [link("", words::MAP), link("pain/", words::REGIONS), link("muscle/", words::MUSCLES)].concat(),
        )
    }
}

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::File { path: path.to_owned(), error })
}

fn save(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|error| Failure::File { path: path.to_owned(), error })
}
