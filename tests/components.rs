//! Components alone: each is rendered by its props, natively.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use patchmap::{
    domain::{
        Answer, Asked, BodyPart, Candidate, Explanation, Layer, Layers, OtherCauses, Pain, Paint, PatchPlace,
        PatchSize, Score, Side, Spot, Tool, View,
    },
    site::markup,
    state::Check,
    ui::{
        Shared,
        controls::{
            choice as choices,
            layers_panel::{LayerChoices, LayersPanel, LayersProps, peel_slider},
            paint_tools::{PaintTools, PaintToolsProps},
            patch_tool::{PatchTool, PatchToolProps},
            view_switch::{SideSwitch, SideSwitchProps, ViewSwitch, ViewSwitchProps},
            zoom_buttons::{ZoomButtons, ZoomButtonsProps},
        },
        panel::{
            candidate_row::{CandidateRow, CandidateRowProps},
            check::{CheckQuestion, CheckQuestionProps},
            feel::{FeelChoice, FeelChoiceProps},
            notices::{Unread, UnreadProps},
            question::{Question, QuestionProps},
            reason::reason,
        },
    },
};
use support::render;
use yew::Callback;

/// The words of the buttons that are pressed.
fn pressed(markup: &str) -> Vec<&str> {
    let buttons = markup.split("<button").skip(1).filter(|button| button.contains("aria-pressed=\"true\""));
    buttons.map(|button| button.split("data-value=\"").nth(1).unwrap().split('"').next().unwrap()).collect()
}

#[test]
fn a_choice_says_whether_it_is_pressed() {
    let choice =
        |pressed| markup(&support::interface(), choices::choice("numb", "Numb".into(), pressed, Callback::noop()));
    assert!(choice(true).contains("aria-pressed=\"true\"") && choice(false).contains("aria-pressed=\"false\""));
    assert!(choice(true).contains("data-value=\"numb\"") && choice(true).contains(">Numb</button>"));
}

#[test]
fn views_with_a_drawing_can_be_chosen() {
    let atlas = Shared(support::atlas());
    let markup = render::<ViewSwitch>(ViewSwitchProps {
        atlas,
        view: View::Sole,
        marked: vec![View::Back],
        dispatch: Callback::noop(),
    });
    assert_eq!(markup.matches("<button").count(), 6);
    assert_eq!(pressed(&markup), ["sole"]);
}

#[test]
fn the_buttons_of_the_sides_keep_their_places() {
    for side in Side::ALL {
        let markup = render::<SideSwitch>(SideSwitchProps { side, dispatch: Callback::noop() });
        assert!(markup.find("data-value=\"left\"") < markup.find("data-value=\"right\""), "{markup}");
        assert_eq!(pressed(&markup), [side.as_str()]);
    }
}

