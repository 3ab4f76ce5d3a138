//! Two of what may explain the pain beside each other: the skin that tells them apart, and the question that does.

use yew::prelude::*;

use super::{cause_question::CauseQuestion, fit_legend::skin_legend, view_links::view_links};
use crate::{
    domain::{Asked, Atlas, Candidate, Difference, Extent, Mask, Pain, Side, Spot, Subject, View, difference},
    interface::{Interface, Message},
    scene::SkinKind,
    state::Action,
    ui::{browser, shared::Shared, text::use_interface},
};

/// What is compared, once there are two.
pub fn compared_pair(atlas: &Atlas, candidates: &[Candidate], compared: &[Subject]) -> Option<[Extent; 2]> {
    let [one, other] = compared else { return None };
    let extent = |subject: &Subject| match subject {
        Subject::Muscle(muscle) => {
            Extent::of_candidate(atlas, candidates.iter().find(|candidate| candidate.muscle == *muscle)?)
        }
        Subject::Cause(cause) => Some(Extent::of_cause(atlas, atlas.cause(cause)?)),
    };
    Some([extent(one)?, extent(other)?])
}

/// Props of [`Comparison`].
#[derive(Properties, PartialEq)]
pub struct ComparisonProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// The shown view.
    pub view: View,
    /// The chosen side.
    pub side: Side,
    /// Where it hurts.
    pub pain: Shared<Pain>,
    /// The candidates, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// What is compared.
    pub compared: Vec<Subject>,
    /// What was answered to questions of other causes.
    pub asked: Asked,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// What is said of the compared candidates. Its element stays when there are none.
#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    let text = use_interface();
    let ComparisonProps { atlas, pain, candidates, compared, dispatch, .. } = props;
    let (part, pressed) = (use_node_ref(), use_mut_ref(|| false));
    {
        // What was pressed here may be gone: then the focus stays in the box.
        let (part, pressed) = (part.clone(), pressed.clone());
        use_effect_with((pain.clone(), props.view), move |_| {
            if pressed.take() {
                browser::focus_in(&part, "button");
            }
        });
    }
    let within = dispatch.reform(move |action: Action| {
        pressed.replace(true);
        action
    });
    let says = match (compared_pair(atlas, candidates, compared), &compared[..]) {
        (Some(pair), _) => differences(props, &text, &pair, &within),
        (None, [one]) => html! { <p>{ text.comparison_which_other(&one.name(atlas)) }</p> },
        _ => Html::default(),
    };
    let stop = {
        let (dispatch, last) = (dispatch.clone(), compared.last().cloned());
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Compare(None));
            // The box goes: back to the row that it began with.
            if let Some(one) = &last {
                browser::focus(&format!(":is([data-candidate='{one}'], [data-other-cause='{one}']) > .compare"));
            }
        })
    };
    html! {
        <div class="comparing" role="status" ref={part}>
            if !compared.is_empty() {
                { says }
                <button type="button" class="choice stop-comparing" onclick={stop}>{ text.get(Message::ComparisonStop) }</button>
            }
        </div>
    }
}

fn differences(props: &ComparisonProps, text: &Interface, pair: &[Extent; 2], dispatch: &Callback<Action>) -> Html {
    let ComparisonProps { atlas, view, side, pain, .. } = props;
    let [one, other] = pair;
    let names = [one, other].map(|one| one.subject.name(atlas));
    let entries =
        SkinKind::COMPARED.into_iter().zip(names.map(|name| text.comparison_alone(&name).into())).collect::<Vec<_>>();
    let difference = difference(atlas, pain, one, other);
    html! {
        <>
            { skin_legend(text.get(Message::ComparisonCompare), &entries) }
            { other_view(atlas, text, &difference, *view, dispatch) }
            { question(atlas, text, &difference, *side, pair, dispatch) }
            { for pair.iter().filter_map(|one| cause_question(props, one, dispatch)) }
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
            <p>{ text.get(Message::ComparisonSeenFrom) }{ " " }{ view_links(text, [view], dispatch) }</p>
        }
    }
}

/// The one place to ask about.
fn question(
    atlas: &Atlas,
    text: &Interface,
    difference: &Difference,
    side: Side,
    [one, other]: &[Extent; 2],
    dispatch: &Callback<Action>,
) -> Html {
    let ask = difference.ask.as_ref().and_then(|(region, subject)| Some((atlas.region(region)?, subject)));
    let Some((region, subject)) = ask else {
        if [one, other].iter().any(|one| one.subject.muscle().is_none()) {
            // The question of the other cause tells more.
            return Html::default();
        }
        let says = if one.is_same(other) {
            text.get(Message::ComparisonOnlyPressing)
        } else {
            text.get(Message::ComparisonNoQuestion)
        };
        return html! { <p>{ says }</p> };
    };
    let spot = Spot { region: region.id.clone(), side };
    let there_too = dispatch.reform(move |_: MouseEvent| Action::ToggleSpot(spot.clone()));
    html! {
        <>
            <p>{ text.comparison_ask(&region.on(side), &subject.name(atlas)) }</p>
            <button type="button" class="choice there-too" onclick={there_too}>{ text.get(Message::ComparisonThereToo) }</button>
        </>
    }
}

/// The question of another cause that tells most.
fn cause_question(props: &ComparisonProps, one: &Extent, dispatch: &Callback<Action>) -> Option<Html> {
    let Subject::Cause(cause) = &one.subject else { return None };
    let answer = props.asked.get(cause, 0);
    Some(html! {
        <CauseQuestion key={cause.as_str()} atlas={props.atlas.clone()} cause={cause.clone()} question={0} {answer} dispatch={dispatch.clone()} />
    })
}
