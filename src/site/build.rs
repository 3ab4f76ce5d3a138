//! Writes the site into the folder that Trunk has filled.

use std::path::Path;

use yew::html;

use super::{
    bundle::Bundle,
    data::write_data,
    figure_stylesheet::figure_stylesheet,
    head::Files,
    headers::{headers, policy},
    images::write_images,
    io::{Failure, read, save},
    links::{robots, sitemap},
    markup::{markup, page_markup},
    minify::{minify_scripts, minify_styles},
    offline::worker,
    options::BuildOptions,
    pages::{PageFile, pages},
    plate::PlateStyles,
    template::{PageParts, Template},
    twins::{Twins, llms},
};
use crate::{
    assets::{Loaded, fingerprint},
    data::Dataset,
    ui::{Footer, Header, Shared},
};

/// The style sheets that stand in every page, in the order of the cascade, below `assets/styles/`.
const STYLES: [&str; 5] = ["base", "page", "figure", "panel", "text"];

/// The themes, below `assets/styles/themes/`, each with the setting of the device that it follows unless another is chosen.
const THEMES: [(&str, &str); 2] = [("dark", "prefers-color-scheme: dark"), ("contrast", "prefers-contrast: more")];

/// Writes every page and all that pages load into `dist`, where Trunk's `index.html` lies: the number of pages.
///
/// # Errors
/// When a file cannot be read or written, or `index.html` is not made for this.
pub fn build(loaded: &Loaded, assets: &Path, dist: &Path, options: BuildOptions) -> Result<usize, Failure> {
    let builder = Builder { assets, dist, options };
    if options.release {
        minify_scripts(dist);
    }
    let bundle = Bundle::new(loaded, builder.plate_styles()?)?;
    let (atlas, interface) = (Shared::from(bundle.atlas.clone()), Shared::from(loaded.interface.clone()));
    for (file, content) in bundle.files()? {
        save(&dist.join(file), content)?;
    }
    let styles = builder.minified(builder.page_styles()?);
    let script = read(&assets.join("early.js"))?;
    let not_found = read(&assets.join("not_found.js"))?;
    // What the first paint does without: what only the running app shows, and what only paper needs.
    let later = [builder.later_styles("app")?, builder.later_styles("print")?];
    let files = Files {
        atlas: &builder.data("atlas", &postcard::to_allocvec(&*atlas)?)?,
        text: &builder.data("text", &interface.to_bytes()?)?,
        interface: &interface,
        styles: &styles,
        later: &later,
        script: &script,
        not_found: &not_found,
        policy: policy(&styles, [&script, &not_found]),
        options,
    };
    let pages = pages(&atlas, &loaded.texts, &interface);
    let rendered: Vec<(PageFile, String)> = pages
        .iter()
        .map(|page| (page.clone(), page_markup(&bundle, &atlas, &interface, page, &loaded.texts)))
        .collect();
    let images = if options.release {
        Some(write_images(assets, dist, &atlas, &interface, &rendered, options.address)?)
    } else {
        None
    };
    let template = Template::new(read(&dist.join("index.html"))?).map_err(Failure::Template)?;
    for (index, (page, app)) in rendered.iter().enumerate() {
        let way_up = page.way_up();
        let text = template.fill(&PageParts {
            head: files.head(page, &way_up, images.as_ref(), index),
            header: &markup(&interface, html! { <Header root={way_up.clone()} page={page.selection.page} /> }),
            app,
            footer: &markup(&interface, html! { <Footer root={way_up.clone()} /> }),
            interface: &interface,
            way_up: &way_up,
            kept: options.release,
        });
        for path in page.paths() {
            save(&dist.join(path).join("index.html"), &text)?;
        }
    }
    save(&dist.join("404.html"), files.not_found())?;
    save(&dist.join("_headers"), headers(&files.policy))?;
    if let Some(address) = options.address {
        save(&dist.join("sitemap.xml"), sitemap(&pages, address))?;
    }
    save(&dist.join("robots.txt"), robots(options.address))?;
    write_data(loaded, &dist.join("data"), options.address)?;
    let twins = Twins { atlas: &atlas, texts: &loaded.texts, dataset: &Dataset::of(loaded) };
    for page in &pages {
        save(&dist.join(&page.path).join("index.json"), twins.twin(page).to_string())?;
    }
    save(&dist.join("llms.txt"), llms(&pages, &interface, options.address))?;
    if options.release {
        // Last of all: it lists what is there.
        let path = dist.join("sw.js");
        let script = worker(dist, &read(&assets.join("sw.js"))?);
        save(&path, script.map_err(|error| Failure::File { path: path.clone(), error })?)?;
    }
    Ok(pages.len())
}

/// Where the site comes from and goes to.
struct Builder<'a> {
    assets: &'a Path,
    dist: &'a Path,
    options: BuildOptions<'a>,
}

impl Builder<'_> {
    /// A style sheet, by its name below `assets/styles/`.
    fn style(&self, name: &str) -> Result<String, Failure> {
        read(&self.assets.join("styles").join(name).with_extension("css"))
    }

    fn minified(&self, styles: String) -> String {
        if self.options.release { minify_styles(styles) } else { styles }
    }

    /// The style sheets of figures that stand alone.
    fn plate_styles(&self) -> Result<PlateStyles, Failure> {
        let (base, figure) = (self.style("base")?, self.style("figure")?);
        let dark = base.clone() + &self.style("themes/dark")?;
        Ok(PlateStyles { light: figure_stylesheet(&base, &figure), dark: figure_stylesheet(&dark, &figure) })
    }

    /// The style sheet that stands in every page.
    fn page_styles(&self) -> Result<String, Failure> {
        let mut styles = STYLES.into_iter().map(|name| self.style(name)).collect::<Result<String, _>>()?;
        for (theme, setting) in THEMES {
            let rule = self.style(&format!("themes/{theme}"))?;
            let [followed, chosen] = [":root:not([data-theme])", &format!(":root[data-theme=\"{theme}\"]")]
                .map(|root| rule.replace(":root", root));
            styles += &format!("@media ({setting}) {{\n{followed}}}\n{chosen}");
        }
        Ok(styles)
    }

    /// Writes a style sheet that is a file of its own: its name.
    fn later_styles(&self, name: &str) -> Result<String, Failure> {
        let text = self.minified(self.style(name)?);
        let file = format!("{name}-{}.css", fingerprint(text.as_bytes()));
        save(&self.dist.join(&file), text).map(|()| file)
    }

    /// Writes a file of data: its name.
    fn data(&self, name: &str, bytes: &[u8]) -> Result<String, Failure> {
        let file = format!("{name}-{}.bin", fingerprint(bytes));
        save(&self.dist.join(&file), bytes).map(|()| file)
    }
}
