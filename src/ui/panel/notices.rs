//! Short messages: what could not be read, when to see a doctor first, and where a clot may hurt like a muscle.

use yew::prelude::*;

use crate::{
    domain::{Asked, Atlas, Cause, Feel, Group, Muscle, MuscleId},
    interface::Message,
    selection::Selection,
    state::Action,
    ui::{browser, link::href, shared::Shared, text::use_interface},
};

/// Props of [`Unread`].
#[derive(Properties, PartialEq)]
pub struct UnreadProps {
    /// The parts of the address that were left out.
    pub parts: Vec<String>,
    /// Called when somebody closes the message.
    pub onclose: Callback<Action>,
}

/// Says which parts of the address were left out. Its element stays when there is nothing to say; once it is closed, the focus goes on
/// to the switches.
#[component]
pub fn Unread(props: &UnreadProps) -> Html {
    let text = use_interface();
    let onclick = {
        let onclose = props.onclose.clone();
        Callback::from(move |_: MouseEvent| {
            onclose.emit(Action::Dismiss);
            browser::focus(".switches button");
        })
    };
    html! {
        <div class="unread" role="status">
            if !props.parts.is_empty() {
                <p>
                    { text.get(Message::StartUnread) }
                    for part in &props.parts { <code>{ part.clone() }</code> }
                    <button type="button" aria-label={text.get(Message::StartDismiss)} {onclick}>
                        { "×" }
                    </button>
                </p>
            }
        </div>
    }
}

/// Props of [`DoctorFirst`].
#[derive(Properties, PartialEq)]
pub struct DoctorFirstProps {
    /// Where links start from.
    pub root: AttrValue,
}

/// The warning that stands where no pain is marked yet.
#[component]
pub fn DoctorFirst(props: &DoctorFirstProps) -> Html {
    let text = use_interface();
    html! {
        <p class="doctor">
            { text.doctor_first() }{ " " }
            <a href={href(&props.root, "about/#doctor")}>{ text.get(Message::DoctorAllSigns) }</a>
        </p>
    }
}

/// Props of [`UrgentYes`].
#[derive(Properties, PartialEq)]
pub struct UrgentYesProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What was answered to the questions of causes.
    pub asked: Asked,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// What to do once a question of an urgent cause was answered with "yes". Its element stays when there is nothing to say.
#[component]
pub fn UrgentYes(props: &UrgentYesProps) -> Html {
    let text = use_interface();
    let UrgentYesProps { atlas, root, asked, dispatch } = props;
    let cause = asked.urgent_yes(atlas);
    let take_back = |cause: &Cause| {
        let id = cause.id.clone();
        dispatch.reform(move |_: MouseEvent| Action::Unask(id.clone()))
    };
    html! {
        <div class="urgent-yes" role="status">
            if let Some((cause, urgency)) = cause.and_then(|cause| Some((cause, cause.urgency?))) {
                <p class={classes!("advice", urgency.as_str())}>
                    <b>{ text.urgency(urgency) }</b>{ " " }{ text.causes_you_said_yes(&cause.name) }
                </p>
                <p class="ways">
                    <a href={href(root, &format!("cause/{}/", cause.id))}>{ cause.name.clone() }</a>
                    <button type="button" class="choice" data-take-back={cause.id.to_string()} onclick={take_back(cause)}>
                        { text.get(Message::CausesTakeBack) }
                    </button>
                </p>
            }
        </div>
    }
}

/// Props of [`Warnings`].
#[derive(Properties, PartialEq)]
pub struct WarningsProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// What is chosen.
    pub selection: Selection,
    /// The muscle that is to be pressed.
    pub pressed: Option<MuscleId>,
}

/// Warns of a blood clot where one may hurt like a muscle (in the thigh and the lower leg, and where a region says so), and of a nerve
/// where it feels numb.
#[component]
pub fn Warnings(props: &WarningsProps) -> Html {
    let text = use_interface();
    let WarningsProps { atlas, selection, pressed } = props;
    let pressed = pressed.as_ref().and_then(|id| atlas.muscle(id));
    html! {
        <div class="warnings">
            if clot_may_hurt(atlas, selection, pressed) {
                <details class="clot caution">
                    <summary>{ text.get(Message::DoctorClot) }</summary>
                    <p>{ atlas.clot.clone() }</p>
                </details>
            }
            if selection.feel.contains(&Feel::Numb) {
                <p class="caution" data-part="numb">{ text.answer_numb() }</p>
            }
        </div>
    }
}

/// Whether a blood clot may hurt like this: in a marked or painted region that says so, or where `muscle` lies in the thigh or the lower leg.
pub fn clot_may_hurt(atlas: &Atlas, selection: &Selection, muscle: Option<&Muscle>) -> bool {
    let hurts = selection.hurting(atlas).any(|region| region.clot);
    hurts || muscle.is_some_and(|muscle| !matches!(muscle.group, Group::Hip | Group::Foot))
}
