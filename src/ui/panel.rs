//! The panel beside the figure: what is marked, what it may be, and the opened muscle.

pub mod answer;
pub mod ask_first;
pub mod candidate_list;
pub mod candidate_row;
pub mod card;
pub mod cause_card;
pub mod cause_list;
pub mod cause_question;
pub mod cause_row;
pub mod check;
pub mod comparison;
pub mod feel;
pub mod finder;
pub mod fit_legend;
pub mod head;
pub mod history;
pub mod indexes;
pub mod intensity;
pub mod notices;
pub mod order;
pub mod other_views;
pub mod preview;
pub mod question;
pub mod questions;
pub mod reason;
pub mod search_box;
pub mod tell_more;
pub mod view_links;

use yew::prelude::*;

use self::{
    answer::Answer,
    candidate_list::CandidateList,
    card::Card,
    cause_card::CauseCard,
    cause_list::CauseList,
    check::CheckQuestion,
    comparison::{Comparison, choosing},
    feel::FeelChoice,
    fit_legend::fit_legend,
    head::PanelHead,
    notices::{DoctorFirst, UrgentYes, Warnings},
    other_views::OtherViews,
    question::Question,
    questions::Questions,
    tell_more::TellMore,
};
use super::{controls::mode_switch::mode_link, files::FileCache, shared::Shared};
use crate::{
    domain::{Atlas, Candidate, Mode, OtherCauses, TriggerPointId, matched_point},
    interface::{Interface, Message},
    selection::Selection,
    state::{Action, Check},
    ui::text::use_interface,
};

/// Props of [`Panel`].
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen; without a zoom, which changes nothing here.
    pub selection: Selection,
    /// The muscles that may explain the pain, best first.
    pub candidates: Shared<Vec<Candidate>>,
    /// The other causes that may be felt where it hurts.
    pub causes: Shared<OtherCauses>,
    /// The answers of the check.
    pub check: Check,
    /// The files that are here, the card of the opened muscle among them.
    pub files: FileCache,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

impl PanelProps {
    /// What the page is about: a stable word for styles and tests.
    fn page(&self) -> &'static str {
        match self.selection {
            _ if self.selection.hurts() => "pain",
            Selection { muscle: Some(_), .. } => "muscle",
            Selection { cause: Some(_), .. } => "cause",
            _ => "map",
        }
    }

    /// The trigger points whose questions stand at the card, or at what is compared.
    fn asked_above(&self) -> Vec<TriggerPointId> {
        let Self { selection, candidates, .. } = self;
        if selection.compares() {
            return selection
                .compared
                .iter()
                .filter_map(|one| matched_point(candidates, one.muscle()?))
                .cloned()
                .collect();
        }
        self.asked_at_card().into_iter().cloned().collect()
    }

    /// The trigger point whose question stands at the card: the chosen one of an opened candidate, or its best.
    fn asked_at_card(&self) -> Option<&TriggerPointId> {
        matched_point(&self.candidates, self.selection.muscle.as_ref()?)?;
        self.selection.leading_point(&self.candidates)
    }
}

/// The page's own text.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let text = use_interface();
    let PanelProps { atlas, root, selection, candidates, check, dispatch, .. } = props;
    let page = props.page();
    let at_card = props.asked_at_card();
    let opened = selection.opened(atlas).map(|muscle| &muscle.id);
    let pressed = opened.or(candidates.first().map(|first| &first.muscle)).cloned();
    let legend = !selection.paint.is_empty();
    html! {
        <section class="says" data-page={page} data-side={selection.side.as_str()}>
            <PanelHead atlas={atlas.clone()} selection={selection.clone()} dispatch={dispatch.clone()} />
            <UrgentYes atlas={atlas.clone()} root={root.clone()} asked={selection.asked.clone()} dispatch={dispatch.clone()} />
            <Warnings atlas={atlas.clone()} selection={selection.clone()} {pressed} />
            <div>{ answer(props, page) }</div>
            <div>
                if page == "pain" || page == "muscle" {
                    <CheckQuestion
                        atlas={atlas.clone()}
                        root={root.clone()}
                        check={check.clone()}
                        parts={selection.body_parts(atlas)}
                        causes={props.causes.clone()}
                        asked={selection.asked.clone()}
                        dispatch={dispatch.clone()}
                    />
                }
            </div>
            <div class="opened">
                <div class="fits">
                    if legend && at_card.is_some() {
                        { fit_legend(&text) }
                    }
                </div>
                <OtherViews atlas={atlas.clone()} selection={selection.clone()} dispatch={dispatch.clone()} />
                { card(props) }
            </div>
            <div class="asks at-card">{ question_at_card(props, at_card) }</div>
            <div>{ feel(props, &text, page) }</div>
            if !candidates.is_empty() {
                <CandidateList
                    atlas={atlas.clone()}
                    root={root.clone()}
                    selection={selection.clone()}
                    candidates={candidates.clone()}
                    legend={legend && at_card.is_none()}
                    dispatch={dispatch.clone()}
                />
            }
            <div>{ other_causes(props, page) }</div>
            { at_the_end(props, page) }
            { choosing(&text, atlas, &selection.compared, dispatch) }
        </section>
    }
}

