//! What a device needs to install the site: icons that can be read, and a manifest that holds wherever the site stands.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::{fs, io::Cursor, path::Path};

use patchmap::site::{Icon, Purpose, Rasterizer, Screenshot, icons, manifest};
use serde_json::{Value, json};

const GROUND: [u8; 3] = [0, 128, 0];

fn drawn() -> Vec<Icon> {
    let rasterizer = Rasterizer::new(Path::new("assets")).unwrap();
    icons(&rasterizer, &fs::read_to_string("assets/icons/icon.svg").unwrap(), "#008000").unwrap()
}

/// Width, height, and the pixels of a PNG with their opacity.
fn pixels(png: &[u8]) -> ((u32, u32), Vec<[u8; 4]>) {
    let mut decoder = png::Decoder::new(Cursor::new(png));
    decoder.set_transformations(png::Transformations::ALPHA);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bytes).unwrap();
    assert_eq!(frame.color_type, png::ColorType::Rgba);
    ((frame.width, frame.height), bytes.as_chunks().0.to_vec())
}

#[test]
fn icons_have_their_size_and_reach_the_edges_where_they_are_cut() {
    let icons = drawn();
    let sizes: Vec<_> = icons.iter().map(|icon| (icon.purpose, icon.size)).collect();
    let expected = [(Purpose::Any, 192), (Purpose::Any, 512), (Purpose::Maskable, 512), (Purpose::Touch, 180)];
    assert_eq!(sizes, expected);
    for Icon { purpose, size, image } in icons {
        let (shape, pixels) = pixels(&image.png);
        assert_eq!(shape, (size, size));
        let red = pixels.iter().filter(|[red, green, blue, _]| *red > 150 && *green < 80 && *blue < 80).count();
        assert!(red * 40 > pixels.len(), "{}: no X", image.file);
        match purpose {
            Purpose::Any => assert_eq!(pixels[0][3], 0, "{}: its corners are round", image.file),
            Purpose::Maskable | Purpose::Touch => {
                assert_eq!(pixels[0], [GROUND[0], GROUND[1], GROUND[2], 255], "{}: a corner", image.file);
                assert!(pixels.iter().all(|pixel| pixel[3] == 255), "{}: it can be seen through", image.file);
            }
        }
    }
}

#[test]
fn the_manifest_names_them_relative_to_itself() {
    let icons = drawn();
    let screenshot = |file: &str, size| Screenshot { file: file.to_owned(), size };
    let screenshots = [screenshot("preview/phone.png", (780, 1688)), screenshot("preview/desktop.png", (1440, 900))];
    let manifest: Value =
        serde_json::from_str(&manifest(&icons, &screenshots, ["#fff", "#eee"], &support::interface())).unwrap();
    for (key, value) in [
        ("start_url", "./"),
        ("scope", "./"),
        ("display", "standalone"),
        ("theme_color", "#fff"),
        ("background_color", "#eee"),
    ] {
        assert_eq!(manifest[key], value, "{key}");
    }
    // A relative id would be that of the host's root, wherever the site stands; without one, the start page is it.
    assert_eq!(manifest.get("id"), None);
    let list = manifest["icons"].as_array().unwrap();
    let purposes: Vec<_> = list.iter().map(|icon| icon["purpose"].as_str().unwrap()).collect();
    assert_eq!(purposes, ["any", "any", "maskable"]);
    for (entry, icon) in list.iter().zip(&icons) {
        assert_eq!((&entry["src"], &entry["sizes"]), (&json!(icon.image.file), &json!(format!("{0}x{0}", icon.size))));
    }
    let forms: Vec<_> =
        manifest["screenshots"].as_array().unwrap().iter().map(|one| one["form_factor"].as_str().unwrap()).collect();
    assert_eq!(forms, ["narrow", "wide"]);
    for shortcut in manifest["shortcuts"].as_array().unwrap() {
        assert!(shortcut["url"].as_str().unwrap().starts_with("./") && !shortcut["name"].as_str().unwrap().is_empty());
    }
}
