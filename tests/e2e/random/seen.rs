//! All that an address stands for, as a page shows it.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::session::Session;

/// What is seen. What is folded away counts, for it is there; what follows the pointer or the focus does not.
const SEEN: &str = "const all = (selector, tell) => Array.from(document.querySelectorAll(selector), tell);
    const text = (selector) => all(selector, (one) => one.textContent.trim());
    const attributes = (selector, ...names) => all(selector, (one) => names.map((name) => one.getAttribute(name)).join(' '));
    const pressed = '[aria-pressed=true]';
    const figure = document.querySelector('svg[data-view]');
    return {
        page: attributes('[data-page]', 'data-page'),
        title: document.title,
        app: document.documentElement.dataset.app,
        view: figure?.dataset.view,
        brush: figure?.dataset.brush,
        drawn: attributes('[data-art]', 'data-art'),
        frame: figure?.getAttribute('viewBox'),
        hidden: [figure?.dataset.hide, ...attributes('[data-art] [display=none]', 'href')],
        marked: all('[data-region].marked', (one) => `${one.dataset.side} ${one.dataset.region}`).sort(),
        painted: attributes('.painted', 'd'),
        names: text('svg[data-view] .labels text'),
        zones: attributes('[data-zone]', 'data-zone', 'data-kind', 'data-side', 'class'),
        shapes: attributes('[data-shape]', 'data-shape', 'transform'),
        skin: attributes('[data-skin]', 'data-skin', 'data-side', 'd'),
        crosses: all('[data-trigger-point]', (one) => `${one.dataset.triggerPoint} ${one.lastChild.getAttribute('d')}`),
        patches: attributes('[data-patch]', 'data-patch', 'x', 'y', 'width'),
        numbers: text('.numbers text'),
        chips: text('.chip'),
        switches: attributes(`.stage > .switches ${pressed}, .feel ${pressed}`, 'data-value'),
        list: all('[data-candidate]', (row) => [row.dataset.candidate, row.querySelector('meter').value, row.querySelector('.reason').textContent]),
        comparing: [...attributes(`[data-candidate]:has(> ${pressed})`, 'data-candidate'), ...text('.comparing'), ...text('.pane > p'), ...text('.comparison')],
        current: attributes('[data-candidate] [aria-current], .trigger-points [aria-current]', 'href'),
        card: text('.card .card-text'),
        questions: text('[data-ask]'),
        main: text('.says'),
    };";

/// The signs of the check that are ticked, and whether it is passed: a visit keeps them, no address does.
const CHECK: &str = "return [Array.from(document.querySelectorAll('.signs input'), (one) => one.checked),
    document.querySelector('.again') !== null]";

/// How long two pages may differ: a drawing or a card is on its way.
const LIMIT: Duration = Duration::from_secs(3);

/// What stands still under a brush; opened afresh, nobody holds one.
const UNDER_THE_BRUSH: [&str; 3] = ["brush", "frame", "names"];

/// What differs between a page and one that its address opens afresh.
#[derive(Debug)]
#[allow(dead_code, reason = "it is printed")]
pub struct Difference {
    pub address: String,
    pub what: String,
    pub here: Value,
    pub fresh: Value,
}

/// Compares what is shown `here` with what its address shows when it is opened `elsewhere`: a browser on which the same is kept.
pub async fn compare(here: &Session, elsewhere: &Session) -> Option<Difference> {
    // What follows pointer and focus is let go for the while.
    here.point_at((1, 1)).await;
    here.ask("window.focused = document.activeElement; focused.blur()").await;
    let difference = loop {
        let address = address(here).await;
        let kept = here.ask("return { ...localStorage }").await;
        elsewhere.ask_about("localStorage.clear(); Object.assign(localStorage, arguments[0])", kept).await;
        elsewhere.visit(&address).await;
        answer_check(elsewhere, here.ask(CHECK).await).await;
        let difference = difference(here, elsewhere, &address).await;
        // An address may be due still: while a figure is zoomed, none is written.
        if self::address(here).await == address {
            break difference;
        }
    };
    here.ask("if (focused.isConnected) focused.focus()").await;
    difference
}

/// The address below the site's root.
async fn address(session: &Session) -> String {
    let address = session.ask("return location.pathname + location.search + location.hash").await;
    address.as_str().unwrap().trim_start_matches('/').to_owned()
}

/// Answers the check in the same way: it is passed as soon as it is asked, unless somebody has it asked again.
async fn answer_check(session: &Session, answers: Value) {
    let answer = "const [signs, passed] = arguments[0];
        if (!passed) document.querySelector('.again')?.click();
        document.querySelectorAll('.signs input').forEach((one, at) => one.checked !== signs[at] && one.click())";
    session.ask_about(answer, answers).await;
}

/// What stays different for as long as a page may take to answer.
async fn difference(here: &Session, fresh: &Session, address: &str) -> Option<Difference> {
    let start = Instant::now();
    loop {
        let (now, expected) = (seen(here).await, seen(fresh).await);
        let counts = |key: &&String| now["brush"].is_null() || !UNDER_THE_BRUSH.contains(&key.as_str());
        let what = now.as_object()?.keys().filter(counts).find(|key| now[*key] != expected[*key])?.clone();
        if start.elapsed() > LIMIT {
            let (here, fresh) = (now[&what].clone(), expected[&what].clone());
            return Some(Difference { address: address.to_owned(), what, here, fresh });
        }
    }
}

/// What a page shows.
pub async fn seen(session: &Session) -> Value {
    session.ask(SEEN).await
}
