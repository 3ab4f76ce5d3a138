//! The figure and its list by pointer and by keyboard.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::session::{CANDIDATES, Session, region_at};

const NAMING: &str = "return document.querySelector('.naming').innerText";
const VIEW: &str = "return document.querySelector('svg[data-view]').dataset.view";
const MARKED: &str = "return Array.from(document.querySelectorAll('[data-region].marked'), (region) => \
    `${region.dataset.side} ${region.dataset.region}`).sort()";
/// Muscles whose zones are lit. A trigger point's id begins with its muscle's.
const LIT: &str = "return [...new Set(Array.from(document.querySelectorAll('[data-zone]'), (zone) => \
    zone.dataset.zone.replace(/-tp.*/, '')))].sort()";
const OPENED: &str = "return document.getElementById('opened')?.innerText ?? null";
/// The place that has the focus, its side, and the middle of its box.
const FOCUSED: &str = "const it = document.activeElement, box = it.getBoundingClientRect(); return it.dataset.region ? \
    [it.dataset.region, it.dataset.side, box.x + box.width / 2, box.y + box.height / 2] : null";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pointing_names_the_region() {
    let session = Session::start().await;
    session.visit("").await;
    session.point_at_shape(&region_at("heel-back", "left")).await;
    session.see(NAMING, "Back of your left heel").await;
    session.point_at_shape(&region_at("calf-mid", "right")).await;
    session.see(NAMING, "Middle of your right calf").await;
    session.point_at((1, 1)).await;
    session
        .see(NAMING, "Tap the sore place. See which muscle it may be, where to press and where the patch goes.")
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_click_marks_and_a_second_click_unmarks() {
    let session = Session::start().await;
    session.visit("").await;
    session.mark("heel-back", "right").await;
    session.see_address("pain/heel-back/").await;
    session.see("return document.querySelector('h1').innerText", "Back of the heel: which muscle is it?").await;
    session.see("return document.title", "Back of the heel: which muscle is it? · Patchmap").await;
    session.click_shape(&region_at("heel-back", "right")).await;
    session.see_address("").await;
    session.see(MARKED, json!([])).await;
    session.see("return document.querySelector('[data-page]').dataset.page", "map").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn further_regions_add_and_can_be_taken_back_one_by_one() {
    let session = Session::start().await;
    session.visit("").await;
    session.mark("heel-back", "right").await;
    session.mark("achilles", "right").await;
    session.see_address("pain/achilles/#also=heel-back").await;
    session.mark("calf-mid", "left").await;
    session.see_address("pain/calf-mid/#side=left&also=right.achilles,right.heel-back").await;
    session.see(MARKED, json!(["left calf-mid", "right achilles", "right heel-back"])).await;
    session.click("[aria-label='Remove: Middle of your left calf']").await;
    session.see(MARKED, json!(["right achilles", "right heel-back"])).await;
    session.see_address("pain/achilles/#also=heel-back").await;
    session.click("button.clear").await;
    session.see(MARKED, json!([])).await;
    session.see_address("").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn marking_shows_zones_numbered_crosses_and_one_patch() {
    let session = Session::start().await;
    session.visit("").await;
    let nothing = "return document.querySelectorAll('[data-zone], [data-trigger-point], [data-patch]').length";
    session.see(nothing, 0).await;
    session.mark("calf-upper", "right").await;
    for kind in ["primary", "spillover"] {
        let zones = format!("return document.querySelectorAll('[data-zone][data-kind={kind}]').length");
        session.see_some(&zones).await;
    }
    let painted = "return Array.from(document.querySelectorAll('[data-zone], [data-patch], [data-trigger-point]')).every(\
        (shape) => { const box = shape.getBoundingClientRect(); return box.width > 3 && box.height > 3; })";
    session.see(painted, true).await;
    // The patch lies on the X of the first muscle; the first three X's bear the numbers of their rows.
    let patch = "const middle = (one) => { const box = one.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; };
        return Array.from(document.querySelectorAll('[data-patch]'), (patch) => {
            const x = document.querySelector(`[data-trigger-point='${patch.dataset.patch}']`);
            const [a, b] = [middle(patch), middle(x)];
            return [patch.dataset.patch, Math.hypot(a[0] - b[0], a[1] - b[1]) < 2];
        })";
    let patch = session.see_some(patch).await;
    let list = session.candidates().await;
    assert_eq!(patch, json!([[patch[0][0], true]]), "one, on its X");
    assert!(patch[0][0].as_str().unwrap().starts_with(&list[0]), "{patch} in {list:?}");
    let numbers = "return Array.from(document.querySelectorAll('.numbers text'), (text) => text.textContent)";
    session.see(&format!("{numbers}.slice(0, 3)"), json!(["1", "2", "3"])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_candidate_pointed_at_or_focused_is_shown_alone() {
    let session = Session::start().await;
    session.visit("").await;
    session.mark("calf-upper", "right").await;
    let all = session.ask(LIT).await;
    let last = session.candidates().await.pop().unwrap();
    assert_ne!(all, json!([last]));
    session.point_at_shape(&format!("[data-candidate='{last}'] a")).await;
    session.see(LIT, json!([last])).await;
    session.point_at((1, 1)).await;
    session.see(LIT, all.clone()).await;
    // Focus that comes by a key, as the browser sees it.
    session.press_key(Key::Tab).await;
    let focus = "document.querySelector(arguments[0]).focus()";
    session.ask_about(focus, json!(format!("[data-candidate='{last}'] a"))).await;
    session.see(LIT, json!([last])).await;
    session.ask("document.activeElement.blur()").await;
    session.see(LIT, all).await;
    session.see_address("pain/calf-upper/").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn crosses_and_candidates_open_their_muscle() {
    let session = Session::start().await;
    session.visit("").await;
    session.mark("heel-back", "right").await;
    session.click_shape("[data-trigger-point='soleus-tp1']").await;
    session.see_address("pain/heel-back/#muscle=soleus&point=soleus-tp1").await;
    session.see(OPENED, "Soleus").await;
    session.see("return document.activeElement.id", "opened").await;
    session.see(LIT, json!(["soleus"])).await;
    session.click("[data-candidate='tibialis-posterior'] a").await;
    session.see_address("pain/heel-back/#muscle=tibialis-posterior").await;
    session.see(OPENED, "Tibialis posterior").await;
    session.see_some("return document.querySelectorAll('[data-shape^=search-]').length").await;
    session.click(".card .close").await;
    session.see_address("pain/heel-back/").await;
    session.see(OPENED, Value::Null).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_muscle_opened_without_pain_has_its_own_address() {
    let session = Session::start().await;
    session.visit("muscle/").await;
    session.click("main a[href$='muscle/gluteus-minimus/']").await;
    session.see_address("muscle/gluteus-minimus/").await;
    session.see(OPENED, "Gluteus minimus").await;
    // Two sets of pain in two colours, each with its X.
    let hues = "return [...new Set(Array.from(document.querySelectorAll('[data-zone]'), (zone) => zone.getAttribute('class')))].length";
    session.see(hues, 2).await;
    session.click("h4 a[href$='point=gluteus-minimus-tp-outer']").await;
    session.see_address("muscle/gluteus-minimus/#point=gluteus-minimus-tp-outer").await;
    let zones =
        "return [...new Set(Array.from(document.querySelectorAll('[data-zone]'), (zone) => zone.dataset.zone))]";
    session.see(zones, json!(["gluteus-minimus-tp-outer"])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_view_and_the_side_can_be_switched_and_art_is_fetched_once() {
    let session = Session::start().await;
    session.visit("").await;
    session.see(VIEW, "back").await;
    assert!(session.site.requests("/art/").is_empty(), "the page brings its own drawing");
    let sides = "return [...new Set(Array.from(document.querySelectorAll('[data-region]'), (region) => region.dataset.side))].sort()";
    session.see(sides, json!(["left", "right"])).await;
    let drawn = "return document.querySelector('[data-art] .skin')?.getBoundingClientRect().height > 100";
    session.see(drawn, true).await;
    for (view, fetched) in [("outer", 1), ("sole", 2), ("back", 2), ("outer", 2)] {
        session.choose(view).await;
        session.see(VIEW, view).await;
        session.see(drawn, true).await;
        let address = if view == "back" { String::new() } else { format!("#view={view}") };
        session.see_address(&address).await;
        assert_eq!(session.site.requests("/art/").len(), fetched, "{:?}", session.site.requests("/art/"));
    }
    session.see(sides, json!(["right"])).await;
    session.choose("left").await;
    session.see_address("#side=left&view=outer").await;
    session.see(sides, json!(["left"])).await;
    assert_eq!(session.site.requests("/art/").len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn another_view_of_an_opened_muscle_leaves_the_focus_where_it_was_chosen() {
    let session = Session::start().await;
    session.visit("muscle/soleus/").await;
    // From here its main pain is out of sight, and the card says so.
    session.choose("front").await;
    session.see_some("return document.querySelector('.elsewhere')").await;
    session.see("return document.activeElement.dataset.value", "front").await;
    // The way there from the card leads back to the card.
    session.click(".elsewhere button").await;
    session.see("return document.querySelector('.elsewhere')", serde_json::Value::Null).await;
    session.see("return document.activeElement.id", "opened").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_card_is_fetched_once() {
    let session = Session::start().await;
    session.visit("pain/heel-back/").await;
    for _ in 0..2 {
        session.click("[data-candidate=soleus] a").await;
        session.see_card().await;
        session.click(".card .close").await;
        session.see(OPENED, Value::Null).await;
    }
    assert_eq!(session.site.requests("/card/soleus").len(), 1);
    session.visit("muscle/soleus/").await;
    session.see_card().await;
    // The browser keeps it. (Requests are not counted here: what is kept for use without a connection is fetched meanwhile.)
    let from_network = "return performance.getEntriesByType('resource').filter((one) => one.name.includes('/card/soleus')).map((one) => one.transferSize > 0)";
    session.see(from_network, serde_json::json!([false])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_keyboard_alone_goes_through_the_figure() {
    let session = Session::start().await;
    session.visit("").await;
    let inside = "return !!document.activeElement.closest('svg[data-view]')";
    let mut stops = Vec::new();
    while session.ask("return !!document.activeElement.closest('.finder')").await != true {
        session.press_key(Key::Tab).await;
        stops.push(session.ask(inside).await == true);
        assert!(stops.len() < 60, "Tab never reaches the list");
    }
    assert_eq!(stops.iter().filter(|inside| **inside).count(), 1, "the figure is one stop of {stops:?}");

    session.visit("").await;
    while session.ask(inside).await != true {
        session.press_key(Key::Tab).await;
    }
    // Each arrow goes to a place that lies in its direction.
    let mut here = session.ask(FOCUSED).await;
    for (key, x, y) in [
        (Key::Down, 0.0, 1.0),
        (Key::Down, 0.0, 1.0),
        (Key::Right, 1.0, 0.0),
        (Key::Up, 0.0, -1.0),
        (Key::Left, -1.0, 0.0),
    ] {
        let arrow = format!("{key:?}");
        session.press_key(key).await;
        let next = session.until(FOCUSED, "be another place", |found| found.is_array() && *found != here).await;
        let moved = |index: usize| next[index].as_f64().unwrap() - here[index].as_f64().unwrap();
        assert!(moved(2) * x + moved(3) * y > 0.0, "{arrow} went from {here} to {next}");
        here = next;
    }
    let (region, side) = (here[0].as_str().unwrap(), here[1].as_str().unwrap());
    session
        .see(
            NAMING,
            session
                .ask("const label = document.activeElement.ariaLabel; return label[0].toUpperCase() + label.slice(1)")
                .await,
        )
        .await;
    session.press_key(Key::Enter).await;
    session.see(MARKED, json!([format!("{side} {region}")])).await;
    session.see_some(CANDIDATES).await;
    session.see("return document.activeElement.ariaLabel.endsWith(', marked as painful')", true).await;
    session.press(" ").await;
    session.see(MARKED, json!([])).await;
    session.see("return document.activeElement.dataset.region", region).await;
    session.press(" ").await;
    session.see(MARKED, json!([format!("{side} {region}")])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_skip_link_leads_to_the_list() {
    let session = Session::start().await;
    session.visit("").await;
    session.press_key(Key::Tab).await;
    session.see("return document.activeElement.innerText", "Skip the figure, go to the list").await;
    let seen = "const box = document.activeElement.getBoundingClientRect(); return box.left >= 0 && box.top >= 0";
    session.see(seen, true).await;
    session.press_key(Key::Enter).await;
    session.see("return document.activeElement.id", "list").await;
    session.press_key(Key::Tab).await;
    session.see("return !!document.activeElement.closest('.finder a')", true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_list_alone_does_everything() {
    let session = Session::start().await;
    session.visit("").await;
    session.click("#search").await;
    session.press("heel cord").await;
    let links = "return Array.from(document.querySelectorAll('.results .name'), (name) => name.innerText)";
    let achilles = "Back of your right ankle, along the Achilles tendon";
    let found = session.until(links, "begin with its other name", |found| found[0] == achilles).await;
    let count = "return document.querySelector('.found').innerText";
    session.see(count, format!("{} found", found.as_array().unwrap().len())).await;
    session.press_key(Key::Escape).await;
    session.see("return document.querySelector('#search').value", "").await;
    session.press("back of heel").await;
    session.until(links, "be the heel", |found| found[0] == "Back of your right heel").await;
    session.press_key(Key::Down).await;
    session.see_some("return !!document.activeElement.closest('.results')").await;
    session.press_key(Key::Enter).await;
    session.see_address("pain/heel-back/").await;
    session.see(MARKED, json!(["right heel-back"])).await;
    session.see("return document.activeElement.matches('.says h1')", true).await;
    assert_eq!(session.candidates().await[0], "soleus");

    session.click("#search").await;
    // Enter right behind the last letter.
    session.press("soleus\u{e007}").await;
    session.see_address("pain/heel-back/#muscle=soleus").await;
    session.see(OPENED, "Soleus").await;

    session.click("#search").await;
    session.press("zzz").await;
    session.see(count, "No match. Try another word, such as calf, knee or sole.").await;
}
