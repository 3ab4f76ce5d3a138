//! X's and patches: what lies on top of the figure.

use yew::prelude::*;

use super::{link::href, words};
use crate::{
    domain::Point,
    scene::{PatchMark, Scene, XMark},
};

/// Half the size of a patch of 5 x 7 cm in figure units: the smallest one sold.
const PATCH: (f64, f64) = (24.4, 34.2);
/// Half the size of an X in figure units.
const X: f64 = 5.5;

/// All X's and patches.
pub fn marks(scene: &Scene, root: &str) -> Html {
    html! {
        <g class="marks">
            <g class="patches">{ for scene.patches.iter().map(patch) }</g>
            <g class="points">{ for scene.points.iter().map(|mark| cross(mark, root)) }</g>
            <g class="numbers">{ for scene.patches.iter().filter(|patch| patch.number > 0).map(number) }</g>
        </g>
    }
}

fn patch(mark: &PatchMark) -> Html {
    let (x, y) = (mark.at.x - PATCH.0, mark.at.y - PATCH.1);
    html! {
        <rect
            key={format!("{} {}", mark.point, units(mark.at.x))}
            data-patch={mark.point.to_string()}
            x={units(x)}
            y={units(y)}
            width={units(PATCH.0 * 2.0)}
            height={units(PATCH.1 * 2.0)}
            rx="6"
        />
    }
}

fn number(mark: &PatchMark) -> Html {
    let (x, y) = (mark.at.x + PATCH.0 - 3.0, mark.at.y - PATCH.1 + 3.0);
    html! {
        <g key={format!("{} {}", mark.point, units(mark.at.x))} aria-hidden="true">
            <circle cx={units(x)} cy={units(y)} r="8.5" />
            <text x={units(x)} y={units(y + 3.9)}>{ mark.number }</text>
        </g>
    }
}

/// One X: a link to its muscle.
fn cross(mark: &XMark, root: &str) -> Html {
    let XMark { point, muscle, name, at, hue } = mark;
    let href = href(root, &format!("muscle/{muscle}/#point={point}"));
    let arms = cross_at(*at, X);
    html! {
        <a
            key={format!("{point} {}", units(at.x))}
            {href}
            class={classes!("x", "hue", hue.as_str())}
            data-trigger-point={point.to_string()}
            tabindex="-1"
            aria-label={words::x(name)}
        >
            <circle class="reach" cx={units(at.x)} cy={units(at.y)} r="11" />
            <path class="halo" d={arms.clone()} />
            <path d={arms} />
        </a>
    }
}

/// The path of an X whose middle is `at`, and whose half is `arm` wide.
pub fn cross_at(at: Point, arm: f64) -> String {
    format!("M{0} {1}l{2} {2}m0 -{2}l-{2} {2}", units(at.x - arm), units(at.y - arm), units(2.0 * arm))
}

/// A length in figure units, to a tenth. (Printing a float would take as much WebAssembly as a page of this app.)
pub fn units(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}
