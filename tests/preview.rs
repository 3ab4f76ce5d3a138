//! Previews as pictures: they can be read, have their size, show figure, text and credit, and difference from page to page.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::{collections::BTreeSet, fs, path::Path};

use patchmap::{
    assets::CREDIT,
    site::{ImageFile, PREVIEW_SIZE, PageFile, PreviewRenderer, Rasterizer, figure_stylesheet, pages, previews},
};

/// The pages whose previews are drawn here: the map, a page without a figure, and pages of each kind.
const PAGES: [&str; 6] = ["", "about/", "pain/calf-mid/", "pain/arch/", "muscle/piriformis/", "muscle/gastrocnemius/"];

/// The previews of `PAGES`, drawn with the stylesheet of the site.
fn drawn() -> Vec<ImageFile> {
    let (loaded, bundle) = (support::loaded(), support::bundle());
    let all = pages(&loaded.atlas, &loaded.texts, &loaded.interface);
    let find = |path: &&str| all.iter().find(|page| page.path == *path).unwrap().clone();
    let pages: Vec<(PageFile, String)> = PAGES.iter().map(|path| (find(path), support::page(path))).collect();
    let read = |name: &str| fs::read_to_string(Path::new("assets").join(name)).unwrap();
    let [base, figure, preview] = ["base", "figure", "preview"].map(|name| read(&format!("styles/{name}.css")));
    let renderer = PreviewRenderer {
        interface: &loaded.interface,
        atlas: &bundle.atlas,
        rasterizer: &Rasterizer::new(Path::new("assets")).unwrap(),
        stylesheet: &figure_stylesheet(&base, &format!("{figure}{preview}")),
        icon: &read("icons/icon.svg"),
        address: Some("https://example.org/leg/"),
    };
    previews(&renderer, &pages).unwrap()
}

/// The pixels of a PNG, red, green and blue.
fn pixels(png: &[u8]) -> Vec<[u8; 3]> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), PREVIEW_SIZE);
    assert_eq!(reader.info().utf8_text[0].get_text().unwrap(), CREDIT);
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bytes).unwrap();
    bytes.chunks_exact(frame.color_type.samples()).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
}

/// How many pixels of a box (left, top, right, bottom) difference from the paper in the corner.
fn ink(pixels: &[[u8; 3]], [left, top, right, bottom]: [usize; 4]) -> usize {
    let width = PREVIEW_SIZE.0 as usize;
    let paper = pixels[width - 1];
    let far = |pixel: &[u8; 3]| pixel.iter().zip(paper).any(|(one, other)| one.abs_diff(other) > 60);
    (top..bottom).flat_map(|y| &pixels[y * width + left..y * width + right]).filter(|pixel| far(pixel)).count()
}

#[test]
fn each_page_has_a_preview_of_its_own() {
    let pictures = drawn();
    assert_eq!(pictures.len(), PAGES.len());
    let files: BTreeSet<_> = pictures.iter().map(|picture| &picture.file).collect();
    assert_eq!(files.len(), PAGES.len(), "{files:?}");
    for ImageFile { file, png } in &pictures {
        let pixels = pixels(png);
        // Those who show links refuse heavy pictures.
        assert!(png.len() < 200_000, "{file}: {} bytes", png.len());
        let boxes = [
            ("the site's name", [120, 50, 280, 90], 1_000),
            ("the title", [60, 110, 560, 200], 3_000),
            ("what the page is about", [60, 200, 560, 460], 2_000),
            ("that it is no diagnosis", [60, 520, 560, 552], 1_000),
            ("the credit", [60, 555, 580, 625], 2_000),
            ("the figure", [680, 60, 1190, 600], 15_000),
        ];
        for (what, place, least) in boxes {
            let ink = ink(&pixels, place);
            println!("{file}: {what}: {ink}");
            assert!(ink > least, "{file}: {what}: {ink} dark pixels");
        }
    }
}

#[test]
fn marks_have_their_colours() {
    let pictures = drawn();
    let count = |file: &str, near: [u8; 3]| {
        let picture = pictures.iter().find(|picture| picture.file.contains(file)).unwrap();
        let is_near = |pixel: &&[u8; 3]| pixel.iter().zip(near).all(|(one, other)| one.abs_diff(other) < 32);
        pixels(&picture.png).iter().filter(is_near).count()
    };
    // A primary zone over skin, the outline of pain over it, and the blue zone of one of two trigger points.
    let (red, pain, blue) = ([222, 100, 90], [70, 35, 130], [100, 120, 190]);
    assert!(count("pain-calf-mid", red) > 500 && count("pain-calf-mid", pain) > 150);
    assert!(count("muscle-piriformis", blue) > 10_000);
    assert_eq!((count("map", pain), count("map", blue)), (0, 0));
}
