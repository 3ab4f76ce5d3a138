//! Lists of regions, muscles and other causes, as they stand beside the figure and on pages of their own.

use yew::prelude::*;

use crate::{
    domain::{Area, Atlas, Cause, CauseKind, Group, Muscle, PainArea, Region, Side, Spot},
    state::Action,
    ui::{
        figure::regions::fragment,
        link::{current, follow, href},
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`RegionIndex`].
#[derive(Properties, PartialEq)]
pub struct RegionIndexProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The side of the places.
    pub side: Side,
    /// Where it hurts.
    #[prop_or_default]
    pub pain: PainArea,
    /// Called with what the person does; none on a page without the app, where links lead to pages.
    #[prop_or_default]
    pub dispatch: Option<Callback<Action>>,
}

/// All regions of one side by area; marked where it hurts.
#[component]
pub fn RegionIndex(props: &RegionIndexProps) -> Html {
    let text = use_interface();
    let RegionIndexProps { atlas, root, side, pain, dispatch } = props;
    let side = *side;
    let entry = |region: &Region| {
        let spot = Spot { region: region.id.clone(), side };
        let is_marked = pain.contains(&spot);
        let href = href(root, &format!("pain/{}/{}", region.id, fragment(side)));
        let onclick = dispatch.as_ref().map(|dispatch| follow(dispatch, move || Action::ToggleSpot(spot.clone())));
        let name = region.title(side).to_owned();
        html! { <li key={region.id.as_str()}><a {href} aria-current={current(is_marked)} {onclick}>{ name }</a></li> }
    };
    let part = |area: Area| {
        let regions = atlas.regions.iter().filter(move |region| region.area == area);
        part_of_list("h3", area.as_str(), text.area(area), regions.map(entry).collect())
    };
    html! { <div class="regions-index">{ for Area::ALL.into_iter().filter_map(part) }</div> }
}

/// Props of [`MuscleIndex`] and [`CauseIndex`].
#[derive(Properties, PartialEq)]
pub struct IndexProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The heading element of its parts.
    pub level: &'static str,
    /// Called with what the person does; none on a page without the app, where links lead to pages.
    #[prop_or_default]
    pub dispatch: Option<Callback<Action>>,
}

impl IndexProps {
    /// An entry: the page at `address`, and what opens it in the app.
    fn entry(&self, address: &str, name: &str, open: Action) -> Html {
        let href = href(&self.root, address);
        let onclick = self.dispatch.as_ref().map(|dispatch| follow(dispatch, move || open.clone()));
        html! { <li key={address}><a {href} {onclick}>{ name.to_owned() }</a></li> }
    }
}

/// All muscles by group.
#[component]
pub fn MuscleIndex(props: &IndexProps) -> Html {
    let text = use_interface();
    let entry = |muscle: &Muscle| {
        props.entry(&format!("muscle/{}/", muscle.id), &muscle.name, Action::OpenMuscle(muscle.id.clone()))
    };
    let part = |group: Group| {
        let muscles = props.atlas.muscles.iter().filter(move |muscle| muscle.group == group);
        part_of_list(props.level, group.as_str(), text.group(group), muscles.map(entry).collect())
    };
    html! { <div class="muscles-index">{ for Group::ALL.into_iter().filter_map(part) }</div> }
}

/// All other causes by kind.
#[component]
pub fn CauseIndex(props: &IndexProps) -> Html {
    let text = use_interface();
    let entry =
        |cause: &Cause| props.entry(&format!("cause/{}/", cause.id), &cause.name, Action::OpenCause(cause.id.clone()));
    let part = |kind: CauseKind| {
        let causes = props.atlas.causes.iter().filter(move |cause| cause.kind == kind);
        part_of_list(props.level, kind.as_str(), text.cause_kind(kind), causes.map(entry).collect())
    };
    html! { <div class="causes-index">{ for CauseKind::ALL.into_iter().filter_map(part) }</div> }
}

/// A part of a list with its entries, unless it is empty.
fn part_of_list(level: &'static str, key: &'static str, heading: AttrValue, entries: Vec<Html>) -> Option<Html> {
    (!entries.is_empty()).then(|| {
        html! {
            <section {key}>
                <@{level}>{ heading }</@>
                <ul class="index">{ for entries }</ul>
            </section>
        }
    })
}
