//! Tidying: what vector editors save comes back in the one form that the checks admit.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, fs, path::Path};

use patchmap::assets::{self, AssetFile, path_data, schema::LandmarksFile};
use proptest::prelude::*;

fn file(path: &str) -> AssetFile {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)).unwrap();
    AssetFile { path: path.to_owned(), text }
}

fn figure(text: &str) -> AssetFile {
    AssetFile { path: "assets/figures/back.svg".to_owned(), text: text.to_owned() }
}

#[test]
fn what_inkscape_saves_becomes_canonical() {
    let (tidy, messages) = assets::tidy_figure(&file("tidy/inkscape.svg")).unwrap();
    let expected = file("tidy/inkscape.expected.svg").text;
    assert_eq!(tidy, expected);
    let expected = [
        "tidy/inkscape.svg:27: dropped <text> text3: figures hold paths and X's only; in the editor, turn objects and texts into paths",
        "tidy/inkscape.svg:34: dropped <path> path7: its class does not say whether it is belly, tendon or fibre",
        "tidy/inkscape.svg:55: dropped <image> image1: figures hold paths and X's only; in the editor, turn objects and texts into paths",
    ];
    assert_eq!(messages, expected);
}

#[test]
fn what_is_tidy_stays_as_it_is() {
    for path in ["tidy/inkscape.expected.svg", "fixtures/valid/figures/back.svg", "fixtures/valid/figures/sole.svg"] {
        let file = file(path);
        assert_eq!(assets::tidy_figure(&file).unwrap(), (file.text, Vec::new()), "{path}");
    }
}

#[test]
fn what_was_tidied_passes_the_checks() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tidied");
    let valid = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/valid");
    for path in [
        "atlas/regions.json",
        "atlas/sources.json",
        "atlas/methods.json",
        "atlas/cautions.json",
        "atlas/signs.json",
        "atlas/measures.json",
        "methods/fingers.svg",
        "atlas/muscles/soleus.json",
        "atlas/muscles/plantaris.json",
        "atlas/causes/sore-tendon.json",
        "text/en/causes/sore-tendon.json",
        "text/en/regions.json",
        "text/en/methods.json",
        "text/en/cautions.json",
        "text/en/glossary.json",
        "text/en/search.json",
        "text/en/shared.json",
        "text/en/pages/about.json",
        "atlas/history.json",
        "atlas/change.json",
        "text/en/history.json",
        "text/en/signs.json",
        "text/en/pages/data.json",
        "text/en/pages/embed.json",
        "text/en/pages/doctor.json",
        "text/en/muscles/soleus.json",
        "text/en/muscles/plantaris.json",
        "figures/sole.svg",
    ] {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::copy(valid.join(path), root.join(path)).unwrap();
    }
    // The interface's text do not depend on the atlas: the real ones.
    let words = "text/en/interface.json";
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(words), root.join(words)).unwrap();
    let (tidy, _) = assets::tidy_figure(&file("tidy/inkscape.svg")).unwrap();
    fs::write(root.join("figures/back.svg"), tidy).unwrap();
    // It draws no tendon that could be named.
    let landmarks = fs::read_to_string(valid.join("atlas/landmarks.json")).unwrap();
    let mut landmarks: LandmarksFile = serde_json::from_str(&landmarks).unwrap();
    for landmark in &mut landmarks {
        landmark.at = BTreeMap::new();
    }
    landmarks.retain(|landmark| landmark.position.is_some());
    let names = landmarks.iter().map(|landmark| (&landmark.id, serde_json::json!({ "name": "Landmark" })));
    let names = serde_json::to_string_pretty(&names.collect::<BTreeMap<_, _>>()).unwrap() + "\n";
    let landmarks = serde_json::to_string_pretty(&landmarks).unwrap() + "\n";
    fs::write(root.join("atlas/landmarks.json"), landmarks).unwrap();
    fs::write(root.join("text/en/landmarks.json"), names).unwrap();
    assets::load(&root).unwrap_or_else(|problems| panic!("{problems}"));
}

