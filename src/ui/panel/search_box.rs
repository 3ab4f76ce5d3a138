//! The field to search by one's own words, and below it what was found, best first.

use std::cell::OnceCell;

use yew::prelude::*;

use crate::{
    domain::{
        Atlas, Matched, MethodName, PainArea, SearchContext, SearchHit, SearchIndex, SearchTarget, Side, Spot,
        TermMeaning,
    },
    interface::{Interface, Message},
    state::Action,
    ui::{
        browser,
        figure::regions::fragment,
        link::{current, follow, href},
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`SearchBox`].
#[derive(Clone, Properties, PartialEq)]
pub struct SearchBoxProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The side of its places.
    pub side: Side,
    /// Where it hurts.
    pub pain: PainArea,
    /// What stands in the field.
    pub typed: AttrValue,
    /// Called with what stands in the field from now on.
    pub on_type: Callback<AttrValue>,
    /// Called with what the person chooses.
    pub on_choose: Callback<Action>,
}

/// The field and its results.
#[component]
pub fn SearchBox(props: &SearchBoxProps) -> Html {
    let text = use_interface();
    let part = use_node_ref();
    let index = use_index(&props.atlas, &text);
    let hits = use_memo((index.clone(), props.typed.clone()), |(index, typed)| index.hits(typed));
    let rows: Vec<Row> = hits.iter().filter_map(|hit| row(props, &text, hit)).collect();
    let oninput = props.on_type.reform(|event: InputEvent| browser::typed(&event).into());
    let onkeydown = keys(props, &part, &text, &index);
    let says = match rows.len() {
        _ if props.typed.trim().is_empty() => AttrValue::default(),
        0 => text.get(Message::FinderNothing),
        count => text.finder_found(count).into(),
    };
    html! {
        <div class="search" role="search" ref={part} {onkeydown}>
            <label for="search">{ text.get(Message::FinderTitle) }</label>
            <input
                id="search"
                type="search"
                autocomplete="off"
                maxlength={SearchIndex::LONGEST.to_string()}
                placeholder={text.get(Message::FinderHint)}
                value={props.typed.clone()}
                {oninput}
            />
            <p class="found" role="status">{ says }</p>
            <ol class="results">{ for rows.into_iter().map(|row| result(props, &text, row)) }</ol>
        </div>
    }
}

/// The index of what can be found. Nothing is read for it until somebody types.
struct Index {
    atlas: Shared<Atlas>,
    text: Shared<Interface>,
    made: OnceCell<SearchIndex>,
}

impl Index {
    fn hits(&self, typed: &str) -> Vec<SearchHit> {
        if typed.trim().is_empty() {
            return Vec::new();
        }
        let name = |context| match context {
            SearchContext::Kind(kind) => self.text.search_kind(kind).to_string(),
            SearchContext::Group(group) => self.text.group(group).to_string(),
            SearchContext::CauseKind(kind) => self.text.cause_kind(kind).to_string(),
        };
        self.made.get_or_init(|| SearchIndex::new(&self.atlas, name)).hits(typed)
    }
}

#[hook]
fn use_index(atlas: &Shared<Atlas>, text: &Shared<Interface>) -> Shared<Index> {
    Shared(use_memo((atlas.clone(), text.clone()), |(atlas, text)| Index {
        atlas: atlas.clone(),
        text: text.clone(),
        made: OnceCell::new(),
    }))
}

/// The keys: Enter in the field opens the first result, arrows move between the field and the results, Escape empties the field.
fn keys(
    props: &SearchBoxProps,
    part: &NodeRef,
    text: &Shared<Interface>,
    index: &Shared<Index>,
) -> Callback<KeyboardEvent> {
    let (props, part, text, index) = (props.clone(), part.clone(), text.clone(), index.clone());
    Callback::from(move |event: KeyboardEvent| {
        let in_field = browser::closest(event.target(), "#search").is_some();
        let moves = |forward| browser::move_focus_in(&part, "#search, .results a", forward);
        let is_done = match event.key().as_str() {
            // A key that belongs to the writing of a word.
            _ if event.is_composing() => false,
            "ArrowDown" => moves(true),
            "ArrowUp" => moves(false),
            "Enter" if in_field => {
                // What was typed last may not be rendered yet.
                let hits = index.hits(&browser::typed(&event));
                let first = hits.iter().find_map(|hit| row(&props, &text, hit)?.opens);
                first.into_iter().for_each(|first| props.on_choose.emit(first));
                true
            }
            "Escape" if !props.typed.is_empty() => {
                props.on_type.emit(AttrValue::default());
                browser::focus_in(&part, "#search");
                true
            }
            _ => false,
        };
        if is_done {
            event.prevent_default();
        }
    })
}

