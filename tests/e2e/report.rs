//! The report for a therapist: on the screen, on paper and for those who hear it.

use serde_json::json;

use super::{
    print::{A4, LETTER, pages, pdf},
    quality::violations,
    session::Session,
};

/// A drawing with everything that can be told.
const TOLD: &str = "pain/calf-mid/#also=left.arch&feel=ache&answers=soleus-tp1.yes&asked=claudication.1.no&strength=calf-mid.7,left.arch.3&worst=calf-mid&since=weeks&onset=walking,night";
/// The headings, in the order in which they are read out.
const HEADINGS: &str = "return Array.from(document.querySelectorAll('.report :is(h1, h2)'), (one) => one.innerText)";
/// What stands on paper, in this order.
const ON_PAPER: [&str; 28] = [
    "Pain report",
    "What you marked and answered",
    "not a diagnosis",
    "Middle of your right calf: 7 of 10, hurts most",
    "Arch of your left foot: 3 of 10",
    "your left your right",
    "Back: 57 cm²",
    "Inner, your left: ",
    "Inner, your right: ",
    "Sole, your left: 50 cm²",
    "Ache",
    "Since when? Two weeks to three months",
    "What brings it on? Walking, At night",
    "At night: Pain that is there at night",
    "see a doctor this week",
    "A blood clot can feel just like a sore muscle",
    "Asked about, not ticked: Breathless or chest pain; Leg cold, pale or blue",
    "Soleus: Lower, inner side: Yes",
    "Muscles that may cause it",
    "It is no probability.",
    "Soleus, your left, your right. Match: ",
    "Gastrocnemius, your left, your right. Match: ",
    "Or something else?",
    "Urgent ones that can be felt here, too: Blocked artery in the leg",
    "Sciatica down the back of the leg. Often felt here.",
    "stand still? No",
    "It woke me twice.",
    "/pain/calf-mid/#also=left.arch&feel=ache",
];
/// All of it.
const TEXT: &str = "return document.querySelector('.report').innerText";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_report_tells_all_that_was_told_in_order_on_at_most_two_pages() {
    let session = Session::start().await;
    session.visit(TOLD).await;
    session.click("[data-mode=report]").await;
    session.see("return document.activeElement.innerText", "Pain report").await;
    let headings = json!([
        "Pain report",
        "Where it hurts",
        "What it is like",
        "Warning signs",
        "Did pressing bring on the pain?",
        "Muscles that may cause it",
        "Or something else?",
        "In your own words",
    ]);
    session.see(HEADINGS, headings).await;
    let text = session.ask(TEXT).await;
    for part in [
        "Middle of your right calf: 7 of 10, hurts most",
        "Two weeks to three months",
        "At night",
        "Ache",
        "cm²",
        "not ticked: Breathless",
        "Soleus",
    ] {
        assert!(text.as_str().unwrap().contains(part), "{part}: {text}");
    }
    assert_eq!(violations(&session).await, Vec::<String>::new());
    // Own words stand on paper, and in no address.
    let write = "const field = document.querySelector('.own-words textarea'); field.value = 'It woke me twice.';
        field.dispatchEvent(new Event('input', { bubbles: true }))";
    session.ask(write).await;
    session.see("return document.querySelector('.written').textContent", "It woke me twice.").await;
    session.see("return location.href.includes('woke')", false).await;
    for size in [A4, LETTER] {
        assert!(pages(&session, size).await <= 2, "{size:?}");
    }
    let paper = pdf_extract::extract_text_from_mem(&pdf(&session, A4).await).unwrap();
    // Where a space is, a PDF says only by distances.
    let letters = |text: &str| text.split_whitespace().collect::<String>();
    let paper = letters(&paper);
    // In the order in which it is read out.
    let mut rest = paper.as_str();
    for part in ON_PAPER {
        let part = letters(part);
        let found = rest.find(&part).unwrap_or_else(|| panic!("{part} does not follow in {paper}"));
        rest = &rest[found + part.len()..];
    }
    for only_on_screen in ["Back to the map", "Anatomy", "go on paper only"] {
        assert!(!paper.contains(&letters(only_on_screen)), "{only_on_screen}: {paper}");
    }
    // The code and the address lead to what was drawn, without the report.
    session
        .see("return document.querySelector('.report .address').textContent.endsWith('onset=night,walking')", true)
        .await;
    session.see_some("return document.querySelector('.report .code path').getAttribute('d')").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn signs_that_were_not_asked_for_are_not_said_to_be_absent() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/#mode=report").await;
    session
        .until(TEXT, "say so", |text| {
            text.as_str().is_some_and(|text| text.contains("The warning signs were not checked."))
        })
        .await;
    session.visit("pain/calf-mid/").await;
    session.choose_sign("swollen").await;
    session.click("[data-mode=report]").await;
    session
        .until(TEXT, "name it", |text| text.as_str().is_some_and(|text| text.contains("One leg swollen: Yes")))
        .await;
    // It comes first, in a box, and holds back what to press.
    session.see("return document.querySelector('.report .advice h2').innerText", "Warning signs").await;
    session.see("return document.querySelector('.report h2').innerText", "Warning signs").await;
    session
        .see("return document.querySelector('.report').innerText.includes('Muscles that may cause it')", false)
        .await;
}
