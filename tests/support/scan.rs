//! Reads a QR code as a camera would: from a picture of it.
#![allow(dead_code, reason = "not every test file photographs")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use kurbo::{BezPath, PathEl, Shape as _, Vec2};

/// What a reader sees in a picture of the code that is drawn as `path` in a square of `size`, so many pixels for each module.
pub fn scanned(size: usize, path: &str, pixels: usize) -> String {
    let modules = modules(size, path);
    let light = |x: usize, y: usize| if modules[y / pixels][x / pixels] { 0 } else { 255 };
    read(size * pixels, light).unwrap()
}

/// How a camera takes a picture.
pub struct Camera {
    /// Pixels for each module; not whole in life.
    pub pixels: f64,
    /// The standard deviation of the blur, in pixels.
    pub blur: f64,
    /// By how much the phone is turned, in radians.
    pub turn: f64,
    /// By how much the farther edge is shorter, as a share of it: the phone is held at a slant.
    pub slant: f64,
}

/// What a reader sees in a photograph of the code: blurred, turned, at a slant, darker in one corner, with noise. `None` where it
/// cannot be read.
pub fn photographed(size: usize, path: &str, camera: &Camera) -> Option<String> {
    let modules = modules(size, path);
    let Camera { pixels, blur, turn, slant } = *camera;
    let side = (size as f64 * pixels * 1.2).ceil() as usize;
    let middle = Vec2::new(side as f64 / 2.0, side as f64 / 2.0);
    let dark = |at: Vec2| {
        let seen = (at - middle) / pixels;
        let (sin, cos) = turn.sin_cos();
        let turned = Vec2::new(seen.x * cos - seen.y * sin, seen.x * sin + seen.y * cos);
        let half = size as f64 / 2.0;
        let on_code = turned / (1.0 - slant * turned.y / half) + Vec2::new(half, half);
        let inside = (0.0..size as f64).contains(&on_code.x) && (0.0..size as f64).contains(&on_code.y);
        inside && modules[on_code.y as usize][on_code.x as usize]
    };
    // Many rays for each pixel, spread as the blur spreads them.
    let mut random = fastrand::Rng::with_seed(7);
    let rays: Vec<Vec2> = (0..64)
        .map(|_| {
            let distance = blur * (-2.0 * (1.0 - random.f64()).ln()).sqrt();
            let angle = random.f64() * std::f64::consts::TAU;
            Vec2::new(random.f64(), random.f64()) + Vec2::new(angle.cos(), angle.sin()) * distance
        })
        .collect();
    let picture: Vec<u8> = (0..side * side)
        .map(|pixel| {
            let at = Vec2::new((pixel % side) as f64, (pixel / side) as f64);
            let share = rays.iter().filter(|ray| dark(at + **ray)).count() as f64 / rays.len() as f64;
            let shade = 1.0 - 0.3 * (at.x + at.y) / (2.0 * side as f64);
            let noise = (random.f64() - 0.5) * 16.0;
            (shade * (215.0 - 170.0 * share) + noise).clamp(0.0, 255.0) as u8
        })
        .collect();
    read(side, |x, y| picture[y * side + x])
}

/// The modules of a code, row by row, dark or not. Four around it stay light.
fn modules(size: usize, path: &str) -> Vec<Vec<bool>> {
    let mut modules = vec![vec![false; size]; size];
    for run in BezPath::from_svg(path).unwrap().elements().split_inclusive(|element| *element == PathEl::ClosePath) {
        let run = BezPath::from_vec(run.to_vec()).bounding_box();
        modules[run.y0 as usize][run.x0 as usize..run.x1 as usize].fill(true);
    }
    for edge in 0..4 {
        let quiet = |at: usize| !(modules[edge][at] || modules[at][edge] || modules[size - 1 - edge][at]);
        assert!((0..size).all(quiet), "four modules around the code stay light");
    }
    modules
}

/// What a reader finds in a square picture of so many pixels.
fn read(side: usize, light: impl Fn(usize, usize) -> u8) -> Option<String> {
    let picture = (0..side * side).map(|pixel| light(pixel % side, pixel / side)).collect();
    let size = u32::try_from(side).unwrap();
    rxing::helpers::detect_in_luma(picture, size, size, Some(rxing::BarcodeFormat::QR_CODE))
        .ok()
        .map(|code| code.getText().to_owned())
}
