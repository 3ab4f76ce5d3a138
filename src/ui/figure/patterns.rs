//! The patterns that tell zones, pain and areas apart without colour (solid, stippled, hatched, a grid of inches), and the light that gives
//! muscles, tendons and bones their form.

use yew::prelude::*;

use super::svg::{mark_scale, units};
use crate::{domain::View, scene::Hue};

/// Patterns of lines in a square: its id, the length of its side in figure units, and the lines.
const LINES: [(&str, &str, &str); 3] =
    [("bars", "5", "M0 2.5H5"), ("inch", "24.8", "M0 0H24.8M0 0V24.8"), ("nerve", "8", "M0 4q2 -3 4 0t4 0")];

/// The patterns of where another cause is felt, mainly and also: crosses in a square.
const CROSSES: [(&str, &str, &str); 2] =
    [("cause", "7", "M3.5 1.5v4M1.5 3.5h4"), ("cause-edge", "13", "M6.5 4.5v4M4.5 6.5h4")];

/// The light on muscles, tendons and bones: the id of the gradient, what it lights, and the way of the light from one corner of a shape's box
/// to another: across the fibres of muscles that are upright, level, rising or falling, the deep ones darker.
const LIGHTS: [(&str, &str, [&str; 4]); 10] = [
    ("upright", "belly", ["0", "0", "1", "0.12"]),
    ("level", "belly", ["0", "0", "0.12", "1"]),
    ("rising", "belly", ["0", "0", "1", "1"]),
    ("falling", "belly", ["1", "0", "0", "1"]),
    ("deep-upright", "deep", ["0", "0", "1", "0.12"]),
    ("deep-level", "deep", ["0", "0", "0.12", "1"]),
    ("deep-rising", "deep", ["0", "0", "1", "1"]),
    ("deep-falling", "deep", ["1", "0", "0", "1"]),
    ("tendons", "tendon", ["0", "0", "1", "0.12"]),
    ("bones", "bone", ["0", "0", "1", "0.12"]),
];
/// Where along the way how much light falls.
const LIT: [(&str, &str); 4] = [("0", "shaded"), ("0.3", "lit"), ("0.55", "plain"), ("1", "shaded")];

/// Props of [`Patterns`].
#[derive(Properties, PartialEq)]
pub struct PatternsProps {
    /// The view.
    pub view: View,
}

/// The definitions of all patterns.
#[component]
pub fn Patterns(props: &PatternsProps) -> Html {
    let scale = AttrValue::from(format!("scale({})", units(mark_scale(props.view))));
    html! {
        <defs>
            for hue in Hue::ALL {
                { dots("stipple", "1.5", hue, &scale) }
                { dots("between", "4.5", hue, &scale) }
            }
            <radialGradient id="inwards">
                <stop offset="0.3" stop-color="#fff" />
                <stop offset="0.95" stop-color="#000" />
            </radialGradient>
            <mask id="inner" maskContentUnits="objectBoundingBox">
                <rect width="1" height="1" fill="url(#inwards)" />
            </mask>
            <linearGradient id="fade" x2="0" y2="1">
                <stop class="faded" offset="0.1" />
                <stop class="faded" offset="1" stop-opacity="0" />
            </linearGradient>
            for (id, class, [x1, y1, x2, y2]) in LIGHTS {
                <linearGradient id={format!("light-{id}")} {class} {x1} {y1} {x2} {y2}>
                    for (offset, class) in LIT {
                        <stop {offset} {class} />
                    }
                </linearGradient>
            }
            for (id, side, lines) in LINES {
                { square(id, side, html! { <path d={lines} /> }) }
            }
            for (id, side, crosses) in CROSSES {
                <pattern {id} width={side} height={side} patternUnits="userSpaceOnUse" patternTransform={scale.clone()}>
                    <path d={crosses} />
                </pattern>
            }
            { square("paint", "7", html! { <><rect width="7" height="7" /><path d="M-2 9L9 -2M-2 2L2 -2M5 9L9 5" /></> }) }
            { square("rings", "9", html! { <circle cx="4.5" cy="4.5" r="2.2" /> }) }
            { square("careful", "9", html! { <><path class="under" d="M0 0L9 9M9 0L0 9" /><path d="M0 0L9 9M9 0L0 9" /></> }) }
        </defs>
    }
}

fn square(id: &'static str, side: &'static str, content: Html) -> Html {
    html! { <pattern {id} width={side} height={side} patternUnits="userSpaceOnUse">{ content }</pattern> }
}

/// Dots of a spillover zone in one hue: in a square, one whose middle lies so far from two of its sides.
fn dots(name: &str, at: &'static str, hue: Hue, scale: &AttrValue) -> Html {
    html! {
        <pattern
            id={format!("{name}-{}", hue.as_str())}
            class={classes!("hue", hue.as_str())}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={scale.clone()}
        >
            <circle cx={at} cy={at} r="1.15" />
        </pattern>
    }
}
