//! The ranked list: which muscles may explain the pain, why, and where their X is.

use yew::prelude::*;

use super::{
    link::{current, follow, href},
    words,
};
use crate::{
    domain::{Atlas, Candidate, MuscleId},
    state::Action,
};

/// The candidates, best first, or a kind word when there is none.
pub fn candidate_list(
    atlas: &Atlas,
    root: &str,
    candidates: &[Candidate],
    opened: Option<&MuscleId>,
    dispatch: &Callback<Action>,
) -> Html {
    if candidates.is_empty() {
        return html! { <p class="nothing" role="status">{ words::NOTHING_REACHES }</p> };
    }
    let row = |(number, candidate): (usize, &Candidate)| {
        row(atlas, root, number, candidate, opened == Some(&candidate.muscle), dispatch)
    };
    html! {
        <section class="candidates" aria-labelledby="candidates">
            <h2 id="candidates" tabindex="-1">{ words::CANDIDATES }</h2>
            <p class="step-back">{ words::STEP_BACK }</p>
            <ol data-list="candidates">{ for (1..).zip(candidates).filter_map(row) }</ol>
            <p class="hint">{ words::CANDIDATES_MORE }{ " " }{ words::NOT_A_DIAGNOSIS }</p>
        </section>
    }
}

/// One candidate. Pointing at it or focusing it shows it alone on the figure.
fn row(
    atlas: &Atlas,
    root: &str,
    number: usize,
    candidate: &Candidate,
    opened: bool,
    dispatch: &Callback<Action>,
) -> Option<Html> {
    let (muscle, point) = atlas.trigger_point(&candidate.trigger_point)?;
    let nerve = muscle.entrapment.as_ref().map(|entrapment| entrapment.nerve.as_str());
    let id = &candidate.muscle;
    let alone = Action::Preview(Some(id.clone()));
    let show = dispatch.reform(move |()| alone.clone());
    let hide = dispatch.reform(|()| Action::Preview(None));
    Some(html! {
        <li key={id.as_str()} class="candidate" data-candidate={id.to_string()}>
            <a
                href={href(root, &format!("muscle/{id}/"))}
                onclick={follow(dispatch, Action::OpenMuscle(id.clone()))}
                aria-current={current(opened)}
                onmouseenter={show.reform(|_| ())}
                onmouseleave={hide.reform(|_| ())}
                onfocus={show.reform(|_| ())}
                onblur={hide.reform(|_| ())}
            >
                <span class="number" aria-hidden="true">{ number }</span>
                <span class="name">{ muscle.name.clone() }</span>
                <meter min="0" max="100" value={words::percent(candidate.score).to_string()} aria-label={words::score(candidate.score)} />
                <span class="reason">{ words::reason(candidate, &point.label, nerve) }</span>
            </a>
            // For the sheet of paper.
            <div class="brief" />
        </li>
    })
}
