//! The drawing itself, the other leg in the mirror, and what belongs to the plate.

use yew::prelude::*;

use super::svg::{mirror, units};
use crate::{
    domain::{ArtPart, Atlas, Bounds, FigureArt, Layers, Side, View},
    interface::Interface,
    ui::{checked_svg::checked_svg, shared::Shared},
};

/// Where the trunk fades out at the top of a plate that shows the whole leg, in figure units.
const TRUNK: Bounds = Bounds { x: -300.0, y: -118.0, width: 600.0, height: 64.0 };
/// How far from the mid-line the name of a side stands, and how high, in figure units.
const SIDE_NAME: (f64, f64) = (100.0, -92.0);

/// Props of [`Art`].
#[derive(Properties, PartialEq)]
pub struct ArtProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The view.
    pub view: View,
    /// The chosen side.
    pub side: Side,
    /// The drawing, once it is here.
    pub art: Option<Shared<FigureArt>>,
    /// Which muscles are shown.
    pub layers: Layers,
}

/// The drawing of a view. Its parts are our own markup, checked when the site is built.
#[component]
pub fn Art(props: &ArtProps) -> Html {
    let ArtProps { atlas, view, side, art, layers } = props;
    let both = view.sides(*side).len() > 1;
    let part = |part: &ArtPart| match part {
        ArtPart::Muscle(id) => {
            let hidden = atlas.muscle(id).is_some_and(|muscle| !layers.shows_muscle(muscle));
            html! { <use href={format!("#muscle-{id}")} display={hidden.then_some("none")} /> }
        }
        ArtPart::Path(markup) => checked_svg(markup),
    };
    let layer = |name: &'static str, content: Html| {
        html! { <g data-layer={name}><g class={name} id={layer_id(name)}>{ content }</g></g> }
    };
    html! {
        <g class="art" data-art={view.as_str()} transform={if both { None } else { mirror(*side) }}>
            if let Some(art) = art {
                <defs class="shape-defs">{ checked_svg(&art.shapes) }</defs>
                <defs class="muscle-defs">{ checked_svg(&art.defs) }</defs>
                { layer("body", checked_svg(&art.body)) }
                { layer("bones", checked_svg(&art.bones)) }
                { layer("muscles", art.muscles.iter().map(part).collect()) }
                { layer("creases", checked_svg(&art.creases)) }
            }
        </g>
    }
}

/// The id of a layer of the drawing.
fn layer_id(name: &str) -> String {
    format!("leg-{name}")
}

/// A copy of the drawn leg, layer by layer, so that one rule hides a layer on both.
pub fn copied_leg(transform: Option<&'static str>) -> Html {
    let copy = |name: &'static str| html! { <use data-layer={name} href={format!("#{}", layer_id(name))} /> };
    html! { <g class="art" {transform}>{ for ["body", "bones", "muscles", "creases"].map(copy) }</g> }
}

/// The other leg and the fading trunk of a drawing within `bounds`.
pub fn ground(view: View, side: Side, bounds: Bounds) -> Html {
    let [x, y, width, height] = [TRUNK.x, TRUNK.y, TRUNK.width, TRUNK.height].map(units);
    html! {
        <>
            <g>
                if view.sides(side).len() > 1 {
                    { copied_leg(mirror(Side::Left)) }
                }
            </g>
            <g>
                if bounds.y > TRUNK.y && bounds.height > 500.0 {
                    <rect class="fade" {x} {y} {width} {height} fill="url(#fade)" />
                }
            </g>
        </>
    }
}

/// Which leg is which, where both are shown: each name above the leg as it is drawn from this view. `right` says on which side of the
/// mid-line the right leg is drawn: 1 or -1.
pub fn side_names(text: &Interface, right: f64) -> Html {
    let (x, y) = SIDE_NAME;
    let name = |side: Side| {
        html! {
            <text key={side.as_str()} x={units(x * right * side.sign())} y={units(y)}>{ text.side_at_leg(side) }</text>
        }
    };
    html! { <g class="sides" aria-hidden="true">{ for Side::ALL.into_iter().map(name) }</g> }
}
