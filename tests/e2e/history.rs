//! Addresses and the browser's history: every state can be gone back to, loaded anew, and sent to someone else.

use serde_json::{Value, json};

use super::{
    session::{Options, Session, region_at},
    site::Site,
};

/// All that a link carries, as the page shows it.
const STATE: &str = "const texts = (selector, name) => Array.from(document.querySelectorAll(selector), name);
    return {
        page: document.querySelector('[data-page]').dataset.page,
        title: document.title,
        view: document.querySelector('svg[data-view]')?.dataset.view,
        drawn: document.querySelector('[data-art]')?.dataset.art,
        marked: texts('[data-region].marked', (region) => `${region.dataset.side} ${region.dataset.region}`).sort(),
        pain: texts('.chip', (chip) => chip.innerText),
        pressed: texts('.stage > .switches [aria-pressed=true], .feel [aria-pressed=true]', (button) => button.dataset.value),
        candidates: texts('[data-list=candidates] [data-candidate]', (row) => row.dataset.candidate),
        opened: document.getElementById('opened')?.innerText,
        point: document.querySelector('.trigger-points [aria-current]')?.getAttribute('href').replace(/.*point=/, ''),
        card: texts('.card h4', (point) => point.innerText),
        crosses: texts('[data-trigger-point]', (x) => x.dataset.triggerPoint),
        unread: texts('.unread code', (part) => part.innerText),
    }";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn back_forward_and_reload_restore_every_step() {
    let session = Session::start().await;
    session.visit("").await;
    let mut steps = vec![(String::new(), session.ask(STATE).await)];
    session.mark("heel-back", "left").await;
    steps.push(("pain/heel-back/#side=left".into(), session.ask(STATE).await));
    session.mark("calf-mid", "left").await;
    steps.push(("pain/calf-mid/#side=left&also=heel-back".into(), session.ask(STATE).await));
    // View and sensation replace: they belong to the step before.
    session.choose("outer").await;
    session.choose("numb").await;
    session
        .see(
            "return document.querySelector('[data-art] .skin') && document.querySelector('[data-art]').dataset.art",
            "outer",
        )
        .await;
    let address = "pain/calf-mid/#side=left&view=outer&also=heel-back&feel=numb";
    *steps.last_mut().unwrap() = (address.into(), session.ask(STATE).await);
    session.click("[data-candidate=gluteus-minimus] a").await;
    let address = "pain/calf-mid/#side=left&view=outer&also=heel-back&muscle=gluteus-minimus&feel=numb";
    session.see_address(address).await;
    session.click("h4 a[href$='point=gluteus-minimus-tp-outer']").await;
    let address = "pain/calf-mid/#side=left&view=outer&also=heel-back&muscle=gluteus-minimus&point=gluteus-minimus-tp-outer&feel=numb";
    session.see_address(address).await;
    steps.push((address.into(), session.ask(STATE).await));
    for (address, state) in &steps {
        assert_eq!(state["unread"], json!([]), "{address}");
    }

    session.reload().await;
    see_step(&session, &steps[3]).await;
    for step in steps.iter().rev().skip(1) {
        session.back().await;
        see_step(&session, step).await;
    }
    for step in &steps[1..] {
        session.forward().await;
        see_step(&session, step).await;
    }
    session.back().await;
    session.reload().await;
    see_step(&session, &steps[2]).await;
    session.back().await;
    see_step(&session, &steps[1]).await;
}

