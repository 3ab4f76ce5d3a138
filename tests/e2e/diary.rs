//! The diary: four weeks by hand, compared, saved, deleted and read again; and storage that is full, closed or broken.

use serde_json::{Value, json};

use super::{
    offline,
    quality::violations,
    session::{Colours, Options, Screen, Session},
    site::Site,
};

/// The entries of the list: their time and what stands in their heading after the day.
const ENTRIES: &str = "return Array.from(document.querySelectorAll('.entry'), (one) => one.dataset.at + one.querySelector('h3').innerText.replace(/^[^:]*/, ''))";
/// The addresses and notes of the list.
const TOLD: &str = "return Array.from(document.querySelectorAll('.entry'), (one) => [one.querySelector('a').getAttribute('href'), one.querySelector('h3 ~ p:not(.ways)').innerText])";
/// What is wrong.
const TROUBLE: &str = "return document.querySelector('.trouble')?.innerText ?? null";

/// Keeps what an address means as a drawing of a time.
async fn keep(session: &Session, address: &str, at: &str, note: &str) {
    session.visit(address).await;
    session.click(".keep a").await;
    session.see("return document.activeElement.innerText", "Your pain diary").await;
    write(session, at, note).await;
    session.click(".entry-form [data-keep]").await;
    session.see_some(&format!("return document.querySelector('.entry[data-at=\"{at}\"]')")).await;
}

/// Fills in when it was, and a note.
async fn write(session: &Session, at: &str, note: &str) {
    session.see_some("return document.querySelector('.entry-form [type=datetime-local]').value").await;
    for (field, value) in [("datetime-local", at), ("text", note)] {
        let fill = "const field = document.querySelector(`.entry-form [type=${arguments[0]}]`);
            field.value = arguments[1]; field.dispatchEvent(new Event('input', { bubbles: true }));";
        session
            .ask(
                &fill
                    .replace("arguments[0]", &json!(field).to_string())
                    .replace("arguments[1]", &json!(value).to_string()),
            )
            .await;
    }
}

/// The text of the file that a button saves.
async fn saved(session: &Session, button: &str) -> String {
    session.ask("const made = URL.createObjectURL; URL.createObjectURL = (file) => { window.saved = file; return made.call(URL, file) }").await;
    session.click(button).await;
    session.see_some("return window.saved?.type").await;
    let text = session.ask_later("window.saved.text().then(arguments[arguments.length - 1])").await;
    text.as_str().unwrap().to_owned()
}

/// Chooses a file with this text.
async fn choose_file(session: &Session, text: &str) {
    let choose = "const files = new DataTransfer(); files.items.add(new File([TEXT], 'diary.json'));
        const field = document.querySelector('.transfer [type=file]'); field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    session.ask(&choose.replace("TEXT", &json!(text).to_string())).await;
}

/// What is said of the chosen file.
const SAID: &str = "return document.querySelector('.transfer [role=status]').innerText";

