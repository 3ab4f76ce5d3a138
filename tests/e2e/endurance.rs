//! A long visit: thousands of actions, a hundred steps through the history, and a page that the browser keeps while another is read.

use serde_json::{Value, json};

use super::{
    dist,
    random::{action::regions, seen::seen},
    session::Session,
    site::Site,
};

/// One round of actions that ends where it began, on pain in the middle of the calf.
const ROUND: [&str; 24] = [
    "[data-region=heel-back][data-side=right]",
    "[data-candidate=soleus] > a",
    ".card .close",
    "[data-candidate=soleus] > button",
    "[data-candidate=gastrocnemius] > button",
    ".stop-comparing",
    "[data-value=outer]",
    "[data-value=front]",
    "[data-value=inner]",
    "[data-value=sole]",
    "[data-value=back]",
    "[data-value=left]",
    "[data-value=right]",
    "[data-value=numb]",
    "[data-value=numb]",
    ".zoom .closer",
    ".zoom .whole",
    ".layers > summary",
    ".layers > summary",
    ".open-share",
    ".share-dialog .close",
    ".start-paint",
    ".done",
    "[data-region=heel-back][data-side=right]",
];

/// Walks a round, one action after the other as soon as what it needs is there; tells how long that took.
const WALK: &str = "window.walk = async (round, afterwards) => {
    const start = performance.now();
    for (const selector of round) {
        for (const asked = performance.now(); !document.querySelector(selector); ) {
            if (performance.now() - asked > 20000) throw new Error(`${selector} is not there at ${location.href}`);
            await new Promise((later) => setTimeout(later));
        }
        document.querySelector(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        afterwards();
        await new Promise((later) => setTimeout(later));
    }
    return performance.now() - start;
};";

/// What may grow: the browser's own counts, after it has cleared up.
const COUNTED: [(&str, f64); 3] = [("Nodes", 50.0), ("JSEventListeners", 100.0), ("JSHeapUsedSize", 1e6)];

/// Walks so many rounds; how long the quickest took, in ms.
async fn walk(session: &Session, rounds: usize, afterwards: &str) -> f64 {
    let script = format!(
        "const done = arguments[0]; walk({}, () => {{ {afterwards} }}).then(done, (error) => done(String(error)))",
        json!(ROUND)
    );
    let mut quickest = f64::INFINITY;
    for _ in 0..rounds {
        let took = session.ask_later(&script).await;
        quickest = quickest.min(took.as_f64().unwrap_or_else(|| panic!("{took}")));
    }
    quickest
}

/// Has the page hold every plate: a picture counts with its own nodes, and the browser drops and loads it as it likes.
async fn hold_plates(session: &Session) {
    let plates = dist::files().into_iter().map(|(file, _)| file).filter(|file| file.starts_with("plate/"));
    let plates: Vec<_> = plates.map(|file| session.site.url(&file)).collect();
    assert_eq!(plates.len(), 6, "{plates:?}");
    let script = "const done = arguments[0]; window.plates = PLATES.map((src) => Object.assign(new Image(), { src }));
        Promise.all(plates.map((plate) => plate.decode())).then(() => done(null), (error) => done(String(error)))";
    assert_eq!(session.ask_later(&script.replace("PLATES", &json!(plates).to_string())).await, Value::Null);
}

/// The counts of [`COUNTED`]. The browser holds what it drew last, also what has left the page since, until it draws again.
async fn counts(session: &Session) -> Vec<f64> {
    let drawn = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)))";
    session.ask_later(drawn).await;
    session.tell("HeapProfiler.collectGarbage", json!({})).await;
    let metrics = session.tell("Performance.getMetrics", json!({})).await;
    let count = |name: &str| {
        let metric = metrics["metrics"].as_array().unwrap().iter().find(|metric| metric["name"] == name);
        metric.unwrap()["value"].as_f64().unwrap()
    };
    COUNTED.iter().map(|(name, _)| count(name)).collect()
}

