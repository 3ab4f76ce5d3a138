//! What the map says: what is marked, what it may be, and the opened muscle.

use yew::prelude::*;

use super::{
    browser,
    candidates::{Listed, candidate_list},
    card::Card,
    compare::{comparison, fit_legend},
    controls::{choice, feel_switch},
    link::{href, is_plain},
    notices::doctor_first,
    orders::order_of,
    pain_list::pain_list,
    press::Pressing,
    shared::Shared,
    words,
};
use crate::{
    domain::{Atlas, Candidate, Group, MuscleId, Pain, pair},
    permalink,
    scene::elsewhere,
    selection::Selection,
    state::Action,
};

/// Props of [`Panel`].
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen.
    pub selection: Selection,
    /// The muscles that may explain the pain, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// The candidates that are compared.
    pub compared: Vec<MuscleId>,
    /// The text of the opened muscle, once it is here; `Some(None)` when it cannot be had.
    pub card: Option<Option<AttrValue>>,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The page's own text: what is marked, what it may be, and the opened muscle.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let PanelProps { atlas, root, selection, candidates, compared, card, dispatch } = props;
    let opened = use_memo(selection.muscle.clone(), |_| selection.opened(atlas).cloned());
    let hurts = selection.hurts();
    let page = match (hurts, &*opened) {
        (true, _) => "pain",
        (false, Some(_)) => "muscle",
        (false, None) => "map",
    };
    let back = permalink::write(&Selection { muscle: None, point: None, ..selection.clone() }, atlas);
    let pain =
        use_memo((selection.pain.clone(), selection.paint.clone()), |(spots, paint)| Pain::of(atlas, spots, paint));
    let together = use_memo((pain.clone(), candidates.clone()), |(pain, candidates)| together(atlas, pain, candidates));
    let painted = Some(&*pain).filter(|_| !selection.paint.is_empty());
    let rows = Listed { atlas, root, candidates, painted, opened: selection.muscle.as_ref(), compared }.rows();
    let shown = (selection.shown_view(atlas), selection.side);
    let compared = AttrValue::from(comparison(atlas, &pain, candidates, compared, shown));
    let pressing = Pressing { atlas, root, candidates, answers: &selection.answers };
    let candidate = candidates.iter().find(|one| selection.muscle.as_ref() == Some(&one.muscle));
    let point = candidate.map(|one| selection.point.as_ref().unwrap_or(&one.trigger_point));
    let asked = AttrValue::from(point.map(|point| pressing.question(point, "div")).unwrap_or_default());
    let asks = AttrValue::from(if hurts { pressing.section(point) } else { String::new() });
    let legend = AttrValue::from(if painted.is_some() { fit_legend() } else { String::new() });
    let [legend_at_card, legend_at_list] =
        if candidate.is_some() { [legend, AttrValue::default()] } else { [AttrValue::default(), legend] };
    let onclick = use_orders(selection, dispatch, (&rows, &compared, &asked, &asks));
    let raw = |markup: &AttrValue| Html::from_html_unchecked(markup.clone());
    html! {
        <section class="says" data-page={page} data-side={selection.side.as_str()} {onclick}>
            <h1 class={(page == "muscle").then_some("unseen")}>{ super::app::heading(atlas, selection) }</h1>
            <div>
                if hurts {
                    { pain_list(atlas, &selection.spots(atlas), painted.is_some(), dispatch) }
                }
            </div>
            <div class="checks">
                if page != "map" {
                    <div class="check">{ Html::from_html_unchecked(atlas.check.clone().into()) }</div>
                    <a class="all-signs" href={href(root, "about/#doctor")}>{ words::DOCTOR_MORE }</a>
                }
            </div>
            <div class="fits">{ raw(&legend_at_card) }</div>
            <div class="opened">
                if let Some(muscle) = (*opened).clone() {
                    { pain_elsewhere(atlas, selection, dispatch) }
                    <Card
                        muscle={Shared::from(muscle)}
                        side={selection.side}
                        text={card.clone()}
                        chosen={selection.point.clone()}
                        root={root.clone()}
                        {back}
                        has_list={hurts}
                        dispatch={dispatch.clone()}
                    />
                }
            </div>
            <div class="asks at-card">{ raw(&asked) }</div>
            <div class="clots">{ clot(atlas, selection) }</div>
            <div>
                if hurts {
                    { feel_switch(&selection.feel, dispatch) }
                    if candidates.is_empty() {
                        <p class="nothing" role="status">{ words::NOTHING_REACHES }</p>
                    } else {
                        <section class="candidates" aria-labelledby="candidates">
                            <h2 id="candidates" tabindex="-1">{ words::CANDIDATES }</h2>
                            <p class="step-back">{ words::STEP_BACK }</p>
                            <div class="fits">{ raw(&legend_at_list) }</div>
                            { candidate_list(rows, dispatch) }
                            <div class="comparing" role="status">{ raw(&compared) }</div>
                            <p class="pair">{ &*together }</p>
                            <p class="hint">{ words::CANDIDATES_MORE }{ " " }{ words::NOT_A_DIAGNOSIS }</p>
                        </section>
                    }
                }
            </div>
            <div class="asks">{ raw(&asks) }</div>
            <div>
                if opened.is_none() {
                    if page == "map" {
                        { doctor_first(root) }
                    }
                }
            </div>
        </section>
    }
}

