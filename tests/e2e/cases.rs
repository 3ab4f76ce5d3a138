//! The cases that must hold, by really clicking: each file in `tests/cases/` is a pain area, and who must come first.

use std::{collections::BTreeMap, fs, path::PathBuf};

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    dist,
    session::{CANDIDATES, Session, region_at},
};

/// The trigger points that have an X in the figure.
const CROSSES: &str =
    "return Array.from(document.querySelectorAll('[data-trigger-point]'), (x) => x.dataset.triggerPoint)";

/// A pain area and what its list must look like. `tests/ranking.rs` says more about each field.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    says: String,
    among: Vec<String>,
    pain: Vec<String>,
    feel: Vec<String>,
    #[serde(default)]
    leaders: Vec<String>,
    #[serde(default)]
    within: BTreeMap<String, usize>,
    #[serde(default)]
    before: Vec<(String, String)>,
    #[serde(default)]
    by: BTreeMap<String, String>,
    #[serde(default)]
    none: bool,
}

impl Case {
    fn all() -> Vec<(PathBuf, Self)> {
        let mut paths: Vec<_> = fs::read_dir("tests/cases").unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let read = |path: &PathBuf| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let cases: Vec<_> = paths.into_iter().map(|path| (path.clone(), read(&path))).collect();
        assert!(cases.len() >= 9, "only {} cases", cases.len());
        cases
    }

    /// What is wrong with the order of a list, in words.
    fn failures(&self, list: &[String]) -> Vec<String> {
        let list: Vec<_> = list.iter().filter(|muscle| self.among.contains(muscle)).collect();
        let place = |muscle: &String| list.iter().position(|one| *one == muscle).map(|index| index + 1);
        let mut failures = Vec::new();
        if self.none != list.is_empty() {
            failures.push(format!("{} candidates", list.len()));
        }
        if !self.leaders.iter().all(|muscle| place(muscle).is_some_and(|place| place <= self.leaders.len())) {
            failures.push(format!("{:?} do not lead", self.leaders));
        }
        for (muscle, last) in &self.within {
            if place(muscle).is_none_or(|place| place > *last) {
                failures.push(format!("{muscle} is not within {last}"));
            }
        }
        for (one, other) in &self.before {
            if place(other).is_some_and(|other| place(one).is_none_or(|one| one > other)) {
                failures.push(format!("{one} is not before {other}"));
            }
        }
        failures
    }
}

/// Which regions each view shows, and in which view each region is best seen.
struct Views {
    shows: BTreeMap<String, Vec<String>>,
    home: BTreeMap<String, String>,
}

impl Views {
    fn of_the_atlas() -> Self {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let atlas = dist::atlas();
        let figures = atlas["figures"].as_array().unwrap().iter();
        let regions = |figure: &Value| figure["regions"].as_object().unwrap().keys().cloned().collect();
        let homes = atlas["regions"].as_array().unwrap().iter();
        Self {
            shows: figures.map(|figure| (text(&figure["view"]), regions(figure))).collect(),
            home: homes.map(|region| (text(&region["id"]), text(&region["home"]))).collect(),
        }
    }
}

/// Marks a pain area region by region, turning the figure where it does not show one.
async fn mark_all(session: &Session, views: &Views, pain: &[String], side: &str) {
    for region in pain {
        let shown = session.ask("return document.querySelector('svg[data-view]').dataset.view").await;
        if !views.shows[shown.as_str().unwrap()].contains(region) {
            session.choose(&views.home[region]).await;
        }
        if session.ask_about("return !document.querySelector(arguments[0])", json!(region_at(region, side))).await
            == true
        {
            session.choose(side).await;
        }
        session.mark(region, side).await;
    }
}

async fn cases_hold(side: &str) {
    let session = Session::start().await;
    let views = Views::of_the_atlas();
    let mut failures = Vec::new();
    for (path, case) in Case::all() {
        session.visit("").await;
        mark_all(&session, &views, &case.pain, side).await;
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
        if case.none {
            let kind = session.ask("return document.querySelector('.nothing').innerText").await;
            if !kind.as_str().unwrap().contains("doctor or physiotherapist") {
                wrong.push(format!("it only says {kind}"));
            }
        }
        if !wrong.is_empty() {
            failures.push(format!("{} ({}): {wrong:?} in {list:?}", path.display(), case.says));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_case_holds_on_the_right() {
    cases_hold("right").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_case_holds_on_the_left() {
    cases_hold("left").await;
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
