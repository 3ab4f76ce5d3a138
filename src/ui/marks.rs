//! X's and patches: what lies on top of the figure.

use yew::prelude::*;

use super::{link::href, words};
use crate::{
    domain::{Bounds, PatchSize, Point, UNIT},
    scene::{PatchMark, Scene, XMark},
};

/// Half the size of an X in figure units.
const X: f64 = 5.5;

/// All X's, and patches of a size.
pub fn marks(scene: &Scene, size: PatchSize, root: &str) -> Html {
    let (width, height) = size.centimetres();
    let half = Point { x: width / UNIT / 2.0, y: height / UNIT / 2.0 };
    let numbered = scene.patches.iter().filter(|patch| patch.number > 0);
    html! {
        <g class="marks">
            <g class="patches">{ for scene.patches.iter().map(|mark| patch(mark, half)) }</g>
            <g class="points">{ for scene.points.iter().map(|mark| cross(mark, root)) }</g>
            <g class="numbers">{ for numbered.map(|mark| number(mark, half)) }</g>
        </g>
    }
}

fn patch(mark: &PatchMark, half: Point) -> Html {
    let (x, y) = (mark.at.x - half.x, mark.at.y - half.y);
    html! {
        <rect
            key={format!("{} {}", mark.on, units(mark.at.x))}
            data-patch={mark.on.clone()}
            x={units(x)}
            y={units(y)}
            width={units(half.x * 2.0)}
            height={units(half.y * 2.0)}
            rx="6"
        />
    }
}

fn number(mark: &PatchMark, half: Point) -> Html {
    let (x, y) = (mark.at.x + half.x - 3.0, mark.at.y - half.y + 3.0);
    html! {
        <g key={format!("{} {}", mark.on, units(mark.at.x))} aria-hidden="true">
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

/// A frame as the `viewBox` of a picture.
pub fn view_box(frame: Bounds) -> String {
    [frame.x, frame.y, frame.width, frame.height].map(units).join(" ")
}

/// A length in figure units, to a tenth. (Printing a float would take as much WebAssembly as a page of this app.)
pub fn units(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}
