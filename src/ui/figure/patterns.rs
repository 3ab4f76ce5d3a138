//! The patterns that tell zones, pain and areas apart without colour: solid, stippled, hatched, a grid of inches. They never change:
//! they are our own drawing, shown as it is.

use yew::prelude::*;

/// The definitions of all patterns.
#[component]
pub fn Patterns() -> Html {
    html! { <defs>{ Html::from_html_unchecked(AttrValue::Static(PATTERNS)) }</defs> }
}

/// The dots of a spillover zone in one hue.
macro_rules! stipple {
    ($hue:literal) => {
        concat!(
            "<pattern id=\"stipple-",
            $hue,
            "\" class=\"hue ",
            $hue,
            "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
             <circle cx=\"1.5\" cy=\"1.5\" r=\"1.15\"/><circle cx=\"4.5\" cy=\"4.5\" r=\"1.15\"/></pattern>"
        )
    };
}

/// Their definitions; a stipple for each `scene::Hue`.
const PATTERNS: &str = concat!(
    stipple!("red"),
    stipple!("blue"),
    stipple!("green"),
    stipple!("amber"),
    stipple!("magenta"),
    r##"<linearGradient id="fade" x2="0" y2="1"><stop class="faded" offset="0.1"/><stop class="faded" offset="1" stop-opacity="0"/></linearGradient>"##,
    r##"<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M-2 9L9 -2M-2 2L2 -2M5 9L9 5"/></pattern>"##,
    r##"<pattern id="paint" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7"/><path d="M-2 9L9 -2M-2 2L2 -2M5 9L9 5"/></pattern>"##,
    r##"<pattern id="rings" width="9" height="9" patternUnits="userSpaceOnUse"><circle cx="4.5" cy="4.5" r="2.2"/></pattern>"##,
    r##"<pattern id="bars" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 2.5H5"/></pattern>"##,
    r##"<pattern id="inch" width="24.8" height="24.8" patternUnits="userSpaceOnUse"><path d="M0 0H24.8M0 0V24.8"/></pattern>"##,
    r##"<pattern id="careful" width="9" height="9" patternUnits="userSpaceOnUse"><path class="under" d="M0 0L9 9M9 0L0 9"/><path d="M0 0L9 9M9 0L0 9"/></pattern>"##,
    r##"<pattern id="nerve" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 4q2 -3 4 0t4 0"/></pattern>"##,
);
