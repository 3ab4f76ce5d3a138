//! What several test files share: the real atlas, and states made from addresses.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{path::Path, rc::Rc, sync::OnceLock};

use patchmap::{
    assets::{Loaded, load},
    domain::Atlas,
    permalink::{Reading, read},
};

/// The atlas and the art from the real assets, read once for each test program (as JSON: an `Rc` stays in its thread).
fn written() -> &'static (String, std::collections::BTreeMap<patchmap::domain::View, String>) {
    static WRITTEN: OnceLock<(String, std::collections::BTreeMap<patchmap::domain::View, String>)> = OnceLock::new();
    WRITTEN.get_or_init(|| {
        let Loaded { atlas, art } = load(Path::new("assets")).unwrap_or_else(|problems| panic!("{problems}"));
        (serde_json::to_string(&atlas).expect("the atlas can be written"), art)
    })
}

/// The real atlas.
pub fn atlas() -> Rc<Atlas> {
    Rc::new(serde_json::from_str(&written().0).expect("the atlas can be read again"))
}

/// The art of a view.
#[allow(dead_code, reason = "not every test file renders")]
pub fn art(view: patchmap::domain::View) -> String {
    written().1[&view].clone()
}

/// Reads an address below the site's root, such as `pain/arch/#side=left`.
#[allow(dead_code, reason = "not every test file reads addresses")]
pub fn at(address: &str, atlas: &Atlas) -> Reading {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    read(path, fragment, atlas)
}