#[test]
fn what_cannot_be_tidied_is_named() {
    for (inside, problem) in [
        ("<g>", "assets/figures/back.svg:3: expected 'g' tag, not 'svg' at 3:1; correct the XML here"),
        (
            r#"<path id="skin" d="M1 1L2 x"/>"#,
            "assets/figures/back.svg:2: skin: the path cannot be read; correct its d",
        ),
        (
            r#"<path id="skin" d="M1 1L2 2" transform="turn(3)"/>"#,
            "assets/figures/back.svg:2: skin: the transform cannot be read; apply it in the editor",
        ),
    ] {
        let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n{inside}\n</svg>");
        assert_eq!(assets::tidy_figure(&figure(&text)).unwrap_err().to_string(), problem);
    }
    let problem = assets::tidy_figure(&figure("<svg/>")).unwrap_err();
    assert_eq!(problem.what, "there is no viewBox");
}

#[test]
fn json_is_tidied_by_its_kind() {
    let untidy =
        |file: &AssetFile| AssetFile { text: file.text.replace("\n  ", " ").replace("  ", ""), ..file.clone() };
    let valid = file("fixtures/valid/atlas/muscles/soleus.json");
    assert_eq!(assets::tidy_json(&untidy(&valid)).unwrap(), valid.text);
    for path in
        ["muscles/soleus", "pages/about", "methods", "regions", "cautions", "landmarks", "glossary", "search", "shared"]
    {
        let valid = file(&format!("fixtures/valid/text/en/{path}.json"));
        assert_eq!(assets::tidy_json(&untidy(&valid)).unwrap(), valid.text, "{path}");
    }
    let elsewhere = AssetFile { path: "assets/other.json".to_owned(), ..valid };
    assert_eq!(assets::tidy_json(&elsewhere).unwrap_err().what, "no asset file is expected here");
}

#[test]
fn short_path_data_says_the_same() {
    let short = |data| path_data::compact(&path_data::read(data).unwrap());
    assert_eq!(short("M10 10L10.5 10L10.5 9.5L20 20.25Z"), "m10 10h.5v-.5l9.5 10.8z");
    assert_eq!(short("M0 0L1 2L3 4M5 5L5 5L6 7"), "m0 0 1 2 2 2m2 1 1 2");
    assert_eq!(short("M0 0C.1 .2 .3 .4 .5 .6Q1 1 2 0Z"), "m0 0c.1.2.3.4.5.6q.5.4 1.5-.6z");
}

proptest! {
    /// Rounding must not add up along a path, and every number must be parted from the next.
    #[test]
    fn short_path_data_ends_where_it_should(points in proptest::collection::vec((-900.0..900.0, -900.0..900.0), 2..40)) {
        let data = points.iter().enumerate().map(|(index, (x, y))| match index % 3 {
            _ if index == 0 => format!("M{x} {y}"),
            0 => format!("Q{x} 0 {x} {y}"),
            1 => format!("L{x} {y}"),
            _ => format!("C{x} {y} {y} {x} {x} {y}"),
        });
        let path = path_data::read(&data.collect::<String>()).unwrap();
        let again = path_data::read(&path_data::compact(&path)).unwrap();
        prop_assert_eq!(path.elements().len(), again.elements().len());
        for (one, other) in path.elements().iter().zip(again.elements()) {
            let (one, other) = (one.end_point().unwrap(), other.end_point().unwrap());
            prop_assert!((one - other).hypot() < 0.08, "{} {}", one, other);
        }
        // What was written once is written the same again.
        prop_assert_eq!(path_data::compact(&again), path_data::compact(&path));
    }

    /// No text makes the reader or the tidier panic.
    #[test]
    fn any_path_data_is_read_or_refused(data in "[-MmLlHhVvCcSsQqTtAaZz0-9 .,+eE%é]{0,40}") {
        let _ = path_data::read(&data);
        let text = format!("<svg viewBox=\"0 0 1 1\"><g id=\"bones\"><path id=\"bone-one\" d=\"{data}\"/></g></svg>");
        let _ = assets::tidy_figure(&figure(&text));
    }
}