/// What the links and buttons in markup do. What was clicked has the focus again once `written` stands there anew.
#[hook]
fn use_orders(
    selection: &Selection,
    dispatch: &Callback<Action>,
    written: (&AttrValue, &AttrValue, &AttrValue, &AttrValue),
) -> Callback<MouseEvent> {
    let clicked = use_mut_ref(|| None::<String>);
    {
        let clicked = clicked.clone();
        let (rows, compared, asked, asks) = written;
        let written = [rows, compared, asked, asks].map(AttrValue::clone);
        use_effect_with(written, move |_| clicked.take().into_iter().for_each(|selector| browser::focus(&selector)));
    }
    let (side, dispatch) = (selection.side, dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        let order = order_of(event.target(), side).filter(|_| is_plain(&event));
        if let Some((action, selector)) = order {
            event.prevent_default();
            clicked.replace(selector);
            dispatch.emit(action);
        }
    })
}

/// What two muscles cover together, if that is clearly more than one does.
fn together(atlas: &Atlas, pain: &Pain, candidates: &[Candidate]) -> String {
    let names = pair(atlas, pain, candidates).and_then(|pair| {
        let [one, other] = pair.places.map(|place| atlas.muscle(&candidates.get(place)?.muscle));
        Some(words::painting::together(&one?.name, &other?.name, pair.covers))
    });
    names.unwrap_or_default()
}

/// Warns of a clot where it may hurt like a muscle. (The card of a calf muscle does so itself.)
fn clot(atlas: &Atlas, selection: &Selection) -> Html {
    let hurts = selection.pain.iter().any(|spot| atlas.region(&spot.region).is_some_and(|region| region.clot));
    html! {
        if hurts && selection.opened(atlas).is_none_or(|muscle| muscle.group != Group::Calf) {
            <p class="clot caution">{ atlas.clot.clone() }</p>
        }
    }
}

/// Leads to the pain of the opened muscle where the shown view does not show it.
fn pain_elsewhere(atlas: &Atlas, selection: &Selection, dispatch: &Callback<Action>) -> Html {
    let views = elsewhere(atlas, selection);
    html! {
        if !views.is_empty() {
            <p class="elsewhere">
                { words::ELSEWHERE }{ " " }
                for view in views {
                    { choice(words::view(view), view.as_str(), false, Action::Show(view), dispatch) }
                }
            </p>
        }
    }
}
