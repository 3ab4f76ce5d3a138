//! The figure's regions: the places to click, one real link each, one tab stop for all.

use yew::prelude::*;

use crate::{
    domain::{Atlas, Figure, PainArea, Side, Spot, View},
    interface::Interface,
    ui::{
        browser::figure as page,
        figure::{Hit, svg::mirror},
        link::href,
        shared::Shared,
        text::use_interface,
    },
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
}

/// All regions of a figure.
#[component]
pub fn Regions(props: &RegionsProps) -> Html {
    let text = use_interface();
    let RegionsProps { atlas, root, view, side, pain, pending } = props;
    // Marks come and go far more often than the links change.
    let links = use_memo((atlas.clone(), text, root.clone(), *view, *side), |(atlas, text, root, view, side)| {
        let drawing = atlas.figure(*view);
        let shown = drawing.map(|drawing| spots(atlas, drawing, *side)).unwrap_or_default();
        shown.into_iter().filter_map(|spot| Link::new(atlas, text, root, spot)).collect::<Vec<_>>()
    });
    let last_focused = use_state_eq(|| None::<Spot>);
    let onfocusin = {
        let last_focused = last_focused.setter();
        Callback::from(move |event: FocusEvent| {
            if let Some(Hit::Spot(spot)) = page::hit(event.target()) {
                last_focused.set(Some(spot));
            }
        })
    };
    let marked = |spot: &Spot| pain.contains(spot) != pending.contains(spot);
    let shown = || links.iter().map(|link| &link.spot);
    // The Tab key stops where the focus was last; where that is not shown, at the first painful spot or the first of the chosen side.
    let stop = shown()
        .find(|spot| last_focused.as_ref() == Some(*spot))
        .or_else(|| shown().find(|spot| pain.contains(spot)))
        .or_else(|| shown().find(|spot| spot.side == *side));
    let group = |side: &Side| {
        let links = links.iter().filter(|link| link.spot.side == *side);
        html! {
            <g key={side.as_str()} class="regions" transform={mirror(*side)} onfocusin={onfocusin.clone()}>
                { for links.map(|link| link.html(marked(&link.spot), stop == Some(&link.spot))) }
            </g>
        }
    };
    html! { { for view.sides(*side).iter().map(group) } }
}

/// The link of a region of one side.
struct Link {
    spot: Spot,
    id: AttrValue,
    href: AttrValue,
    shape: AttrValue,
    /// Its name while it is not marked, and while it is.
    names: [AttrValue; 2],
}

impl Link {
    fn new(atlas: &Atlas, text: &Interface, root: &str, spot: Spot) -> Option<Self> {
        let (id, name) = (spot.region.as_str(), atlas.region(&spot.region)?.on(spot.side));
        Some(Self {
            id: id.to_owned().into(),
            href: href(root, &format!("pain/{id}/{}", fragment(spot.side))),
            shape: format!("#region-{id}").into(),
            names: [name.clone().into(), text.figure_marked(&name).into()],
            spot,
        })
    }

    /// The link, with whether it is marked, and whether the Tab key stops at it.
    fn html(&self, marked: bool, stop: bool) -> Html {
        let [unmarked_name, marked_name] = &self.names;
        html! {
            <a
                key={&*self.id}
                href={&self.href}
                class={if marked { "region marked" } else { "region" }}
                data-region={&self.id}
                data-side={self.spot.side.as_str()}
                tabindex={if stop { "0" } else { "-1" }}
                aria-label={if marked { marked_name } else { unmarked_name }}
            >
                <use href={&self.shape} />
            </a>
        }
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
