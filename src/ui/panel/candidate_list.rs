//! The ranked list: which muscles may explain the pain, why, and where their X is.

use yew::prelude::*;

use super::{
    candidate_row::{CandidateRow, CandidateRowProps},
    fit_legend::fit_legend,
    order::order,
    reason::{percent, reason},
};
use crate::{
    domain::{Atlas, Candidate, Pain, Subject, have_same_zone, pair},
    interface::{Interface, Message},
    selection::Selection,
    state::Action,
    ui::{shared::Shared, text::use_interface},
};

/// Props of [`CandidateList`].
#[derive(Properties, PartialEq)]
pub struct CandidateListProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen.
    pub selection: Selection,
    /// The candidates, best first; not empty.
    pub candidates: Shared<Vec<Candidate>>,
    /// Whether the legend of how a muscle fits what is painted stands here.
    pub legend: bool,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The list.
#[component]
pub fn CandidateList(props: &CandidateListProps) -> Html {
    let text = use_interface();
    let CandidateListProps { atlas, root, selection, candidates, legend, dispatch, .. } = props;
    let pain = use_memo((selection.pain.clone(), selection.paint.clone()), {
        let atlas = atlas.clone();
        move |(spots, paint)| Pain::of(&atlas, spots, paint)
    });
    let together = use_memo((pain.clone(), candidates.clone(), text.clone()), {
        let atlas = atlas.clone();
        move |(pain, candidates, text)| together(&atlas, pain, candidates, text)
    });
    let painted = (!selection.paint.is_empty()).then_some(&*pain);
    let row = |(number, candidate): (usize, &Candidate)| {
        let props = CandidateRowProps {
            current: selection.muscle.as_ref() == Some(&candidate.muscle),
            compared: (candidates.len() > 1)
                .then(|| selection.compared.contains(&Subject::Muscle(candidate.muscle.clone()))),
            chooses: !selection.compared.is_empty(),
            alike: number == 2 && candidates.first().is_some_and(|first| have_same_zone(atlas, first, candidate)),
            dispatch: dispatch.clone(),
            ..CandidateRowProps::of(
                candidate,
                atlas.muscle(&candidate.muscle)?,
                number,
                reason(&text, atlas, painted, number, candidate)?,
                atlas,
                root,
            )
        };
        Some(html! { <CandidateRow key={candidate.muscle.as_str()} ..props /> })
    };
    html! {
        <section class="candidates" aria-labelledby="candidates">
            <h2 id="candidates" tabindex="-1">{ text.get(Message::CandidatesTitle) }</h2>
            <p class="step-back">{ text.get(Message::CheckCandidatesWait) }</p>
            <div class="fits">
                if *legend {
                    { fit_legend(&text) }
                }
            </div>
            <ol data-list="candidates">{ for (1..).zip(candidates.iter()).filter_map(row) }</ol>
            { order(&text, atlas, candidates) }
            <p class="pair">{ (*together).clone() }</p>
            <p class="hint">{ text.get(Message::CandidatesMore) }{ " " }{ text.get(Message::SiteNotADiagnosis) }</p>
        </section>
    }
}

/// What two muscles cover together, if that is clearly more than one does. It is weak evidence, and says so.
fn together(atlas: &Atlas, pain: &Pain, candidates: &[Candidate], text: &Interface) -> Option<String> {
    let pair = pair(atlas, pain, candidates)?;
    let [one, other] = pair.places.map(|place| atlas.muscle(&candidates.get(place)?.muscle));
    Some(text.candidates_together(&one?.name, &other?.name, &percent(pair.covers)))
}
