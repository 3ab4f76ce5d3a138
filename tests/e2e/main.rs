//! End to end: the built site as people meet it, in a browser. Needs `DIST`, `CHROME`, `CHROMEDRIVER` and `AXE` in the
//! environment: `make e2e` sets them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod anatomy;
mod answer;
mod before_pages;
mod bidi;
mod budgets;
mod care;
#[path = "../support/case.rs"]
mod case;
mod cases;
mod causes;
#[path = "../support/checklist.rs"]
mod checklist;
mod compare;
mod diary;
mod dist;
mod embed;
mod endurance;
mod engine;
mod failure;
mod features;
mod figure;
mod hands;
mod history;
mod labels;
mod layers;
mod links;
mod offline;
mod offline_hosts;
mod options;
mod pages;
mod paint;
mod phone;
mod press;
mod print;
mod program;
mod quality;
mod races;
mod random;
mod report;
#[path = "../support/scan.rs"]
mod scan;
mod session;
mod share;
mod site;
mod stories;
mod tell_more;
mod themes;
mod translators;
mod walk;
mod weight;
mod zoom;
