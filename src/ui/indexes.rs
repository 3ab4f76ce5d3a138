//! Lists of regions and muscles, as they stand on several pages.

use yew::prelude::*;

use super::{link::Link, regions::fragment, regions::spot_name, shared::Shared, words};
use crate::{
    domain::{Area, Atlas, Group, PainArea, Side, Spot},
    state::Action,
};

/// Props of [`MuscleIndex`].
#[derive(Properties, PartialEq)]
pub struct MuscleIndexProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The heading element of its parts.
    #[prop_or("h3")]
    pub level: &'static str,
    /// Only what contains this word, in any case; everything when empty.
    #[prop_or_default]
    pub search: AttrValue,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// All regions of one side by area, or those that are searched for; marked where it hurts.
pub fn region_index(atlas: &Atlas, side: Side, pain: &PainArea, search: &str, dispatch: &Callback<Action>) -> Html {
    let found = super::finder::regions(atlas, search);
    let entry = |area: Area| {
        let mut regions = found.iter().filter(move |region| region.area == area).peekable();
        regions.peek()?;
        Some(html! {
            <section key={words::area(area)}>
                <h3>{ words::area(area) }</h3>
                <ul class="index">
                    for region in regions {
                        <li key={region.id.as_str()}>
                            <Link
                                to={format!("pain/{}/{}", region.id, fragment(side))}
                                current={pain.contains(&Spot { region: region.id.clone(), side })}
                                follow={toggle(dispatch, &Spot { region: region.id.clone(), side })}
                            >
                                { words::upper_first(&spot_name(region, side)) }
                            </Link>
                        </li>
                    }
                </ul>
            </section>
        })
    };
    html! { <div class="regions-index">{ for Area::ALL.into_iter().filter_map(entry) }</div> }
}

fn toggle(dispatch: &Callback<Action>, spot: &Spot) -> Callback<()> {
    let spot = spot.clone();
    dispatch.reform(move |()| Action::ToggleSpot(spot.clone()))
}

/// All muscles by group, or those that are searched for.
#[component]
pub fn MuscleIndex(props: &MuscleIndexProps) -> Html {
    let MuscleIndexProps { atlas, level, search, dispatch } = props;
    let found = super::finder::muscles(atlas, search);
    let entry = |group: Group| {
        let mut muscles = found.iter().filter(move |muscle| muscle.group == group).peekable();
        muscles.peek()?;
        Some(html! {
            <section key={words::group(group)}>
                <@{*level}>{ words::group(group) }</@>
                <ul class="index">
                    for muscle in muscles {
                        <li key={muscle.id.as_str()}>
                            <Link
                                to={format!("muscle/{}/", muscle.id)}
                                follow={
                                    let id = muscle.id.clone();
                                    dispatch.reform(move |()| Action::OpenMuscle(id.clone()))
                                }
                            >
                                { muscle.name.clone() }
                            </Link>
                        </li>
                    }
                </ul>
            </section>
        })
    };
    html! { <div class="muscles-index">{ for Group::ALL.into_iter().filter_map(entry) }</div> }
}
