//! Two of what may explain the pain, each on a figure of its own: where only one of them is felt, where both are, and what else tells them
//! apart.

use yew::prelude::*;

use super::{cause_question::CauseQuestion, question::Question, view_links::view_links};
use crate::{
    domain::{
        Atlas, Candidate, CauseId, Difference, Extent, Mask, MuscleId, Pain, RegionId, Spot, Subject, View, difference,
        matched_point,
    },
    interface::{Interface, Message},
    selection::Selection,
    state::Action,
    ui::{browser, shared::Shared, text::use_interface},
};

/// Props of [`Comparison`].
#[derive(Properties, PartialEq)]
pub struct ComparisonProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen, two that are compared among it.
    pub selection: Selection,
    /// The candidates, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// What is said of two that are compared.
#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    let text = use_interface();
    let ComparisonProps { atlas, selection, candidates, dispatch, .. } = props;
    let view = selection.shown_view(atlas);
    let pain =
        use_memo((selection.pain.clone(), selection.paint.clone()), |(spots, paint)| Pain::of(atlas, spots, paint));
    let (part, pressed) = (use_node_ref(), use_mut_ref(|| false));
    {
        // What was pressed here may be gone: then the focus stays in this part.
        let (part, pressed) = (part.clone(), pressed.clone());
        use_effect_with((pain.clone(), view), move |_| {
            if pressed.take() {
                browser::focus_in(&part, "button");
            }
        });
    }
    let within = dispatch.reform(move |action: Action| {
        pressed.replace(true);
        action
    });
    let Some(pair) = extents(atlas, candidates, &selection.compared) else { return Html::default() };
    let difference = difference(atlas, &pain, &pair[0], &pair[1]);
    let [one, other] = pair.each_ref().map(|extent| extent.subject.name(atlas).to_owned());
    html! {
        <section class="comparison" aria-labelledby="comparison" ref={part}>
            <h2 id="comparison" tabindex="-1">{ text.comparison_title(one.into(), other.into()) }</h2>
            { places(props, &text, &pair, &difference) }
            { other_view(atlas, &text, &difference, view, &within) }
            { question(props, &text, &pair, &difference, &within) }
            { for selection.compared.iter().map(|subject| subject_question(props, subject)) }
            { stop(&text, dispatch) }
        </section>
    }
}

/// Where the two that are compared are felt.
fn extents(atlas: &Atlas, candidates: &[Candidate], compared: &[Subject]) -> Option<[Extent; 2]> {
    let [one, other] = compared else { return None };
    let extent = |subject: &Subject| match subject {
        Subject::Muscle(muscle) => {
            Extent::of_candidate(atlas, candidates.iter().find(|candidate| candidate.muscle == *muscle)?)
        }
        Subject::Cause(cause) => Some(Extent::of_cause(atlas, atlas.cause(cause)?)),
    };
    Some([extent(one)?, extent(other)?])
}

/// Where only one of them is felt, and where both are, in words.
fn places(props: &ComparisonProps, text: &Interface, pair: &[Extent; 2], difference: &Difference) -> Html {
    let ComparisonProps { atlas, selection, .. } = props;
    let named = |regions: &[RegionId]| {
        let names = regions.iter().filter_map(|id| Some(atlas.region(id)?.on(selection.side)));
        Html::from(names.collect::<Vec<_>>().join(&text.get(Message::ComparisonSeparator)))
    };
    let only = pair.iter().zip(&difference.only).filter(|(_, regions)| !regions.is_empty());
    html! {
        <>
            for (extent, regions) in only {
                <p key={extent.subject.as_str()} data-only={extent.subject.to_string()}>
                    { text.comparison_only(extent.subject.name(atlas).to_owned().into(), named(regions)) }
                </p>
            }
            if !difference.both.is_empty() {
                <p data-part="both">{ text.comparison_both(named(&difference.both)) }</p>
            }
        </>
    }
}

