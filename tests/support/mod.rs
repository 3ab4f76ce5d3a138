//! What several test files share: the real atlas, and states made from addresses.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, path::Path, rc::Rc, sync::OnceLock};

use patchmap::{
    assets::{Loaded, PLURAL_RULE, load},
    domain::{Atlas, Patch},
    interface::Interface,
    permalink::{Reading, read},
    site::{self, Shelves},
    ui::{App, AppProps, Shared, footer, header, markup},
};
use yew::LocalServerRenderer;

/// The atlas in its published form, the files beside it, the texts of the pages without the app, and the interface's words.
type Written = (Vec<u8>, BTreeMap<String, String>, [String; 2], Vec<u8>);

/// Everything from the real assets.
pub fn loaded() -> Loaded {
    load(Path::new("assets")).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Every file of texts below `assets/atlas`, by its path.
#[allow(dead_code, reason = "not every test file reads them")]
pub fn texts_of_the_atlas() -> Vec<(String, String)> {
    let folders = ["assets/atlas", "assets/atlas/muscles", "assets/atlas/pages"];
    let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).expect("the folder can be read").flatten());
    let files = files.map(|file| file.path()).filter(|path| path.is_file());
    files
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).expect("the file can be read")))
        .collect()
}

/// The style sheet of figures that stand alone.
pub fn looks() -> String {
    let [base, figure] = ["base", "figure"]
        .map(|name| std::fs::read_to_string(format!("assets/styles/{name}.css")).expect("the style sheet can be read"));
    site::looks(&base, &figure)
}

/// The site of the real assets, made once for each test program (the atlas as bytes: an `Rc` stays in its thread).
fn written() -> &'static Written {
    static WRITTEN: OnceLock<Written> = OnceLock::new();
    WRITTEN.get_or_init(|| {
        let loaded = loaded();
        let Shelves { atlas, files, still } = Shelves::new(&loaded, looks());
        let words = loaded.interface.to_bytes().expect("the words can be written");
        (postcard::to_allocvec(&atlas).expect("the atlas can be written"), files, still, words)
    })
}

/// The real atlas.
#[allow(dead_code, reason = "not every test file needs it alone")]
pub fn atlas() -> Rc<Atlas> {
    Rc::new(shelves().atlas)
}

/// The real atlas with the files beside it.
pub fn shelves() -> Shelves {
    let (atlas, files, still, _) = written();
    let atlas = postcard::from_bytes(atlas).expect("the atlas can be read again");
    Shelves { atlas, files: files.clone(), still: still.clone() }
}

/// The interface's words, as they are published.
#[allow(dead_code, reason = "not every test file reads them")]
pub fn interface() -> Shared<Interface> {
    Shared::from(Interface::from_bytes(&written().3, PLURAL_RULE).expect("the words can be read again"))
}

/// Where links of a page start from.
const ROOT: &str = "../../";

/// The page at an address: the app's markup, with what stands above and below it.
#[allow(dead_code, reason = "not every test file reads pages")]
pub fn page(address: &str) -> String {
    let shelves = shelves();
    let reading = at(address, &shelves.atlas);
    let shelf = shelves.shelf(&reading.selection);
    let props = AppProps {
        atlas: Shared::from(shelves.atlas),
        interface: interface(),
        reading,
        shelf,
        patch: Patch::default(),
        root: ROOT.into(),
    };
    let above = markup(header(ROOT, props.reading.selection.page));
    let app = pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render());
    [above, app, markup(footer(ROOT))].concat()
}

/// What a person reads of a piece of markup who has chosen the right side: no tags, no meanings that are folded away.
#[allow(dead_code, reason = "not every test file reads pages")]
pub fn seen(markup: &str) -> String {
    let hidden = ["<span class=\"of-left\"", "class=\"meaning\""];
    let (mut text, mut skipped) = (String::new(), 0);
    for piece in markup.split('<') {
        let (tag, rest) = piece.split_once('>').unwrap_or(("", piece));
        skipped = match skipped {
            0 if hidden.iter().any(|mark| format!("<{tag}").contains(mark)) => 1,
            0 => 0,
            _ if tag.starts_with("span") => skipped + 1,
            _ if tag == "/span" => skipped - 1,
            depth => depth,
        };
        if skipped == 0 {
            text.push_str(if ["p", "/p", "li", "/li", "h3", "/h3", "h4"].contains(&tag) { " " } else { "" });
            text.push_str(rest);
        }
    }
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")] {
        text = text.replace(entity, character);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text of the assets as it is read on the right side.
#[allow(dead_code, reason = "not every test file reads texts")]
pub fn on_the_right(text: &str) -> String {
    text.replace("{side}", "right").replace("{other}", "left")
}

/// Reads an address below the site's root, such as `pain/arch/#side=left`.
#[allow(dead_code, reason = "not every test file reads addresses")]
pub fn at(address: &str, atlas: &Atlas) -> Reading {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    read(path, fragment, atlas)
}
