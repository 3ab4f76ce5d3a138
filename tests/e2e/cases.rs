//! Some of the cases that must hold, by really clicking: each file in `tests/cases/` is a pain area, and who must come first. All of
//! them are judged natively, in `tests/ranking.rs`.

use std::fs;

use serde_json::json;

use super::{
    case::Case,
    dist,
    session::{CANDIDATES, Session, region_at},
};

/// The trigger points that have an X in the figure.
const CROSSES: &str =
    "return Array.from(document.querySelectorAll('[data-trigger-point]'), (x) => x.dataset.triggerPoint)";

/// The view that shows a region best, as its own page says.
fn home(region: &str) -> String {
    let page = fs::read_to_string(dist::folder().join(format!("pain/{region}/index.html"))).unwrap();
    let (_, view) = page.split_once("data-view=\"").unwrap();
    view.split('"').next().unwrap().to_owned()
}

/// Marks a pain area region by region, turning the figure where it does not show one.
async fn mark_all(session: &Session, pain: &[String], side: &str) {
    let missing = "return !document.querySelector(arguments[0])";
    for region in pain {
        if session.ask_about(missing, json!(format!("[data-region='{region}']"))).await == true {
            session.choose(&home(region)).await;
        }
        if session.ask_about(missing, json!(region_at(region, side))).await == true {
            session.choose(side).await;
        }
        session.mark(region, side).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn cases_hold_on_both_sides() {
    let session = Session::start().await;
    let mut failures = Vec::new();
    let cases = Case::all().into_iter().step_by(3);
    for (case, side) in cases.zip(["right", "left"].into_iter().cycle()) {
        session.visit("").await;
        mark_all(&session, &case.pain, side).await;
        for feel in &case.feel {
            session.choose(feel).await;
        }
        let list = session.candidates().await;
        let mut wrong = case.failures(&list);
        for (muscle, point) in &case.by {
            let shown = session.ask(CROSSES).await;
            if !shown.as_array().unwrap().contains(&json!(point)) {
                wrong.push(format!("{muscle} is not there by {point}, the X's are {shown}"));
            }
        }
        if list.is_empty() {
            let kind = session.see_some("return document.querySelector('.nothing')?.innerText").await;
            if !kind.as_str().unwrap().contains("doctor or physiotherapist") {
                wrong.push(format!("it only says {kind}"));
            }
        }
        if !wrong.is_empty() {
            failures.push(format!("{} ({}): {wrong:?} in {list:?}", case.path.display(), case.says));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn numbness_brings_the_nerves_up_and_taking_it_back_restores_the_list() {
    let session = Session::start().await;
    session.visit("").await;
    session.mark("calf-mid", "right").await;
    let before = session.candidates().await;
    assert_eq!(before[0], "soleus");
    session.choose("numb").await;
    let numb = session.candidates().await;
    for muscle in ["piriformis", "gluteus-minimus"] {
        assert!(numb[..3].contains(&muscle.to_owned()), "{muscle} in {numb:?}");
    }
    session.see_address("pain/calf-mid/#feel=numb").await;
    session.click("[data-value=numb]").await;
    session.see(CANDIDATES, before).await;
    session.see_address("pain/calf-mid/").await;
}
