//! Lists of regions and muscles, as they stand on several pages. Native only.

use yew::prelude::*;

use crate::domain::{Area, Atlas, Group, Muscle, PainArea, Region, Side, Spot};
use crate::ui::{
    figure::regions::{fragment, spot_name},
    link::{current, href},
    words,
};

/// All regions of one side by area; marked where it hurts.
pub fn region_index(atlas: &Atlas, root: &str, side: Side, pain: &PainArea) -> Html {
    let link = |region: &Region| {
        let current = current(pain.contains(&Spot { region: region.id.clone(), side }));
        let href = href(root, &format!("pain/{}/{}", region.id, fragment(side)));
        html! {
            <li><a {href} aria-current={current}>{ words::upper_first(&spot_name(region, side)) }</a></li>
        }
    };
    let part = |area: Area| {
        let regions = atlas.regions.iter().filter(move |region| region.area == area);
        part_of_list("h3", words::area(area), regions.map(link).collect())
    };
    html! { <div class="regions-index">{ for Area::ALL.into_iter().map(part) }</div> }
}

/// All muscles by group. `level` is the heading element of its parts.
pub fn muscle_index(atlas: &Atlas, root: &str, level: &'static str) -> Html {
    let link = |muscle: &Muscle| {
        let href = href(root, &format!("muscle/{}/", muscle.id));
        html! { <li><a {href}>{ muscle.name.clone() }</a></li> }
    };
    let part = |group: Group| {
        let muscles = atlas.muscles.iter().filter(move |muscle| muscle.group == group);
        part_of_list(level, words::group(group), muscles.map(link).collect())
    };
    html! { <div class="muscles-index">{ for Group::ALL.into_iter().map(part) }</div> }
}

/// A part of a list, unless it is empty.
fn part_of_list(level: &'static str, heading: &'static str, entries: Vec<Html>) -> Html {
    html! {
        if !entries.is_empty() {
            <section>
                <@{level}>{ heading }</@>
                <ul class="index">{ for entries }</ul>
            </section>
        }
    }
}
