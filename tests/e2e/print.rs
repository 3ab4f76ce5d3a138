//! On paper: one sheet to take home, with a large figure, one X, how to press, what to be careful about, the date and the address.

use serde_json::json;

use super::{
    session::{Colours, Options, Session},
    site::Site,
};

/// The current page as a PDF of a size in inches.
pub async fn pdf(session: &Session, (width, height): (f64, f64)) -> Vec<u8> {
    session.print(width * CM_PER_INCH, height * CM_PER_INCH).await
}

/// How many pages the current page is on paper of a size in inches.
pub async fn pages(session: &Session, size: (f64, f64)) -> usize {
    pdf_extract::Document::load_mem(&pdf(session, size).await).unwrap().get_pages().len()
}

const CM_PER_INCH: f64 = 2.54;

pub const A4: (f64, f64) = (8.27, 11.69);
pub const LETTER: (f64, f64) = (8.5, 11.0);

/// Turns to paper as a browser does right before it prints.
async fn on_paper(session: &Session) {
    session.ask("dispatchEvent(new Event('beforeprint'))").await;
    session.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
}

fn seen(selector: &str) -> String {
    let selector = json!(selector);
    format!(
        "return Array.from(document.querySelectorAll({selector})).filter((one) => one.getClientRects().length).length"
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_sheet_has_a_large_figure_one_x_how_to_press_and_the_cautions() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/#side=left").await;
    let fetched = "return performance.getEntriesByType('resource').filter((one) => one.name.includes('/card/')).length";
    session.see(fetched, 3).await;
    on_paper(&session).await;
    session.see(&seen("svg[data-view], .paper .legend, .paper time"), 3).await;
    for once in [".place", ".careful", ".doctor", ".clot-says", ".method-picture", ".patch", ".notes"] {
        session.see(&seen(&format!(".sheet {once}")), 1).await;
    }
    session.see(&seen(".points .x"), 1).await;
    session
        .see(&seen("nav, .panel, .numbers text, .switches, .tools, .zoom, .search, .finder, .feel, .themes"), 0)
        .await;
    // More than a third of the sheet, and as wide as its column.
    let figure = "const { width, height } = document.querySelector('svg[data-view]').getBoundingClientRect(); return [width, height]";
    let figure: [f64; 2] = serde_json::from_value(session.ask(figure).await).unwrap();
    assert!(figure[0] > 300.0 && figure[1] > 540.0, "{figure:?} in CSS pixels");
    session.see("return document.querySelector('.paper .address').textContent === location.href", true).await;
    session.see_some("return document.querySelector('.paper time').textContent").await;
    let code =
        "dispatchEvent(new Event('beforeprint')); return document.querySelector('.paper .code path').getAttribute('d')";
    session.see_some(code).await;
    let text = session.ask("return document.querySelector('.sheet').innerText").await;
    assert!(text.as_str().unwrap().contains("your left calf"), "{text}");
    assert!(!text.as_str().unwrap().contains("your right calf"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_opened_muscle_and_a_warning_sign_change_the_sheet() {
    let session = Session::start().await;
    session.visit("pain/heel-back/#muscle=soleus").await;
    session.see_card().await;
    on_paper(&session).await;
    // Of its points, the one that fits the pain.
    session.see(&seen(".sheet .place"), 1).await;
    session.see(&seen(".card"), 0).await;
    // A sign takes what to press off it.
    session.tell("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    session.visit("pain/calf-mid/").await;
    session.see_some("return document.querySelector('[data-candidate]')").await;
    session.choose_sign("red-warm").await;
    on_paper(&session).await;
    session.see(&seen(".sheet, .press-here, .points .x"), 0).await;
    session.see(&seen("[data-candidate]"), 3).await;
    session.see(&seen("[data-sign=red-warm] .advice"), 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn it_is_one_sheet_also_in_dark_colours_and_for_the_longest_texts() {
    let options = Options { colours: Colours::Dark, ..Options::default() };
    let session = Session::open(Site::at_root().await, options).await;
    for address in [
        "pain/calf-mid/",
        "pain/outer-ankle/",
        "muscle/vastus-lateralis/",
        "muscle/iliopsoas/",
        "muscle/quadratus-lumborum/",
        "muscle/gastrocnemius/",
        "#view=sole",
    ] {
        session.visit(address).await;
        session.until("return document.readyState", "be complete", |state| state == "complete").await;
        for size in [A4, LETTER] {
            assert_eq!(pages(&session, size).await, 1, "{address} on {size:?}");
        }
    }
    session.visit("pain/calf-mid/").await;
    on_paper(&session).await;
    session.see("return getComputedStyle(document.querySelector('h1')).color", "rgb(0, 0, 0)").await;
}

/// The height of what is seen of the figure.
const SEEN: &str = "return document.querySelector('svg[data-view]').viewBox.baseVal.height";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_sheet_is_ready_once_the_browser_has_said_that_it_prints_and_shows_what_is_marked_close_up() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    let whole = session.ask(SEEN).await.as_f64().unwrap();
    // In the same turn: a browser that was asked by a script copies the page before anything that waits.
    let sheet = "dispatchEvent(new Event('beforeprint'));
        const text = (part) => document.querySelector(`.paper ${part}`).textContent.length;
        return [document.querySelector('svg[data-view]').viewBox.baseVal.height, text('time'), text('.address'),
            document.querySelector('.paper .code path').getAttribute('d')?.length ?? 0]";
    let sheet: [f64; 4] = serde_json::from_value(session.ask(sheet).await).unwrap();
    assert!(sheet[0] < whole / 1.5, "{sheet:?}: the figure is {whole} high on the screen");
    assert!(sheet[1..].iter().all(|length| *length > 0.0), "date, address and code: {sheet:?}");
    session.ask("dispatchEvent(new Event('afterprint'))").await;
    session.until(SEEN, "be whole again", |height| height.as_f64() == Some(whole)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_clock_without_a_date_leaves_it_out() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    session.ask("window.Date = class extends Date { constructor() { super(NaN) } }").await;
    session.ask("dispatchEvent(new Event('beforeprint'))").await;
    session.see("return document.querySelector('.paper .address').textContent === location.href", true).await;
    session.see("return document.querySelectorAll('.paper time').length", 0).await;
    session.see("return document.querySelector('.paper').textContent.includes('Invalid')", false).await;
}
