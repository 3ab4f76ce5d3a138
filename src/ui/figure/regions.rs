//! The figure's regions: the places to click, one real link each, one tab stop for all.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Figure, PainArea, Region, Side, Spot, View},
    interface::Interface,
    ui::{figure::svg::mirror, link::href, shared::Shared, text::use_interface},
};

/// Props of [`Regions`].
#[derive(Properties, PartialEq)]
pub struct RegionsProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The view.
    pub view: View,
    /// The chosen side.
    pub side: Side,
    /// Where it hurts.
    pub pain: PainArea,
    /// Spots that were clicked just now, and that the state does not know yet: they look as they will.
    pub pending: PainArea,
    /// The spot that the Tab key stops at; the first painful one, or the first of the chosen side, where it is not shown.
    pub stop: Option<Spot>,
}

/// All regions of a figure.
#[component]
pub fn Regions(props: &RegionsProps) -> Html {
    let text = use_interface();
    let RegionsProps { atlas, root, view, side, pain, pending, stop } = props;
    let Some(drawing) = atlas.figure(*view) else { return Html::default() };
    let shown = spots(atlas, drawing, *side);
    let marked = |spot: &Spot| pain.contains(spot) != pending.contains(spot);
    let stop = shown
        .iter()
        .find(|spot| stop.as_ref() == Some(spot))
        .or_else(|| shown.iter().find(|spot| pain.contains(spot)))
        .or_else(|| shown.iter().find(|spot| spot.side == *side));
    let link = |spot: &Spot| {
        let region = atlas.region(&spot.region)?;
        Some(region_link(&text, root, region, spot.side, marked(spot), stop == Some(spot)))
    };
    let group = |side: &Side| {
        html! {
            <g key={side.as_str()} class="regions" transform={mirror(*side)}>
                { for shown.iter().filter(|spot| spot.side == *side).filter_map(link) }
            </g>
        }
    };
    html! { { for view.sides(*side).iter().map(group) } }
}

fn region_link(text: &Interface, root: &str, region: &Region, side: Side, marked: bool, stop: bool) -> Html {
    let id = region.id.as_str();
    let name = region.on(side);
    html! {
        <a
            key={id}
            href={href(root, &format!("pain/{id}/{}", fragment(side)))}
            class={if marked { "region marked" } else { "region" }}
            data-region={id.to_owned()}
            data-side={side.as_str()}
            tabindex={if stop { "0" } else { "-1" }}
            aria-label={if marked { text.figure_marked(&name) } else { name }}
        >
            <use href={format!("#region-{id}")} />
        </a>
    }
}

/// Every spot that the drawing shows, in atlas order, the left leg's first.
pub fn spots(atlas: &Atlas, drawing: &Figure, chosen: Side) -> Vec<Spot> {
    let regions = || atlas.regions.iter().filter(|region| drawing.region(&region.id).is_some());
    let on = |side: &Side| {
        let side = *side;
        regions().map(move |region| Spot { region: region.id.clone(), side })
    };
    drawing.view.sides(chosen).iter().flat_map(on).collect()
}

/// The fragment of a page that is about `side`.
pub fn fragment(side: Side) -> &'static str {
    match side {
        Side::Left => "#side=left",
        Side::Right => "",
    }
}

/// A region's name on its side, first letter small.
pub fn spot_name(region: &Region, side: Side) -> AttrValue {
    region.on(side).into()
}
