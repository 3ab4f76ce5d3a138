//! Two candidates beside each other: the skin that tells them apart, and the question that does.

use yew::prelude::*;

use super::{fit_legend::skin_legend, view_links::view_links};
use crate::{
    domain::{Atlas, Candidate, Difference, Mask, MuscleId, Pain, Side, Spot, View, difference, have_same_zone},
    interface::{Interface, Message},
    scene::SkinKind,
    state::Action,
    ui::{browser, shared::Shared, text::use_interface},
};

/// The candidates that are compared, once there are two.
pub fn compared_pair<'a>(candidates: &'a [Candidate], compared: &[MuscleId]) -> Option<[&'a Candidate; 2]> {
    let [one, other] = compared else { return None };
    let find = |muscle: &MuscleId| candidates.iter().find(|candidate| candidate.muscle == *muscle);
    Some([find(one)?, find(other)?])
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
    /// The candidates that are compared.
    pub compared: Vec<MuscleId>,
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
    let name = |muscle: &MuscleId| atlas.muscle(muscle).map_or("", |muscle| muscle.name.as_str());
    let says = match (compared_pair(candidates, compared), &compared[..]) {
        (Some(pair), _) => differences(props, &text, pair, &within),
        (None, [one]) => html! { <p>{ text.comparison_which_other(&name(one)) }</p> },
        _ => Html::default(),
    };
    let stop = {
        let (dispatch, last) = (dispatch.clone(), compared.last().cloned());
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Compare(None));
            // The box goes: back to the row that it began with.
            last.iter().for_each(|muscle| browser::focus(&format!("[data-candidate='{muscle}'] > button")));
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

fn differences(
    props: &ComparisonProps,
    text: &Interface,
    [one, other]: [&Candidate; 2],
    dispatch: &Callback<Action>,
) -> Html {
    let ComparisonProps { atlas, view, side, pain, .. } = props;
    let names = [one, other].map(|one| atlas.muscle(&one.muscle).map_or("", |muscle| muscle.name.as_str()));
    let entries =
        SkinKind::COMPARED.into_iter().zip(names.map(|name| text.comparison_alone(&name).into())).collect::<Vec<_>>();
    let Some(difference) = difference(atlas, pain, one, other) else { return Html::default() };
    html! {
        <>
            { skin_legend(text.get(Message::ComparisonCompare), &entries) }
            { other_view(atlas, text, &difference, *view, dispatch) }
            { question(atlas, text, &difference, *side, [one, other], dispatch) }
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
    [one, other]: [&Candidate; 2],
    dispatch: &Callback<Action>,
) -> Html {
    let ask = difference.ask.as_ref().and_then(|(region, muscle)| Some((atlas.region(region)?, atlas.muscle(muscle)?)));
    let Some((region, muscle)) = ask else {
        let says = if have_same_zone(atlas, one, other) {
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
            <p>{ text.comparison_ask(&region.on(side), &muscle.name) }</p>
            <button type="button" class="choice there-too" onclick={there_too}>{ text.get(Message::ComparisonThereToo) }</button>
        </>
    }
}
