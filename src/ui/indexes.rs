//! Lists of regions and muscles, as they stand on several pages.

use yew::prelude::*;

use super::{
    link::{current, follow, href},
    regions::{fragment, spot_name},
    words,
};
use crate::{
    domain::{Area, Atlas, Group, Muscle, PainArea, Region, Side, Spot},
    state::Action,
};

/// All regions of one side by area, or those that are searched for; marked where it hurts.
pub fn region_index(
    atlas: &Atlas,
    root: &str,
    side: Side,
    pain: &PainArea,
    search: &str,
    dispatch: &Callback<Action>,
) -> Html {
    let found = super::finder::regions(atlas, search);
    let link = |region: &Region| {
        let spot = Spot { region: region.id.clone(), side };
        let current = current(pain.contains(&spot));
        html! {
            <li key={region.id.as_str()}>
                <a
                    href={href(root, &format!("pain/{}/{}", region.id, fragment(side)))}
                    onclick={follow(dispatch, Action::ToggleSpot(spot))}
                    aria-current={current}
                >
                    { words::upper_first(&spot_name(region, side)) }
                </a>
            </li>
        }
    };
    let entry = |area: Area| {
        let mut regions = found.iter().filter(move |region| region.area == area).peekable();
        regions.peek()?;
        Some(html! {
            <section key={words::area(area)}>
                <h3>{ words::area(area) }</h3>
                <ul class="index">{ for regions.map(|region| link(region)) }</ul>
            </section>
        })
    };
    html! { <div class="regions-index">{ for Area::ALL.into_iter().filter_map(entry) }</div> }
}

/// All muscles by group, or those that are searched for. `level` is the heading element of its parts.
pub fn muscle_index(atlas: &Atlas, root: &str, level: &'static str, search: &str, dispatch: &Callback<Action>) -> Html {
    let found = super::finder::muscles(atlas, search);
    let link = |muscle: &Muscle| {
        let id = &muscle.id;
        html! {
            <li key={id.as_str()}>
                <a href={href(root, &format!("muscle/{id}/"))} onclick={follow(dispatch, Action::OpenMuscle(id.clone()))}>
                    { muscle.name.clone() }
                </a>
            </li>
        }
    };
    let entry = |group: Group| {
        let mut muscles = found.iter().filter(move |muscle| muscle.group == group).peekable();
        muscles.peek()?;
        Some(html! {
            <section key={words::group(group)}>
                <@{level}>{ words::group(group) }</@>
                <ul class="index">{ for muscles.map(|muscle| link(muscle)) }</ul>
            </section>
        })
    };
    html! { <div class="muscles-index">{ for Group::ALL.into_iter().filter_map(entry) }</div> }
}
