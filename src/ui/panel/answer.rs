//! The answer in short: the first candidate, where to press for it, and where the patch goes. Until the check is passed, it says that this
//! comes.

use yew::prelude::*;

use super::{card::prose_text::plain_text, reason::percent};
use crate::{
    domain::{Atlas, Candidate, Feel, MuscleId, PatchPlace, Press, Side, Sorted, Subject, TriggerPoint},
    interface::{Interface, Message},
    state::Action,
    ui::{
        link::{follow, href},
        panel::preview::{PreviewHandlers, preview_handlers},
        shared::Shared,
        text::use_interface,
    },
};

/// How many hundredths a muscle may match less than the first one to fit nearly as well.
const NEARLY: u32 = 5;

/// How many such muscles are named.
const NEAR: usize = 2;

/// Props of [`Answer`].
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// The muscles that may explain the pain, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// Whether other causes are listed, too.
    pub has_causes: bool,
    /// What it feels like.
    pub feel: Sorted<Feel>,
    /// The chosen side.
    pub side: Side,
    /// What the patch lies on.
    pub patch_place: PatchPlace,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The answer; nothing without candidates.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    let text = use_interface();
    let AnswerProps { atlas, candidates, side, patch_place, .. } = props;
    let first = candidates.first().and_then(|first| Some((first, atlas.trigger_point(&first.trigger_point)?)));
    let Some((candidate, (muscle, point))) = first else { return Html::default() };
    let near = near_ties(atlas, candidates);
    let side = candidate.side(*side);
    html! {
        <section class="answer" aria-labelledby="answer">
            <h2 id="answer" tabindex="-1">
                <span class="number" aria-hidden="true">{ 1 }</span>
                <span>{ text.answer_title(muscle.name.clone().into()) }</span>
            </h2>
            <p class="before-press">{ text.get(Message::AnswerAfterCheck) }</p>
            <div class="press-here">
                if !near.is_empty() {
                    <p data-part="near">{ text.answer_near(near.join(&text.get(Message::CardSeparator)).into()) }</p>
                }
                <p data-part="press">{ press(&text, point, side, point.press.where_felt(&props.feel)) }</p>
                <p data-part="patch">{ patch(&text, point, *patch_place) }</p>
                { ways_on(props, &text, &muscle.id) }
            </div>
        </section>
    }
}

/// The names of the muscles that fit about as well as the first one, at most [`NEAR`].
fn near_ties<'a>(atlas: &'a Atlas, candidates: &'a [Candidate]) -> Vec<&'a str> {
    let score = |candidate: &Candidate| percent(candidate.score.total());
    let first = candidates.first().map(score).unwrap_or_default();
    let near = candidates.iter().skip(1).take_while(|one| score(one) + NEARLY >= first).take(NEAR);
    near.filter_map(|one| Some(atlas.muscle(&one.muscle)?.name.as_str())).collect()
}

/// Where to press, and how firmly.
fn press(text: &Interface, point: &TriggerPoint, side: Side, force: Press) -> Html {
    let place = plain_text(text, &point.place, side).into();
    let says = match force {
        Press::Therapist => text.answer_spot(place),
        Press::Firm | Press::Light => text.answer_press(place),
    };
    html! {
        <>
            { says }{ " " }{ text.press(force) }
            if force == Press::Firm {
                { " " }{ text.get(Message::AnswerHold) }
            }
        </>
    }
}

fn patch(text: &Interface, point: &TriggerPoint, place: PatchPlace) -> Html {
    match place {
        PatchPlace::Pain => text.answer_patch_on_pain(),
        PatchPlace::Point if point.takes_patch => text.answer_patch(),
        PatchPlace::Point => text.answer_no_patch(),
    }
}

/// The way to the card, to the other muscles and to other causes.
fn ways_on(props: &AnswerProps, text: &Interface, muscle: &MuscleId) -> Html {
    let AnswerProps { root, candidates, dispatch, .. } = props;
    let preview = preview_handlers(dispatch, Subject::Muscle(muscle.clone()));
    let PreviewHandlers { onpointerenter, onpointerleave, onfocus, onblur } = preview;
    let open = {
        let muscle = muscle.clone();
        follow(dispatch, move || Action::OpenMuscle(muscle.clone()))
    };
    html! {
        <p class="ways">
            <a
                class="choice show"
                href={href(root, &format!("muscle/{muscle}/"))}
                onclick={open}
                {onpointerenter} {onpointerleave} {onfocus} {onblur}
            >
                { text.get(Message::AnswerShow) }
            </a>
            if candidates.len() > 1 {
                <a class="choice" href="#candidates">{ text.answer_others(candidates.len() - 1) }</a>
            }
            if props.has_causes {
                <a class="choice" href="#causes">{ text.get(Message::CausesTitle) }</a>
            }
        </p>
    }
}
