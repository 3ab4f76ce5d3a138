//! Writes the site into the folder that Trunk has filled.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use base64::prelude::*;
use sha2::{Digest as _, Sha256};
use thiserror::Error;
use yew::LocalServerRenderer;

use super::{
    Shelves,
    links::{about, robots, sitemap},
    looks::looks,
    offline::worker,
    pages::{PageFile, pages},
    painter::Painter,
    pictures::{Picture, previews},
    preview::Studio,
    scripts,
    template::{Filling, Template},
};
use crate::{
    assets::{Loaded, Problems, fingerprint},
    domain::{Atlas, Patch},
    selection::Page,
    sharing::escape,
    ui::{App, AppProps, Shared, markup, paper_foot, words},
};

/// The style sheets that stand in every page, in the order of the cascade, below `assets/styles/`.
const STYLES: [&str; 5] = ["base.css", "page.css", "figure.css", "panel.css", "text.css"];

/// The themes, below `assets/styles/themes/`, each with the setting of the device that it follows unless another is chosen.
const THEMES: [(&str, &str); 2] = [("dark", "prefers-color-scheme: dark"), ("contrast", "prefers-contrast: more")];

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
    #[error("{name}: {why}")]
    Picture { name: String, why: String },
    #[error("the atlas could not be written: {0}")]
    Atlas(#[from] postcard::Error),
}

/// What the site is told about where and how it will stand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place<'a> {
    /// The site's public address with a slash at its end, if it is known.
    pub address: Option<&'a str>,
    /// Whether it is for the public: pages carry the Content-Security-Policy and previews, and are kept on the device. Not while
    /// developing: Trunk's own script would break the first, the second takes time, and the third would show old pages.
    pub strict: bool,
}

/// Writes every page, the atlas, the art and the texts of cards into `dist`, where Trunk's `index.html` lies.
///
/// # Errors
/// When a file cannot be read or written, or `index.html` is not made for this.
pub fn write(loaded: &Loaded, assets: &Path, dist: &Path, place: Place) -> Result<usize, Failure> {
    if place.strict {
        scripts::shorten(dist);
    }
    let style = |name: &str| read(&assets.join("styles").join(name));
    let shelves = Shelves::new(loaded, looks(&style("base.css")?, &style("figure.css")?));
    let atlas = Shared::from(shelves.atlas.clone());
    let template = Template::new(read(&dist.join("index.html"))?).map_err(Failure::Template)?;
    let bytes = postcard::to_allocvec(&*atlas)?;
    let atlas_name = format!("atlas-{}.bin", fingerprint(&bytes));
    save(&dist.join(&atlas_name), &bytes)?;
    let mut styles = STYLES.into_iter().map(style).collect::<Result<String, _>>()?;
    for (theme, setting) in THEMES {
        let rule = style(&format!("themes/{theme}.css"))?;
        let [followed, chosen] = [":root:not([data-theme])", &format!(":root[data-theme=\"{theme}\"]")]
            .map(|root| rule.replace(":root", root));
        styles += &format!("@media ({setting}) {{\n{followed}}}\n{chosen}");
    }
    let script = read(&assets.join("theme.js"))?;
    // What the first paint does without: what only the running app shows, and what only paper needs.
    let [app, print] = ["app", "print"].map(|name| {
        let text = style(&format!("{name}.css"))?;
        let file = format!("{name}-{}.css", fingerprint(text.as_bytes()));
        save(&dist.join(&file), text).map(|()| file)
    });
    let later = [app?, print?];
    for (file, text) in &shelves.files {
        save(&dist.join(file), text)?;
    }

    let files = Files {
        atlas: &atlas_name,
        styles: &styles,
        later: &later,
        script: &script,
        policy: policy(&styles, &script),
        place,
    };
    let pages = pages(&atlas, &loaded.texts);
    let foot = markup(paper_foot(&atlas.legend));
    let rendered: Vec<_> = pages.iter().map(|page| (page.clone(), render(&atlas, page, &shelves))).collect();
    let previews = if place.strict { draw(assets, dist, &atlas, &rendered, place)? } else { Vec::new() };
    for (index, (page, app)) in rendered.iter().enumerate() {
        let way_up = page.way_up();
        let filling = Filling {
            head: files.head(page, &way_up, previews.get(index)),
            app,
            paper: if page.selection.page == Page::Map { &foot } else { "" },
            way_up: &way_up,
            kept: place.strict,
        };
        let text = template.fill(&filling);
        for path in page.paths() {
            save(&dist.join(path).join("index.html"), &text)?;
        }
    }
    save(&dist.join("404.html"), files.not_found())?;
    save(&dist.join("_headers"), files.headers())?;
    let map = place.address.map(|address| save(&dist.join("sitemap.xml"), sitemap(&pages, address)));
    map.transpose()?;
    save(&dist.join("robots.txt"), robots(place.address))?;
    if place.strict {
        // Last of all: it lists what is there.
        let script = worker(dist, &read(&assets.join("sw.js"))?);
        let path = dist.join("sw.js");
        save(&path, script.map_err(|error| Failure::File { path: path.clone(), error })?)?;
    }
    Ok(pages.len())
}

/// A page's app as markup.
fn render(atlas: &Shared<Atlas>, page: &PageFile, shelves: &Shelves) -> String {
    let props = AppProps {
        atlas: atlas.clone(),
        reading: page.reading(),
        shelf: shelves.shelf(&page.selection),
        patch: Patch::default(),
        root: page.way_up().into(),
    };
    let renderer = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    pollster::block_on(renderer.render())
}

