//! The searchable list beside the figure: it does everything that the figure does.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    indexes::{muscle_index, region_index},
    shared::Shared,
    words,
};
use crate::{
    domain::{Atlas, Muscle, PainArea, Region, Side},
    state::Action,
};

/// Props of [`Finder`].
#[derive(Properties, PartialEq)]
pub struct FinderProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The chosen side.
    pub side: Side,
    /// Where it hurts.
    pub pain: PainArea,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The list, with a field to search it.
#[component]
pub fn Finder(props: &FinderProps) -> Html {
    let FinderProps { atlas, root, side, pain, dispatch } = props;
    let search = use_state(AttrValue::default);
    let oninput = {
        let search = search.clone();
        Callback::from(move |event: InputEvent| {
            let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            search.set(field.map(|field| field.value()).unwrap_or_default().into());
        })
    };
    let count = regions(atlas, &search).len() + muscles(atlas, &search).len();
    html! {
        <section class="finder" id="list" tabindex="-1" aria-labelledby="finder">
            <h2 id="finder"><label for="search">{ words::FINDER }</label></h2>
            <input id="search" type="search" autocomplete="off" placeholder={words::FINDER_HINT} {oninput} />
            <p class="found" role="status">
                if !search.is_empty() {
                    { if count == 0 { words::FINDER_EMPTY.to_owned() } else { words::found(count) } }
                }
            </p>
            { region_index(atlas, root, *side, pain, &search, dispatch) }
            { muscle_index(atlas, root, "h3", &search, dispatch) }
        </section>
    }
}

/// The regions that `search` finds by name, phrase or other words; all when it is empty.
pub fn regions<'a>(atlas: &'a Atlas, search: &str) -> Vec<&'a Region> {
    let hit = |region: &&Region| {
        let words = [&region.name, &region.phrase].into_iter().chain(&region.terms);
        matches(search, words.map(String::as_str))
    };
    atlas.regions.iter().filter(hit).collect()
}

/// The muscles that `search` finds by one of their names or trigger points, their group or the nerve that they may squeeze;
/// all when it is empty.
pub fn muscles<'a>(atlas: &'a Atlas, search: &str) -> Vec<&'a Muscle> {
    let hit = |muscle: &&Muscle| {
        let names = [muscle.name.as_str(), muscle.latin.as_str()].into_iter();
        let points = muscle.trigger_points.iter().map(|point| point.label.as_str());
        let nerve = muscle.entrapment.as_ref().map(|entrapment| entrapment.nerve.as_str());
        let group = [words::group(muscle.group)].into_iter().chain(nerve);
        matches(search, names.chain(muscle.also_called.iter().map(String::as_str)).chain(points).chain(group))
    };
    atlas.muscles.iter().filter(hit).collect()
}

/// Whether every word searched for stands in one of `texts`, in any case. Everything here hurts: "pain" finds all.
fn matches<'a>(search: &str, texts: impl Iterator<Item = &'a str>) -> bool {
    let all = texts.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("\n");
    // Bytes against bytes: a text is short, and a searcher of strings would weigh more than it saves.
    let has = |word: &str| all.as_bytes().windows(word.len()).any(|window| window == word.as_bytes());
    search.to_ascii_lowercase().split_whitespace().filter(|word| *word != "pain").all(has)
}
