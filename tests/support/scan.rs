//! Reads a QR code as a camera would: from a picture of it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use kurbo::{BezPath, Point, Shape as _};

/// What a reader sees in a picture of the code that is drawn as `path` in a square of `size`, so many pixels for each module.
pub fn scanned(size: usize, path: &str, pixels: usize) -> String {
    let path = BezPath::from_svg(path).unwrap();
    let dark = |x: usize, y: usize| path.contains(Point::new(x as f64 + 0.5, y as f64 + 0.5));
    let modules: Vec<Vec<bool>> = (0..size).map(|y| (0..size).map(|x| dark(x, y)).collect()).collect();
    for edge in 0..4 {
        let quiet = |at: usize| !(modules[edge][at] || modules[at][edge] || modules[size - 1 - edge][at]);
        assert!((0..size).all(quiet), "four modules around the code stay light");
    }
    let light = |x: usize, y: usize| if modules[y / pixels][x / pixels] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size * pixels, size * pixels, light);
    let found = picture.detect_grids();
    assert_eq!(found.len(), 1);
    found[0].decode().unwrap().1
}
