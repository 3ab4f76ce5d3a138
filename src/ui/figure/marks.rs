//! X's and the patch: what lies on top of the figure. A click on an X is the figure's to answer.

use yew::prelude::*;

use super::svg::{cross_at, mark_scale, mirror, units};
use crate::{
    domain::{PatchSize, UNIT, View},
    interface::Interface,
    scene::{PatchMark, Scene, XMark},
    ui::{shared::Shared, text::use_interface},
};

/// Half the size of an X in figure units.
const X: f64 = 5.5;

/// Props of [`Marks`].
#[derive(Properties, PartialEq)]
pub struct MarksProps {
    /// The view.
    pub view: View,
    /// What is marked.
    pub scene: Shared<Scene>,
    /// The size of a patch.
    pub size: PatchSize,
    /// Where links start from.
    pub root: AttrValue,
}

/// The X's and the patch. Each X is a link to its muscle.
#[component]
pub fn Marks(props: &MarksProps) -> Html {
    let Scene { patch: laid, points, .. } = &*props.scene;
    let text = use_interface();
    let arm = X * mark_scale(props.view);
    let (width, height) = props.size.centimetres();
    let size = (width / UNIT, height / UNIT);
    html! {
        <g class="marks">
            <g class="patches to-press">{ for laid.iter().map(|mark| patch(mark, size)) }</g>
            <g class="points to-press">{ for points.iter().map(|mark| cross(mark, arm, &props.root, &text)) }</g>
            <g class="numbers to-press" aria-hidden="true">{ for points.iter().filter_map(|mark| number(mark, mark_scale(props.view))) }</g>
        </g>
    }
}

/// A patch: what of it lies on the skin.
fn patch(mark: &PatchMark, (width, height): (f64, f64)) -> Html {
    // As on the right leg: the skin is drawn once, and turned with it.
    let at = mark.at.on(mark.side);
    html! {
        <g clip-path="url(#within-skin)" transform={mirror(mark.side)}>
            <rect
                data-patch={mark.on.clone()}
                x={units(at.x - width / 2.0)}
                y={units(at.y - height / 2.0)}
                width={units(width)}
                height={units(height)}
                rx="6"
            />
        </g>
    }
}

/// The number of a candidate, to the upper right of its X, drawn at a `scale`.
fn number(mark: &XMark, scale: f64) -> Option<Html> {
    let number = mark.number?;
    let (x, y) = (units(mark.at.x + 13.0 * scale), units(mark.at.y - 13.0 * scale));
    let transform = format!("translate({x} {y}) scale({})", units(scale));
    Some(html! {
        <g class={(!mark.leads).then_some("outlined")} {transform}>
            <circle r="8.5" />
            <text y="3.9">{ number }</text>
        </g>
    })
}

fn cross(mark: &XMark, arm: f64, root: &str, text: &Interface) -> Html {
    let XMark { point, muscle, name, at, hue, leads, .. } = mark;
    let arms = AttrValue::from(cross_at(*at, arm));
    html! {
        <a
            href={format!("{root}muscle/{muscle}/#point={point}")}
            class={classes!("x", "hue", hue.as_str(), (!leads).then_some("outlined"))}
            data-trigger-point={point.to_string()}
            tabindex="-1"
            aria-label={text.figure_x(name)}
        >
            <circle class="reach" cx={units(at.x)} cy={units(at.y)} r="11" />
            <path class="halo" d={&arms} />
            <path d={&arms} />
            if !leads {
                <path class="core" d={&arms} />
            }
        </a>
    }
}