/// Leads to a view that shows the skin that differs, if the shown one does not.
fn other_view(
    atlas: &Atlas,
    text: &Interface,
    difference: &Difference,
    shown: View,
    dispatch: &Callback<Action>,
) -> Html {
    let mut own = Mask::default();
    difference.own.iter().for_each(|cells| own.add(cells));
    let shows = |view: &View| atlas.figure(*view).is_some_and(|figure| own.has_any(figure.grid().range()));
    let view = (!shows(&shown)).then(|| View::ALL.into_iter().find(shows)).flatten();
    html! {
        if let Some(view) = view {
            <p class="hint">{ text.get(Message::ComparisonSeenFrom) }{ " " }{ view_links(text, [view], dispatch) }</p>
        }
    }
}

/// The one place to ask about.
fn question(
    ComparisonProps { atlas, selection, .. }: &ComparisonProps,
    text: &Interface,
    [one, other]: &[Extent; 2],
    difference: &Difference,
    dispatch: &Callback<Action>,
) -> Html {
    let ask = difference.ask.as_ref().and_then(|(region, subject)| Some((atlas.region(region)?, subject)));
    let Some((region, subject)) = ask else {
        if [one, other].iter().any(|one| one.subject.muscle().is_none()) {
            // The question of the other cause tells more.
            return Html::default();
        }
        let says = if one.is_same(other) { Message::ComparisonOnlyPressing } else { Message::ComparisonNoQuestion };
        return html! { <p>{ text.get(says) }</p> };
    };
    let spot = Spot { region: region.id.clone(), side: selection.side };
    let there_too = dispatch.reform(move |_: MouseEvent| Action::ToggleSpot(spot.clone()));
    html! {
        <>
            <p>{ text.comparison_ask(&region.on(selection.side), &subject.name(atlas)) }</p>
            <button type="button" class="choice there-too" onclick={there_too}>{ text.get(Message::ComparisonThereToo) }</button>
        </>
    }
}

/// The question of one of the two: of another cause, the one that tells most; of a muscle, what pressing brought on.
fn subject_question(props: &ComparisonProps, subject: &Subject) -> Html {
    match subject {
        Subject::Muscle(muscle) => press_question(props, muscle),
        Subject::Cause(cause) => cause_question(props, cause),
    }
}

fn press_question(props: &ComparisonProps, muscle: &MuscleId) -> Html {
    let ComparisonProps { atlas, root, selection, candidates, dispatch } = props;
    html! {
        if let Some(point) = matched_point(candidates, muscle).cloned() {
            <div key={muscle.as_str()} class="asks question" data-ask={point.to_string()}>
                <Question
                    atlas={atlas.clone()}
                    root={root.clone()}
                    answer={selection.answers.get(&point)}
                    counts=true
                    feel={selection.feel.clone()}
                    dispatch={dispatch.clone()}
                    {point}
                />
            </div>
        }
    }
}

fn cause_question(props: &ComparisonProps, cause: &CauseId) -> Html {
    let answer = props.selection.asked.get(cause, 0);
    html! {
        <CauseQuestion
            key={cause.as_str()}
            atlas={props.atlas.clone()}
            cause={cause.clone()}
            question={0}
            {answer}
            dispatch={props.dispatch.clone()}
        />
    }
}

/// While one is chosen: that a second one is to be. Its element stays.
pub fn choosing(text: &Interface, atlas: &Atlas, compared: &[Subject], dispatch: &Callback<Action>) -> Html {
    html! {
        <div class="comparing" role="status">
            if let [one] = compared {
                <p>{ text.comparison_which_other(&one.name(atlas)) }</p>
                { stop(text, dispatch) }
            }
        </div>
    }
}

fn stop(text: &Interface, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| Action::Compare(None));
    html! { <button type="button" class="choice stop-comparing" {onclick}>{ text.get(Message::ComparisonStop) }</button> }
}
