//! What the map says: what is marked, what it may be, and the opened muscle.

use yew::prelude::*;

use super::{
    browser,
    candidates::{Listed, candidate_list},
    card::Card,
    change::use_change,
    compare::{comparison, fit_legend, show},
    link::{href, is_plain},
    notices::doctor_first,
    orders::{order_of, ordered},
    pain_list::pain_list,
    press::Pressing,
    shared::Shared,
    switches::feel_switch,
    words,
};
use crate::{
    domain::{Atlas, Candidate, Group, MuscleId, Pain, Side, pair},
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
    let opened = selection.opened(atlas);
    let hurts = selection.hurts();
    let page = match (hurts, opened) {
        (true, _) => "pain",
        (false, Some(_)) => "muscle",
        (false, None) => "map",
    };
    let back = permalink::write(&Selection { muscle: None, point: None, ..selection.clone() }, atlas);
    // All this is written anew whenever the panel is: that is seldom, and quicker than it would be to compare what it is made of.
    let pain = Pain::of(atlas, &selection.pain, &selection.paint);
    let painted = Some(&pain).filter(|_| !selection.paint.is_empty());
    let rows = Listed { atlas, root, candidates, painted, opened: selection.muscle.as_ref(), compared }.rows();
    let shown = (selection.shown_view(atlas), selection.side);
    let compared = AttrValue::from(comparison(atlas, &pain, candidates, compared, shown));
    let pressing = Pressing { atlas, root, candidates, answers: &selection.answers };
    let candidate = candidates.iter().find(|one| selection.muscle.as_ref() == Some(&one.muscle));
    let point = candidate.map(|one| selection.point.as_ref().unwrap_or(&one.trigger_point));
    let asked = AttrValue::from(point.map(|point| pressing.question(point, "div")).unwrap_or_default());
    let asks = AttrValue::from(if hurts { pressing.section(point) } else { String::new() });
    let legend = painted.filter(|_| compared.is_empty()).map(|_| fit_legend());
    let legend = legend.unwrap_or_default();
    let (at_card, at_list) = if candidate.is_some() { (legend, String::new()) } else { (String::new(), legend) };
    let onclick = use_orders(selection.side, dispatch, [&rows, &compared, &asked, &asks].map(AttrValue::clone));
    let raw = |markup: AttrValue| Html::from_html_unchecked(markup);
    html! {
        <section class="says" data-page={page} data-side={selection.side.as_str()} {onclick}>
            <h1 class={(page == "muscle").then_some("unseen")}>{ super::app::heading(atlas, selection) }</h1>
            <div>{ raw(pain_list(atlas, selection).into()) }</div>
            <div class="checks">
                if page != "map" {
                    <div class="check">{ Html::from_html_unchecked(atlas.check.clone().into()) }</div>
                    <a class="all-signs" href={href(root, "about/#doctor")}>{ words::DOCTOR_MORE }</a>
                }
            </div>
            <div class="fits">{ raw(at_card.into()) }</div>
            <div class="opened">
                if let Some(muscle) = opened {
                    <div>{ raw(pain_elsewhere(atlas, selection).into()) }</div>
                    <Card
                        name={AttrValue::from(muscle.name.clone())}
                        file={AttrValue::from(muscle.card.clone())}
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
            <div class="asks at-card">{ raw(asked) }</div>
            <div class="clots">{ raw(clot(atlas, selection).into()) }</div>
            <div>
                if hurts {
                    { feel_switch(&atlas.switches.feel, &selection.feel) }
                    if candidates.is_empty() {
                        <p class="nothing" role="status">{ words::NOTHING_REACHES }</p>
                    } else {
                        <section class="candidates" aria-labelledby="candidates">
                            { raw(above_list(&at_list).into()) }
                            { candidate_list(rows, dispatch) }
                            <div class="comparing" role="status">{ raw(compared) }</div>
                            { raw(below_list(atlas, &pain, candidates).into()) }
                        </section>
                    }
                }
            </div>
            <div class="asks">{ raw(asks) }</div>
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
fn use_orders(side: Side, dispatch: &Callback<Action>, written: [AttrValue; 4]) -> Callback<MouseEvent> {
    let clicked = use_mut_ref(|| None::<String>);
    {
        let clicked = clicked.clone();
        use_change(written, move |_| clicked.take().into_iter().for_each(|selector| browser::focus(&selector)));
    }
    let dispatch = dispatch.clone();
    Callback::from(move |event: MouseEvent| {
        let order = ordered(event.target()).and_then(|order| order_of(&order, side)).filter(|_| is_plain(&event));
        if let Some((action, selector)) = order {
            event.prevent_default();
            clicked.replace(selector);
            dispatch.emit(action);
        }
    })
}

/// The heading of the list, and what the looks on the figure mean.
fn above_list(legend: &str) -> String {
    let (heading, step_back) = (words::CANDIDATES, words::STEP_BACK);
    format!(
        "<h2 id=\"candidates\" tabindex=\"-1\">{heading}</h2><p class=\"step-back\">{step_back}</p><div class=\"fits\">{legend}</div>"
    )
}

/// What two muscles cover together, if that is clearly more than one does, and what the list is not.
fn below_list(atlas: &Atlas, pain: &Pain, candidates: &[Candidate]) -> String {
    let together = pair(atlas, pain, candidates).and_then(|pair| {
        let [one, other] = pair.places.map(|place| atlas.muscle(&candidates.get(place)?.muscle));
        Some(words::painting::together(&one?.name, &other?.name, pair.covers))
    });
    let (together, more, no) = (together.unwrap_or_default(), words::CANDIDATES_MORE, words::NOT_A_DIAGNOSIS);
    format!("<p class=\"pair\">{together}</p><p class=\"hint\">{more} {no}</p>")
}

/// Warns of a clot where it may hurt like a muscle. (The card of a calf muscle does so itself.)
fn clot(atlas: &Atlas, selection: &Selection) -> String {
    let hurts = selection.pain.iter().any(|spot| atlas.region(&spot.region).is_some_and(|region| region.clot));
    if hurts && selection.opened(atlas).is_none_or(|muscle| muscle.group != Group::Calf) {
        return format!("<p class=\"clot caution\">{}</p>", atlas.clot);
    }
    String::new()
}

/// Leads to the pain of the opened muscle where the shown view does not show it.
fn pain_elsewhere(atlas: &Atlas, selection: &Selection) -> String {
    let views = elsewhere(atlas, selection);
    if views.is_empty() {
        return String::new();
    }
    let mut markup = format!("<p class=\"elsewhere\">{} ", words::ELSEWHERE);
    for view in views {
        markup += &show(view, "");
    }
    markup + "</p>"
}
