//! The patterns that tell zones and pain apart without colour: solid, stippled, hatched.

use yew::prelude::*;

use crate::scene::Hue;

/// Pattern definitions, drawn once per figure.
#[component]
pub fn Patterns() -> Html {
    html! {
        <defs>
            for hue in Hue::ALL {
                <pattern
                    key={hue.as_str()}
                    id={format!("stipple-{}", hue.as_str())}
                    class={classes!("hue", hue.as_str())}
                    width="6"
                    height="6"
                    patternUnits="userSpaceOnUse"
                >
                    <circle cx="1.5" cy="1.5" r="1.15" />
                    <circle cx="4.5" cy="4.5" r="1.15" />
                </pattern>
            }
            <linearGradient id="fade" x2="0" y2="1">
                <stop class="faded" offset="0.1" />
                <stop class="faded" offset="1" stop-opacity="0" />
            </linearGradient>
            <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse">
                <path d="M-2 9L9 -2M-2 2L2 -2M5 9L9 5" />
            </pattern>
            <pattern id="nerve" width="8" height="8" patternUnits="userSpaceOnUse">
                <path d="M0 4q2 -3 4 0t4 0" />
            </pattern>
        </defs>
    }
}
