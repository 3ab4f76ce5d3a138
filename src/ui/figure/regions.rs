//! The figure's regions: the places to click, one real link each. They are written as markup once for each drawing, and what changes of
//! them is changed on the page itself: a click must show at once, not after the whole page was thought over.

use web_sys::Element;
use yew::prelude::*;

use crate::domain::{Atlas, Figure, PainArea, Region, RegionId, Side, Spot};
use crate::ui::{browser, change::use_change, figure::overlay::mirror, shared::Shared, words};

/// The markup of all regions that `drawing` shows for the chosen side, marked where it hurts. The Tab key stops at one of them.
pub fn regions(atlas: &Atlas, root: &str, drawing: &Figure, chosen: Side, pain: &PainArea) -> String {
    let shown = spots(atlas, drawing, chosen);
    let stop = shown.iter().find(|spot| pain.contains(spot)).or_else(|| shown.iter().find(|spot| spot.side == chosen));
    let mut markup = String::new();
    for side in drawing.view.sides(chosen) {
        let mirrored = mirror(*side).map_or(String::new(), |mirror| format!(" transform=\"{mirror}\""));
        markup += &format!("<g class=\"regions\"{mirrored}>");
        for spot in shown.iter().filter(|spot| spot.side == *side) {
            let Some(region) = atlas.region(&spot.region) else { continue };
            let marked = pain.contains(spot);
            let (id, side_word) = (&spot.region, side.as_str());
            let (class, tab) = (class(marked), if Some(spot) == stop { "0" } else { "-1" });
            let label = words::spot(&spot_name(region, *side), marked);
            markup += &format!(
                "<a href=\"{root}pain/{id}/{}\" class=\"{class}\" data-region=\"{id}\" data-side=\"{side_word}\" \
                 tabindex=\"{tab}\" aria-label=\"{label}\"><use href=\"#region-{id}\"/></a>",
                fragment(*side)
            );
        }
        markup += "</g>";
    }
    markup
}

fn class(marked: bool) -> &'static str {
    if marked { "region marked" } else { "region" }
}

/// Keeps the marks of what the figure shows in step with where it hurts.
#[hook]
pub fn use_marks(atlas: &Shared<Atlas>, pain: &PainArea) {
    let before = use_mut_ref(|| pain.clone());
    let atlas = atlas.clone();
    use_change(pain.clone(), move |pain| {
        let before = before.replace(pain.clone());
        let changed = before.iter().chain(pain.iter()).filter(|spot| before.contains(spot) != pain.contains(spot));
        for spot in changed {
            if let Some(shape) = browser::find(&selector(spot)) {
                mark(&atlas, &shape, spot, pain.contains(spot));
            }
        }
    });
}

/// Marks a region's shape, or takes the mark away.
fn mark(atlas: &Atlas, shape: &Element, spot: &Spot, marked: bool) {
    if let Some(region) = atlas.region(&spot.region) {
        browser::set(shape, "class", Some(class(marked)));
        browser::set(shape, "aria-label", Some(&words::spot(&spot_name(region, spot.side), marked)));
    }
}

/// Marks the region of a click, or takes its mark away, at once.
pub fn toggle(atlas: &Atlas, spot: &Spot) {
    if let Some(shape) = browser::find(&selector(spot)) {
        let marked = shape.get_attribute("class").as_deref() == Some(class(true));
        mark(atlas, &shape, spot, !marked);
    }
}

/// Lets the Tab key stop at a spot's shape from now on, and nowhere else in the figure.
pub fn stop_at(spot: &Spot) {
    if let (Some(old), Some(new)) = (browser::find(".regions [tabindex='0']"), browser::find(&selector(spot))) {
        browser::set(&old, "tabindex", Some("-1"));
        browser::set(&new, "tabindex", Some("0"));
    }
}

/// Finds a spot's shape in the figure.
pub fn selector(spot: &Spot) -> String {
    format!("[data-region='{}'][data-side='{}']", spot.region, spot.side.as_str())
}

/// The spot whose shape is around an event's target.
pub fn spot_of(target: Option<web_sys::EventTarget>) -> Option<Spot> {
    let shape = browser::closest(target, "[data-region]")?;
    let region = RegionId::from(shape.get_attribute("data-region")?.as_str());
    Some(Spot { region, side: Side::parse(&shape.get_attribute("data-side")?)? })
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
