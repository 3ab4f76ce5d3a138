//! The ranked list: which muscles may explain the pain, why, and where their X is.

use yew::prelude::*;

use super::{link::Link, shared::Shared, words};
use crate::{
    domain::{Atlas, Candidate, MuscleId},
    state::Action,
};

/// Props of [`Candidates`].
#[derive(Properties, PartialEq)]
pub struct CandidatesProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// The opened muscle.
    pub opened: Option<MuscleId>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The candidates, or a kind word when there is none.
#[component]
pub fn Candidates(props: &CandidatesProps) -> Html {
    if props.candidates.is_empty() {
        return html! { <p class="nothing" role="status">{ words::NOTHING_REACHES }</p> };
    }
    html! {
        <section class="candidates" aria-labelledby="candidates">
            <h2 id="candidates">{ words::CANDIDATES }</h2>
            <ol data-list="candidates">
                for (number, candidate) in (1..).zip(props.candidates.iter()) {
                    <CandidateRow
                        key={candidate.muscle.as_str()}
                        atlas={props.atlas.clone()}
                        {number}
                        candidate={candidate.clone()}
                        opened={props.opened.as_ref() == Some(&candidate.muscle)}
                        dispatch={props.dispatch.clone()}
                    />
                }
            </ol>
            <p class="hint">{ words::CANDIDATES_MORE }{ " " }{ words::NOT_A_DIAGNOSIS }</p>
        </section>
    }
}

/// Props of [`CandidateRow`].
#[derive(Properties, PartialEq)]
struct CandidateRowProps {
    atlas: Shared<Atlas>,
    number: usize,
    candidate: Candidate,
    opened: bool,
    dispatch: Callback<Action>,
}

/// One candidate. Pointing at it or focusing it shows it alone on the figure.
#[component]
fn CandidateRow(props: &CandidateRowProps) -> Html {
    let CandidateRowProps { atlas, number, candidate, opened, dispatch } = props;
    let Some((muscle, point)) = atlas.trigger_point(&candidate.trigger_point) else { return Html::default() };
    let nerve = muscle.entrapment.as_ref().map(|entrapment| entrapment.nerve.as_str());
    let id = &candidate.muscle;
    let (follow, alone) = (Action::OpenMuscle(id.clone()), Action::Preview(Some(id.clone())));
    html! {
        <li class="candidate" data-candidate={id.to_string()}>
            <Link
                to={format!("muscle/{id}/")}
                follow={dispatch.reform(move |()| follow.clone())}
                current={*opened}
                on_enter={dispatch.reform(move |()| alone.clone())}
                on_leave={dispatch.reform(|()| Action::Preview(None))}
            >
                <span class="number" aria-hidden="true">{ *number }</span>
                <span class="name">{ muscle.name.clone() }</span>
                <meter min="0" max="100" value={words::percent(candidate.score).to_string()} aria-label={words::score(candidate.score)} />
                <span class="reason">{ words::reason(candidate, &point.label, nerve) }</span>
            </Link>
        </li>
    }
}
