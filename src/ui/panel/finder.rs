//! The searchable list beside the figure: it does everything that the figure does.

use yew::prelude::*;

use super::indexes::{CauseIndex, MuscleIndex, RegionIndex};
use crate::{
    domain::{Atlas, PainArea, Search, Side},
    interface::Message,
    state::Action,
    ui::{browser, shared::Shared, text::use_interface},
};

/// Props of [`Finder`].
#[derive(Properties, PartialEq)]
pub struct FinderProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The side of its places.
    pub side: Side,
    /// Where it hurts.
    pub pain: PainArea,
    /// What is searched for at first: what somebody typed before the app was there.
    #[prop_or_default]
    pub search: AttrValue,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The list, with a field to search it. What is not found stays in it, hidden.
#[component]
pub fn Finder(props: &FinderProps) -> Html {
    let text = use_interface();
    let FinderProps { atlas, root, side, pain, dispatch, .. } = props;
    let typed = use_state_eq(|| props.search.to_string());
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| typed.set(browser::typed(&event)))
    };
    // The first place that is marked opens a page of its own, and the person goes to its beginning. Who marks more stays in the list.
    let choose = {
        let begins = pain.is_empty();
        dispatch.reform(move |action: Action| {
            if begins {
                browser::after_frame(|| browser::focus(".says h1"));
            }
            action
        })
    };
    let search = Search::new(&typed);
    let found = atlas.regions.iter().filter(|region| search.finds_region(region)).count()
        + atlas.muscles.iter().filter(|muscle| search.finds_muscle(muscle, &text.group(muscle.group))).count()
        + atlas.causes.iter().filter(|cause| search.finds_cause(cause, &text.cause_kind(cause.kind))).count();
    let says = match found {
        _ if search.is_empty() => String::new(),
        0 => text.get(Message::FinderNothing).to_string(),
        count => text.finder_found(count),
    };
    html! {
        <section class="finder" id="list" tabindex="-1" aria-labelledby="finder">
            <h2 id="finder"><label for="search">{ text.get(Message::FinderTitle) }</label></h2>
            <input
                id="search"
                type="search"
                autocomplete="off"
                maxlength={Search::LONGEST.to_string()}
                placeholder={text.get(Message::FinderHint)}
                value={(*typed).clone()}
                {oninput}
            />
            <p class="found" role="status">{ says }</p>
            <RegionIndex
                atlas={atlas.clone()}
                root={root.clone()}
                side={*side}
                pain={pain.clone()}
                search={search.clone()}
                dispatch={Some(choose)}
            />
            <MuscleIndex level="h3" atlas={atlas.clone()} root={root.clone()} search={search.clone()} dispatch={Some(dispatch.clone())} />
            // Only for those who search: the whole list has a page of its own.
            <div>
                if !search.is_empty() {
                    <CauseIndex level="h3" atlas={atlas.clone()} root={root.clone()} {search} dispatch={Some(dispatch.clone())} />
                }
            </div>
        </section>
    }
}