/// Draws the previews of all pages, and writes them.
fn draw(
    assets: &Path,
    dist: &Path,
    atlas: &Atlas,
    pages: &[(PageFile, String)],
    place: Place,
) -> Result<Vec<Picture>, Failure> {
    let style = |name: &str| read(&assets.join("styles").join(name));
    let studio = Studio {
        atlas,
        painter: &Painter::new(assets)?,
        looks: &looks(&style("base.css")?, &(style("figure.css")? + &style("preview.css")?)),
        icon: &read(&assets.join("icons/icon.svg"))?,
        address: place.address,
    };
    let pictures = previews(&studio, pages)?;
    pictures.iter().try_for_each(|picture| save(&dist.join(&picture.file), &picture.png))?;
    Ok(pictures)
}

/// What every page has in its head.
struct Files<'a> {
    /// The name of the atlas's file.
    atlas: &'a str,
    /// The style sheet. It stands in the page itself: the first paint waits for nothing else.
    styles: &'a str,
    /// The style sheets that come later: the app's, and the one for paper.
    later: &'a [String; 2],
    /// The one script in the page itself: it puts the chosen theme on before anything is painted.
    script: &'a str,
    /// The Content-Security-Policy.
    policy: String,
    place: Place<'a>,
}

/// What a page may do: run the site's own files and nothing else. The style sheet and the script in it are known by their hashes. The
/// figure becomes a PNG by way of a `blob:`. Others may show the site in a frame: nothing forbids it; the embed page shows how.
fn policy(styles: &str, script: &str) -> String {
    let [styles, script] = [styles, script].map(|text| BASE64_STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-{script}'; style-src 'self' 'sha256-{styles}'; \
         img-src 'self' blob:; frame-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
         form-action 'none'"
    )
}

impl Files<'_> {
    /// The policy as every page carries it. Other sites learn nothing of where a person comes from.
    fn rules(&self) -> String {
        let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", self.policy);
        let policy = if self.place.strict { policy } else { String::new() };
        format!("{policy}<meta name=\"referrer\" content=\"no-referrer\"><script>{}</script>", self.script)
    }

    /// The same for hosts that read `_headers`, with how long files may be kept: those with a hash in their name for ever,
    /// the others until they are asked for again.
    fn headers(&self) -> String {
        let hashed = ["/art/*", "/card/*", "/preview/*", "/*.bin", "/patchmap-*.wasm", "/*.css", "/patchmap-*.js"];
        let kept = hashed.map(|path| format!("{path}\n  Cache-Control: public, max-age=31536000, immutable\n"));
        let asked = [
            "/",
            "/*.html",
            "/*/",
            "/boot.js",
            "/embed.js",
            "/offline.js",
            "/share.js",
            "/share_bg.wasm",
            "/sw.js",
            "/manifest.webmanifest",
        ];
        let asked = asked.map(|path| format!("{path}\n  Cache-Control: no-cache\n"));
        format!(
            "/*\n  Content-Security-Policy: {}\n  Referrer-Policy: no-referrer\n  X-Content-Type-Options: nosniff\n{}",
            self.policy,
            kept.concat() + &asked.concat(),
        )
    }

    fn head(&self, page: &PageFile, way_up: &str, preview: Option<&Picture>) -> String {
        // The app is not mounted on pages without it: they need no atlas.
        let preload = match page.selection.page {
            Page::Map => self.preload(way_up),
            Page::Embed => format!("<script type=\"module\" src=\"{way_up}embed.js\"></script>"),
            Page::Regions | Page::Muscles | Page::About => String::new(),
        };
        // `boot.js` makes a style sheet of the app's once the app is on its way; a sheet for paper never blocks.
        let [app, print] = self.later;
        format!(
            "{}<title>{}</title><meta name=\"description\" content=\"{}\">{}\
             <style>{}</style>{preload}\
             <link rel=\"preload\" as=\"style\" fetchpriority=\"low\" href=\"{way_up}{app}\" data-later>\
             <noscript><link rel=\"stylesheet\" href=\"{way_up}{app}\"></noscript>\
             <link rel=\"stylesheet\" media=\"print\" href=\"{way_up}{print}\">",
            self.rules(),
            escape(&page.title),
            escape(&page.description),
            about(page, self.place.address, preview),
            self.styles,
        )
    }

    fn preload(&self, way_up: &str) -> String {
        // An empty link would mean the page itself; `./` is the folder that it lies in.
        let root = if way_up.is_empty() { "./" } else { way_up };
        format!(
            "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{way_up}{}\" data-atlas data-root=\"{root}\">",
            self.atlas,
        )
    }

    /// The page for addresses that do not exist. It may be shown at any depth, so its links start at the host's root.
    fn not_found(&self) -> String {
        let root = self.place.address.unwrap_or("/");
        let link = |to: &str, name: &str| format!("<li><a href=\"{root}{to}\">{name}</a></li>");
        format!(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             {rules}<meta name=\"robots\" content=\"noindex\"><title>{title} · {site}</title>\
             <meta name=\"description\" content=\"{text}\"><style>{styles}</style></head>\
             <body><main class=\"text\" data-page=\"not-found\"><h1>{title}</h1><p>{text}</p><ul>{links}</ul></main></body></html>\n",
            rules = self.rules(),
            title = words::NOT_FOUND_TITLE,
            site = words::SITE,
            styles = self.styles,
            text = words::NOT_FOUND,
            links = [link("", words::MAP), link("pain/", words::REGIONS), link("muscle/", words::MUSCLES)].concat(),
        )
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::File { path: path.to_owned(), error })
}

fn save(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Failure> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, content)).map_err(|error| Failure::File { path: path.to_owned(), error })
}