/// A result as it is shown.
struct Row {
    target: SearchTarget,
    name: AttrValue,
    /// What is said of it below its name.
    note: Option<AttrValue>,
    /// Its page below the site's root; none for a word, which has none.
    address: Option<String>,
    /// What choosing it does.
    opens: Option<Action>,
    /// Whether it is marked.
    is_marked: bool,
}

/// A result, with its names; none for one of another atlas.
fn row(props: &SearchBoxProps, text: &Interface, hit: &SearchHit) -> Option<Row> {
    let SearchBoxProps { atlas, pain, .. } = props;
    let target = hit.target.clone();
    let row = |name: &str, opens: Action| Row {
        name: name.to_owned().into(),
        note: hit.matched.as_ref().and_then(|matched| note(text, matched, name)),
        address: Some(target.address()),
        opens: Some(opens),
        is_marked: false,
        target: target.clone(),
    };
    Some(match &target {
        SearchTarget::Region(id) => {
            let (region, side) = (atlas.region(id)?, hit.side.unwrap_or(props.side));
            let spot = Spot { region: id.clone(), side };
            Row {
                address: Some(format!("{}{}", target.address(), fragment(side))),
                is_marked: pain.contains(&spot),
                ..row(region.title(side), Action::ToggleSpot(spot))
            }
        }
        SearchTarget::Muscle(id) => row(&atlas.muscle(id)?.name, Action::OpenMuscle(id.clone())),
        SearchTarget::Cause(id) => row(&atlas.cause(id)?.name, Action::OpenCause(id.clone())),
        SearchTarget::TriggerPoint(_, id) => {
            let (muscle, point) = atlas.trigger_point(id)?;
            row(&text.figure_point(&muscle.name, &point.label), Action::OpenPoint(id.clone()))
        }
        SearchTarget::Method(id) => {
            let MethodName { name, tool, muscle, .. } = atlas.search.methods.iter().find(|method| method.id == *id)?;
            let on_card = text.finder_on_card(&atlas.muscle(muscle)?.name);
            Row {
                note: Some(format!("{tool}; {on_card}").into()),
                address: Some(SearchTarget::Muscle(muscle.clone()).address()),
                ..row(name, Action::OpenMuscle(muscle.clone()))
            }
        }
        SearchTarget::Term(id) => {
            let TermMeaning { term, means, .. } = atlas.search.terms.iter().find(|one| one.term == *id)?;
            let (name, note) = (term.clone().into(), Some(means.clone().into()));
            Row { target: target.clone(), name, note, address: None, opens: None, is_marked: false }
        }
    })
}

/// What matched, unless the name has it.
fn note(text: &Interface, matched: &Matched, name: &str) -> Option<AttrValue> {
    let (words, says) = match matched {
        Matched::AlsoCalled(other) => (other, text.finder_also_called(other)),
        Matched::For(words) => (words, text.finder_for_words(words)),
    };
    (!name.to_lowercase().contains(&words.to_lowercase())).then(|| says.into())
}

fn result(props: &SearchBoxProps, text: &Interface, row: Row) -> Html {
    let Row { target, name, note, address, opens, is_marked } = row;
    let content = html! {
        <>
            <span class="name">{ name }</span>{ " " }
            <span class="kind">{ text.search_kind(target.kind()) }</span>{ " " }
            <span class="note">{ note }</span>
        </>
    };
    let onclick = opens.map(|opens| follow(&props.on_choose, move || opens.clone()));
    html! {
        <li key={target.address()} data-kind={target.kind().as_str()}>
            if let Some(address) = address {
                <a href={href(&props.root, &address)} aria-current={current(is_marked)} {onclick}>{ content }</a>
            } else {
                { content }
            }
        </li>
    }
}
