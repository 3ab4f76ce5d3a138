//! The figure's regions: the places to click, one real link each.

use yew::prelude::*;

use super::{link::href, words};
use crate::domain::{Region, Side, Spot};

/// Props of [`RegionShape`].
#[derive(Properties, PartialEq)]
pub struct RegionShapeProps {
    /// The region.
    pub spot: Spot,
    /// Where links start from.
    pub root: AttrValue,
    /// Its name on its side.
    pub name: AttrValue,
    /// Whether it is marked as painful.
    pub marked: bool,
    /// Whether the Tab key stops here.
    pub stop: bool,
}

/// One region of one side.
#[component]
pub fn RegionShape(props: &RegionShapeProps) -> Html {
    let Spot { region, side } = &props.spot;
    let href = href(&props.root, &format!("pain/{region}/{}", fragment(*side)));
    html! {
        <a
            {href}
            class={classes!("region", props.marked.then_some("marked"))}
            data-region={region.to_string()}
            data-side={side.as_str()}
            tabindex={if props.stop { "0" } else { "-1" }}
            aria-label={words::spot(&props.name, props.marked)}
        >
            <use href={format!("#region-{region}")} />
        </a>
    }
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