#[test]
fn layers_are_listed_once_their_panel_is_open() {
    let layers = Layers::default().toggle_layer(Layer::Bones);
    let opened = Some("soleus".into());
    let props =
        LayersProps { atlas: Shared(support::atlas()), layers, opened, with_slider: true, dispatch: Callback::noop() };
    assert!(!render::<LayersPanel>(props.clone()).contains("data-value"));
    let open = render::<LayerChoices>(props.clone());
    for muscle in &props.atlas.muscles {
        assert!(open.contains(&format!("data-value=\"{}\"", muscle.id)), "{}", muscle.id);
    }
    assert!(!pressed(&open).contains(&"bones") && pressed(&open).contains(&"skin"), "{:?}", pressed(&open));
    let (first, folded) = open.split_once("<details>").unwrap();
    assert!(
        first.contains("id=\"peel\"") && folded.contains("data-value=\"all\"") && folded.contains("data-value=\"but\"")
    );
    let values = first.split("data-value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    assert_eq!(values.collect::<Vec<_>>(), ["labels", "only"], "three steps, and the rest is folded away");
    let beside = LayersProps { with_slider: false, ..props.clone() };
    assert!(!render::<LayerChoices>(beside).contains("id=\"peel\""), "it stands beside the figure");
    let closed = LayersProps { opened: None, ..props };
    assert!(!render::<LayerChoices>(closed).contains("data-value=\"only\""));
}

#[test]
fn the_slider_says_in_words_what_is_left() {
    let text = support::interface();
    let markup = markup(&text, peel_slider(&text, &Layers::default().peel(3), &Callback::noop()));
    assert!(markup.contains("value=\"3\"") && markup.contains("aria-valuetext=\"Deep muscles\""), "{markup}");
}

#[test]
fn the_marks_are_explained_before_the_tool_is_open() {
    let markup = render::<PatchTool>(PatchToolProps {
        size: PatchSize::default(),
        place: PatchPlace::default(),
        dispatch: Callback::noop(),
    });
    assert!(markup.contains("trigger point") && pressed(&markup).is_empty(), "the legend alone: {markup}");
}

#[test]
fn steps_that_cannot_be_taken_are_said_to_be_so() {
    let props = PaintToolsProps {
        tool: Tool::default(),
        status: "Painted: arch".into(),
        can_undo: true,
        can_redo: false,
        can_clear: true,
        dispatch: Callback::noop(),
    };
    let markup = render::<PaintTools>(props);
    assert_eq!(pressed(&markup), ["paint", "medium"]);
    assert_eq!(markup.matches("aria-disabled").count(), 1);
    assert!(markup.contains(">Painted: arch</p>"), "{markup}");
}

#[test]
fn zoom_buttons_that_would_change_nothing_are_hidden() {
    let buttons = |can_fit, can_show_whole| {
        render::<ZoomButtons>(ZoomButtonsProps { can_fit, can_show_whole, onzoom: Callback::noop() })
    };
    assert_eq!(buttons(true, true).matches("hidden=").count(), 0);
    assert_eq!(buttons(false, false).matches("hidden=").count(), 2);
}

#[test]
fn numbness_brings_its_caution() {
    let props = FeelChoiceProps { feel: [patchmap::domain::Feel::Numb].into(), dispatch: Callback::noop() };
    let markup = render::<FeelChoice>(props);
    assert_eq!(pressed(&markup), ["numb"]);
    assert!(markup.contains("see a doctor"));
}

#[test]
fn a_chosen_sign_is_ticked_and_its_advice_stands_below() {
    let atlas = Shared(support::atlas());
    let mut check = Check::default();
    check.toggle("red-warm".into());
    let parts = vec![BodyPart::LowerLeg];
    assert!(check.holds_back(&atlas, &parts) && check.blocks(&atlas));
    let (causes, asked) = (Shared::from(OtherCauses::default()), Asked::default());
    let props =
        CheckQuestionProps { atlas, root: "../../".into(), check, parts, causes, asked, dispatch: Callback::noop() };
    let markup = render::<CheckQuestion>(props);
    let ticked = markup.split("<input").skip(1).filter(|input| input.split('>').next().unwrap().contains(" checked"));
    assert_eq!(ticked.count(), 1, "{markup}");
    let sign = markup.split("data-sign=\"red-warm\"").nth(1).unwrap();
    assert!(sign.find("checked").unwrap() < sign.find("class=\"advice").unwrap());
}

#[test]
fn a_candidate_says_its_place_score_and_reason_and_names_are_text() {
    let name = "M. <b>\"d'Arc\"</b> & \u{202b}שלום\u{202c}";
    let props = CandidateRowProps {
        atlas: Shared(support::atlas()),
        root: "/".into(),
        point: "soleus-tp2".into(),
        side: Side::Left,
        number: 2,
        muscle: "soleus".into(),
        name: name.into(),
        score: 61,
        reason: "Its main pain is felt <here> & there.".into(),
        current: true,
        compared: Some(false),
        chooses: false,
        alike: true,
        also_called: None,
        dispatch: Callback::noop(),
    };
    let markup = render::<CandidateRow>(props);
    let text = support::seen(&markup);
    assert!(!markup.contains("<b>") && !markup.contains("<here>"), "{markup}");
    assert!(text.contains("d'Arc") || text.contains("d&#x27;Arc") || text.contains("d&#39;Arc"), "{text}");
    for part in
        ["aria-current=\"true\"", "value=\"61\"", "Match: 61 of 100", "class=\"alike\"", "aria-pressed=\"false\""]
    {
        assert!(markup.contains(part), "{part}: {markup}");
    }
}

#[test]
fn a_candidate_says_in_how_much_of_the_pain_it_is_felt() {
    let (text, atlas) = (support::interface(), support::atlas());
    let reason = |by, covers, feels_alike| {
        let candidate = Candidate {
            muscle: "piriformis".into(),
            trigger_point: "piriformis-tp-inner".into(),
            score: Score::default(),
            covers,
            by,
            feels_alike,
            sides: vec![Side::Left],
        };
        reason(&text, &atlas, None, 1, &candidate).unwrap()
    };
    let label = &atlas.trigger_point(&"piriformis-tp-inner".into()).unwrap().1.label;
    let its_x = |how: &str| format!("{how} Trigger point: {label}.");
    assert_eq!(reason(Explanation::Primary, 0.7, true), its_x("Its main pain is felt where it hurts."));
    assert_eq!(reason(Explanation::Primary, 0.4, true), its_x("Its main pain is felt in much of where it hurts."));
    assert_eq!(
        reason(Explanation::Spillover, 0.1, false),
        its_x("Its pain can spread to part of where it hurts. It does not usually feel like what you chose.")
    );
    assert!(
        reason(Explanation::Nerve, 0.9, true).contains("sciatic nerve; you may feel that in the whole painful place.")
    );
}

#[test]
fn a_candidate_says_how_much_of_the_painting_it_explains() {
    let atlas = support::atlas();
    let pain = Pain::of(&atlas, &[Spot { region: "calf-mid".into(), side: Side::Right }].into(), &Paint::default());
    let candidates = support::at("pain/calf-mid/", &atlas).selection.candidates(&atlas);
    let reason = reason(&support::interface(), &atlas, Some(&pain), 1, &candidates[1]).unwrap();
    assert!(reason.starts_with("Covers ") && reason.contains(" % of the area you marked"), "{reason}");
    assert!(reason.contains("can also hurt in: ") && reason.contains(" your right "), "{reason}");
}

#[test]
fn a_question_gives_way_to_its_answer() {
    let question = |answer| {
        render::<Question>(QuestionProps {
            atlas: Shared(support::atlas()),
            root: "/".into(),
            point: "soleus-tp1".into(),
            answer,
            counts: true,
            feel: [].into(),
            dispatch: Callback::noop(),
        })
    };
    assert_eq!(question(None).matches("data-answer").count(), 3);
    let answered = question(Some(Answer::Yes));
    assert_eq!(answered.matches("data-answer").count(), 0);
    assert!(answered.contains("about three times as much"), "{answered}");
}

#[test]
fn parts_of_an_address_that_were_not_read_are_shown_as_text() {
    let unread = |parts: &[&str]| {
        let parts = parts.iter().map(|part| (*part).to_owned()).collect();
        render::<Unread>(UnreadProps { parts, onclose: Callback::noop() })
    };
    assert!(!unread(&[]).contains("<p>"));
    assert!(unread(&["view=<script>"]).contains("view=&lt;script&gt;"));
}
