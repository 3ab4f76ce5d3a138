//! What several test files share: the real atlas, and states made from addresses.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, path::Path, rc::Rc, sync::OnceLock};

use patchmap::{
    assets::{Loaded, load},
    domain::Atlas,
    permalink::{Reading, read},
    site::Shelves,
};

/// The atlas in its published form, the files beside it, and the text of the about page.
type Written = (Vec<u8>, BTreeMap<String, String>, String);

/// Everything from the real assets.
pub fn loaded() -> Loaded {
    load(Path::new("assets")).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The site of the real assets, made once for each test program (the atlas as bytes: an `Rc` stays in its thread).
fn written() -> &'static Written {
    static WRITTEN: OnceLock<Written> = OnceLock::new();
    WRITTEN.get_or_init(|| {
        let Shelves { atlas, files, about } = Shelves::new(&loaded());
        (postcard::to_allocvec(&atlas).expect("the atlas can be written"), files, about)
    })
}

/// The real atlas.
pub fn atlas() -> Rc<Atlas> {
    Rc::new(shelves().atlas)
}

/// The real atlas with the files beside it.
pub fn shelves() -> Shelves {
    let (atlas, files, about) = written();
    let atlas = postcard::from_bytes(atlas).expect("the atlas can be read again");
    Shelves { atlas, files: files.clone(), about: about.clone() }
}

/// Reads an address below the site's root, such as `pain/arch/#side=left`.
#[allow(dead_code, reason = "not every test file reads addresses")]
pub fn at(address: &str, atlas: &Atlas) -> Reading {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    read(path, fragment, atlas)
}
