//! Colours: hues that stand side by side can be told apart by the colour-blind, and words can be read, in every theme.
//!
//! Colour vision deficiency is simulated with the matrices of Machado, Oliveira and Fernandes (2009), severity 1; distances are
//! CIEDE2000, contrast is that of WCAG 2.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, fs};

use palette::{
    FromColor, Lab, LinSrgb, Srgb, WithAlpha as _,
    blend::Compose as _,
    color_difference::{Ciede2000 as _, Wcag21RelativeContrast as _},
};
use patchmap::scene::Hue;

/// What linear red, green and blue become for each kind of sight.
const SIGHTS: [(&str, [[f32; 3]; 3]); 4] = [
    ("full colour vision", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("no red", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    ("no green", [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    ("no blue", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
];

/// The least distance between two hues for each kind of sight: 2 can just be told side by side.
const APART: f32 = 9.0;

type Colours = BTreeMap<String, Srgb<f32>>;

/// The colours of the light theme, and of the dark one.
fn themes() -> [(&'static str, Colours); 2] {
    let read = |path: &str| {
        let text = fs::read_to_string(format!("assets/styles/{path}")).unwrap();
        let colour = |line: &str| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
            let value: Srgb<u8> = value.trim_end_matches(';').parse().ok()?;
            Some((name.to_owned(), value.into_format()))
        };
        text.lines().filter_map(colour).collect::<Colours>()
    };
    let light = read("base.css");
    let dark = light.clone().into_iter().chain(read("themes/dark.css")).collect();
    [("light", light), ("dark", dark)]
}

fn seen(colour: Srgb<f32>, sight: [[f32; 3]; 3]) -> Lab {
    let linear = colour.into_linear();
    let mix = |row: [f32; 3]| (row[0] * linear.red + row[1] * linear.green + row[2] * linear.blue).clamp(0.0, 1.0);
    let [red, green, blue] = sight.map(mix);
    Lab::from_color(LinSrgb::new(red, green, blue))
}

/// Asserts that every two hues of a kind, as `shown`, look different for everybody.
fn apart(kind: &str, shown: impl Fn(&Colours, Srgb<f32>) -> Srgb<f32>) {
    for (theme, colours) in themes() {
        for (sight, matrix) in SIGHTS {
            let hues = Hue::ALL.map(|hue| {
                let colour = colours[&format!("{kind}{}", hue.as_str())];
                (hue, seen(shown(&colours, colour), matrix))
            });
            for (index, (one, colour)) in hues.iter().enumerate() {
                for (other, beside) in &hues[index + 1..] {
                    let distance = colour.difference(*beside);
                    assert!(distance >= APART, "{theme}, {sight}: {kind}{one:?} and {other:?} are {distance:.1} apart");
                }
            }
        }
    }
}

#[test]
fn zones_can_be_told_apart_by_the_colour_blind() {
    let strength = 0.62;
    let css = fs::read_to_string("assets/styles/base.css").unwrap();
    assert!(css.contains(&format!("--zone-strength: {strength};")));
    apart("zone-", |colours, zone| zone.with_alpha(strength).over(colours["skin"].with_alpha(1.0)).color);
}

#[test]
fn crosses_and_cards_can_be_told_apart_by_the_colour_blind() {
    apart("x-", |_, cross| cross);
    apart("", |_, mark| mark);
}

#[test]
fn words_can_be_read() {
    for (theme, colours) in themes() {
        let mut pairs =
            vec![("ink", "paper"), ("quiet", "paper"), ("accent", "sheet"), ("pain", "sheet"), ("on-warn", "warn")];
        pairs.extend([("on-accent", "accent"), ("ink", "tint"), ("quiet", "sheet")]);
        pairs.extend(Hue::ALL.map(|hue| (hue.as_str(), "sheet")));
        for (text, ground) in pairs {
            let contrast = colours[text].relative_contrast(colours[ground]);
            assert!(contrast >= 4.5, "{theme}: {text} on {ground} has a contrast of {contrast:.1}");
        }
    }
}
