//! How long ranking takes in a browser, built as the app is: a painted area over the whole atlas. Prints a line, judges nothing.
//! Needs `ATLAS`, the built site's `atlas-<hash>.bin`: `make bench` sets it.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use patchmap::domain::{
    Answers, Atlas, Brush, BrushSize, Pain, PainArea, Paint, Point, Side, Sorted, Stroke, Symptoms, View, rank,
};
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// How often it is ranked for one measurement: clocks in browsers are coarse.
const REPEATS: u32 = 200;
const MEASURED: usize = 9;

#[wasm_bindgen_test]
fn ranking_a_painted_area() {
    let atlas: Atlas = postcard::from_bytes(include_bytes!(env!("ATLAS"))).unwrap();
    let mut paint = Paint::default();
    let [from, to] = [620.0, 760.0].map(|y| Point { x: 70.0, y });
    let stroke = Stroke { view: View::Back, side: Side::Right, from, to, brush: Brush::Paint, size: BrushSize::Medium };
    paint.stroke(&atlas, &stroke);
    let (feel, answers) = (Sorted::default(), Answers::default());
    let clock = || js_sys::Date::now();
    let mut times: Vec<f64> = (0..MEASURED)
        .map(|_| {
            let start = clock();
            for _ in 0..REPEATS {
                let pain = Pain::of(&atlas, &PainArea::default(), &paint);
                assert!(
                    !std::hint::black_box(rank(&atlas, Symptoms { pain: &pain, feel: &feel, answers: &answers }))
                        .is_empty()
                );
            }
            (clock() - start) * 1000.0 / f64::from(REPEATS)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    console_log!("ranking a painted area in a browser: {:.0} µs (median of {MEASURED})", times[MEASURED / 2]);
}
