//! Writes the site into the folder that Trunk has filled.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use thiserror::Error;
use yew::{AttrValue, html};

use super::{
    bundle::Bundle,
    drawn::draw,
    head::{Files, policy},
    links::{robots, sitemap},
    looks::looks,
    markup::{markup, render},
    offline::worker,
    pages::{PageFile, pages},
    scripts,
    template::{Filling, Template},
};
use crate::{
    assets::{Loaded, Problems, fingerprint},
    domain::{Atlas, Patch, Texts},
    interface::Interface,
    selection::Page,
    state::Check,
    ui::{App, AppProps, Footer, Header, Shared, text_page},
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
    #[error("the atlas or the words could not be written: {0}")]
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
        scripts::minify(dist);
    }
    let style = |name: &str| read(&assets.join("styles").join(name));
    let bundle = Bundle::new(loaded, looks(&style("base.css")?, &style("figure.css")?))?;
    let atlas = Shared::from(bundle.atlas.clone());
    let template = Template::new(read(&dist.join("index.html"))?).map_err(Failure::Template)?;
    let bytes = postcard::to_allocvec(&*atlas)?;
    let atlas_name = format!("atlas-{}.bin", fingerprint(&bytes));
    save(&dist.join(&atlas_name), &bytes)?;
    let interface = Shared::from(loaded.interface.clone());
    let bytes = interface.to_bytes()?;
    let text_name = format!("text-{}.bin", fingerprint(&bytes));
    save(&dist.join(&text_name), &bytes)?;
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
    for (file, content) in bundle.files()? {
        save(&dist.join(file), content)?;
    }

    let files = Files {
        atlas: &atlas_name,
        text: &text_name,
        interface: &interface,
        styles: &styles,
        later: &later,
        script: &script,
        policy: policy(&styles, &script),
        place,
    };
    let pages = pages(&atlas, &loaded.texts, &interface);
    let rendered: Vec<_> = pages
        .iter()
        .map(|page| (page.clone(), page_markup(&bundle, &atlas, &interface, page, &loaded.texts)))
        .collect();
    let drawn =
        if place.strict { Some(draw(assets, dist, &atlas, &interface, &rendered, place.address)?) } else { None };
    for (index, (page, app)) in rendered.iter().enumerate() {
        let way_up = page.way_up();
        let filling = Filling {
            head: files.head(page, &way_up, drawn.as_ref(), index),
            header: &markup(&interface, html! { <Header root={way_up.clone()} page={page.selection.page} /> }),
            app,
            footer: &markup(&interface, html! { <Footer root={way_up.clone()} /> }),
            interface: &interface,
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

/// A page's own part as markup.
pub fn page_markup(
    bundle: &Bundle,
    atlas: &Shared<Atlas>,
    interface: &Shared<Interface>,
    page: &PageFile,
    texts: &Texts,
) -> String {
    let (root, selection) = (page.way_up(), &page.selection);
    if selection.page != Page::Map {
        return markup(interface, text_page(interface, atlas, &root.into(), selection.page, texts));
    }
    let props = AppProps {
        atlas: atlas.clone(),
        interface: interface.clone(),
        reading: page.reading(),
        files: bundle.cache(selection),
        patch: Patch::default(),
        check: Check::default(),
        search: AttrValue::default(),
        root: root.into(),
    };
    render::<App>(props)
}

pub(super) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::File { path: path.to_owned(), error })
}

pub(super) fn save(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Failure> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, content)).map_err(|error| Failure::File { path: path.to_owned(), error })
}