/// The answer in short, while no card is open; or what tells two apart that are compared.
fn answer(props: &PanelProps, page: &str) -> Html {
    let PanelProps { atlas, root, selection, candidates, causes, dispatch, .. } = props;
    html! {
        if selection.compares() {
            { comparison(props) }
        } else if page == "pain" && !selection.has_opened() {
            <Answer
                atlas={atlas.clone()}
                root={root.clone()}
                candidates={candidates.clone()}
                has_causes={!causes.is_empty()}
                feel={selection.feel.clone()}
                side={selection.side}
                patch_place={selection.patch_place}
                dispatch={dispatch.clone()}
            />
        }
    }
}

/// What it feels like and what else can be told, and whether no muscle explains it.
fn feel(props: &PanelProps, text: &Interface, page: &str) -> Html {
    html! {
        if page == "pain" {
            <FeelChoice feel={props.selection.feel.clone()} dispatch={props.dispatch.clone()} />
            <TellMore
                atlas={props.atlas.clone()}
                selection={props.selection.clone()}
                causes={props.causes.clone()}
                dispatch={props.dispatch.clone()}
            />
            // A frame on another site keeps nothing, and has no pages.
            if props.selection.embed.is_none() {
                <ul class="keep">
                    <li>{ mode_link(&props.atlas, &props.root, &props.selection, Mode::Diary, &props.dispatch, text.get(Message::DiaryKeepThis)) }</li>
                    <li>{ mode_link(&props.atlas, &props.root, &props.selection, Mode::Report, &props.dispatch, text.get(Message::ReportOpen)) }</li>
                </ul>
            }
            if props.candidates.is_empty() {
                <p class="nothing" role="status">{ text.get(Message::CandidatesNone) }</p>
            }
        }
    }
}

/// What tells two that are compared apart.
fn comparison(props: &PanelProps) -> Html {
    let PanelProps { atlas, root, selection, candidates, dispatch, .. } = props;
    html! {
        <Comparison
            atlas={atlas.clone()}
            root={root.clone()}
            selection={selection.clone()}
            candidates={candidates.clone()}
            dispatch={dispatch.clone()}
        />
    }
}

fn card(props: &PanelProps) -> Html {
    let PanelProps { atlas, root, selection, candidates, files, dispatch, .. } = props;
    let leading = selection.leading_point(candidates);
    html! {
        if let Some(muscle) = selection.opened(atlas) {
            <Card
                atlas={atlas.clone()}
                root={root.clone()}
                selection={selection.clone()}
                muscle={muscle.id.clone()}
                leading={leading.cloned()}
                fits={leading.is_some() && leading == matched_point(candidates, &muscle.id)}
                card={files.card(&muscle.card)}
                dispatch={dispatch.clone()}
            />
        } else if let Some(cause) = selection.opened_cause(atlas) {
            <CauseCard
                atlas={atlas.clone()}
                root={root.clone()}
                selection={selection.clone()}
                cause={cause.id.clone()}
                card={files.cause_card(&cause.card)}
                dispatch={dispatch.clone()}
            />
        }
    }
}

fn question_at_card(props: &PanelProps, point: Option<&TriggerPointId>) -> Html {
    let PanelProps { atlas, root, selection, candidates, dispatch, .. } = props;
    html! {
        if let Some(point) = point.cloned() {
            <div class="question" data-ask={point.to_string()}>
                <Question
                    atlas={atlas.clone()}
                    root={root.clone()}
                    answer={selection.answers.get(&point)}
                    counts={candidates.iter().any(|one| one.trigger_point == point)}
                    feel={selection.feel.clone()}
                    dispatch={dispatch.clone()}
                    {point}
                />
            </div>
        }
    }
}

/// What else may hurt there, and what a "yes" to an urgent one asks for.
fn other_causes(props: &PanelProps, page: &str) -> Html {
    let PanelProps { atlas, root, selection, causes, dispatch, .. } = props;
    html! {
        if page == "pain" && !causes.is_empty() {
            <CauseList
                atlas={atlas.clone()}
                root={root.clone()}
                selection={selection.clone()}
                compares={!props.candidates.is_empty()}
                causes={causes.clone()}
                dispatch={dispatch.clone()}
            />
        }
    }
}

/// What stands below everything else: the questions after a press, or when to see a doctor.
fn at_the_end(props: &PanelProps, page: &str) -> Html {
    let PanelProps { atlas, root, selection, candidates, dispatch, .. } = props;
    html! {
        if page == "pain" {
            <Questions
                atlas={atlas.clone()}
                root={root.clone()}
                candidates={candidates.clone()}
                answers={selection.answers.clone()}
                feel={selection.feel.clone()}
                asked_above={props.asked_above()}
                dispatch={dispatch.clone()}
            />
        } else if page == "map" {
            <DoctorFirst root={root.clone()} />
        } else {
            <div />
        }
    }
}
