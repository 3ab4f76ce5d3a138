//! What the figure shows is what the state says, after any order of clicks, double clicks and history steps, at any speed.

use serde_json::{Value, json};

use super::{
    engine::Engine,
    hands::{Mouse, Place, drag, mouse},
    session::{Notice, Options, Screen, Session, region_at},
    site::{Fault, Site},
};

const MARKED: &str =
    "return Array.from(document.querySelectorAll('[data-region].marked'), (region) => region.dataset.region).sort()";

/// The processor runs so many times slower, where the browser can have it so.
async fn slow_down(session: &Session, rate: u32) {
    if session.engine == Engine::Chromium {
        session.tell("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await;
    }
}

/// The regions that can be clicked on, each with a place that hits it.
async fn places(session: &Session, count: usize) -> Vec<(String, Place)> {
    let script =
        "return Array.from(document.querySelectorAll('[data-region][data-side=right]'), (one) => one.dataset.region)";
    let regions = session.ask(script).await;
    let mut places = Vec::new();
    for region in regions.as_array().unwrap().iter().filter_map(Value::as_str).take(count) {
        let (x, y) = session.point_on(&region_at(region, "right")).await;
        places.push((region.to_owned(), (x as f64, y as f64)));
    }
    places
}

/// Clicks one place after the other, as quickly as can be.
async fn click(session: &Session, places: &[Place]) {
    let steps: Vec<_> = places.iter().flat_map(|place| [Mouse::Move(*place), Mouse::Press, Mouse::Release]).collect();
    mouse(session, &steps).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_pressed_right_after_a_mark_does_not_overtake_it() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    let at_once = "for (const one of ['[data-region=heel-back][data-side=right]', '[data-candidate=soleus] > a']) {
        document.querySelector(one).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }";
    session.ask(at_once).await;
    session.see_card().await;
    session.see(MARKED, json!(["calf-mid", "heel-back"])).await;
    session.see("return location.hash", "#also=heel-back&muscle=soleus").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn quick_marks_on_a_slow_processor_are_all_in_the_address() {
    let session = Session::start().await;
    session.visit("").await;
    let places = places(&session, 5).await;
    slow_down(&session, 8).await;
    click(&session, &places.iter().map(|(_, at)| *at).collect::<Vec<_>>()).await;
    slow_down(&session, 1).await;
    let mut expected: Vec<_> = places.into_iter().map(|(region, _)| region).collect();
    expected.sort();
    session.see(MARKED, json!(expected)).await;
    session
        .until("return location.href", "name the last one", |href| {
            href.as_str().is_some_and(|href| href.matches(',').count() == expected.len() - 2)
        })
        .await;
    session.reload().await;
    session.see(MARKED, json!(expected)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn quick_clicks_on_a_slow_processor_leave_no_mark_that_nobody_made() {
    let session = Session::start().await;
    // With X's, the next click may open the one that the mark before it has brought.
    session.visit("#hide=points").await;
    // Under the pointer the figure stays whole.
    session.mark("calf-mid", "right").await;
    session.see_address("pain/calf-mid/#hide=points").await;
    let mut places = places(&session, 8).await;
    places.retain(|(region, _)| region != "calf-mid");
    for (_, at) in places.iter().take(4) {
        // Two clicks apart from each other mark and unmark; two that are one double click come closer, and mark nothing.
        session.ask("window.doubled = false; addEventListener('dblclick', () => { window.doubled = true; })").await;
        slow_down(&session, 8).await;
        let beside = (at.0, at.1 + 6.0);
        click(&session, &[*at, beside, *at, *at]).await;
        slow_down(&session, 1).await;
        // On a busy machine they may come too slowly for a double click.
        if session.ask("return window.doubled").await == true {
            session.see_some("return location.hash.includes('zoom=')").await;
            session.click(".zoom [data-value=whole]").await;
        }
        session.see_address("pain/calf-mid/#hide=points").await;
        session.see(MARKED, json!(["calf-mid"])).await;
    }
    // A hand that is faster than any frame.
    session
        .ask(
            "for (const region of document.querySelectorAll('[data-region][data-side=right]:not(.marked)'))
                for (const [kind, detail] of [['click', 1], ['click', 2], ['dblclick', 2]])
                    region.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, detail }))",
        )
        .await;
    session.until("return location.hash", "come closer", |hash| hash.as_str().unwrap().contains("zoom=")).await;
    session.see(MARKED, json!(["calf-mid"])).await;
    // It is what a fresh page shows, too.
    session.reload().await;
    session.see(MARKED, json!(["calf-mid"])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_view_chosen_and_left_at_once_shows_what_the_address_hides() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    session.mark("heel-back", "right").await;
    session.see_address("pain/calf-mid/#also=heel-back").await;
    session.ask("document.querySelector('.layers summary').click()").await;
    session.see_some("return document.querySelector('[data-value=soleus]')").await;
    session.ask("document.querySelector('.layers [data-value=soleus]').click()").await;
    session.see_address("pain/calf-mid/#also=heel-back&hide=soleus").await;
    slow_down(&session, 8).await;
    session.ask("document.querySelector('[data-value=outer]').click(); document.querySelector('[data-value=back]').click(); history.back()").await;
    slow_down(&session, 1).await;
    session.see_address("pain/calf-mid/").await;
    let soleus =
        "return document.querySelector('[data-art] .muscles use[href=\"#muscle-soleus\"]').getAttribute('display')";
    session.see(soleus, Value::Null).await;
    session.forward().await;
    session.see(soleus, "none").await;
    session.see(MARKED, json!(["calf-mid", "heel-back"])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_a_drag_keys_and_screen_readers_click_as_ever() {
    let session = Session::start().await;
    session.visit("#zoom=0,600,400").await;
    let (x, y) = session.point_on(&region_at("calf-mid", "right")).await;
    let (x, y) = (x as f64, y as f64);
    drag(&session, &[(x, y), (x, y + 20.0), (x, y + 40.0)]).await;
    session.until("return location.hash", "move", |hash| hash != "#zoom=0,600,400").await;
    session.see(MARKED, json!([])).await;
    session.ask("document.querySelector('[data-region=calf-mid][data-side=right]').focus()").await;
    session.press_key(thirtyfour::Key::Enter).await;
    session.see(MARKED, json!(["calf-mid"])).await;
    // As assistive programs do: a click without a pointer.
    session
        .ask("document.querySelector('[data-region=calf-lower][data-side=right], [data-region=achilles][data-side=right]')
            .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))")
        .await;
    session.until(MARKED, "be two", |marked| marked.as_array().is_some_and(|marked| marked.len() == 2)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_button_released_outside_the_window_lets_go_of_the_figure() {
    let session = Session::start().await;
    session.visit("#zoom=0,600,400").await;
    let (x, y) = session.point_on(&region_at("calf-mid", "right")).await;
    let (x, y) = (x as f64, y as f64);
    session.ask("addEventListener('pointerdown', ({ pointerId }) => window.pressed = pointerId, true)").await;
    mouse(&session, &[Mouse::Move((x, y)), Mouse::Press, Mouse::Move((x, y + 30.0))]).await;
    let frame = "return document.querySelector('svg[data-view]').getAttribute('viewBox')";
    let top = |frame: &Value| frame.as_str().unwrap().split(' ').nth(1).unwrap().parse::<f64>().unwrap();
    let before = session.until(frame, "move", |frame| top(frame) != 400.0).await;
    // It comes back without its button.
    let back = "const [x, y] = arguments[0], figure = document.querySelector('svg[data-view]');
        const move = { pointerId: pressed, pointerType: 'mouse', isPrimary: true, buttons: 0, bubbles: true };
        for (const clientY of [y + 31, y + 120])
            figure.dispatchEvent(new PointerEvent('pointermove', { ...move, clientX: x, clientY }))";
    session.ask_about(back, json!([x, y])).await;
    session.until("return location.hash", "keep it", |hash| hash != "#zoom=0,600,400").await;
    let after = session.ask(frame).await;
    assert!((top(&after) - top(&before)).abs() < 10.0, "{before} {after}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_link_that_is_not_in_its_one_form_is_put_into_it() {
    let session = Session::start().await;
    session.visit("pain/arch/#view=sole&also=calf-mid&side=left").await;
    session.see_address("pain/calf-mid/#side=left&view=sole&also=arch").await;
    // What could not be read stays where it stood.
    session.visit("pain/arch/#view=moon").await;
    session.see_address("pain/arch/#view=moon").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_done_before_the_app_is_there_is_kept() {
    let program = Fault::Held(|path| path.ends_with("_bg.wasm"));
    let session = Session::open(Site::with(program).await, Options::default()).await;
    session.load("muscle/soleus/").await;
    session.click("[data-sign=constant] label").await;
    session.click(".card-text > .sources:last-child summary").await;
    session.ask("document.querySelector('[data-value=outer]').click()").await;
    session.ask("const search = document.querySelector('#search'); search.focus(); search.value = 'heel'").await;
    assert_eq!(session.ask("return document.documentElement.dataset.app ?? null").await, Value::Null);
    session.site.release();
    session.alive().await;
    session.see_address("muscle/soleus/#view=outer").await;
    session.see("return document.querySelector('[data-sign=constant] input').checked", true).await;
    session.see("return document.querySelector('main').classList.contains('held-back')", true).await;
    session.see("return document.querySelector('.card-text > .sources:last-child').open", true).await;
    session.see("return document.querySelector('#search').value", "heel").await;
    session.see("return document.querySelector('.results .name').innerText.endsWith('heel')", true).await;
    session.see("return document.activeElement.id", "search").await;
}

/// Notes where the stage and a place of the figure are, whenever a frame shows them more than a pixel away or not at all.
const WATCH: &str = "
    window.places = [];
    const watch = () => {
        const found = ['.stage', '[data-region=calf-mid][data-side=right]'].map((selector) => document.querySelector(selector));
        const place = found.flatMap((one) => one ? ['x', 'y'].map((axis) => one.getBoundingClientRect()[axis]) : [NaN]);
        const stands = (number, axis) => Math.abs(number - places.at(-1)[axis]) <= 1;
        if (places.length ? !place.every(stands) : found[1]) places.push(place);
        requestAnimationFrame(watch);
    };
    watch();
";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_moves_when_the_app_comes() {
    for (screen, notice) in
        [(Screen::Phone, Notice::New), (Screen::SmallPhone, Notice::Accepted), (Screen::Desktop, Notice::New)]
    {
        let session = Session::open(Site::at_root().await, Options { screen, notice, ..Options::default() }).await;
        session.site.before_pages.add(WATCH);
        session.visit("").await;
        session.see_some("requestAnimationFrame(() => { window.isDrawn = true; }); return window.isDrawn").await;
        let places = session.ask("return places").await;
        assert_eq!(places.as_array().map(Vec::len), Some(1), "{screen:?}: {places}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_passes_the_check_before_the_app_is_there_has_passed_it() {
    let program = Fault::Held(|path| path.ends_with("_bg.wasm"));
    let options = Options { notice: Notice::New, ..Options::default() };
    let session = Session::open(Site::with(program).await, options).await;
    let x_is_seen = "return document.querySelector('.points .x').getClientRects().length > 0";
    session.load("muscle/soleus/").await;
    session.see(x_is_seen, false).await;
    session.click(".check .none").await;
    session.see(x_is_seen, true).await;
    session.site.release();
    session.alive().await;
    session.see(x_is_seen, true).await;
    session.see("return document.querySelector('.check .none')", Value::Null).await;
    session.see("return document.querySelector('.notice').getClientRects().length", 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn links_to_a_place_on_the_page_leave_the_address_alone() {
    // The second link stands where the check is not passed.
    let session = Session::open(Site::at_root().await, Options { notice: Notice::New, ..Options::default() }).await;
    session.visit("pain/calf-mid/#side=left&also=heel-back").await;
    let steps = session.ask("return history.length").await;
    session.click("[data-candidate=soleus] a").await;
    session.see_card().await;
    session.see_address("pain/calf-mid/#side=left&also=heel-back&muscle=soleus").await;
    for (link, place) in [(".skip", "list"), (".before-press a", "check")] {
        let address = session.ask("return location.href").await;
        session.ask(&format!("document.querySelector('{link}').click()")).await;
        session.see("return document.activeElement.id", place).await;
        session.see("return location.href", address).await;
        session.see(MARKED, json!(["calf-mid", "heel-back"])).await;
    }
    assert_eq!(
        session.ask("return history.length").await.as_u64(),
        steps.as_u64().map(|steps| steps + 1),
        "the card's"
    );
    session.reload().await;
    session.see(MARKED, json!(["calf-mid", "heel-back"])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_address_that_changes_before_the_app_is_there_is_followed() {
    let drawing = Fault::Held(|path| path.starts_with("/art/front"));
    let session = Session::open(Site::with(drawing).await, Options::default()).await;
    session.load("#view=front").await;
    let server = &session.site;
    session.until("return performance.now()", "load", |_| !server.requests("/art/front").is_empty()).await;
    session.ask("location.hash = 'view=outer'").await;
    session.site.release();
    session.alive().await;
    session.see("return document.querySelector('[data-art]').dataset.art", "outer").await;
}
