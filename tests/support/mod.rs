//! What several test files share: the real atlas, and states made from addresses.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::{path::Path, rc::Rc, sync::OnceLock};

use patchmap::{
    assets::{Loaded, PLURAL_RULE, load},
    domain::Atlas,
    interface::Interface,
    permalink::{Reading, read},
    site::{self, Bundle, PageFile, PlateStyles, markup},
    ui::{Footer, Header, Shared},
};
use yew::{BaseComponent, html};

/// Everything from the real assets.
pub fn loaded() -> Loaded {
    load(Path::new("assets")).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Every JSON file of facts and of texts, but for the interface's, by its path.
#[allow(dead_code, reason = "not every test file reads them")]
pub fn texts_of_the_atlas() -> Vec<(String, String)> {
    let folders =
        ["assets/atlas", "assets/atlas/muscles", "assets/text/en", "assets/text/en/muscles", "assets/text/en/pages"];
    let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).expect("the folder can be read").flatten());
    let files = files.map(|file| file.path()).filter(|path| path.is_file());
    let files = files.filter(|path| !path.ends_with("interface.json"));
    files
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).expect("the file can be read")))
        .collect()
}

/// The style sheet of figures that stand alone.
pub fn stylesheet() -> String {
    let [base, figure] = ["base", "figure"]
        .map(|name| std::fs::read_to_string(format!("assets/styles/{name}.css")).expect("the style sheet can be read"));
    site::figure_stylesheet(&base, &figure)
}

/// The real atlas.
#[allow(dead_code, reason = "not every test file needs it alone")]
pub fn atlas() -> Rc<Atlas> {
    Rc::new(bundle().atlas)
}

/// The real atlas with the files beside it: made once for each test program, and packed, since an `Rc` stays in its thread.
pub fn bundle() -> Bundle {
    static PACKED: OnceLock<Vec<u8>> = OnceLock::new();
    let packed = PACKED.get_or_init(|| {
        let styles = PlateStyles { light: stylesheet(), dark: String::new() };
        let Bundle { atlas, art, cards, cause_cards, plates, stylesheet: _ } =
            Bundle::new(&loaded(), styles).expect("the files can be packed");
        postcard::to_allocvec(&(atlas, art, cards, cause_cards, plates)).expect("the atlas can be packed")
    });
    let (atlas, art, cards, cause_cards, plates) = postcard::from_bytes(packed).expect("the atlas can be read again");
    Bundle { atlas, art, cards, cause_cards, plates, stylesheet: stylesheet() }
}

/// The interface's text, as they are published.
#[allow(dead_code, reason = "not every test file reads them")]
pub fn interface() -> Shared<Interface> {
    static PACKED: OnceLock<Vec<u8>> = OnceLock::new();
    let packed = PACKED.get_or_init(|| loaded().interface.to_bytes().expect("the words can be packed"));
    Shared::from(Interface::from_bytes(packed, PLURAL_RULE).expect("the words can be read again"))
}

/// The markup of a component, rendered alone with the interface's text.
#[allow(dead_code, reason = "not every test file renders any")]
pub fn render<C: BaseComponent>(props: C::Properties) -> String {
    markup(&interface(), html! { <C ..props /> })
}

/// Where links of a page start from.
const ROOT: &str = "../../";

/// The page at an address: the app's markup, with what stands above and below it.
#[allow(dead_code, reason = "not every test file reads pages")]
pub fn page(address: &str) -> String {
    let (bundle, interface) = (bundle(), interface());
    let Reading { selection, unread } = at(address, &bundle.atlas);
    let above = markup(&interface, html! { <Header root={ROOT} page={selection.page} /> });
    let page = PageFile {
        path: "two/folders/".into(),
        unread,
        ..PageFile::new(&interface, &bundle.atlas, selection, String::new())
    };
    let app = site::page_markup(&bundle, &Shared::from(bundle.atlas.clone()), &interface, &page, &loaded().texts);
    format!("{above}{app}{}", markup(&interface, html! { <Footer root={ROOT} /> }))
}

/// What a person reads of a piece of markup who has chosen the right side: no tags, no meanings that are folded away.
#[allow(dead_code, reason = "not every test file reads pages")]
pub fn seen(markup: &str) -> String {
    let hidden = ["class=\"meaning\""];
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
