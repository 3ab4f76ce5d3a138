//! What the map says: what is marked, what it may be, and the opened muscle. It is written as markup, part by part: a part is
//! written anew when it changes, and otherwise stands as it stood.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::{
    app::heading,
    browser,
    change::use_change,
    controls::switches::feel_switch,
    link::href,
    panel::candidates::Listed,
    panel::card::{card_body, card_head, card_state},
    panel::compare::{comparison, fit_legend, show},
    panel::notices::doctor_first,
    panel::pain_list::pain_list,
    panel::press::Pressing,
    shared::Shared,
    words,
};
use crate::{
    domain::{Atlas, Candidate, Group, MuscleId, Pain, TriggerPointId, pair},
    permalink,
    scene::elsewhere,
    selection::Selection,
};

/// What the panel tells of.
#[derive(Clone, PartialEq)]
pub struct Told {
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
}

/// The markup of the panel, part by part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts {
    head: AttrValue,
    check: AttrValue,
    above_card: AttrValue,
    card: Option<(AttrValue, &'static str, AttrValue)>,
    below_card: AttrValue,
    feel: AttrValue,
    list: Option<[AttrValue; 4]>,
    asks: AttrValue,
}

/// The page's own text: what is marked, what it may be, and the opened muscle. Its parts come with it.
#[hook]
pub fn use_panel(told: Told) -> (Html, Rc<Parts>) {
    let (page, side) = (told.page(), told.selection.side);
    let current = (told.selection.point.clone(), told.card.clone().flatten().is_some());
    let parts = use_memo(told, Told::parts);
    // The text of a card stays the same markup, whichever of its trigger points is chosen: so a link in it keeps the focus.
    use_change(current, |(point, _)| browser::mark_current_point(point.as_ref().map(TriggerPointId::as_str)));
    let Parts { head, check, above_card, card, below_card, feel, list, asks } = (*parts).clone();
    let raw = Html::from_html_unchecked;
    let panel = html! {
        <section class="says" data-page={page} data-side={side.as_str()}>
            { raw(head) }
            { raw(check) }
            <div class="opened">
                { raw(above_card) }
                if let Some((head, state, body)) = card {
                    <article class="card">
                        { raw(head) }
                        <p class="card-state" role="status">{ state }</p>
                        { raw(body) }
                    </article>
                }
            </div>
            { raw(below_card) }
            { raw(feel) }
            if let Some([above, rows, compared, below]) = list {
                <section class="candidates" aria-labelledby="candidates">
                    { raw(above) }
                    { raw(rows) }
                    <div class="comparing" role="status">{ raw(compared) }</div>
                    { raw(below) }
                </section>
            }
            { raw(asks) }
        </section>
    };
    (panel, parts)
}

impl Told {
    /// What the page is about.
    fn page(&self) -> &'static str {
        match (self.selection.hurts(), self.selection.opened(&self.atlas)) {
            (true, _) => "pain",
            (false, Some(_)) => "muscle",
            (false, None) => "map",
        }
    }

    fn parts(&self) -> Parts {
        let Self { atlas, root, selection, candidates, compared, .. } = self;
        let page = self.page();
        let pain = Pain::of(atlas, &selection.pain, &selection.paint);
        let painted = Some(&pain).filter(|_| !selection.paint.is_empty());
        let candidate = candidates.iter().find(|one| selection.muscle.as_ref() == Some(&one.muscle));
        let legend = painted.filter(|_| compared.is_empty()).map(|_| fit_legend()).unwrap_or_default();
        let (at_card, at_list) = if candidate.is_some() { (&*legend, "") } else { ("", &*legend) };
        let pressing = Pressing { atlas, root, candidates, answers: &selection.answers };
        let point = candidate.map(|one| selection.point.as_ref().unwrap_or(&one.trigger_point));
        let list = (!candidates.is_empty()).then(|| {
            let rows = Listed { atlas, root, candidates, painted, opened: selection.muscle.as_ref(), compared }.rows();
            let view = selection.shown_view(atlas);
            let compared = comparison(atlas, &pain, candidates, compared, (view, selection.side));
            [above_list(at_list), rows, compared, below_list(atlas, &pain, candidates)].map(AttrValue::from)
        });
        Parts {
            head: self.head(page).into(),
            check: if page == "map" { AttrValue::default() } else { self.check().into() },
            above_card: self.above_card(at_card).into(),
            card: selection.opened(atlas).map(|muscle| {
                let address = Selection { muscle: None, point: None, ..selection.clone() };
                let back = href(root, &permalink::write(&address, atlas));
                (card_head(muscle, &back, selection.hurts()), card_state(&self.card), card_body(muscle, &self.card))
            }),
            below_card: format!(
                "<div class=\"asks at-card\">{}</div>{}",
                point.map(|point| pressing.question(point, "div")).unwrap_or_default(),
                clot(atlas, selection)
            )
            .into(),
            feel: if page == "pain" { self.feel().into() } else { AttrValue::default() },
            list,
            asks: match page {
                "pain" => format!("<div class=\"asks\">{}</div>", pressing.section(point)).into(),
                "map" => doctor_first(root).into(),
                _ => AttrValue::default(),
            },
        }
    }

    /// What the page is called, and what is marked.
    fn head(&self, page: &str) -> String {
        let (heading, pain) = (heading(&self.atlas, &self.selection), pain_list(&self.atlas, &self.selection));
        let class = if page == "muscle" { " class=\"unseen\"" } else { "" };
        format!("<h1 tabindex=\"-1\"{class}>{heading}</h1>{pain}")
    }

    /// Whether it is a muscle at all.
    fn check(&self) -> String {
        let (check, signs, more) = (&self.atlas.check, href(&self.root, "about/#doctor"), words::DOCTOR_MORE);
        format!(
            "<div class=\"checks\"><div class=\"check\">{check}</div><a class=\"all-signs\" href=\"{signs}\">{more}</a></div>"
        )
    }

    /// What the looks on the figure mean, and where the pain of the opened muscle is that the shown view does not show.
    fn above_card(&self, legend: &str) -> String {
        let mut markup = format!("<div class=\"fits\">{legend}</div>");
        let views = elsewhere(&self.atlas, &self.selection);
        if !views.is_empty() {
            markup += &format!("<p class=\"elsewhere\">{} ", words::ELSEWHERE);
            for view in views {
                markup += &show(view, "card");
            }
            markup += "</p>";
        }
        markup
    }

    /// What it feels like, and what is said where no muscle is known.
    fn feel(&self) -> String {
        let mut markup = feel_switch(&self.atlas.switches.feel, &self.selection.feel);
        if self.candidates.is_empty() {
            markup += &format!("<p class=\"nothing\" role=\"status\">{}</p>", words::NOTHING_REACHES);
        }
        markup
    }
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
        return format!("<div class=\"clots\"><p class=\"clot caution\">{}</p></div>", atlas.clot);
    }
    String::new()
}