async fn see_step(session: &Session, (address, state): &(String, Value)) {
    session.alive().await;
    session.see_address(address).await;
    session.see(STATE, state.clone()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pages_are_steps_too() {
    let session = Session::start().await;
    session.visit("pain/arch/").await;
    let arch = session.ask(STATE).await;
    for (link, page) in [("pain/", "pain-index"), ("muscle/", "muscle-index"), ("about/", "about")] {
        session.click(&format!("nav a[href$='{link}']")).await;
        session.see_address(link).await;
        session.see("return document.querySelector('[data-page]').dataset.page", page).await;
    }
    session.click("header .brand").await;
    session.see_address("").await;
    for address in ["about/", "muscle/", "pain/"] {
        session.back().await;
        session.see_address(address).await;
    }
    session.back().await;
    see_step(&session, &("pain/arch/".into(), arch)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_link_opens_the_same_state_afresh() {
    let session = Session::start().await;
    let address = "pain/calf-mid/#side=left&view=outer&also=achilles,right.heel-back&muscle=soleus&point=soleus-tp1&feel=numb,cramp";
    session.visit(address).await;
    session.see_address(address).await;
    session.see_card().await;
    let state = session.ask(STATE).await;
    assert_eq!(state["view"], "outer");
    assert_eq!(state["drawn"], "outer");
    assert_eq!(state["marked"], json!(["left achilles", "left calf-mid"]), "this view shows one leg");
    assert_eq!(state["pain"].as_array().unwrap().len(), 3, "{state}");
    assert_eq!(state["pressed"], json!(["outer", "left", "numb", "cramp"]));
    assert_eq!((&state["opened"], &state["point"]), (&json!("Soleus"), &json!("soleus-tp1")));
    assert!(state["candidates"].as_array().unwrap().contains(&json!("soleus")), "{state}");
    assert_eq!(state["unread"], json!([]));

    // In another order, with the muscle told by its point, it means the same.
    session
        .visit("pain/achilles/#feel=cramp,numb&also=right.heel-back,calf-mid&point=soleus-tp1&view=outer&side=left")
        .await;
    session.see(STATE, state).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_changed_fragment_is_followed() {
    let session = Session::start().await;
    session.visit("pain/heel-back/").await;
    session.ask("location.hash = '#side=left&feel=numb'").await;
    session.see("return document.querySelector('[data-region].marked').dataset.side", "left").await;
    session.see("return document.querySelector('[data-value=numb]').ariaPressed", "true").await;
    session.back().await;
    session.see_address("pain/heel-back/").await;
    session.see("return document.querySelector('[data-region].marked').dataset.side", "right").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn hostile_and_broken_addresses_are_named_and_break_nothing() {
    let session = Session::start().await;
    let long = format!("pain/arch/#also={}", "x,".repeat(20_000));
    let addresses = [
        "#%%%=%",
        "#=&==&&=",
        "#also=<script>alert(1)</script>",
        "#also=%3Cscript%3Ealert(1)%3C/script%3E",
        "#also=\"><img%20src=x%20onerror=alert(1)>",
        "#view=front%00&side=up&feel=fine",
        "pain/arch/#muscle=nothing&point=soleus-tp99",
        "pain/arch/#side=LEFT&view=__proto__",
        "muscle/soleus/#point=piriformis-tp-inner",
        "pain/arch/#also=middle.arch,left.,.arch,left.left.arch",
        "#javascript:alert(1)=1",
        "pain/arch/#\u{202e}=\u{1f600}",
        &long,
    ];
    let notice = "return document.querySelector('.unread p')?.innerText ?? ''";
    let drawn = "return document.querySelectorAll('svg[data-view] [data-region]').length > 5";
    for address in addresses {
        session.visit(address).await;
        let told = session.until(notice, &format!("name what is wrong in {address:.60}"), |told| *told != "").await;
        let told = told.as_str().unwrap();
        assert!(told.starts_with("Parts of this address could not be read"), "{told}");
        assert!(told.len() < 400, "{told}");
        session.see(drawn, true).await;
        // What was written became text, and nothing else.
        session.see("return document.querySelectorAll('#app script, #app img, [onerror]').length", 0).await;
        assert_eq!(session.console_errors().await, Vec::<String>::new(), "{address:.60}");
    }
    session.click(".unread button").await;
    session.see(notice, "").await;
    session.mark("heel-sole", "right").await;
    session.see_address("pain/heel-sole/#also=arch").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_fragment_that_is_no_id_is_named_too() {
    let session = Session::start().await;
    for fragment in ["%%%", "%", "<b>", "calf-mid,arch"] {
        session.visit(&format!("pain/heel-back/#{fragment}")).await;
        session.see("return document.querySelectorAll('[data-region=heel-back].marked').length", 1).await;
        assert_eq!(session.console_errors().await, Vec::<String>::new(), "{fragment}");
        session.see_some("return document.querySelector('.unread code')?.innerText").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_can_be_read_beside_it_is_used() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/#side=left&also=nowhere,achilles&feel=sad,numb").await;
    session
        .see(
            "return Array.from(document.querySelectorAll('.unread code'), (part) => part.innerText)",
            json!(["sad", "nowhere"]),
        )
        .await;
    let state = session.ask(STATE).await;
    assert_eq!(state["marked"], json!(["left achilles", "left calf-mid"]));
    assert_eq!(state["pressed"], json!(["back", "left", "numb"]));
    // The next step writes an address without them.
    session.choose("cramp").await;
    session.see_address("pain/calf-mid/#side=left&also=achilles&feel=numb,cramp").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_skip_link_leaves_the_selection_alone() {
    let session = Session::start().await;
    let address = "pain/calf-mid/#side=left&also=heel-back&feel=numb";
    session.visit(address).await;
    // The tab's name follows a frame later.
    session.see("return document.title", "Middle of the calf and more: which muscle is it? · Patchmap").await;
    let state = session.ask(STATE).await;
    session.press_key(thirtyfour::Key::Tab).await;
    session.press_key(thirtyfour::Key::Enter).await;
    session.see("return document.activeElement.id", "list").await;
    see_step(&session, &(address.into(), state)).await;
    // It does as well in an address that is opened afresh, whether the page has such an element or not.
    for fragment in ["#list", "#opened"] {
        session.visit(&format!("pain/heel-back/{fragment}")).await;
        session.see("return document.querySelectorAll('[data-region=heel-back].marked').length", 1).await;
        assert_eq!(session.console_errors().await, Vec::<String>::new(), "{fragment}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn everything_works_below_a_sub_path() {
    let session = Session::open(Site::below("/some/where/").await, Options::default()).await;
    session.visit("").await;
    session.mark("heel-back", "left").await;
    session.see_address("pain/heel-back/#side=left").await;
    session.choose("outer").await;
    session.see_some("return document.querySelector('[data-art] .skin')").await;
    session.click("[data-candidate=soleus] a").await;
    session.see_address("pain/heel-back/#side=left&view=outer&muscle=soleus").await;
    session.see_card().await;
    let state = session.ask(STATE).await;
    session.reload().await;
    session.see(STATE, state).await;
    session
        .see(
            "return Array.from(document.querySelectorAll('a[href]')).filter((link) => \
        link.origin === location.origin && !link.pathname.startsWith('/some/where/')).length",
            0,
        )
        .await;
    session.see("return document.querySelectorAll('a[href]').length > 50", true).await;
    session.back().await;
    session.back().await;
    session.see_address("").await;
    session
        .see(
            &format!("return document.querySelector(\"{}\").matches('.marked')", region_at("heel-back", "left")),
            false,
        )
        .await;
    assert_eq!(session.console_errors().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_gesture_is_written_once_and_a_refused_address_again() {
    let session = Session::start().await;
    // A browser that has had enough for a while, as they are after many changes.
    let refuses = "window.asked = 0; window.refuses = false;
        for (const name of ['pushState', 'replaceState']) {
            const really = history[name].bind(history);
            history[name] = (...rest) => {
                asked += 1;
                if (refuses) throw new DOMException('too often', 'SecurityError');
                really(...rest);
            };
        }";
    session.before_each_page(refuses);
    session.visit("pain/calf-mid/").await;
    let turns = "const figure = document.querySelector('svg[data-view]');
        const { x, y, width, height } = figure.getBoundingClientRect();
        const at = { clientX: x + width / 2, clientY: y + height / 2, ctrlKey: true, bubbles: true, cancelable: true };
        window.asked = 0;
        for (let turn = 0; turn < 260; turn++) figure.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -9 }));";
    session.ask(turns).await;
    session.see("return location.hash.startsWith('#zoom=')", true).await;
    session.see("return asked", 1).await;

    session.visit("pain/calf-mid/").await;
    session.ask("window.refuses = true").await;
    session.click_shape(&region_at("heel-back", "right")).await;
    session.see("return asked > 1", true).await;
    session.see("return location.pathname", "/pain/calf-mid/").await;
    session.ask("window.refuses = false").await;
    session.see("return location.hash.includes('also=heel-back')", true).await;
    session.back().await;
    session.see("return document.querySelectorAll('[data-region].marked').length", 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn one_address_shows_one_side_whichever_is_kept() {
    let session = Session::start().await;
    let side = "return document.querySelector('.says').dataset.side";
    session.visit("").await;
    session.choose("left").await;
    session.see_address("#side=left").await;
    // The bare address opens with the side that is kept, and then says so.
    session.visit("").await;
    session.see(side, "left").await;
    session.see_address("#side=left").await;
    // Marked and unmarked on the other side, that side is shown: the address says that, too.
    session.mark("calf-mid", "right").await;
    session.see_address("pain/calf-mid/").await;
    session.click(".chip").await;
    session.see_address("#side=right").await;
    session.see(side, "right").await;
    session.reload().await;
    session.see(side, "right").await;
    session.see_address("#side=right").await;
    // The right side is kept again: it need not be named. Steps that are gone back to show what they showed.
    session.choose("right").await;
    session.reload().await;
    session.see_address("").await;
    session.mark("calf-mid", "right").await;
    session.choose("left").await;
    session.see_address("pain/calf-mid/#side=left").await;
    session.back().await;
    session.see_address("pain/calf-mid/").await;
    session.back().await;
    session.see(side, "right").await;
    session.see_address("#side=right").await;
    session.reload().await;
    session.see(side, "right").await;
    session.forward().await;
    session.see_address("pain/calf-mid/").await;
    session.see(side, "right").await;
    session.forward().await;
    session.see_address("pain/calf-mid/#side=left").await;
    session.see(side, "left").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_could_not_be_read_stays_until_its_message_is_closed() {
    let session = Session::start().await;
    let unread = "return Array.from(document.querySelectorAll('.unread code'), (part) => part.innerText)";
    let address = "pain/calf-mid/#view=moon";
    session.visit(address).await;
    session.see(unread, json!(["view=moon"])).await;
    session.mark("heel-back", "right").await;
    session.see_address("pain/calf-mid/#also=heel-back").await;
    session.back().await;
    session.see_address(address).await;
    session.see(unread, json!(["view=moon"])).await;
    session.reload().await;
    session.see(unread, json!(["view=moon"])).await;
    session.see_address(address).await;
    session.click(".unread button").await;
    session.see_address("pain/calf-mid/").await;
    session.reload().await;
    session.see(unread, json!([])).await;
    session.forward().await;
    session.see_address("pain/calf-mid/#also=heel-back").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_address_says_what_is_compared_and_what_patches_lie_on() {
    let session = Session::start().await;
    let patches = "return Array.from(document.querySelectorAll('[data-patch]'), (patch) => patch.dataset.patch)";
    session.visit("pain/calf-mid/").await;
    session.click(".patch-choice summary").await;
    session.choose("pain").await;
    session.see_address("pain/calf-mid/#lay=pain").await;
    session.see(patches, json!(["calf-mid"])).await;
    for muscle in ["soleus", "gastrocnemius"] {
        // What is compared stands over the end of the window.
        session.ask(&format!("document.querySelector('[data-candidate={muscle}] > button').click()")).await;
    }
    session.see_address("pain/calf-mid/#lay=pain&with=soleus,gastrocnemius").await;
    let compared = "return document.querySelector('.comparison')?.innerText";
    let two = |says: &Value| says.as_str().is_some_and(|says| says.starts_with("Soleus or Gastrocnemius?"));
    let shown = session.until(compared, "be two", two).await;
    session.reload().await;
    session.see(compared, shown).await;
    session.click(".stop-comparing").await;
    session.see_address("pain/calf-mid/#lay=pain").await;
    session.see(patches, json!(["calf-mid"])).await;
    session.reload().await;
    session.see(patches, json!(["calf-mid"])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn going_back_does_not_lose_the_focus() {
    let session = Session::start().await;
    session.visit("pain/calf-mid/").await;
    session.mark("heel-back", "right").await;
    session.ask("document.querySelector('.chip:last-child, li:last-child > .chip').focus()").await;
    session.see("return document.activeElement.className", "chip").await;
    session.back().await;
    session.see_address("pain/calf-mid/").await;
    session.see("return document.activeElement.localName", "h1").await;
}