/// What grew by more than it may.
fn grown(before: &[f64], after: &[f64]) -> Vec<String> {
    let more =
        COUNTED.iter().zip(before.iter().zip(after)).filter(|((_, most), (before, after))| *after - *before > *most);
    more.map(|((name, _), (before, after))| format!("{name}: {before} to {after}")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn three_thousand_actions_leave_nothing_behind() {
    let session = Session::start().await;
    session.tell("Performance.enable", json!({})).await;
    session.visit("pain/calf-mid/").await;
    session.ask(WALK).await;
    hold_plates(&session).await;
    // What is fetched and kept once is there then.
    walk(&session, 15, "").await;
    let (first, before) = (walk(&session, 10, "").await, counts(&session).await);
    for _ in 0..9 {
        walk(&session, 10, "").await;
    }
    let (last, after) = (walk(&session, 10, "").await, counts(&session).await);
    println!("{before:?} to {after:?}; the quickest round {first:.0} ms, {last:.0} ms");
    assert_eq!(grown(&before, &after), Vec::<String>::new());
    assert!(last < first * 2.0, "a round took {first:.0} ms, and takes {last:.0} ms");
    assert_eq!(session.console_errors().await, Vec::<String>::new());
    // The measure itself: what a page leaves behind on purpose is found. It leaves more elements than the browser may clear up meanwhile.
    let leak = "(window.left ??= []).push([...'abc'].map((name) => document.createElement(name)), Array.from({ length: 999 }, () => ({})));
        left.at(-2)[0].addEventListener('click', () => {});";
    walk(&session, 15, leak).await;
    let leaking = counts(&session).await;
    assert_eq!(grown(&after, &leaking).len(), COUNTED.len(), "{after:?} to {leaking:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_hundred_steps_through_the_history_return_as_they_were() {
    let session = Session::start().await;
    session.visit("").await;
    let mut entries = vec![entry(&session).await];
    // A browser keeps about fifty entries.
    for (turn, region) in regions().into_iter().take(30).enumerate() {
        // The list does what the figure does, in every view.
        let link = match turn % 3 {
            2 => format!("[data-candidate]:nth-child({}) > a", 1 + turn % 4),
            _ => format!(".finder a[href*='pain/{region}/']"),
        };
        session.see_some(&format!("return document.querySelector(\"{link}\")")).await;
        session.ask(&format!("document.querySelector(\"{link}\").click()")).await;
        let before = entries.last().unwrap()[0].clone();
        session.until("return location.href", "be another one", |now| *now != before).await;
        if turn % 3 == 2 {
            session.see_card().await;
        }
        entries.push(entry(&session).await);
    }
    let last = entries.len() - 1;
    let back_and_forth = (0..last).rev().chain(1..=last).chain((0..last).rev()).chain(1..=10);
    let mut at = last;
    let mut steps = 0;
    for next in back_and_forth {
        if next < at {
            session.back().await;
        } else {
            session.forward().await;
        }
        at = next;
        steps += 1;
        session.see("return location.href", entries[at][0].clone()).await;
        let start = std::time::Instant::now();
        while entry(&session).await != entries[at] {
            assert!(start.elapsed().as_secs() < 10, "{:#?} is no longer {:#?}", entry(&session).await, entries[at]);
        }
    }
    assert_eq!(steps, 100);
}

/// The address, and all that is seen.
async fn entry(session: &Session) -> [Value; 2] {
    [session.ask("return location.href").await, seen(session).await]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_browser_may_keep_the_page_while_another_is_read() {
    let (session, elsewhere) = (Session::start().await, Site::at_root().await);
    session.before_each_page("addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; })");
    session.visit("").await;
    session.mark("calf-mid", "right").await;
    session.choose_sign("injury").await;
    session.go(&elsewhere.url("about/")).await;
    session.see("return document.querySelector('[data-page]').dataset.page", "about").await;
    session.back().await;
    session.see_address("pain/calf-mid/").await;
    session.see("return window.persisted", true).await;
    // It goes on as it was left, also with what no address carries.
    session.see("return document.querySelector('[data-sign=injury] input').checked", true).await;
    session.mark("heel-back", "right").await;
    session.see_address("pain/calf-mid/#also=heel-back").await;
    session.back().await;
    session.see_address("pain/calf-mid/").await;
}