async fn four_weeks(session: &Session) {
    keep(
        session,
        "pain/calf-mid/#also=calf-upper,back-thigh-lower&strength=calf-mid.7",
        "2026-11-03T08:30",
        "After the run",
    )
    .await;
    keep(session, "pain/calf-mid/#also=calf-upper&strength=calf-mid.6", "2026-11-10T08:00", "").await;
    keep(session, "pain/calf-mid/#strength=calf-mid.4", "2026-11-17T21:15", "=much \"better\"").await;
    keep(session, "pain/achilles/#strength=achilles.2", "2026-11-24T08:00", "").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn four_weeks_of_a_sore_calf_are_kept_compared_saved_deleted_and_read_again() {
    let session = Session::start().await;
    four_weeks(&session).await;
    let entries = json!([
        "2026-11-24T08:00: 2, mild",
        "2026-11-17T21:15: 4, medium",
        "2026-11-10T08:00: 6, medium",
        "2026-11-03T08:30: 7, strong",
    ]);
    session.see(ENTRIES, entries.clone()).await;
    // A curve of the intensity, and one of each view of the leg that was drawn on.
    let curves = "return Array.from(document.querySelectorAll('.curve figcaption'), (one) => one.innerText)";
    let of_back = "Painful area in cm². Back, your right";
    let has_both = |names: &Value| {
        [json!("Strongest pain, 0 to 10 (4 entries)"), json!(of_back)]
            .iter()
            .all(|name| names.as_array().is_some_and(|all| all.contains(name)))
    };
    session.until(curves, "both", has_both).await;
    let days = "return Array.from(document.querySelectorAll('.curve text'), (one) => one.textContent).slice(0, 4)";
    session.see(days, json!(["10", "0", "Nov 3, 2026", "Nov 24, 2026"])).await;
    // Two over each other: what is new, gone and the same, in each view.
    session.click("[data-at='2026-11-03T08:30'] [data-value=compare]").await;
    session.click("[data-at='2026-11-24T08:00'] [data-value=compare]").await;
    session.see("return document.activeElement.id", "changes").await;
    let in_back = "return Array.from(document.querySelectorAll('[data-change=back] li'), (line) => line.className)";
    session.see(in_back, json!(["new", "gone"])).await;
    let words = session.ask("return document.querySelector('.changes').innerText").await;
    for said in ["from 7 to 2", "Thigh, your right: a place does not hurt any more"] {
        assert!(words.as_str().unwrap().contains(said), "{said}: {words}");
    }
    assert_eq!(violations(&session).await, Vec::<String>::new());
    // Saved, deleted with everything else, and read again, it is the same.
    let told = session.ask(TOLD).await;
    let table = saved(&session, "[data-save=csv]").await;
    assert_eq!(table.lines().count(), 5, "{table}");
    let file = saved(&session, "[data-save=json]").await;
    session.visit("about/").await;
    session.click("[data-forget]").await;
    session.see_some("return document.querySelector('.forgotten')").await;
    session.visit("#mode=diary").await;
    session.see(ENTRIES, json!([])).await;
    choose_file(&session, &file).await;
    session.see(SAID, "4 new entries.").await;
    session.see(ENTRIES, entries.clone()).await;
    session.see(TOLD, told).await;
    choose_file(&session, &file).await;
    session.see(SAID, "0 new entries.").await;
    session.reload().await;
    session.see(ENTRIES, entries).await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

/// What stands first in a comparison.
const FIRST_SAID: &str = "return Array.from(document.querySelectorAll('.changes .said li'), (one) => one.innerText)";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_place_that_is_gone_is_told_beside_one_that_stays() {
    let session = Session::start().await;
    keep(&session, "pain/calf-mid/#also=left.arch", "2026-11-03T08:30", "").await;
    keep(&session, "pain/calf-mid/", "2026-11-10T08:30", "").await;
    session.click("[data-at='2026-11-03T08:30'] [data-value=compare]").await;
    session.click("[data-at='2026-11-10T08:30'] [data-value=compare]").await;
    let said =
        ["Ankle and foot, your left: a place does not hurt any more", "Calf and shin, your right: no clear change"];
    session.see(FIRST_SAID, json!(said)).await;
    let names = "return Array.from(document.querySelectorAll('.changes figcaption b'), (name) => name.innerText)";
    session.see(names, json!(["Back", "Outer, your right", "Inner", "Sole, your left"])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_entry_is_edited_deleted_and_brought_back() {
    let session = Session::start().await;
    keep(&session, "pain/calf-mid/", "2026-11-03T08:30", "").await;
    session.click(".entry [data-value=edit]").await;
    let note = "const field = document.querySelector('.entry .entry-form [type=text]'); field.value = 'after the run';
        field.dispatchEvent(new Event('input', { bubbles: true }))";
    session.ask(note).await;
    session.click(".entry .entry-form [data-keep]").await;
    session.see(TOLD, json!([["/pain/calf-mid/", "after the run"]])).await;
    session.click(".entry [data-value=edit]").await;
    let rate = "const field = document.querySelector('.entry .entry-form [type=range]'); field.value = '4';
        field.dispatchEvent(new Event('input', { bubbles: true }))";
    session.ask(rate).await;
    session.click(".entry .entry-form [data-keep]").await;
    session.see("return document.querySelector('.entry li').innerText", "Middle of your right calf: 4 of 10").await;
    session.click(".entry [data-value=edit]").await;
    session.ask(&rate.replace("'4'", "'-1'")).await;
    session.click(".entry .entry-form [data-keep]").await;
    session.see(TOLD, json!([["/pain/calf-mid/", "after the run"]])).await;
    session.click(".entry [data-value=delete]").await;
    session.see(ENTRIES, json!([])).await;
    session.click("[data-undo]").await;
    session.see(TOLD, json!([["/pain/calf-mid/", "after the run"]])).await;
    session.click(".entry a").await;
    session.see_address("pain/calf-mid/").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_file_that_is_no_diary_changes_nothing() {
    let session = Session::start().await;
    keep(&session, "pain/calf-mid/", "2026-11-03T08:30", "").await;
    let file = saved(&session, "[data-save=json]").await;
    for (text, says) in [
        ("a shopping list", "is no diary"),
        (&file.replace("\"version\": 1", "\"version\": 7"), "newer version"),
        (&file.replace("T08:30", "T88:30"), "is broken"),
    ] {
        choose_file(&session, text).await;
        session.until(SAID, says, |said| said.as_str().is_some_and(|said| said.contains(says))).await;
        session.see(ENTRIES, json!(["2026-11-03T08:30"])).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_diary_needs_no_connection() {
    let mut session = offline::keep(Site::at_root().await).await;
    session.site.stop();
    keep(&session, "pain/calf-mid/", "2026-11-03T08:30", "On a mountain.").await;
    session.load("#mode=diary").await;
    session.see("return document.querySelectorAll('.entry').length", 1).await;
    let file = saved(&session, "[data-save=json]").await;
    assert!(file.contains("On a mountain."), "{file}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_entry_of_a_file_leads_elsewhere() {
    let session = Session::start().await;
    keep(&session, "pain/calf-mid/", "2026-11-03T08:30", "").await;
    let file = saved(&session, "[data-save=json]").await;
    choose_file(&session, &file.replace("pain/calf-mid/", "/elsewhere.example/")).await;
    session.see(SAID, "1 new entry.").await;
    let hosts = "return Array.from(document.querySelectorAll('.entry a'), (link) => link.host === location.host)";
    session.see(hosts, json!([true, true])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_cannot_be_read_is_never_written_over() {
    let session = Session::start().await;
    session.visit("").await;
    session.ask("localStorage.setItem('patchmap.diary', '{\"half')").await;
    session.visit("pain/calf-mid/#mode=diary").await;
    session.until(TROUBLE, "say so", |said| said.as_str().is_some_and(|said| said.contains("cannot be read"))).await;
    session.see_some("return document.querySelector('.entry-form [type=datetime-local]').value").await;
    session.click(".entry-form [data-keep]").await;
    session.see("return document.querySelectorAll('.entry').length", 1).await;
    session.see("return localStorage.getItem('patchmap.diary')", "{\"half").await;
    assert_eq!(saved(&session, "[data-save=json]").await, "{\"half");
    session.click("[data-delete-unread]").await;
    session.see(TROUBLE, "").await;
    // What was kept meanwhile takes its place.
    session.see("return localStorage.getItem('patchmap.diary').includes('pain/calf-mid/')", true).await;
}

/// What is said, and kept on the page, where the browser keeps nothing.
async fn is_told_of(failure: &str, says: &str) {
    let session = Session::start().await;
    session.before_each_page(failure);
    session.visit("pain/calf-mid/#mode=diary").await;
    session.see_some("return document.querySelector('.entry-form [type=datetime-local]').value").await;
    session.click(".entry-form [data-keep]").await;
    session.until(TROUBLE, says, |said| said.as_str().is_some_and(|said| said.contains(says))).await;
    session.see("return document.querySelector('.entry-form [role=status]').innerText", "").await;
    // It is there as long as the page is, to be saved.
    session.see("return document.querySelectorAll('.entry').length", 1).await;
    assert!(saved(&session, "[data-save=json]").await.contains("pain/calf-mid/"));
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_full_store_is_told() {
    let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }";
    is_told_of(full, "no room left").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_closed_store_is_told() {
    let closed = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('closed') } })";
    is_told_of(closed, "keeps nothing").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_diary_is_accessible_on_a_phone_in_the_dark() {
    let options = Options { screen: Screen::Phone, colours: Colours::Dark, ..Options::default() };
    let session = Session::open(Site::at_root().await, options).await;
    four_weeks(&session).await;
    session.click("[data-at='2026-11-03T08:30'] [data-value=compare]").await;
    session.click("[data-at='2026-11-10T08:00'] [data-value=compare]").await;
    session.click("[data-at='2026-11-03T08:30'] [data-value=edit]").await;
    session.see("return document.querySelectorAll('.entry-form').length", 2).await;
    assert_eq!(violations(&session).await, Vec::<String>::new());
    session.see("return document.documentElement.scrollWidth <= innerWidth", true).await;
    // The way back is in sight, and what hurts is there.
    session.click(".modes [data-mode=pain]").await;
    session.see_address("pain/achilles/#strength=achilles.2").await;
}
