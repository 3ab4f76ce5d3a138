//! The paper on safety tells the truth about the table of urgency.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use patchmap::{assets::schema::SignsFile, domain::Urgency};

#[test]
fn every_sign_stands_in_the_paper_with_its_urgency() {
    let signs: SignsFile = serde_json::from_str(&fs::read_to_string("assets/atlas/signs.json").unwrap()).unwrap();
    let paper = fs::read_to_string("docs/safety.md").unwrap();
    for sign in signs.all() {
        let words = match sign.urgency {
            Urgency::Now => "now",
            Urgency::Today => "today",
            Urgency::ThisWeek => "this week",
        };
        let mut rows = paper.lines().filter(|line| line.contains(&format!("`{}`", sign.id)));
        let urgency = rows.next().and_then(|row| row.split('|').nth(2)).map(str::trim);
        assert_eq!(urgency, Some(words), "{}", sign.id);
    }
}
