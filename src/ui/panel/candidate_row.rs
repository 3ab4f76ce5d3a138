//! One candidate: why it may explain the pain, and the way to its card.

use yew::prelude::*;

use super::{
    preview::{PreviewHandlers, preview_handlers},
    reason::percent,
};
use crate::{
    domain::{Atlas, Candidate, Muscle, MuscleId, Side, Subject, TriggerPointId},
    interface::Message,
    state::Action,
    ui::{
        figure::{
            miniature::miniature,
            svg::{cross_at, units},
        },
        link::{follow, href},
        shared::Shared,
        text::use_interface,
    },
};

/// Props of [`CandidateRow`].
#[derive(Properties, PartialEq)]
pub struct CandidateRowProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// Its trigger point.
    pub point: TriggerPointId,
    /// The side on which it is shown.
    pub side: Side,
    /// Its place in the list, from 1.
    pub number: usize,
    /// Its muscle.
    pub muscle: MuscleId,
    /// The muscle's name.
    pub name: AttrValue,
    /// Its plain name, if it has one.
    pub also_called: Option<AttrValue>,
    /// Its score, in hundredths.
    pub score: u32,
    /// Why it may explain the pain.
    pub reason: AttrValue,
    /// Whether its card is open.
    pub current: bool,
    /// Whether it is compared; `None` where there is nothing to compare it with.
    pub compared: Option<bool>,
    /// Whether something is compared: then the whole row chooses.
    pub chooses: bool,
    /// Whether where it hurts cannot tell it from the first one.
    pub alike: bool,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

impl CandidateRowProps {
    /// The props of a candidate of a list.
    pub fn of(
        candidate: &Candidate,
        muscle: &Muscle,
        number: usize,
        reason: String,
        atlas: &Shared<Atlas>,
        root: &AttrValue,
    ) -> Self {
        Self {
            atlas: atlas.clone(),
            root: root.clone(),
            point: candidate.trigger_point.clone(),
            side: candidate.sides.first().copied().unwrap_or_default(),
            number,
            muscle: muscle.id.clone(),
            name: muscle.name.clone().into(),
            also_called: muscle.also_called.first().cloned().map(AttrValue::from),
            score: percent(candidate.score.total()),
            reason: reason.into(),
            current: false,
            compared: None,
            chooses: false,
            alike: false,
            dispatch: Callback::noop(),
        }
    }
}

/// One row of the list.
#[component]
pub fn CandidateRow(props: &CandidateRowProps) -> Html {
    let text = use_interface();
    let CandidateRowProps { root, number, muscle, name, dispatch, .. } = props;
    let subject = Subject::Muscle(muscle.clone());
    let open = row_link(dispatch, subject.clone(), props.chooses);
    let preview = preview_handlers(dispatch, subject.clone());
    let PreviewHandlers { onpointerenter, onpointerleave, onfocus, onblur } = preview;
    html! {
        <li class="candidate" data-candidate={muscle.to_string()}>
            <a
                href={href(root, &format!("muscle/{muscle}/"))}
                aria-current={props.current.then_some("true")}
                onclick={open}
                {onpointerenter} {onpointerleave} {onfocus} {onblur}
            >
                <span class="thumb" aria-hidden="true">{ thumb(props) }</span>
                <span class="number" aria-hidden="true">{ *number }</span>
                <span class="name">
                    { name }
                    if let Some(other) = &props.also_called {
                        { " " }<span class="also-called">{ other }</span>
                    }
                </span>
                <span class="score">
                    <meter min="0" max="100" value={props.score.to_string()} aria-hidden="true" />
                    { text.candidates_score(&props.score) }
                </span>
                <span class="reason">{ &props.reason }</span>
            </a>
            if let Some(compared) = props.compared {
                <button
                    type="button"
                    class="choice compare"
                    aria-pressed={compared.to_string()}
                    aria-label={text.comparison_compare_muscle(name)}
                    onclick={dispatch.reform(move |_: MouseEvent| Action::Compare(Some(subject.clone())))}
                >
                    { text.get(Message::ComparisonCompare) }
                </button>
            }
            if props.alike {
                <p class="alike">{ text.get(Message::CandidatesAlike) }</p>
            }
        </li>
    }
}

/// Where its X lies, on a figure of the view that shows it best.
fn thumb(props: &CandidateRowProps) -> Option<Html> {
    let CandidateRowProps { atlas, point, side, .. } = props;
    let (_, entry) = atlas.trigger_point(point)?;
    let figure = atlas.figure(entry.view)?;
    let (at, arm) = (figure.point(point)?.on(*side), figure.bounds.height / 22.0);
    let cross = html! { <path class="cross to-press" stroke-width={units(arm / 1.6)} d={cross_at(at, arm)} /> };
    Some(miniature(figure, *side, cross))
}

/// What a click on the link of a row does: it opens the card, or where the row `chooses` what to compare, that.
pub fn row_link(dispatch: &Callback<Action>, subject: Subject, chooses: bool) -> Callback<MouseEvent> {
    follow(dispatch, move || match &subject {
        subject if chooses => Action::Compare(Some(subject.clone())),
        Subject::Muscle(muscle) => Action::OpenMuscle(muscle.clone()),
        Subject::Cause(cause) => Action::OpenCause(cause.clone()),
    })
}
