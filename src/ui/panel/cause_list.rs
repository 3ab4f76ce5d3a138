//! "Or something else?": the other causes that may be felt where it hurts, quieter than the muscles.

use yew::prelude::*;

use super::cause_row::CauseRow;
use crate::{
    domain::{Atlas, CauseCandidate, OtherCauses, Subject},
    interface::Message,
    selection::Selection,
    state::Action,
    ui::{shared::Shared, text::use_interface},
};

/// How many causes stand there before "more" is opened.
const SHOWN: usize = 5;

/// Props of [`CauseList`].
#[derive(Properties, PartialEq)]
pub struct CauseListProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen.
    pub selection: Selection,
    /// Whether there are muscles to compare with.
    pub compares: bool,
    /// The causes.
    pub causes: Shared<OtherCauses>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The list. What is rare and dangerous unfolds, one line of it each: it has to be there, and must not frighten.
#[component]
pub fn CauseList(props: &CauseListProps) -> Html {
    let text = use_interface();
    let CauseListProps { atlas, root, selection, compares, causes, dispatch } = props;
    let row = |candidate: &CauseCandidate| {
        html! {
            <CauseRow
                key={candidate.cause.as_str()}
                atlas={atlas.clone()}
                root={root.clone()}
                candidate={candidate.clone()}
                current={selection.cause.as_ref() == Some(&candidate.cause)}
                compared={compares.then(|| selection.compared.contains(&Subject::Cause(candidate.cause.clone())))}
                chooses={!selection.compared.is_empty()}
                asked={selection.asked.clone()}
                dispatch={dispatch.clone()}
            />
        }
    };
    let (shown, more) = causes.list.split_at(causes.list.len().min(SHOWN));
    let fold = |class: &'static str, summary: String, rows: &[CauseCandidate]| {
        html! {
            if !rows.is_empty() {
                <details class={classes!("more", class)}>
                    <summary>{ summary }</summary>
                    <ul>{ for rows.iter().map(row) }</ul>
                </details>
            }
        }
    };
    html! {
        <section class="causes" aria-labelledby="causes">
            <h2 id="causes" tabindex="-1">{ text.get(Message::CausesTitle) }</h2>
            <p class="hint">{ text.get(Message::CausesHow) }</p>
            <ul data-list="causes">{ for shown.iter().map(row) }</ul>
            { fold("more-causes", text.causes_more(more.len()), more) }
            { fold("rare-causes", text.causes_rare_too(causes.rare.len()), &causes.rare) }
        </section>
    }
}
